"""Tables in which whole lines are chosen, and begin with a bar then.

Their ground alone hardly differs from that of the others, in the dark least of all. Where keys stand on a line that is
not chosen, a frame says so.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTableWidget,
    QWidget,
)

from mcdesk.ui.theme import BAR, Theme


class LineAtHand(QStyledItemDelegate):
    """Of a list in which several lines can be chosen: the one at hand has a frame where it is not chosen."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """A line that is chosen needs none."""
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            option.state &= ~QStyle.StateFlag.State_HasFocus


class MarkedRows(QTableView):
    """A table on a model."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar, self._frame = QColor(theme.chosen), theme.colour("focus")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, the bars of those in sight, and a frame around the one at hand where it is not chosen."""
        super().paintEvent(event)
        _draw_bars(self, self._bar)
        _draw_frame(self, self._frame)


class MarkedItems(QTableWidget):
    """A table of items."""

    def __init__(self, theme: Theme, rows: int, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(rows, columns, parent)
        self._bar = QColor(theme.chosen)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, and the bars of those in sight."""
        super().paintEvent(event)
        _draw_bars(self, self._bar)


def _draw_frame(table: QTableView, ink: QColor) -> None:
    row = table.currentIndex().row()
    if row < 0 or not table.hasFocus() or table.selectionModel().isRowSelected(row):
        return
    painter = QPainter(table.viewport())
    painter.setPen(QPen(ink, 2))
    wide, high = table.viewport().width(), table.rowHeight(row)
    painter.drawRect(QRect(1, table.rowViewportPosition(row) + 1, wide - 2, high - 3))
    painter.end()


def _draw_bars(table: QTableView, ink: QColor) -> None:
    sight, chosen, model = table.viewport().rect(), table.selectionModel(), table.model()
    if not chosen.hasSelection():
        return
    painter = QPainter(table.viewport())
    last = table.rowAt(sight.bottom())
    for row in range(max(table.rowAt(0), 0), (last if last >= 0 else model.rowCount() - 1) + 1):
        if chosen.isRowSelected(row):
            painter.fillRect(QRect(0, table.rowViewportPosition(row), BAR, table.rowHeight(row) - 1), ink)
    painter.end()
