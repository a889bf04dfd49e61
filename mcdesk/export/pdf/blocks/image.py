"""Pictures."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import partial

from PIL import Image as Pictures

from mcdesk.domain.outline import Image, Span
from mcdesk.export.pdf.blocks.paragraph import text_boxes
from mcdesk.export.pdf.boxes import Box, Drawing
from mcdesk.export.pdf.composer import Composer
from mcdesk.export.pdf.tagging.elements import BBox, Element
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.text.clean import one_line

_TALLEST = 320.0
_PIXELS = 40_000_000


def as_rgb(data: bytes) -> tuple[bytes, int, int] | None:
    """The picture as an RGB PNG on white, with its size in pixels; None where it is not a picture."""
    try:
        with Pictures.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > _PIXELS:
                return None
            seen = picture.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Pictures.DecompressionBombError):
        return None
    ground = Pictures.new("RGBA", seen.size, "white")
    ground.alpha_composite(seen)
    out = io.BytesIO()
    ground.convert("RGB").save(out, "PNG", compress_level=1)
    return out.getvalue(), seen.width, seen.height


def image(block: Image, composer: Composer) -> list[Box]:
    """The picture as a figure; where it cannot be read, its alternative text as a paragraph."""
    found = as_rgb(block.data)
    alt = one_line(block.alt)
    if found is None or not alt:
        said = text_boxes((Span(alt or "\u2013"),), composer, composer.theme.body)
        return [replace(box, wide=block.turned) for box in said]
    data, across, down = found
    left, room = (0.0, composer.area.turned) if block.turned else (composer.area.x, composer.width)
    width = min(block.width, room, _TALLEST * across / down)
    height = width * down / across
    element = composer.element.add("Figure", alt=alt)
    paint = partial(_paint, element, data, (left, -height, left + width, 0.0))
    return [Drawing(height=height, paint=paint, before=8.0, after=12.0, wide=block.turned, ground=composer.ground)]


def _paint(element: Element, data: bytes, place: BBox, pen: Pen, x: float, top: float) -> None:
    box = (x + place[0], top + place[1], x + place[2], top + place[3])
    with pen.leaf(element, box):
        pen.image(data, box)
