"""Shaping through HarfBuzz: right-to-left words, and letters with marks that no single character has."""

from __future__ import annotations

from functools import lru_cache

import uharfbuzz

from mcdesk.export.pdf.seam import Face
from mcdesk.export.pdf.text.runs import Glyph


@lru_cache(maxsize=16)
def font_of(face: Face) -> tuple[uharfbuzz.Font, int]:
    """The font as HarfBuzz has it, and its units to the em."""
    loaded = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(face.path)))
    return uharfbuzz.Font(loaded), int(loaded.upem)


def shape(text: str, face: Face, *, right_to_left: bool) -> tuple[Glyph, ...]:
    """Glyphs from left to right as they stand on the page."""
    font, em = font_of(face)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(font, buffer, {"kern": True, "liga": True})
    return tuple(
        Glyph(
            face.code_of(info.codepoint, place.x_advance),
            place.x_advance / em,
            place.x_offset / em,
            place.y_offset / em,
        )
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )
