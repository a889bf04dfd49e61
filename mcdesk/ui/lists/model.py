"""The lines of a list, as its table asks for them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mcdesk.app.listing import Line, View
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.arranging import Arranged, arranged
from mcdesk.ui.lists.columns import Column, Listing

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ROLE = Qt.ItemDataRole


class ListModel(QAbstractTableModel, Generic[T]):
    """Subclasses say where the lines come from."""

    def __init__(self, ui: Ui, listing: Listing[T], view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ui, self.listing, self.view = ui, listing, view
        self.columns: tuple[Column[T], ...] = listing.chosen(view)

    @abstractmethod
    def count(self) -> int:
        """How many lines."""

    @abstractmethod
    def item(self, row: int) -> T | None:
        """What a line is of; None where there is no such line, or it is still being read."""

    def items(self, rows: Sequence[int]) -> list[T]:
        """What these lines are of, less those that are still being read."""
        found = (self.item(row) for row in rows)
        return [item for item in found if item is not None]

    @abstractmethod
    def id_at(self, row: int) -> object:
        """What tells a line from all others."""

    def place_of(self, key: object) -> int:
        """The line with this id, -1 where it is not shown."""
        return next((row for row in range(self.count()) if self.id_at(row) == key), -1)

    def places_of(self, keys: Collection[object]) -> list[int]:
        """The lines with these ids, from the top."""
        return [row for row in range(self.count()) if self.id_at(row) in keys]

    def show_view(self, view: View) -> None:
        """Look at them in this way from now on."""
        self.beginResetModel()
        old, self.view = self.view, view
        if old.columns != view.columns:
            self.columns = self.listing.chosen(view)
        self.looked(old)
        self.endResetModel()

    def looked(self, before: View) -> None:
        """Another view is chosen; subclasses find its lines."""

    def column_of(self, key: str) -> int:
        """The place of a column, -1 where it is not shown."""
        return next((n for n, c in enumerate(self.columns) if c.key == key), -1)

    def tell(self, column: str, rows: Sequence[int]) -> None:
        """More is known of a column of these lines."""
        place = self.column_of(column)
        for row in rows if place >= 0 else ():
            self.dataChanged.emit(self.index(row, place), self.index(row, place))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """The words of a cell, also as its tool tip, because a narrow column cuts them; its side, and its icon."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _ROLE.TextAlignmentRole:
            return RIGHT if column.right else None
        wants_icon = role == _ROLE.DecorationRole and column.icon is not None
        if not wants_icon and role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return None
        item = self.item(index.row())
        if item is None:
            return None
        if not wants_icon or column.icon is None:
            return column.words(item)
        found = column.icon(item)
        return self._ui.icon(*found, 16) if found else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """The heading of a column, on the side of its cells."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == _ROLE.TextAlignmentRole:
            return RIGHT if column.right else None
        return column.heading if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole) else None


class LinesModel(ListModel[T]):
    """All lines at once, filtered and sorted in plain Python; what finds those of a view may run beside the window."""

    def __init__(
        self, ui: Ui, listing: Listing[T], view: View, id_of: Callable[[T], str], parent: QObject | None = None
    ) -> None:
        super().__init__(ui, listing, view, parent)
        self._id_of = id_of
        self.arranged: Arranged[T] = Arranged(view)
        self.ready: Arranged[T] | None = None
        """The lines of the view that is shown next, where they were found beforehand."""

    @property
    def lines(self) -> Sequence[Line[T]]:
        """All of them, also those that do not pass."""
        return self.arranged.lines

    @property
    def shown(self) -> Sequence[T]:
        """What the lines that pass are of."""
        return self.arranged.shown

    def arrange(self, view: View, lines: Sequence[Line[T]] | None = None) -> Callable[[], Arranged[T]]:
        """What finds the lines of a view, of those that are there or of ``lines``."""
        before = self.arranged
        return partial(arranged, self.listing, before.lines if lines is None else lines, view, before)

    def arrange_beside(self, view: View, lines: Sequence[Line[T]] | None = None) -> Callable[[], Arranged[T]]:
        """The same to be run beside the window, where it counts their places as well."""
        find, id_of = self.arrange(view, lines), self._id_of
        return lambda: find().counted(id_of)

    def take(self, found: Arranged[T]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self.arranged = found
        self.endResetModel()

    def looked(self, before: View) -> None:
        """Sort where the order is another one, and leave out what does not pass, unless that is done already."""
        ready, self.ready = self.ready, None
        if ready is not None and ready.fits(self.view) and ready.lines is self.lines:
            self.arranged = ready
        elif not self.arranged.fits(self.view):
            self.arranged = self.arrange(self.view)()

    def count(self) -> int:
        """How many lines."""
        return len(self.shown)

    def item(self, row: int) -> T | None:
        """What a line is of."""
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def items(self, rows: Sequence[int]) -> list[T]:
        """What these lines are of."""
        shown = self.shown
        return [shown[row] for row in rows]

    def id_at(self, row: int) -> object:
        """The id of what a line is of."""
        return self._id_of(self.shown[row])

    def place_of(self, key: object) -> int:
        """The line with this id, -1 where it is not shown."""
        rows = self.arranged.rows
        if rows is None:
            return super().place_of(key)
        return rows.get(key, -1) if isinstance(key, str) else -1

    def places_of(self, keys: Collection[object]) -> list[int]:
        """The lines with these ids, from the top."""
        rows = self.arranged.rows
        if rows is None:
            return super().places_of(keys)
        return sorted(rows[key] for key in keys if isinstance(key, str) and key in rows)
