"""The menus of a list: what can be done with the selected lines, and of its headings how it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.ui.access_keys import popped
from mcdesk.ui.context import Ui
from mcdesk.ui.focus import last_in
from mcdesk.ui.lists.acts import Act, Key
from mcdesk.ui.lists.menus import entry
from mcdesk.ui.lists.preview import Preview
from mcdesk.ui.lists.table import ListTable
from mcdesk.ui.messages import announce
from mcdesk.ui.reading import say_why

T = TypeVar("T")


class ListMenus(Generic[T]):
    """Opened by a right click, the Menu key or Shift+F10; the lines offer the acts that the preview has buttons for."""

    def __init__(
        self,
        ui: Ui,
        table: ListTable,
        preview: Preview[T],
        acts: Sequence[Act[T]],
        chosen: Callable[[], Sequence[T]],
        columns: Callable[[], QMenu],
    ) -> None:
        """``chosen`` are the selected lines, ``columns`` makes the menu of the headings."""
        self._ui, self._table, self._preview, self._acts = ui, table, preview, acts
        self._chosen, self._columns = chosen, columns

    def asked(self, event: QContextMenuEvent) -> None:
        """Open the menu of what is pointed at, or of what has the focus."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._by_key()
        elif self._table.isVisible():
            self._at(event.globalPos())

    def pressed(self, event: QKeyEvent) -> bool:
        """Open a menu where this key asks for one, which not every system tells us by itself; whether it does."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() != Qt.Key.Key_Menu and not (event.key() == Qt.Key.Key_F10 and shift):
            return False
        self._by_key()
        return True

    def _by_key(self) -> None:
        now = last_in(self._table.window())
        if now is self._table:
            self._at_hand()
        elif now is not None and (now is self._preview or self._preview.isAncestorOf(now)):
            self.of_lines(now.mapToGlobal(now.rect().bottomLeft()))

    def _at_hand(self) -> None:
        """Below the line at hand, which is chosen where none is, as Enter would open it; else below a chosen one."""
        table, place = self._table, self._table.place
        places = table.places or ([place] if place >= 0 else [])
        if not places:
            return
        if not table.selectionModel().hasSelection():
            table.select_line(place)
        row = place if place in places else places[0]
        table.scrollTo(table.model().index(row, table.horizontalHeader().logicalIndexAt(0)))
        below = table.rowViewportPosition(row) + table.rowHeight(row)
        self.of_lines(table.viewport().mapToGlobal(QPoint(0, below)))

    def _at(self, where: QPoint) -> None:
        if _lies_in(self._table.horizontalHeader(), where):
            popped(self._columns(), where)
        elif _lies_in(self._preview, where):
            self.of_lines(where)
        else:
            row = self._table.rowAt(self._table.viewport().mapFromGlobal(where).y())
            if row >= 0 and _lies_in(self._table.viewport(), where):
                if not self._table.selectionModel().isRowSelected(row):
                    self._table.select_line(row)
                self.of_lines(where)

    def of_lines(self, where: QPoint) -> QMenu | None:
        """Open the menu of the selected lines; None where nothing can be done with them."""
        chosen = tuple(self._chosen())
        acts = [act for act in self._acts if act.fits(chosen)] if chosen else []
        if not acts:
            return None
        menu = QMenu(self._table)
        menu.setObjectName(f"{self._table.objectName()}-menu")
        for act in acts:
            made = entry(menu, act.words, act.say(self._ui, len(chosen)), partial(act.run, chosen))
            if act.refused:
                made.setEnabled(False)
                say_why(self._ui, made, act.refused)
            if act.key is Key.ENTER:
                _make_default(menu, made)
        popped(menu, where)
        # Keys pass by what cannot be chosen, and a screen reader is told of no tool tip of an entry.
        for why in dict.fromkeys(act.refused for act in acts if act.refused):
            announce(self._table, why)
        return menu


def _make_default(menu: QMenu, made: QAction) -> None:
    menu.setDefaultAction(made)
    # A menu with a style sheet leaves the weight to us.
    font = made.font()
    font.setBold(True)
    made.setFont(font)


def _lies_in(widget: QWidget, where: QPoint) -> bool:
    return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(where))
