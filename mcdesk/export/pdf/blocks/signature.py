"""Where people decide and sign, on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mcdesk.domain.outline import SignatureBlock
from mcdesk.export.pdf.blocks.facts import caption_box
from mcdesk.export.pdf.boxes import Box, Cell, Mark, Row, Stroke, measured
from mcdesk.export.pdf.composer import Composer, spaced
from mcdesk.export.pdf.icons import BOX
from mcdesk.export.pdf.styles import QUIET
from mcdesk.export.pdf.tagging.elements import LIST_PLAIN
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import whole

_ROOM = 30.0
_GUTTER = 16.0


def signature(block: SignatureBlock, composer: Composer) -> list[Box]:
    """Title, boxes to tick, and for each role the lines to write on, all on one page."""
    element = composer.element.add("Div")
    inner = composer.within(element, composer.area, composer.ground)
    boxes: list[Box] = []
    if block.title.strip():
        boxes.append(caption_box(element.add("P"), block.title, inner))
    boxes += tick_boxes(block.choices, inner)
    for role, labels in block.lines:
        if role.strip():
            boxes.append(caption_box(element.add("P"), role, inner, 16.0))
        boxes += _lines(labels, inner)
    # Nobody signs a page that does not say what is decided.
    kept = [replace(box, keep=True) for box in boxes[:-1]] + boxes[-1:]
    return spaced(kept, 12.0, 20.0)


def tick_boxes(choices: Sequence[str], composer: Composer) -> list[Box]:
    """A list of choices, each beside a box to tick, all on one page."""
    if not choices:
        return []
    style = composer.theme.body
    element = composer.element.add("L", attributes=LIST_PLAIN)
    boxes: list[Box] = []
    for choice in choices:
        body = element.add("LI").add("LBody")
        prose = composer.prose(body, one_line(choice), style, composer.width - 24.0)
        mark = Mark(BOX, composer.area.x, 12.0, 11.0, QUIET)
        cell = Cell(composer.area.x + 24.0, (whole(prose),))
        boxes.append(measured(Row(height=0, cells=(cell,), before=4.0, after=4.0, marks=(mark,), keep=True)))
    boxes[-1] = replace(boxes[-1], keep=False)
    return boxes


def _lines(labels: Sequence[str], composer: Composer) -> list[Box]:
    """The labels under their lines, the first line the longest."""
    if not labels:
        return []
    shares = [1.4, *([1.0] * (len(labels) - 1))] if len(labels) > 1 else [1.0]
    unit = (composer.width - _GUTTER * (len(labels) - 1)) / sum(shares)
    cells: list[Cell] = []
    strokes: list[Stroke] = []
    x = composer.area.x
    for label, share in zip(labels, shares, strict=True):
        width = unit * share
        prose = composer.prose(composer.element.add("P"), one_line(label), composer.theme.small, width)
        cells.append(Cell(x, (whole(prose),), _ROOM))
        strokes.append(Stroke(x, x + width, _ROOM - 2.0, QUIET))
        x += width + _GUTTER
    return [measured(Row(height=0, cells=tuple(cells), after=16.0, strokes=tuple(strokes)))]
