"""Tables: a heading row that comes back on every page, hairlines, rows that may be split.

A table whose columns do not fit turns its page; a matrix too wide even there becomes several tables that all
name their rows; any other becomes records.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from mcdesk.domain.outline import Align, Column, Table, Text, text
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.blocks.columns import PAD, column_widths, side_by_side
from mcdesk.export.pdf.blocks.facts import caption_box, fact_rows
from mcdesk.export.pdf.boxes import Box, Cell, Row, measured
from mcdesk.export.pdf.composer import Composer, spaced
from mcdesk.export.pdf.styles import LINE, Style
from mcdesk.export.pdf.tagging.elements import COLUMN_HEADER, LIST_PLAIN, ROW_HEADER, Element
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import Slice
from mcdesk.export.pdf.text.runs import Ink

_V_PAD, _V_PAD_DENSE = 5.0, 2.0
_SHORT = 80.0
"""A row up to this height, in points, keeps the next one company: neither the first nor the last stands alone."""
_BEFORE, _AFTER = 12.0, 20.0


def table(block: Table, composer: Composer) -> list[Box]:
    """Caption, heading row, rows; or what is said of an empty table."""
    if not block.rows or not block.columns:
        return _empty(block, composer)
    if block.dense:
        composer = replace(composer, theme=composer.theme.dense)
    widths = None if block.turned else column_widths(block, composer.theme, composer.width)
    if widths is not None:
        return spaced(_Grid(block, composer, widths).boxes(), _BEFORE, _AFTER)
    turned = replace(composer.area, x=0.0, width=composer.area.turned)
    widths = column_widths(block, composer.theme, turned.width)
    parts = [block] if widths is not None else side_by_side(block, composer.theme, turned.width)
    wide = composer.within(composer.element, turned, composer.ground)
    if not parts:
        boxes = spaced(_records(block, wide if block.turned else composer), _BEFORE, _AFTER)
        return [replace(box, wide=block.turned) for box in boxes]
    boxes = []
    for part in parts:
        fitted = column_widths(part, composer.theme, turned.width)
        if fitted is not None:
            boxes += spaced(_Grid(part, wide, fitted).boxes(), _BEFORE, _AFTER)
    return [replace(box, wide=True) for box in boxes]


def _empty(block: Table, composer: Composer) -> list[Box]:
    boxes: list[Box] = []
    if block.caption.strip():
        boxes.append(caption_box(composer.element.add("P"), block.caption, composer))
    words = one_line(block.empty) or "\u2013"
    style = replace(composer.theme.body, ink=composer.theme.label.ink)
    ink = Ink(Weight.ITALIC, composer.theme.body.ink.size, style.ink.colour)
    prose = composer.prose(composer.element.add("P"), words, Style(ink, 16), composer.width)
    cell = Cell(composer.area.x, (Slice(prose, 0, len(prose.lines)),))
    boxes.append(measured(Row(height=0, cells=(cell,), ground=composer.ground)))
    return spaced(boxes, _BEFORE, _AFTER)


@dataclass
class _Grid:
    """One table being composed."""

    block: Table
    composer: Composer
    widths: list[float]

    def __post_init__(self) -> None:
        self.element = self.composer.element.add("Table")
        self.left = self.composer.area.x
        self.span = (self.left, self.left + sum(self.widths))
        self.pad = _V_PAD_DENSE if self.block.dense else _V_PAD

    def boxes(self) -> list[Box]:
        boxes: list[Box] = []
        if self.block.caption.strip():
            boxes.append(caption_box(self.element.add("Caption"), self.block.caption, self.composer))
        head = self._head(self.element.add("THead").add("TR"))
        carry = replace(head, artifact=True)
        boxes.append(head)
        body = self.element.add("TBody")
        rows = [self._row(body.add("TR"), row) for row in self.block.rows]
        last = len(rows) - 1
        kept = range(last) if self.block.together else (0, last - 1) if last else ()
        for index in kept:
            if rows[index].height <= _SHORT:
                rows[index] = replace(rows[index], keep=True, soft=index not in (0, last - 1))
        if self.block.keep:
            rows[last] = replace(rows[last], keep=True)
        return boxes + [replace(row, carry=carry) for row in rows]

    def _head(self, element: Element) -> Row:
        theme = self.composer.theme
        cells: list[Cell] = []
        x = self.left
        for column, width in zip(self.block.columns, self.widths, strict=True):
            owner = element.add("TH", attributes=COLUMN_HEADER)
            words = text(one_line(column.title) or "\u2013")
            stack = self.composer.stack(owner, words, theme.head_cell, _room(column, width), column.align)
            cells.append(Cell(x + PAD, stack))
            x += width
        return measured(
            Row(
                height=0,
                cells=tuple(cells),
                pad=self.pad,
                fill=theme.soft,
                rule=theme.accent,
                rule_span=self.span,
                keep=True,
            )
        )

    def _row(self, element: Element, row: tuple[Text, ...]) -> Row:
        self.composer.step()
        theme = self.composer.theme
        strong = Style(Ink(Weight.BOLD, theme.cell.ink.size, theme.cell.ink.colour), theme.cell.leading)
        cells: list[Cell] = []
        x = self.left
        for index, (column, width) in enumerate(zip(self.block.columns, self.widths, strict=True)):
            names = index == self.block.row_header
            owner = element.add("TH", attributes=ROW_HEADER) if names else element.add("TD")
            words = row[index] if index < len(row) else ()
            style = strong if names else theme.cell
            stack = self.composer.stack(owner, words, style, _room(column, width), column.align)
            cells.append(Cell(x + PAD, stack))
            x += width
        return measured(Row(height=0, cells=tuple(cells), pad=self.pad, rule=LINE, rule_span=self.span))


def _room(column: Column, width: float) -> float:
    """The width of the text of a cell; numbers keep away from the words at their right."""
    return width - 2 * PAD - (PAD if column.align is Align.RIGHT else 0.0)


def _records(block: Table, composer: Composer) -> list[Box]:
    """Each row as a small list of labels and values under its name."""
    boxes: list[Box] = []
    if block.caption.strip():
        boxes.append(caption_box(composer.element.add("P"), block.caption, composer))
    for number, row in enumerate(block.rows, start=1):
        element = composer.element.add("Div")
        named = block.row_header if block.row_header is not None and block.row_header < len(row) else None
        name = row[named] if named is not None else text(str(number))
        style = composer.theme.headings[2]
        title = composer.stack(element.add("P"), name, style, composer.width)
        cell = Cell(composer.area.x, title)
        boxes.append(measured(Row(height=0, cells=(cell,), before=12.0, after=2.0, keep=True)))
        pairs = [
            (column.title, row[index])
            for index, column in enumerate(block.columns)
            if index != named and index < len(row)
        ]
        boxes += fact_rows(element.add("L", attributes=LIST_PLAIN), pairs, composer, ruled=True)
    return boxes
