"""Drawing bars that run across: a label at the left of each, its value in words behind it. Parts may share a bar."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from mcdesk.domain.charts import Chart, ChartKind
from mcdesk.domain.outline import Align
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.charts import part_of
from mcdesk.export.pdf.composer import Composer
from mcdesk.export.pdf.scales import number
from mcdesk.export.pdf.styles import QUIET, SMALLEST, TEXT, WHITE, Style
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.tagging.textobject import draw_prose
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import Prose, whole
from mcdesk.export.pdf.text.runs import Ink

TALLEST = 560.0
"""A chart that would be higher than this, in points, is not drawn: its table says it all."""
_LABELS, _GAP, _LEADING = 0.4, 10.0, 12.0
_BAR, _THIN, _ROOM = 13.0, 10.0, 7.0
_LEGEND = 22.0
_LINES = 2
_INSIDE, _EDGED = 4.0, 2.0


@dataclass
class RowChart:
    """One chart on one page; lengths in points."""

    chart: Chart
    composer: Composer
    element: Element

    def __post_init__(self) -> None:
        theme = self.composer.theme
        self.width = self.composer.width
        self.label = Style(Ink(Weight.REGULAR, 9.0, TEXT), _LEADING)
        self.value = Style(Ink(Weight.BOLD, SMALLEST, TEXT), _LEADING)
        self.quiet = Style(Ink(Weight.ITALIC, SMALLEST, QUIET), _LEADING)
        self.inside = Style(Ink(Weight.BOLD, SMALLEST, WHITE), _LEADING)
        self.small = Style(theme.small.ink, _LEADING)
        self.stacked = self.chart.kind is ChartKind.STACKED
        self.bars = 1 if self.stacked else max(len(self.chart.series), 1)
        self.bar = _BAR if self.bars == 1 else _THIN
        self.labels = [self._prose(words, self.label, self.width * _LABELS) for words in self.chart.labels]
        self.left = max((line.width for p in self.labels for line in p.lines[:_LINES]), default=0.0) + _GAP
        self.right = self._value_room()
        self.inner = max(self.width - self.left - self.right, 40.0)
        self.high = max(self._totals(), default=0.0)
        self.legend = _LEGEND if len(self.chart.series) > 1 else 0.0

    def _prose(self, words: str, style: Style, width: float, align: Align = Align.LEFT) -> Prose:
        return self.composer.prose(self.element, one_line(words) or "\u2013", style, width, align)

    def _value_room(self) -> float:
        words = [self._told(s, i) for s in range(len(self.chart.series)) for i in range(len(self.chart.labels))]
        if self.stacked:
            words = [number(total, self.composer.lang) for total in self._totals()]
        widths = (self._prose(w, self.value, self.width).lines[0].width for w in dict.fromkeys(words))
        return min(max(widths, default=0.0) + _GAP, self.width * 0.3)

    def _told(self, series: int, index: int) -> str:
        told = self.chart.series[series].told
        value = self._value(series, index)
        plain = "" if value is None else number(value, self.composer.lang)
        return told[index] if index < len(told) else plain

    def _value(self, series: int, index: int) -> float | None:
        values = self.chart.series[series].values
        value = values[index] if index < len(values) else None
        return value if value is not None and math.isfinite(value) else None

    def _totals(self) -> list[float]:
        """What the longest bar of each label stands for."""
        columns = range(len(self.chart.labels))
        every = [[max(self._value(s, i) or 0.0, 0.0) for s in range(len(self.chart.series))] for i in columns]
        return [sum(values) if self.stacked else max(values, default=0.0) for values in every]

    def _row_height(self, index: int) -> float:
        lines = min(len(self.labels[index].lines), _LINES)
        return max(self.bars * self.bar + (self.bars - 1) * 1.0, lines * _LEADING) + _ROOM

    @property
    def height(self) -> float:
        """Height of the whole drawing."""
        return self.legend + sum(self._row_height(i) for i in range(len(self.chart.labels)))

    def paint(self, pen: Pen, x: float, top: float) -> None:
        """Draw as the content of the figure."""
        x += self.composer.area.x
        with pen.leaf(self.element, (x, top - self.height, x + self.width, top)):
            if self.legend:
                self._legend(pen, x, top)
            y = top - self.legend
            for index in range(len(self.chart.labels)):
                height = self._row_height(index)
                self._row(pen, x, y, index)
                y -= height
            pen.line(x + self.left, top - self.legend, x + self.left, y + _ROOM / 2, QUIET, 0.8)

    def _legend(self, pen: Pen, x: float, top: float) -> None:
        for index, series in enumerate(self.chart.series):
            prose = self._prose(series.name, self.small, self.width / len(self.chart.series) - 24.0)
            self._part(pen, (x, top - 9.5, 9.0, 9.0), index)
            draw_prose(pen, whole(prose)._replace(last=1), x + 14.0, top + 1.0)
            x += 14.0 + prose.lines[0].width + 20.0

    def _row(self, pen: Pen, x: float, y: float, index: int) -> None:
        inner = self._row_height(index) - _ROOM
        label = self.labels[index]
        lines = min(len(label.lines), _LINES)
        drop = (inner - lines * _LEADING) / 2
        shown = whole(label)._replace(last=lines)
        draw_prose(pen, shown, x, y - drop)
        stack = self.bars * self.bar + (self.bars - 1) * 1.0
        y -= (inner - stack) / 2
        if self.stacked:
            self._parts(pen, x + self.left, y, index)
            return
        for series in range(len(self.chart.series)):
            self._one(pen, x + self.left, y - series * (self.bar + 1.0), series, index)

    def _length(self, value: float) -> float:
        return self.inner * value / self.high if self.high > 0 else 0.0

    def _one(self, pen: Pen, x: float, y: float, series: int, index: int) -> None:
        value = self._value(series, index)
        length = self._length(max(value or 0.0, 0.0))
        if length > 0:
            self._part(pen, (x, y - self.bar, max(length, 1.0), self.bar), series)
        told = self._prose(self._told(series, index), self.quiet if value is None else self.value, self.right)
        draw_prose(pen, whole(told)._replace(last=1), x + length + _INSIDE, y - (self.bar - _LEADING) / 2)

    def _part(self, pen: Pen, box: tuple[float, float, float, float], series: int) -> None:
        """A bar (left, bottom, width, height) in the colour of its series; a light one has an edge."""
        x, y, width, height = box
        pen.rectangle(x, y, width, height, part_of(series, self.composer.theme)[0])
        if series and width > _EDGED:
            corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
            pen.path(corners, QUIET, 0.6)

    def _parts(self, pen: Pen, x: float, y: float, index: int) -> None:
        start, total = x, 0.0
        for series in range(len(self.chart.series)):
            value = max(self._value(series, index) or 0.0, 0.0)
            if value <= 0:
                continue
            total += value
            length = max(self._length(value), 1.0)
            self._part(pen, (x, y - self.bar, max(length - 0.8, 0.6), self.bar), series)
            inside = Style(replace(self.inside.ink, colour=part_of(series, self.composer.theme)[1]), _LEADING)
            words = self._prose(self._told(series, index), inside, length)
            if len(words.lines) == 1 and words.lines[0].width + _INSIDE <= length:
                middle = x + (length - words.lines[0].width) / 2
                draw_prose(pen, whole(words), middle, y - (self.bar - _LEADING) / 2)
            x += length
        told = self._prose(number(total, self.composer.lang), self.value, self.right)
        draw_prose(pen, whole(told)._replace(last=1), max(x, start) + _INSIDE, y - (self.bar - _LEADING) / 2)
