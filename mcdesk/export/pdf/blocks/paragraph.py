"""Running text, and the page break."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.domain.outline import PageBreak, Paragraph, Text
from mcdesk.export.pdf.boxes import Box, Cell, Row, measured
from mcdesk.export.pdf.composer import Composer, spaced, split_paragraphs
from mcdesk.export.pdf.styles import Style
from mcdesk.export.pdf.text.prose import whole

GAP = 8.0
_WHOLE = 52.0


def text_boxes(text: Text, composer: Composer, style: Style) -> list[Box]:
    """The paragraphs of a text, each a P element of its own."""
    boxes: list[Box] = []
    for spans in split_paragraphs(text):
        element = composer.element.add("P")
        runs = [composer.run(span, style.ink, element) for span in spans]
        prose = composer.typesetter.prose(element, runs, composer.width, style.leading)
        cell = Cell(composer.area.x, (whole(prose),))
        boxes.append(
            measured(Row(height=0, cells=(cell,), before=GAP, after=GAP, ground=composer.ground, whole=_WHOLE))
        )
    return boxes


def paragraph(block: Paragraph, composer: Composer) -> list[Box]:
    """One box per paragraph."""
    boxes = spaced(text_boxes(block.text, composer, composer.theme.body), GAP, GAP)
    return [replace(box, keep=box.keep or block.keep) for box in boxes]


def page_break(block: PageBreak, composer: Composer) -> list[Box]:
    """An empty box that begins a page; where the next block begins one anyway, it is not seen."""
    return [Box(height=0.0, fresh=True, keep=True)]
