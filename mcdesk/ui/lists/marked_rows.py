"""Tables in which whole lines are chosen, and begin with a bar then.

Their ground alone hardly differs from that of the others, in the dark least of all.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTableWidget, QWidget

from mcdesk.ui.theme import BAR, Theme


class MarkedRows(QTableView):
    """A table on a model."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QColor(theme.chosen)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, and the bars of those in sight."""
        super().paintEvent(event)
        _draw_bars(self, self._bar)


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
