"""Fields that can be filled in on a screen, each with its label above it, or beside a box to tick."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.outline import FillIn
from mcdesk.export.pdf.boxes import Box, Cell, Row, measured
from mcdesk.export.pdf.composer import Composer, spaced
from mcdesk.export.pdf.styles import QUIET
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.fields import Field, place
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import whole

_LINE = 22.0
_MORE = 15.0
_TICK = 13.0
_BESIDE = 24.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldBox(Box):
    """A field in its frame."""

    field: Field
    element: Element
    left: float
    width: float

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """The frame, and the field over it."""
        left, right, bottom = x + self.left, x + self.left + self.width, top - self.height
        with pen.artifact():
            corners = ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))
            pen.path(corners, QUIET, 0.7)
        place(pen, self.element, self.field, (left, bottom, right, top))


@dataclass(frozen=True, slots=True, kw_only=True)
class TickRow(Row):
    """Words beside a box to tick."""

    field: Field
    element: Element

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """The words, the frame, and the field over it."""
        Row.draw(self, pen, x, top)
        left, upper = x + self.cells[0].x - _BESIDE, top - 1.0
        box = (left, upper - _TICK, left + _TICK, upper)
        with pen.artifact():
            corners = ((box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3]), (box[0], box[1]))
            pen.path(corners, QUIET, 0.7)
        place(pen, self.element, self.field, box)


def fill_in(block: FillIn, composer: Composer) -> list[Box]:
    """The label, then its field or its boxes to tick."""
    label = one_line(block.label)
    prose = composer.prose(composer.element.add("P"), label, composer.theme.label, composer.width)
    cell = Cell(composer.area.x, (whole(prose),))
    boxes: list[Box] = [measured(Row(height=0, cells=(cell,), after=3.0, keep=True, ground=composer.ground))]
    if block.choices:
        boxes += [_tick(block, name, words, composer) for name, words in block.choices]
        return spaced(boxes, 8.0, 8.0)
    field = Field(block.name, label, multiline=block.lines > 1)
    height = _LINE + _MORE * (max(block.lines, 1) - 1)
    area, element = composer.area, composer.element.add("Form")
    boxes.append(FieldBox(height=height, field=field, element=element, left=area.x, width=area.width))
    return spaced(boxes, 8.0, 8.0)


def _tick(block: FillIn, name: str, words: str, composer: Composer) -> Box:
    said = one_line(words)
    form = composer.element.add("Form")
    prose = composer.prose(composer.element.add("P"), said, composer.theme.body, composer.width - _BESIDE)
    cell = Cell(composer.area.x + _BESIDE, (whole(prose),))
    field = Field(name, f"{one_line(block.label)} {said}", tick=True)
    row = TickRow(height=0, cells=(cell,), before=3.0, after=3.0, keep=True, field=field, element=form)
    return measured(row)
