"""The bundled icons of badges as pictures of the window, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mcdesk.resources import resource
from mcdesk.ui.theme import Theme

_SIDE = 28


def icon_image(theme: Theme, key: str) -> QIcon:
    """An icon in the colour of text, and in that of chosen text; a stroke for "", no icon."""
    made = QIcon()
    path = resource("badge", "icons", f"{key}.svg") if key else resource("icons", "minus.svg")
    for mode, token in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Selected, "selection_text")):
        svg = path.read_text("utf-8").replace("currentColor", getattr(theme.tokens, token))
        made.addPixmap(_pixels(svg, theme.px(_SIDE)), mode)
    return made


def _pixels(svg: str, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
