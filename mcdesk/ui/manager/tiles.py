"""The few numbers that are looked at first, large; each leads to its records."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.app.desk.telling.parts import Figure, Item
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.whole_button import WholeButton

WIDTH, HIGH = 152, 76
"""Of a tile at 100 %: the least width, and the height without the room around its words."""
SHORT = 9
"""A value of more characters than this is written smaller."""


class Tile(WholeButton):
    """A number and what it counts; Enter and Space show the records."""

    def __init__(self, ui: Ui, label: str, value: str, alarm: bool, parent: QWidget | None = None) -> None:
        super().__init__(ui.theme, parent)
        self._alarm = alarm
        self.setAccessibleName(ui.say("desk-item", label=label, value=value))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumWidth(ui.theme.px(WIDTH))
        box = QVBoxLayout(self)
        space = ui.theme.space
        box.setContentsMargins(space(3), space(2.5), space(3), space(2.5))
        box.setSpacing(0)
        number = wrapped(value, "title" if len(value) <= SHORT else "heading", self)
        number.setWordWrap(False)
        for words in (number, wrapped(label, "hint", self)):
            box.addWidget(words)
        box.addStretch(1)
        self.let_through()

    def sizeHint(self) -> QSize:
        """As high as a large number and two lines about it, and higher where its words are."""
        layout, theme = self.layout(), self._theme
        width = theme.px(WIDTH)
        own = layout.heightForWidth(width) if layout is not None else 0
        return QSize(width, max(own, theme.px(HIGH) + 2 * theme.space(2.5)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card; what is late has a bar at its left, beside its words."""
        theme, focused = self._theme, self.hasFocus()
        painter, area = self.begin()
        painter.setPen(QPen(theme.colour("focus" if focused else "line"), 2 if focused else 1))
        painter.setBrush(theme.colour("accent_soft" if self.underMouse() else "raised"))
        painter.drawRoundedRect(area, 6, 6)
        if self._alarm:
            painter.fillRect(QRectF(area.left() + 1, area.top() + 6, 4, area.height() - 12), theme.colour("problem"))


def across(count: int, wide: int, least: int, gap: int) -> int:
    """How many of ``count`` tiles stand beside each other: as many as fit, and about as many in every line."""
    most = min(max((wide + gap) // (least + gap), 1), max(count, 1))
    lines = -(-count // most)
    return -(-count // lines) if lines else 1


class TileRow(QWidget):
    """The tiles, line by line, over the whole width."""

    chosen = Signal(object, object)

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._tiles: list[Tile] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(ui.theme.space(4))

    def add(self, figure: Figure, item: Item, value: str, *, alarm: bool = False) -> None:
        """Add a number of a figure. ``alarm``: any at all is too many."""
        tile = Tile(self._ui, self._ui.say(f"desk-tile-{item.key}"), value, alarm and bool(item.value), self)
        tile.setObjectName(f"tile:{item.key}")
        tile.clicked.connect(lambda: self.chosen.emit(figure, item))
        self._tiles.append(tile)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._ui.theme
        columns = across(len(self._tiles), self.width(), theme.px(WIDTH), theme.space(4))
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns

    def minimumSizeHint(self) -> QSize:
        """One tile: a narrow window has them in more lines."""
        return QSize(self._ui.theme.px(WIDTH), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer in a line."""
        super().resizeEvent(event)
        self._arrange()
