"""The list of the stacks: all of them together in its first line, then one in each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from mcdesk.domain.pathways.stacks import Stack
from mcdesk.ui.context import Ui
from mcdesk.ui.frameworks.shelf_lines import ShelfLines

_WIDTH, _WIDEST = 240, 320
"""Its width at 100 %, and the most that it takes at any text size."""
_ID = Qt.ItemDataRole.UserRole


class StackList(QListWidget):
    """Once it was filled, one of its lines is always chosen."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setObjectName("stacks")
        self.setProperty("role", "picker")
        self.setAccessibleName(ui.say("pathways-stacks"))
        self.setFixedWidth(min(ui.theme.px(_WIDTH), _WIDEST))
        self.setItemDelegate(ShelfLines(ui, self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        # Without this a list does not measure its lines again when its scroll bar takes of their width.
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def chosen(self) -> str:
        """The id of the chosen stack, "" for all."""
        row = self.currentRow()
        return str(self.item(row).data(_ID)) if row >= 0 else ""

    def show_stacks(self, stacks: Sequence[Stack]) -> None:
        """Show these, without a signal; the chosen one stays where it is among them, else all of them are chosen."""
        here = self.chosen
        with QSignalBlocker(self):
            self.clear()
            self._add(self._ui.say("pathways-all"), "")
            for stack in stacks:
                self._add(f"{stack.name or self._ui.say('pathways-untitled')}\n{stack.number}", stack.id)
            ids = ["", *(stack.id for stack in stacks)]
            self.setCurrentRow(ids.index(here) if here in ids else 0)

    def _add(self, words: str, stack_id: str) -> None:
        QListWidgetItem(words, self).setData(_ID, stack_id)
