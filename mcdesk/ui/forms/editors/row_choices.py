"""Rows of another table, by their names as they stand now."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.domain.answers import Reader, Ref, rows_of
from mcdesk.domain.kinds import label_of_row
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check

_MOST = 240
"""The words break into lines: a whole sentence has room."""


class RowChoicesEditor(Editor):
    """Check boxes that name the rows; where there are none, the way to add them."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._table = place.draft.form.field(place.field.rows_of)
        self.boxes: dict[str, QCheckBox] = {}
        self._rows: dict[str, OptionRow] = {}
        table = self.ui.words(self._table.label)
        self._none = wrapped(self.ui.say("editors-no-rows-of", table=table), "hint", self)
        self.link = button(self.ui, "editors-choose-rows", "quiet", icon="arrow-right", parent=self)
        relabel(self.link, self.ui.say("editors-add-rows-first", table=table))
        self.link.clicked.connect(self._on_link)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._none)
        self._box.addWidget(self.link)
        self._name = place.name
        self._fill()
        self.call(place.name)

    def _on_changed(self, key: str) -> None:
        if key == self._table.key:
            self._fill()
            self.call(self._name)
        elif key == self.ref.field:
            self.refresh()

    def _fill(self) -> None:
        ids = [str(r.get("id")) for r in rows_of(self.draft.answers.get(self._table.key))]
        for gone in [i for i in self.boxes if i not in ids]:
            row = self._rows.pop(gone)
            del self.boxes[gone]
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, row_id in enumerate(ids):
            self._box.insertWidget(place, self._row(row_id, place + 1))
        for empty in (self._none, self.link):
            empty.setVisible(not ids)
        self.refresh()

    def _row(self, row_id: str, number: int) -> OptionRow:
        label = label_of_row(self._table, self.draft.answers, row_id, _MOST)
        words = self.ui.say("editors-row-unnamed", number=number) if label in ("", row_id) else label
        if row_id in self._rows:
            self._rows[row_id].say(words)
            return self._rows[row_id]
        box = Check(self.ui.theme, self)
        box.setObjectName(f"option:{row_id}")
        box.setEnabled(not self.draft.read_only)
        box.clicked.connect(self._on_clicked)
        self.boxes[row_id] = box
        self._rows[row_id] = OptionRow(self.ui, box, words, "", self)
        return self._rows[row_id]

    def refresh(self) -> None:
        """Show which ones the draft has."""
        chosen = Reader({"v": self.value}).choices("v")
        for row_id, box in self.boxes.items():
            box.setChecked(row_id in chosen)

    def _on_clicked(self) -> None:
        order = [str(r.get("id")) for r in rows_of(self.draft.answers.get(self._table.key))]
        self.choose([i for i in order if i in self.boxes and self.boxes[i].isChecked()])

    def _on_link(self) -> None:
        self.draft.jump.emit(Ref(self._table.key))

    def focus_target(self) -> QWidget:
        """The first box, or the way to the other table."""
        order = [str(r.get("id")) for r in rows_of(self.draft.answers.get(self._table.key))]
        return self.boxes[order[0]] if order and order[0] in self.boxes else self.link

    def reveal(self, ref: Ref) -> QWidget | None:
        """The box that undo or redo turned, else the first."""
        turned = next((self.boxes[key] for key in self.turned if key in self.boxes), None)
        return turned if turned is not None and ref == self.ref else super().reveal(ref)

    def call(self, name: str) -> None:
        """Be called ``name``: each box says the question and the row."""
        super().call(name)
        self._name = name
        for row_id, box in self.boxes.items():
            box.setAccessibleName(self.ui.say("editors-option", question=name, option=self._rows[row_id].label))

    def describe(self, text: str) -> None:
        """The group carries the hint."""
        self.setAccessibleDescription(text)


class RowChoicesButton(Editor):
    """For a line of a grid: a button that says how many are chosen, and opens the check boxes below it."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.open_button = button(self.ui, "editors-choose-rows", "secondary", icon="chevron-down", parent=self)
        self.open_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.open_button.clicked.connect(self.open_list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.open_button)
        self.popup: QFrame | None = None
        self.call(place.name)
        self.refresh()

    def refresh(self) -> None:
        """Show how many the draft has."""
        count = len(Reader({"v": self.value}).choices("v"))
        relabel(self.open_button, self.ui.say("editors-rows-chosen", count=count))
        self.call(self.accessibleName())

    def open_list(self) -> None:
        """Open the check boxes below the button; Escape closes them."""
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setProperty("role", "popup")
        self.popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = RowChoicesEditor(self.place, self.popup)
        inside.link.clicked.connect(self.popup.close)
        box = QVBoxLayout(self.popup)
        box.setContentsMargins(*(self.ui.theme.space(3),) * 4)
        box.addWidget(inside)
        self.popup.setFixedWidth(max(self.width(), self.ui.theme.px(320)))
        self.popup.adjustSize()
        at = self.mapToGlobal(QPoint(self.width() - self.popup.width(), self.height() + 2))
        at.setX(max(at.x(), self.screen().availableGeometry().left()))
        self.popup.move(at)
        self.popup.show()
        inside.focus_target().setFocus(Qt.FocusReason.PopupFocusReason)

    def focus_target(self) -> QWidget:
        """The button."""
        return self.open_button

    def call(self, name: str) -> None:
        """Be called ``name``: the button says how many are chosen."""
        super().call(name)
        self.open_button.setAccessibleName(
            self.ui.say("editors-option", question=name, option=self.open_button.text().strip())
        )


def row_choices_editor(place: Place, parent: QWidget | None = None) -> Editor:
    """Check boxes, or in a grid the button that opens them."""
    return RowChoicesButton(place, parent) if place.compact else RowChoicesEditor(place, parent)
