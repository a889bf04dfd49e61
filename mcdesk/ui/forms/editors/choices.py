"""Several choices: check boxes, in columns and with a line to find one where they are many."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from mcdesk.domain.answers import Reader, Ref
from mcdesk.domain.folding import folded
from mcdesk.ui.forms.controls import Line
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.editors.columns_layout import Columns
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.marks import Check

MANY = 10
"""From more than this many options on, they stand in columns and can be searched."""


class ChecksEditor(Editor):
    """Check boxes in the order of the list; the answer keeps that order."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._rows: dict[str, OptionRow] = {}
        many = len(place.field.options) > MANY
        theme = self.ui.theme
        self._columns = Columns(theme.px(220), 2 if many else 1, theme.space(1), self)
        self.search: QLineEdit | None = self._search_line() if many else None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(2))
        if self.search is not None:
            box.addWidget(self.search)
        box.addWidget(self._columns)
        gone = [k for k in self._chosen() if place.field.option(k) is None]
        for option in place.field.options:
            self._add(option.key, self.ui.words(option.label), self.ui.words(option.hint))
        for key in gone:
            self._add(key, key, "")
        self.call(place.name)
        self.refresh()

    def _search_line(self) -> QLineEdit:
        line = Line(self.draft.undo_stack, self)
        line.setPlaceholderText(self.ui.say("editors-find-option"))
        line.setClearButtonEnabled(True)
        line.textChanged.connect(self._filter)
        return line

    def _add(self, key: str, label: str, hint: str) -> None:
        box = Check(self.ui.theme, self)
        box.setObjectName(f"option:{key}")
        box.setEnabled(not self.draft.read_only)
        box.clicked.connect(self._on_clicked)
        self.boxes[key] = box
        self._rows[key] = OptionRow(self.ui, box, label, hint, self)
        self._columns.add(self._rows[key])

    def _chosen(self) -> tuple[str, ...]:
        return Reader({"v": self.value}).choices("v")

    def refresh(self) -> None:
        """Show which ones the draft has."""
        chosen = self._chosen()
        for key, box in self.boxes.items():
            box.setChecked(key in chosen)

    def _on_clicked(self) -> None:
        self.choose([key for key, box in self.boxes.items() if box.isChecked()])

    def _filter(self, text: str) -> None:
        wanted = folded(text.strip())
        for key, row in self._rows.items():
            row.setHidden(bool(wanted) and wanted not in folded(row.label) and not self.boxes[key].isChecked())
        self._columns.arrange()

    def focus_target(self) -> QWidget:
        """The first box (or the line to find one)."""
        return self.search if self.search is not None else next(iter(self.boxes.values()), self)

    def reveal(self, ref: Ref) -> QWidget | None:
        """The box that undo or redo turned, else the first (or the line to find one)."""
        turned = next((self.boxes[key] for key in self.turned if key in self.boxes), None)
        if turned is None or ref != self.ref:
            return super().reveal(ref)
        if self.search is not None and not turned.isVisibleTo(self):
            self.search.clear()
        return turned

    def call(self, name: str) -> None:
        """Be called ``name``: each box says the question and its own words."""
        super().call(name)
        for key, box in self.boxes.items():
            box.setAccessibleName(self.ui.say("editors-option", question=name, option=self._rows[key].label))
        if self.search is not None:
            self.search.setAccessibleName(self.ui.say("editors-find-option-of", question=name))

    def describe(self, text: str) -> None:
        """The group carries the hint; each box has its own."""
        self.setAccessibleDescription(text)
