"""A button that is a whole part of a page, with words and pictures in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from mcdesk.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WholeButton(QAbstractButton):
    """Lights up under the pointer; Enter presses it like Space does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # A button is never lower than it asks to be, and words ask for the lines that they take in a narrow square.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # It is painted anew when the pointer comes and goes.
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def let_through(self) -> None:
        """What is pressed on the words in it, presses it; call it once they are there."""
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like Space does."""
        self.click() if event.key() in _ENTER else super().keyPressEvent(event)

    def begin(self) -> tuple[QPainter, QRectF]:
        """A painter, and the place inside of the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter, QRectF(self.rect()).adjusted(1, 1, -1, -1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground where it is chosen or under the pointer, and the ring of the focus."""
        painter, area = self.begin()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(area, 6, 6)
        if self.isChecked():
            painter.fillRect(QRectF(1, 6, 3, self.height() - 12), self._theme.colour("accent"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(area, 6, 6)
