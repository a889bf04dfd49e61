"""A table in which whole lines are chosen, and begin with a bar then."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from mcdesk.domain.contrast import ratio
from mcdesk.ui.theme import SEEN, Theme

BAR = 4


class MarkedRows(QTableView):
    """Their ground alone hardly differs from that of the others, in the dark least of all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tokens = theme.tokens
        seen = ratio(tokens.accent, tokens.selection) >= SEEN
        self._bar = theme.colour("accent" if seen else "selection_text")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, and the bars of those in sight."""
        super().paintEvent(event)
        sight, chosen, model = self.viewport().rect(), self.selectionModel(), self.model()
        if not chosen.hasSelection():
            return
        painter = QPainter(self.viewport())
        last = self.rowAt(sight.bottom())
        for row in range(max(self.rowAt(0), 0), (last if last >= 0 else model.rowCount() - 1) + 1):
            if chosen.isRowSelected(row):
                painter.fillRect(QRect(0, self.rowViewportPosition(row), BAR, self.rowHeight(row) - 1), self._bar)
        painter.end()
