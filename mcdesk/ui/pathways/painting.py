"""The boxes, ways and lanes of the map, painted in the colours of the theme."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from mcdesk.domain.pathways.layers import HIGH, ROUND, WIDE
from mcdesk.domain.pathways.plan import PROBLEMS, Edge, Lane, Node
from mcdesk.ui.context import Ui
from mcdesk.ui.theme import FAMILY

_ROOM, _TITLE, _SMALL = 14.0, 16, 13
_LINES = 3


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def broken(text: str, metrics: QFontMetricsF, width: float, most: int = _LINES) -> list[str]:
    """The text in at most so many lines; the last one ends in an ellipsis where words are left."""
    lines: list[str] = []
    here = ""
    for word in text.split():
        longer = f"{here} {word}".strip()
        if here and metrics.horizontalAdvance(longer) > width:
            lines.append(here)
            here = word
        else:
            here = longer
    lines.append(here)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


class LaneItem(QGraphicsItem):
    """The ground of a stack with its name and its hours."""

    def __init__(self, ui: Ui, lane: Lane) -> None:
        super().__init__()
        self._ui, self._lane = ui, lane
        self.setZValue(0)

    def boundingRect(self) -> QRectF:
        """The whole lane."""
        return QRectF(0, self._lane.y, self._lane.width, self._lane.height)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """A field with rounded corners, the name at the left and the sums at the right."""
        theme, lane = self._ui.theme, self._lane
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(self.boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        sums = " · ".join(self._ui.words(detail) for detail in lane.details)
        painter.setFont(_font(14))
        painter.setPen(theme.colour("text_quiet"))
        wide = min(QFontMetricsF(painter.font()).horizontalAdvance(sums) + 2, lane.width / 2)
        line = QRectF(24, lane.y + 12, lane.width - 48, 26)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), sums)
        painter.setFont(_font(16, bold=True))
        painter.setPen(theme.colour("text"))
        name = f"{lane.number}  {lane.title or self._ui.say('pathways-untitled')}".strip()
        room = max(line.width() - wide - 16, 40.0)
        shown = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class EdgeItem(QGraphicsItem):
    """A way with its arrow; one in a circle is dashed."""

    def __init__(self, ui: Ui, edge: Edge) -> None:
        super().__init__()
        self._ui, self._edge = ui, edge
        self._path = QPainterPath(QPointF(*edge.points[0]))
        for at in range(1, len(edge.points), 3):
            first, second, end = edge.points[at : at + 3]
            self._path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        """The curve with its arrow."""
        return self._path.boundingRect().adjusted(-8, -8, 8, 8)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """The curve, then the arrow."""
        colour = self._ui.theme.colour("problem" if self._edge.wrong else "text_quiet")
        pen = QPen(colour, 2, Qt.PenStyle.DashLine if self._edge.wrong else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        (x, y), before = self._edge.points[-1], self._edge.points[-2][0]
        back = x - (11 if before <= x else -11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(back, y - 6), QPointF(back, y + 6)]))


@dataclass(frozen=True)
class Look:
    """The colours of a box."""

    ground: QColor
    ink: QColor
    quiet: QColor
    edge: QColor


class NodeItem(QGraphicsItem):
    """A box with its words. ``current`` and ``focused`` say how it is framed."""

    def __init__(self, ui: Ui, node: Node) -> None:
        super().__init__()
        self._ui, self.node = ui, node
        self.current = self.focused = False
        self.setPos(node.x, node.y)
        self.setZValue(2)

    def boundingRect(self) -> QRectF:
        """The box with room for the ring of the focus."""
        return QRectF(-6, -6, WIDE + 12, HIGH + 12)

    def _look(self) -> Look:
        theme = self._ui.theme
        if not self.node.step:
            ink = theme.colour("accent_text")
            return Look(theme.colour("accent"), ink, ink, theme.colour("accent"))
        wrong = bool(PROBLEMS.intersection(self.node.marks))
        edge = theme.colour("problem" if wrong else "text_quiet")
        return Look(theme.colour("raised"), theme.colour("text"), theme.colour("text_quiet"), edge)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """The box, its frame and its words."""
        look, goal = self._look(), not self.node.step
        radius = ROUND if goal else 8.0
        pen = QPen(look.edge, 2 if PROBLEMS.intersection(self.node.marks) else 1.25)
        if "elective" in self.node.marks:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.ground)
        painter.drawRoundedRect(QRectF(0, 0, WIDE, HIGH), radius, radius)
        if self.current:
            token = "focus" if self.focused else "accent"
            painter.setPen(QPen(self._ui.theme.colour(token), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(-4, -4, WIDE + 8, HIGH + 8), radius + 4, radius + 4)
        self._write(painter, look, goal=goal)

    def _write(self, painter: QPainter, look: Look, *, goal: bool) -> None:
        room = WIDE - 2 * _ROOM
        bold, small = _font(_TITLE, bold=True), _font(_SMALL)
        painter.setFont(bold)
        painter.setPen(look.ink)
        metrics = QFontMetricsF(bold)
        y = _ROOM - 3
        for line in broken(self.node.title or self._ui.say("pathways-untitled"), metrics, room):
            painter.drawText(QPointF(_ROOM, y + metrics.ascent()), line)
            y += metrics.lineSpacing()
        details = [self._ui.words(detail) for detail in self.node.details]
        lines = details if goal else [" · ".join(details)]
        marks = " · ".join(self._ui.say(f"pathways-mark-{mark}") for mark in self.node.marks)
        metrics = QFontMetricsF(small)
        y = HIGH - _ROOM - metrics.lineSpacing() * (len(lines) + bool(marks) - 1)
        painter.setFont(small)
        painter.setPen(look.quiet)
        for line in lines:
            painter.drawText(QPointF(_ROOM, y), metrics.elidedText(line, Qt.TextElideMode.ElideRight, room))
            y += metrics.lineSpacing()
        if marks:
            painter.setFont(_font(_SMALL, bold=True))
            wrong = PROBLEMS.intersection(self.node.marks)
            painter.setPen(self._ui.theme.colour("problem") if wrong else look.ink)
            metrics = QFontMetricsF(painter.font())
            painter.drawText(QPointF(_ROOM, y), metrics.elidedText(marks, Qt.TextElideMode.ElideRight, room))
