"""Charts: a title above, and a figure with its alternative text."""

from __future__ import annotations

from mcdesk.domain.charts import Chart, ChartKind
from mcdesk.domain.outline import Span
from mcdesk.export.pdf.blocks.facts import caption_box
from mcdesk.export.pdf.blocks.paragraph import text_boxes
from mcdesk.export.pdf.boxes import Box, Drawing
from mcdesk.export.pdf.charts import ChartDrawing, usable
from mcdesk.export.pdf.composer import Composer, spaced
from mcdesk.export.pdf.row_charts import TALLEST, RowChart
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.text.clean import one_line

_ACROSS = (ChartKind.ROWS, ChartKind.STACKED)


def chart(block: Chart, composer: Composer) -> list[Box]:
    """Title and figure; where there is nothing to draw, or too much, the alternative text stands alone."""
    boxes: list[Box] = []
    if block.title.strip():
        boxes.append(caption_box(composer.element.add("P"), block.title, composer))
    alt = one_line(block.alt) or one_line(block.title)
    element = Element("Figure", composer.element, alt=alt)
    drawing = _drawing(block, composer, element) if usable(block) and alt else None
    if drawing is None or drawing.height > TALLEST:
        return spaced(boxes + text_boxes((Span(alt),), composer, composer.theme.body), 12.0, 16.0)
    composer.element.kids.append(element)
    boxes.append(
        Drawing(height=drawing.height, paint=drawing.paint, before=8.0, ground=composer.ground, keep=block.keep)
    )
    return spaced(boxes, 12.0, 16.0)


def _drawing(block: Chart, composer: Composer, element: Element) -> ChartDrawing | RowChart:
    return (RowChart if block.kind in _ACROSS else ChartDrawing)(block, composer, element)
