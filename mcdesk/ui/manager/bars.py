"""A figure drawn as rows of words and numbers, where they compare with a bar each.

What is not provided is hatched, and never looks like one of the others.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcdesk.app.desk.telling.parts import Figure, Item
from mcdesk.ui.context import Ui
from mcdesk.ui.messages import announce

BAR, GAP, EDGE = 14, 6, 4
"""At 100 %: how high a bar is, what lies between two rows, and the room around for the ring of the focus."""
ON, BACK = (Qt.Key.Key_Down, Qt.Key.Key_Right), (Qt.Key.Key_Up, Qt.Key.Key_Left)
PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def size_of(item: Item) -> float:
    """How long its bar is; a loss is drawn by its size and told by its number."""
    return abs(float(item.value or 0))


def scaled(figure: Figure) -> frozenset[str]:
    """The keys of the items that one scale fits: records are not measured against dollars."""
    units = {i.unit for i in figure.bars}
    return frozenset(i.key for i in figure.items if i.unit in units)


class BarsChart(QWidget):
    """Arrow keys go from bar to bar, Enter shows the records behind one. Its words are told to a screen reader."""

    chosen = Signal(object)
    """Show the records behind this :class:`Item`."""

    def __init__(self, ui: Ui, figure: Figure, write: Callable[[Item], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self.figure = ui, figure
        self._write = write
        self.at = 0
        self.setObjectName(f"chart:{figure.key}")
        self.setAccessibleName(ui.say("desk-chart", title=figure.title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._tell()

    def words_of(self, item: Item) -> str:
        """An item in words: ``Draft: 12``."""
        return self._ui.say("desk-item", label=item.label, value=self._write(item))

    def _tell(self) -> None:
        here = self.figure.items[self.at] if self.figure.items else None
        every = ". ".join(self.words_of(i) for i in self.figure.items)
        self.setAccessibleDescription(every or self.figure.empty)
        self.setToolTip(self.words_of(here) if here and self.hasFocus() else "")

    def _row(self) -> int:
        return self._high() + self._ui.theme.px((BAR if self.figure.charted else 4) + GAP)

    def _high(self) -> int:
        return round(QFontMetricsF(self._ui.theme.font("small")).height())

    def sizeHint(self) -> QSize:
        """A row for each item."""
        return QSize(self._ui.theme.px(280), self._row() * len(self.figure.items) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """As high as its rows, and narrow where it must be."""
        return QSize(120, self.sizeHint().height())

    def _area(self, place: int) -> QRectF:
        return QRectF(EDGE, EDGE + place * self._row(), self.width() - 2 * EDGE, self._row() - self._ui.theme.px(2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words and number above each bar; all bars to one scale."""
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        fitting = scaled(self.figure)
        most = max((size_of(i) for i in self.figure.items if i.key in fitting), default=0.0) or 1.0
        for place, item in enumerate(self.figure.items):
            area = self._area(place)
            self._words(painter, item, area)
            if self.figure.charted and item.key in fitting:
                self._bar(painter, item, area, size_of(item) / most)
            if place == self.at and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("focus"), 2))
                painter.drawRoundedRect(area.adjusted(-EDGE + 1, -1, EDGE - 1, 0), 5, 5)

    def _words(self, painter: QPainter, item: Item, area: QRectF) -> None:
        theme, metrics = self._ui.theme, QFontMetricsF(painter.font())
        number = self._write(item) + (f"  {item.note}" if item.note and not item.missing else "")
        room = area.width() - metrics.horizontalAdvance(number) - theme.space(3)
        least = area.width() / 3
        if room < least:
            number, room = self._write(item), area.width() - metrics.horizontalAdvance(self._write(item))
        label = metrics.elidedText(item.label, Qt.TextElideMode.ElideRight, max(room - theme.space(2), least))
        line = QRectF(area.left(), area.top(), area.width(), self._high())
        painter.setPen(theme.colour("text_quiet" if item.missing else "text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)

    def _bar(self, painter: QPainter, item: Item, area: QRectF, share: float) -> None:
        theme = self._ui.theme
        high = theme.px(BAR) - 4
        ground = QRectF(area.left(), area.top() + self._high() + 2, area.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(ground, 3, 3)
        drawn = QRectF(ground.left(), ground.top(), max(ground.width() * share, 2.0 if item.value else 0.0), high)
        if not item.value:
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(ground.left(), ground.top()), QPointF(ground.left(), ground.bottom()))
            return
        if item.missing:
            painter.setPen(QPen(theme.colour("text_quiet"), 1))
            painter.setBrush(theme.colour("page"))
            painter.drawRect(drawn.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.fillRect(drawn, QBrush(theme.colour("text_quiet"), Qt.BrushStyle.BDiagPattern))
            return
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(drawn, 3, 3)

    def _move(self, by: int) -> None:
        if self.figure.items:
            self.at = min(max(self.at + by, 0), len(self.figure.items) - 1)
            self._tell()
            self.update()
            announce(self, self.words_of(self.figure.items[self.at]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move, Enter and Space show the records."""
        if event.key() in ON:
            self._move(1)
        elif event.key() in BACK:
            self._move(-1)
        elif event.key() in PRESS and self.figure.items:
            self.chosen.emit(self.figure.items[self.at])
        else:
            super().keyPressEvent(event)

    def _place_of(self, y: float) -> int:
        place = int((y - EDGE) // self._row())
        return place if 0 <= place < len(self.figure.items) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what has records behind it."""
        place = self._place_of(event.position().y())
        has = place >= 0 and bool(self.figure.items[place].ids)
        self.setCursor(Qt.CursorShape.PointingHandCursor if has else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.words_of(self.figure.items[place]) if place >= 0 else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the records behind the bar."""
        place = self._place_of(event.position().y())
        if place >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.at = place
            self.update()
            self.chosen.emit(self.figure.items[place])
