"""Labels with their values: a list whose labels are terms and whose bodies are values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mcdesk.domain.outline import Facts, Text, text
from mcdesk.export.pdf.boxes import Box, Cell, Row, measured
from mcdesk.export.pdf.composer import Composer, spaced
from mcdesk.export.pdf.styles import LINE
from mcdesk.export.pdf.tagging.elements import LIST_PLAIN, Element
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import whole

_LABEL_SHARE = 0.34
_GUTTER = 16.0
_LONG = 360
_SHORT = 80.0
_PAD = 6.0


def facts(block: Facts, composer: Composer) -> list[Box]:
    """One box per fact, a hairline under each."""
    element = composer.element.add("L", attributes=LIST_PLAIN)
    boxes: list[Box] = []
    if block.caption.strip():
        boxes.append(caption_box(element.add("Caption"), block.caption, composer))
    boxes += _in_company(fact_rows(element, block.rows, composer, ruled=True))
    return spaced(boxes, 12.0, 16.0)


def _in_company(rows: list[Box]) -> list[Box]:
    """The first two and the last two short rows stand together: none is alone under a heading or on a page."""
    if len(rows) > 2:
        for index in (0, len(rows) - 2):
            if rows[index].height <= _SHORT:
                rows[index] = replace(rows[index], keep=True)
    return rows


def caption_box(element: Element, words: str, composer: Composer, before: float = 0.0) -> Row:
    """A caption above what it names."""
    prose = composer.prose(element, one_line(words), composer.theme.caption, composer.width)
    cell = Cell(composer.area.x, (whole(prose),))
    return measured(Row(height=0, cells=(cell,), before=before, after=4.0, keep=True, ground=composer.ground))


def fact_rows(element: Element, rows: Sequence[tuple[str, Text]], composer: Composer, *, ruled: bool) -> list[Box]:
    """A row per fact: label and value side by side, or the value below where it is long."""
    theme, width = composer.theme, composer.width
    label_width = round(width * _LABEL_SHARE) - _GUTTER
    boxes: list[Box] = []
    for label, given in rows:
        value = given if any(span.text.strip() for span in given) else text("\u2013")
        item = element.add("LI")
        long = sum(len(span.text) for span in value) > _LONG
        term = composer.prose(item.add("Lbl"), one_line(label), theme.label, width if long else label_width)
        body = item.add("LBody")
        span = (composer.area.x, composer.area.x + width)
        if long:
            slices = composer.stack(body, value, theme.body, width)
            below = tuple(piece._replace(gap=2.0) if not index else piece for index, piece in enumerate(slices))
            cells: tuple[Cell, ...] = (Cell(composer.area.x, (whole(term), *below)),)
        else:
            left = label_width + _GUTTER
            value_cell = composer.cell(body, value, theme.body, left, width - left)
            drop = (theme.body.leading - theme.label.leading) / 2
            cells = (Cell(composer.area.x, (whole(term),), drop), value_cell)
        boxes.append(
            measured(
                Row(
                    height=0,
                    cells=cells,
                    pad=_PAD if ruled else 3.0,
                    rule=LINE if ruled else "",
                    rule_span=span,
                    ground=composer.ground,
                )
            )
        )
    return boxes
