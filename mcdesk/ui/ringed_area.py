"""An area that scrolls and paints the mark of the focus itself, around what it shows."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea


class RingedArea(QAbstractScrollArea):
    """The mark comes and goes with the focus: Qt paints the frame anew for that, not the viewport."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark it."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paint_ring(self, painter: QPainter, colour: QColor) -> None:
        """Paint the mark where the area has the focus."""
        if self.hasFocus():
            painter.setPen(QPen(colour, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
