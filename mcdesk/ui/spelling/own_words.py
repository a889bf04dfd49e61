"""The sheet of the person's own words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.lists.marked_rows import LineAtHand
from mcdesk.ui.spelling.service import Spelling


class OwnWords(QDialog):
    """The words that are never marked, in any request; some can be taken out again."""

    def __init__(self, ui: Ui, spelling: Spelling, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._ui, self._spelling = ui, spelling
        self.setObjectName("spelling-own-words")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(ui.say("spelling-own-title"))
        self._list = QListWidget(self)
        self._list.setObjectName("spelling-own-list")
        self._list.setProperty("role", "picker")
        self._list.setAccessibleName(ui.say("spelling-own-title"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setItemDelegate(LineAtHand(self._list))
        self._hint = wrapped("", "hint", self)
        self._remove = button(ui, "spelling-own-remove", "secondary", parent=self)
        self._remove.clicked.connect(self._take_out)
        self._lay_out()
        self._fill()
        spelling.changed.connect(self._fill)

    @classmethod
    def over(cls, ui: Ui, spelling: Spelling, control: QObject | None) -> OwnWords:
        """The sheet over the window that ``control`` stands in."""
        return cls(ui, spelling, control.window() if isinstance(control, QWidget) else None)

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(6), space(5), space(6), space(4))
        box.setSpacing(space(3))
        box.addWidget(wrapped(ui.say("spelling-own-title"), "heading", self))
        box.addWidget(self._hint)
        box.addWidget(self._list, 1)
        across = QHBoxLayout()
        across.addWidget(self._remove)
        across.addStretch(1)
        close = button(ui, "spelling-own-close", "secondary", parent=self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        across.addWidget(close)
        box.addLayout(across)
        self.resize(ui.theme.px(420), ui.theme.px(420))

    def _fill(self) -> None:
        row = self._list.currentRow()
        words = self._spelling.own
        self._list.clear()
        self._list.addItems(words)
        self._list.setCurrentRow(min(max(row, 0), len(words) - 1))
        self._remove.setEnabled(bool(words))
        self._hint.setText(self._ui.say("spelling-own-hint" if words else "spelling-own-empty"))

    def _take_out(self) -> None:
        for item in self._list.selectedItems():
            self._spelling.remove(item.text())
