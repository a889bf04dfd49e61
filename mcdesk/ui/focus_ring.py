"""The ring around a filled button that has the focus: on the page, where its colour can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

GAP = 4
FILLED = ("primary", "chip")
"""The roles of buttons whose colour leaves no contrast to that of the focus: a chip is filled while it is chosen."""


class FocusRing(QWidget):
    """Follows one button and goes when the focus goes. It stands in ``ground``, an ancestor with room around it."""

    def __init__(self, button: QPushButton, ground: QWidget, colour: QColor) -> None:
        super().__init__(ground)
        self._button, self._ground, self._colour = button, ground, colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched = [button, *takewhile(lambda w: w is not ground, ancestors(button))]
        for widget in self._watched:
            widget.installEventFilter(self)
        self._follow()
        self.show()
        self.raise_()

    def _follow(self) -> None:
        self.setGeometry(around(self._button, self._ground))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the button, or go."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        elif watched is self._button and event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            for widget in self._watched:
                widget.removeEventFilter(self)
            self.hide()
            self.deleteLater()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two pixels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


def around(button: QWidget, ground: QWidget) -> QRect:
    """The place of the ring in ``ground``."""
    return QRect(button.mapTo(ground, QPoint(0, 0)), button.size()).adjusted(-GAP, -GAP, GAP, GAP)


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    """The widgets around a widget within its window, the nearest first.

    None is asked for before it is needed: the first widget that Qt made itself has PySide make all kinds of widgets
    known to Python, a tenth of a start.
    """
    while not widget.isWindow():
        parent = widget.parentWidget()
        if parent is None:
            return
        yield parent
        widget = parent


def ring_around(now: QWidget | None, colour: QColor) -> None:
    """Draw the ring where a filled button took the focus."""
    if not isinstance(now, QPushButton) or now.property("role") not in FILLED:
        return
    roomy = next((g for g in ancestors(now) if g.rect().contains(around(now, g))), now.parentWidget())
    if roomy is not None and not now.isWindow():
        FocusRing(now, roomy, colour)
