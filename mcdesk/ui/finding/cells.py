"""The words in the lists, tables and trees of a page, as far as they are shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView

MOST = 5_000
"""So many cells of a view are looked at. Longer lists have a search of their own."""

Index = QModelIndex | QPersistentModelIndex


def cells(view: QAbstractItemView) -> Iterator[tuple[str, QPersistentModelIndex]]:
    """What each cell says, from the top; what is folded or hidden is left out."""
    if view.model() is None:
        return
    for number, index in enumerate(_indexes(view, view.rootIndex())):
        if number >= MOST:
            return
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if words:
            yield words, QPersistentModelIndex(index)


def _indexes(view: QAbstractItemView, parent: QModelIndex) -> Iterator[QModelIndex]:
    model = view.model()
    # A model of a list alone says that it has one column, and Python may not ask it.
    columns = model.columnCount(parent) if isinstance(view, QTableView | QTreeView) else 1
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            if not _is_hidden(view, row, column, parent):
                yield index
        first = model.index(row, 0, parent)
        if isinstance(view, QTreeView) and view.isExpanded(first):
            yield from _indexes(view, first)


def _is_hidden(view: QAbstractItemView, row: int, column: int, parent: QModelIndex) -> bool:
    if isinstance(view, QTableView):
        return view.isRowHidden(row) or view.isColumnHidden(column)
    return isinstance(view, QTreeView) and (view.isRowHidden(row, parent) or view.isColumnHidden(column))
