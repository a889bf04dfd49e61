"""The lines of the catalogue: keys first, the entries of a page when it comes into sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mcdesk.domain.catalogue import Entry

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGE = 200


class CatalogueModel(QAbstractTableModel):
    """Asks for pages through ``want`` and shows blank lines until they come."""

    def __init__(
        self,
        columns: Sequence[str],
        heading: Callable[[str], str],
        cell: Callable[[Entry, str], str],
        want: Callable[[int, Sequence[int]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._heading, self._cell, self._want = heading, cell, want
        self.columns: tuple[str, ...] = tuple(columns)
        self.keys: Sequence[int] = ()
        self._pages: dict[int, dict[int, Entry]] = {}
        self._asked: set[int] = set()

    def show_keys(self, keys: Sequence[int], known: Sequence[Entry] = ()) -> None:
        """List these; ``known`` are entries of the first page that came with them."""
        self.beginResetModel()
        self.keys = keys
        self._pages = {0: {e.key: e for e in known}} if known else {}
        self._asked = {0} if known else set()
        self.endResetModel()

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show these columns."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def have(self, page: int, keys: Sequence[int], entries: Sequence[Entry]) -> None:
        """The entries of a page came; nothing happens where another list is shown by now."""
        first = page * PAGE
        if self.keys[first : first + PAGE] == keys:
            self._pages[page] = {e.key: e for e in entries}
            last = min(first + PAGE, len(self.keys)) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def entry(self, row: int) -> Entry | None:
        """The entry in a line, None where it has not come yet; asks for it."""
        if not 0 <= row < len(self.keys):
            return None
        page = row // PAGE
        if page not in self._asked:
            self._asked.add(page)
            self._want(page, self.keys[page * PAGE : (page + 1) * PAGE])
        return self._pages.get(page, {}).get(self.keys[row])

    def place_of(self, key: int) -> int:
        """The line of an entry, -1 where it is not listed."""
        return self.keys.index(key) if key in self.keys else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, also as its tool tip, because a narrow column cuts them."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        entry = self.entry(index.row())
        return self._cell(entry, self.columns[index.column()]) if entry else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heading(self.columns[section]) if section < len(self.columns) else None
        return None
