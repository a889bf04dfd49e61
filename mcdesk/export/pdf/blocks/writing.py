"""Room to write by hand."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.domain.outline import WriteLines
from mcdesk.export.pdf.blocks.signature import tick_boxes
from mcdesk.export.pdf.boxes import Box, Cell, Row, Stroke, measured
from mcdesk.export.pdf.composer import Composer, spaced
from mcdesk.export.pdf.styles import QUIET
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import Prose, whole

_ROOM = 24.0
_LABEL_SHARE = 0.36
_GUTTER = 12.0
_SHORT = 40
_FEW = 8
"""So many lines stay on one page."""


def write_lines(block: WriteLines, composer: Composer) -> list[Box]:
    """One line beside a short label; else the label, boxes to tick, and the lines below them."""
    said = one_line(block.label)
    if block.lines == 1 and not block.choices and 0 < len(said) <= _SHORT:
        short = round(composer.width * _LABEL_SHARE)
        prose = composer.prose(composer.element.add("P"), said, composer.theme.label, short)
        return spaced([replace(_beside(prose, short, composer), keep=block.keep)], 4.0, 6.0)
    boxes: list[Box] = []
    if said:
        prose = composer.prose(composer.element.add("P"), said, composer.theme.label, composer.width)
        cell = Cell(composer.area.x, (whole(prose),))
        boxes.append(measured(Row(height=0, cells=(cell,), after=2.0, keep=True, ground=composer.ground)))
    boxes += tick_boxes(block.choices, composer)
    boxes += [_line(composer) for _ in range(max(block.lines, 0))]
    if block.lines <= _FEW:
        # Nobody looks over the leaf for one line more.
        boxes[:-1] = [replace(box, keep=True) for box in boxes[:-1]]
    boxes[-1:] = [replace(box, keep=block.keep, grows=block.to_foot and block.lines > 0) for box in boxes[-1:]]
    return spaced(boxes, 12.0, 12.0)


def _beside(prose: Prose, short: int, composer: Composer) -> Row:
    """A label and its line, with as much room above as a hand needs."""
    left, right = composer.area.x + short + _GUTTER, composer.area.x + composer.width
    cell = Cell(composer.area.x, (whole(prose),), drop=max(_ROOM - prose.leading, 0.0))
    row = measured(Row(height=0, cells=(cell,), ground=composer.ground))
    return Row(
        height=row.height,
        cells=row.cells,
        strokes=(Stroke(left, right, row.height - 1.0, QUIET),),
        ground=composer.ground,
    )


def _line(composer: Composer) -> Row:
    stroke = Stroke(composer.area.x, composer.area.x + composer.width, _ROOM - 1.0, QUIET)
    return Row(height=_ROOM, cells=(), strokes=(stroke,), ground=composer.ground)
