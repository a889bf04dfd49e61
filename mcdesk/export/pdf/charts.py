"""Drawing charts: axes, bars, lines, a marker. All words go through the font chain."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from mcdesk.domain.charts import Chart, ChartKind
from mcdesk.domain.outline import Align
from mcdesk.export.pdf.composer import Composer
from mcdesk.export.pdf.scales import number, scale
from mcdesk.export.pdf.styles import LINE, QUIET, TEXT, WHITE, Style, Theme
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.tagging.textobject import draw_prose
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import whole

HEIGHT = 240.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 64.0, 20.0, 44.0, 42.0
_COLOURS = ("", "#a34c00", "#1d6b69", "#5f5a68", "#8c1d5b")
_PARTS = (("", WHITE), ("#f4c9a0", TEXT), ("#4d8f8c", TEXT), ("#e4e0ea", TEXT), ("#b7a6bf", TEXT))
_DASHES = ("", "6 3", "2 2.5", "8 3 2 3", "1 3")


def colour_of(index: int, theme: Theme) -> str:
    """The colour of a series: dark enough for white words on it."""
    return _COLOURS[index % len(_COLOURS)] or theme.accent


def part_of(index: int, theme: Theme) -> tuple[str, str]:
    """The colour of a part that lies beside others, and of words on it. In grey, neighbours differ, too."""
    fill, words = _PARTS[index % len(_PARTS)]
    return fill or theme.accent, words


def _finite(value: float | None) -> bool:
    return value is not None and math.isfinite(value)


@dataclass
class ChartDrawing:
    """One chart on one page; lengths in points, ``y`` upwards from the foot of the drawing."""

    chart: Chart
    composer: Composer
    element: Element
    pen: Pen = field(init=False)
    x: float = 0.0
    y: float = 0.0

    def __post_init__(self) -> None:
        self.width = self.composer.width
        small = self.composer.theme.small
        self.small = Style(small.ink, 11.0)
        values = [v for series in self.chart.series for v in series.values if v is not None and math.isfinite(v)]
        self.values = scale(values, _BOTTOM, HEIGHT - _TOP - _BOTTOM)
        self.inner = self.width - _LEFT - _RIGHT

    @property
    def height(self) -> float:
        """Height of the drawing, whatever it shows."""
        return HEIGHT

    def colour(self, index: int) -> str:
        """The colour of a series."""
        return colour_of(index, self.composer.theme)

    def paint(self, pen: Pen, x: float, top: float) -> None:
        """Draw as the content of the figure."""
        self.pen, self.x, self.y = pen, x + self.composer.area.x, top - HEIGHT
        box = (self.x, self.y, self.x + self.width, top)
        with pen.leaf(self.element, box):
            self._legend()
            self._value_axis()
            self._labels()
            if self.chart.kind is ChartKind.BARS:
                self._bars()
            else:
                self._lines()
            self._marker()

    def words(self, words: str, x: float, top: float, width: float, align: Align, *, lines: int = 2) -> float:
        """Write words in a box, at most some lines of them; returns their width."""
        prose = self.composer.prose(self.element, one_line(words), self.small, width, align)
        shown = whole(prose)._replace(last=min(lines, len(prose.lines)))
        draw_prose(self.pen, shown, self.x + x, self.y + top)
        return max(line.width for line in prose.lines)

    def _legend(self) -> None:
        x, top = _LEFT, HEIGHT
        if self.chart.y_title:
            width = self.words(self.chart.y_title, 0.0, top, self.width * 0.4, Align.LEFT, lines=1)
            x = max(x, width + 24.0)
        if len(self.chart.series) < 2:
            return
        room = (self.width - x) / len(self.chart.series)
        for index, series in enumerate(self.chart.series):
            left = self.x + x + index * room
            base = self.y + top - 6.0
            if self.chart.kind is ChartKind.BARS:
                self.pen.rectangle(left, base - 3.5, 10.0, 8.0, self.colour(index))
            else:
                self.pen.line(left - 4.0, base, left + 12.0, base, self.colour(index), 2.0, _DASHES[index % 5])
            self.words(series.name, x + index * room + 18.0, top, room - 24.0, Align.LEFT, lines=1)

    def _value_axis(self) -> None:
        for tick in self.values.ticks():
            y = self.values.place(tick)
            strong = abs(tick) < self.values.step / 1000
            left, right = self.x + _LEFT, self.x + _LEFT + self.inner
            self.pen.line(left, self.y + y, right, self.y + y, QUIET if strong else LINE, 0.8 if strong else 0.5)
            label = number(tick, self.composer.lang)
            self.words(label, 0.0, y + 5.5, _LEFT - 8.0, Align.RIGHT, lines=1)

    def slot(self) -> float:
        """The width that each label has."""
        return self.inner / max(len(self.chart.labels), 1)

    def centre(self, index: float) -> float:
        """Where a label stands, from the left of the drawing."""
        return _LEFT + (index + 0.5) * self.slot()

    def _labels(self) -> None:
        count = len(self.chart.labels)
        every = max(1, math.ceil(count * 30.0 / self.inner))
        room = self.slot() * every
        for index in range(0, count, every):
            label = self.chart.labels[index]
            self.words(label, self.centre(index) - room / 2 + 2, _BOTTOM - 5.0, room - 4, Align.CENTRE)
        if self.chart.x_title:
            self.words(self.chart.x_title, _LEFT, 14.0, self.inner, Align.CENTRE, lines=1)

    def _bars(self) -> None:
        count = max(len(self.chart.series), 1)
        width = min(self.slot() * 0.7 / count, 44.0)
        zero = self.values.place(0.0)
        for number_of, series in enumerate(self.chart.series):
            for index, value in enumerate(series.values[: len(self.chart.labels)]):
                if value is None or not math.isfinite(value):
                    continue
                left = self.centre(index) + (number_of - count / 2) * width
                y = self.values.place(value)
                low, high = min(y, zero), max(y, zero)
                self.pen.rectangle(
                    self.x + left + 1, self.y + low, width - 2, max(high - low, 0.6), self.colour(number_of)
                )
                if width >= 26.0:
                    label = number(value, self.composer.lang)
                    self.words(label, left - 8, high + 12.5, width + 16, Align.CENTRE, lines=1)

    def _lines(self) -> None:
        for number_of, series in enumerate(self.chart.series):
            colour, dash = self.colour(number_of), _DASHES[number_of % len(_DASHES)]
            stretch: list[tuple[float, float]] = []
            stretches = [stretch]
            for index, value in enumerate(series.values[: len(self.chart.labels)]):
                if value is None or not math.isfinite(value):
                    stretch = []
                    stretches.append(stretch)
                else:
                    stretch.append((self.x + self.centre(index), self.y + self.values.place(value)))
            for points in stretches:
                if len(points) > 1:
                    self.pen.path(tuple(points), colour, 2.0, dash)
                elif points:
                    x, y = points[0]
                    self.pen.rectangle(x - 2, y - 2, 4, 4, colour)

    def _marker(self) -> None:
        if self.chart.marker is None or not self.chart.labels:
            return
        value, words = self.chart.marker
        x = self.centre(_position(value, self.chart.labels))
        if not _LEFT <= x <= _LEFT + self.inner:
            return
        low, high = self.y + _BOTTOM, self.y + HEIGHT - _TOP + 16.0
        self.pen.line(self.x + x, low, self.x + x, high, TEXT, 1.0, "3 2")
        room = min(150.0, self.inner / 2)
        prose = self.composer.prose(self.element, one_line(words), self.small, room)
        wide = max(line.width for line in prose.lines)
        left = x + 6.0 if x + wide + 12.0 <= self.width else x - wide - 6.0
        top = HEIGHT - _TOP + 18.0
        height = min(prose.height, 22.0)
        self.pen.rectangle(self.x + left - 3, self.y + top - height, wide + 6, height, WHITE)
        self.words(words, left, top, wide + 0.5, Align.LEFT)


def _position(value: float, labels: tuple[str, ...]) -> float:
    """Where a value stands among labels that are numbers; among words the value is the index."""
    try:
        numbers = [float(label.replace("\u00a0", "").replace(",", "")) for label in labels]
    except ValueError:
        return value
    for index in range(len(numbers) - 1):
        one, two = numbers[index], numbers[index + 1]
        if min(one, two) <= value <= max(one, two) and one != two:
            return index + (value - one) / (two - one)
    return 0.0 if len(numbers) == 1 and value == numbers[0] else -1.0


def usable(chart: Chart) -> bool:
    """Whether there is anything to draw."""
    return bool(chart.labels) and any(_finite(v) for series in chart.series for v in series.values)
