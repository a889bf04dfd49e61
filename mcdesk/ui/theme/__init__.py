"""How the window looks: tokens, sizes, fonts and icons, at the chosen theme and text size."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mcdesk.domain.contrast import ratio
from mcdesk.resources import resource
from mcdesk.ui.theme.tokens import LIGHT, Tokens

FAMILY = "Atkinson Hyperlegible Next"

SIZES = {"small": 12.5, "body": 14.0, "large": 16.0, "heading": 20.0, "title": 28.0}
"""The type scale in pixels at 100 %."""

SEEN = 3.0
"""The least contrast of what is no text (WCAG 2.2, 1.4.11)."""

BAR = 4
"""How wide the bar is that a chosen line begins with, in pixels: its ground alone may hardly differ from the others."""


class Theme(NamedTuple):
    """One theme at one text size. ``scale`` is 1.0 to 2.25."""

    tokens: Tokens = LIGHT
    scale: float = 1.0

    def px(self, pixels: float) -> int:
        """A length at 100 % as pixels at the chosen text size."""
        return round(pixels * self.scale)

    def space(self, steps: float) -> int:
        """A distance on the grid of 4 pixels; spacing grows with the text, but half as fast."""
        return round(steps * 4 * (1 + (self.scale - 1) / 2))

    def font(self, size: str = "body", *, bold: bool = False) -> QFont:
        """The program's family at one of :data:`SIZES`."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(SIZES[size]))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def colour(self, token: str) -> QColor:
        """A token of the theme as a colour."""
        return QColor(getattr(self.tokens, token))

    @property
    def chosen(self) -> str:
        """The ink of the bar that a chosen line begins with: seen on the ground of such a line."""
        tokens = self.tokens
        return tokens.accent if ratio(tokens.accent, tokens.selection) >= SEEN else tokens.selection_text

    def draw_chosen(self, painter: QPainter, area: QRect) -> None:
        """The ground of a chosen line, and its bar."""
        painter.fillRect(area, self.colour("selection"))
        painter.fillRect(area.left(), area.top(), BAR, area.height(), QColor(self.chosen))

    def icon(self, name: str, colour: str = "text", size: int = 18) -> QIcon:
        """A bundled line icon, tinted with a token; on a selected line like its words, where it would not be seen."""
        ink, tokens = str(getattr(self.tokens, colour)), self.tokens
        seen = ratio(ink, tokens.selection) >= SEEN
        return _icon(name, ink, ink if seen else tokens.selection_text, self.px(size))


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, selected: str, size: int) -> QIcon:
    icon = QIcon(_drawn(name, colour, size))
    icon.addPixmap(_drawn(name, selected, size), QIcon.Mode.Selected)
    return icon


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    svg = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    pixmap = QPixmap(QSize(size * 2, size * 2))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * 2, size * 2))
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return pixmap
