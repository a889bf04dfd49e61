"""Revenue and cost of one offering over the number of learners, drawn with the colours of the theme."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcdesk.domain import formats
from mcdesk.domain.finance import Budget, Point
from mcdesk.ui.context import Ui

_STEPS = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the numbers stand on the screen."""

    area: QRectF
    learners: int
    money: float

    def at(self, learners: float, money: float) -> QPointF:
        x = self.area.left() + self.area.width() * learners / self.learners
        return QPointF(x, self.area.bottom() - self.area.height() * money / self.money)


def steps_to(top: float, count: int = 4) -> list[float]:
    """Round numbers from 0 up to the first one that is not below ``top``, some ``count`` of them."""
    rough = max(top, 1) / count
    power = 10.0 ** (len(str(int(rough))) - 1)
    step = next(s * power for s in _STEPS if s * power >= rough)
    marks = [0.0]
    while marks[-1] < max(top, 1):
        marks.append(marks[-1] + step)
    return marks


class BreakEvenChart(QWidget):
    """Two lines of different style, named at their ends; break-even and the expected enrolment are marked."""

    def __init__(self, ui: Ui, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self._currency = ui, currency
        self._points: tuple[Point, ...] = ()
        self._even: int | None = None
        self._expected: int | None = None
        self.setObjectName("finance-chart")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(ui.say("panels-chart"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Wide enough for the words."""
        return QSize(self.ui.theme.px(360), self.ui.theme.px(240))

    def minimumSizeHint(self) -> QSize:
        """Any width will do; the height stays."""
        return QSize(80, self.ui.theme.px(240))

    def show_budget(self, budget: Budget) -> None:
        """Draw another budget."""
        self._points = budget.series()
        self._even, self._expected = budget.break_even.learners, budget.expected
        self.setAccessibleDescription(self._described(budget))
        self.update()

    @property
    def drawn(self) -> bool:
        """Whether enough is known to draw anything."""
        return len(self._points) > 1

    def _money(self, amount: Decimal | float) -> str:
        whole = formats.money(Decimal(str(amount)).quantize(Decimal(1)), self._currency, self.ui.lang)
        return re.sub(r"[.,]00(?=\D*$)", "", whole)

    def _described(self, budget: Budget) -> str:
        if not self.drawn:
            return self.ui.say("panels-chart-nothing")
        last = self._points[-1]
        said = [
            self.ui.say(
                "panels-chart-alt", count=last.learners, revenue=self._money(last.revenue), cost=self._money(last.cost)
            )
        ]
        if self._even is not None:
            said.append(self.ui.say("panels-chart-even", count=self._even))
        if budget.expected is not None and budget.result is not None:
            money = self._money(budget.result)
            said.append(self.ui.say("panels-chart-expected-alt", count=budget.expected, result=money))
        return " ".join(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart, or what it waits for."""
        theme = self.ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text_quiet"))
        if not self.drawn:
            words = self.ui.say("panels-chart-nothing")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
        else:
            self._draw(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        theme, metrics = self.ui.theme, QFontMetricsF(self.ui.theme.font("small"))
        marks = steps_to(float(max(max(p.revenue, p.cost) for p in self._points)))
        left = max(metrics.horizontalAdvance(self._money(m)) for m in marks) + theme.px(10)
        right = max(metrics.horizontalAdvance(self.ui.say(k)) for k in ("panels-chart-revenue", "panels-chart-cost"))
        area = QRectF(self.rect()).adjusted(left, theme.px(44), -right - theme.px(10), -theme.px(42))
        frame = _Frame(area, self._points[-1].learners, marks[-1])
        self._axes(painter, frame, marks, metrics)
        self._marks(painter, frame, metrics)
        self._lines(painter, frame, metrics)

    def _axes(self, painter: QPainter, frame: _Frame, marks: list[float], metrics: QFontMetricsF) -> None:
        theme, area = self.ui.theme, frame.area
        high = metrics.height()
        for mark in marks:
            y = frame.at(0, mark).y()
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.colour("text_quiet"))
            words = QRectF(0, y - high / 2, area.left() - theme.px(6), high)
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._money(mark))
        for learners in steps_to(frame.learners, 5):
            if learners <= frame.learners:
                spot = frame.at(learners, 0)
                words = QRectF(spot.x() - 30, spot.y() + theme.px(4), 60, high)
                painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, str(int(learners)))
        title = QRectF(area.left(), area.bottom() + theme.px(20), area.width(), high)
        painter.drawText(title, Qt.AlignmentFlag.AlignHCenter, self.ui.say("panels-chart-learners"))

    def _marks(self, painter: QPainter, frame: _Frame, metrics: QFontMetricsF) -> None:
        found = (
            (self._even, "panels-chart-even-mark", Qt.PenStyle.DashLine, 0),
            (self._expected, "panels-chart-expected-mark", Qt.PenStyle.DotLine, 1),
        )
        for learners, key, style, line in found:
            if learners is None or learners > frame.learners:
                continue
            top = frame.area.top() - self.ui.theme.px(40) + line * metrics.height()
            x = frame.at(learners, 0).x()
            painter.setPen(QPen(self.ui.theme.colour("text_quiet"), 1.5, style))
            painter.drawLine(QPointF(x, top + metrics.height()), QPointF(x, frame.area.bottom()))
            words = self.ui.say(key, count=learners)
            wide = metrics.horizontalAdvance(words)
            start = min(max(x - wide / 2, 2.0), self.width() - wide - 2)
            ground = QRectF(start - 2, top, wide + 4, metrics.height())
            painter.fillRect(ground, self.ui.theme.colour("page"))
            painter.setPen(self.ui.theme.colour("text"))
            painter.drawText(QPointF(start, top + metrics.ascent()), words)

    def _lines(self, painter: QPainter, frame: _Frame, metrics: QFontMetricsF) -> None:
        theme = self.ui.theme
        ends: list[tuple[float, str, str]] = []
        for name, token, style in (
            ("revenue", "accent", Qt.PenStyle.SolidLine),
            ("cost", "warning", Qt.PenStyle.DashLine),
        ):
            values = [(p.learners, float(p.revenue if name == "revenue" else p.cost)) for p in self._points]
            painter.setPen(QPen(theme.colour(token), 2.5, style))
            painter.drawPolyline(QPolygonF([frame.at(n, v) for n, v in values]))
            ends.append((frame.at(*values[-1]).y(), self.ui.say(f"panels-chart-{name}"), token))
        ends.sort()
        last = -metrics.height()
        for y, words, token in ends:
            place = max(y, last + metrics.height())
            last = place
            painter.setPen(theme.colour(token))
            painter.drawText(QPointF(frame.area.right() + theme.px(6), place + metrics.ascent() / 2), words)
