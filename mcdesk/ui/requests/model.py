"""The lines of the list of requests: thin, filtered and sorted in plain Python.

Lines come with their folded words, made beside the window; sorting happens when the order changes, filtering keeps it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mcdesk.app.listing import UNSORTED, Line, View, admitted
from mcdesk.domain.records import Record
from mcdesk.ui.requests.columns import Column

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ColumnSource(Protocol):
    """What makes the columns of a list."""

    @property
    def keys(self) -> tuple[str, ...]:
        """Every column there is."""

    def chosen(self, keys: tuple[str, ...]) -> tuple[Column, ...]:
        """The columns of these keys that there are."""

    def column(self, key: str) -> Column:
        """One column. Raises KeyError for an unknown one."""


class RequestsModel(QAbstractTableModel):
    """Records of one kind as lines."""

    def __init__(self, columns: ColumnSource | None, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made, self.view = columns, view
        self.lines: Sequence[Line] = ()
        self._ordered: list[Line] = []
        self.shown: list[Record] = []
        self.columns: tuple[Column, ...] = columns.chosen(view.columns) if columns else ()

    def take(self, lines: Sequence[Line]) -> None:
        """Show these from now on."""
        self.lines = lines
        self._sort()
        self._refresh()

    def show_view(self, view: View) -> None:
        """Look at them in this way from now on."""
        old, self.view = self.view, view
        if self._made is not None and old.columns != view.columns:
            self.columns = self._made.chosen(view.columns)
        if (old.sort, old.down) != (view.sort, view.down):
            self._sort()
        self._refresh()

    def _sort(self) -> None:
        self._ordered = list(self.lines)
        # Those that were changed last come first already, and there may be very many.
        if (self.view.sort, self.view.down) == ("updated", True):
            return
        if self._made is not None and self.view.sort in self._made.keys and self.view.sort not in UNSORTED:
            key = self._made.column(self.view.sort).sort
            self._ordered.sort(key=lambda n: key(n.request), reverse=self.view.down)

    def _refresh(self) -> None:
        self.beginResetModel()
        self.shown = [n.request for n in admitted(self._ordered, self.view.search, self.view.filters)]
        self.endResetModel()

    def place_of(self, record_id: str) -> int:
        """The line of a request, -1 where it is not shown."""
        return next((n for n, r in enumerate(self.shown) if r.id == record_id), -1)

    def column_of(self, key: str) -> int:
        """The place of a column, -1 where it is not shown."""
        return next((n for n, c in enumerate(self.columns) if c.key == key), -1)

    def tell(self, ids: frozenset[str], first: int, last: int) -> None:
        """More is known of these requests, of which the lines from ``first`` to ``last`` are in sight."""
        column = self.column_of("missing")
        for row in range(max(first, 0), min(last + 1, len(self.shown))):
            if column >= 0 and self.shown[row].id in ids:
                at = self.index(row, column)
                self.dataChanged.emit(at, at)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, also as its tool tip, because a narrow column cuts them."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) and index.isValid():
            return self.columns[index.column()].words(self.shown[index.row()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heading of a column."""
        shows = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if shows and orientation is Qt.Orientation.Horizontal and section < len(self.columns):
            return self.columns[section].heading
        return None
