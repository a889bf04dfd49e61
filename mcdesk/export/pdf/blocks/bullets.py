"""Lists."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.domain.outline import Align, Bullets
from mcdesk.export.pdf.boxes import Box, Cell, Row, measured
from mcdesk.export.pdf.composer import Composer, spaced
from mcdesk.export.pdf.tagging.elements import LIST_BULLETS, LIST_NUMBERS
from mcdesk.export.pdf.text.prose import whole

_INDENT = 20.0
_GAP = 4.0
_WHOLE = 52.0
_SHORT = 48.0
"""An item up to this height, in points, keeps the next one company."""


def bullets(block: Bullets, composer: Composer) -> list[Box]:
    """One box per item: its bullet or number, and its text beside it."""
    style, theme = composer.theme.body, composer.theme
    shown = [item for item in block.items if any(span.text.strip() for span in item)]
    if not shown:
        return []
    element = composer.element.add("L", attributes=LIST_NUMBERS if block.ordered else LIST_BULLETS)
    indent = _INDENT + (6.0 * (len(str(len(shown))) - 1) if block.ordered else 0.0)
    boxes: list[Box] = []
    for number, item in enumerate(shown, start=1):
        entry = element.add("LI")
        words = f"{number}." if block.ordered else "\u2022"
        align = Align.RIGHT if block.ordered else Align.LEFT
        left = 0.0 if block.ordered else 6.0
        label = composer.prose(entry.add("Lbl"), words, style, indent - 6.0 - left, align)
        body = composer.cell(entry.add("LBody"), item, theme.body, indent, composer.width - indent)
        cells = (Cell(composer.area.x + left, (whole(label),)), body)
        boxes.append(
            measured(Row(height=0, cells=cells, before=_GAP, after=_GAP, ground=composer.ground, whole=_WHOLE))
        )
    return spaced(_in_company(boxes), 8.0, 10.0)


def _in_company(boxes: list[Box]) -> list[Box]:
    """The first two and the last two short items stand together: none is alone under a heading or on a page."""
    last = len(boxes) - 1
    kept = {index for index in (0, last - 1) if 0 <= index < last and boxes[index].height <= _SHORT}
    return [replace(box, keep=True) if index in kept else box for index, box in enumerate(boxes)]
