"""The ring around a filled button that has the focus: on the page, where its colour can be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

GAP = 4


class FocusRing(QWidget):
    """Follows one button and goes when the focus goes."""

    def __init__(self, button: QPushButton, colour: QColor) -> None:
        super().__init__(button.parentWidget())
        self._button, self._colour = button, colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.installEventFilter(self)
        self._follow()
        self.show()
        self.raise_()

    def _follow(self) -> None:
        self.setGeometry(self._button.geometry().adjusted(-GAP, -GAP, GAP, GAP))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the button, or go."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            watched.removeEventFilter(self)
            self.hide()
            self.deleteLater()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two pixels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


def ring_around(now: QWidget | None, colour: QColor) -> None:
    """Draw the ring where a filled button took the focus."""
    if isinstance(now, QPushButton) and now.property("role") == "primary" and now.parentWidget() is not None:
        FocusRing(now, colour)
