"""Charts: a title above, and a figure with its alternative text."""

from __future__ import annotations

from mcdesk.domain.outline import Chart, Span
from mcdesk.export.pdf.blocks.facts import caption_box
from mcdesk.export.pdf.blocks.paragraph import text_boxes
from mcdesk.export.pdf.boxes import Box, Drawing
from mcdesk.export.pdf.charts import HEIGHT, ChartDrawing, usable
from mcdesk.export.pdf.composer import Composer, spaced
from mcdesk.export.pdf.text.clean import one_line


def chart(block: Chart, composer: Composer) -> list[Box]:
    """Title and figure; where there is no number to draw, the alternative text stands alone."""
    boxes: list[Box] = []
    if block.title.strip():
        boxes.append(caption_box(composer.element.add("P"), block.title, composer))
    alt = one_line(block.alt) or one_line(block.title)
    if not usable(block) or not alt:
        return spaced(boxes + text_boxes((Span(alt),), composer, composer.theme.body), 12.0, 16.0)
    drawing = ChartDrawing(block, composer, composer.element.add("Figure", alt=alt))
    boxes.append(Drawing(height=HEIGHT, paint=drawing.paint, before=8.0, ground=composer.ground))
    return spaced(boxes, 12.0, 16.0)
