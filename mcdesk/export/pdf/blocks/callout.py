"""Callouts: a soft ground with a bar, in the colour of what they say."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.domain.outline import Callout, Tone
from mcdesk.export.pdf.blocks.facts import fact_rows
from mcdesk.export.pdf.blocks.paragraph import text_boxes
from mcdesk.export.pdf.boxes import Box, Cell, Ground, Row, measured
from mcdesk.export.pdf.composer import Area, Composer, spaced
from mcdesk.export.pdf.icons import OF_TONE
from mcdesk.export.pdf.tagging.elements import LIST_PLAIN, Element
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import whole
from mcdesk.export.pdf.text.runs import Ink, Run

_INSET = 20.0
_OUTSIDE = 32.0


def callout(block: Callout, composer: Composer) -> list[Box]:
    """Title, paragraphs, facts on one ground that may go over several pages."""
    theme, area = composer.theme, composer.area
    ground = Ground(theme.ground(block.tone), theme.bar(block.tone))
    inner = composer.within(
        composer.element.add("Div"), Area(area.x + _INSET, area.width - 2 * _INSET, area.turned), ground
    )
    boxes: list[Box] = []
    if block.title.strip():
        boxes.append(_title(block, inner))
    for text in block.body:
        boxes += text_boxes(text, inner, theme.body)
    if block.facts:
        boxes += fact_rows(_list(inner), block.facts, inner, ruled=False)
    if len(boxes) > 1:
        boxes[-2] = replace(boxes[-2], keep=True)
    return spaced(boxes, _OUTSIDE, _OUTSIDE)


def _list(composer: Composer) -> Element:
    return composer.element.add("L", attributes=LIST_PLAIN)


def _title(block: Callout, composer: Composer) -> Row:
    """The title, with the tone's icon before it."""
    style = composer.theme.headings[2]
    colour = composer.theme.accent if block.tone is Tone.PLAIN else composer.theme.tone(block.tone)
    ink = Ink(style.ink.weight, style.ink.size, colour)
    run = Run(one_line(block.title), ink, icon=OF_TONE.get(block.tone, ""))
    prose = composer.typesetter.prose(composer.element.add("P"), [run], composer.width, style.leading)
    cell = Cell(composer.area.x, (whole(prose),))
    return measured(Row(height=0, cells=(cell,), after=4.0, keep=True, ground=composer.ground))
