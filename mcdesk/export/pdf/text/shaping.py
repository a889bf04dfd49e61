"""Shaping through HarfBuzz: right-to-left words, and letters with marks that no single character has."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz

from mcdesk.export.pdf.seam import Face
from mcdesk.export.pdf.text.runs import Cluster, Glyph

_INVISIBLE = re.compile("[\u200c-\u200f]")


class Shaped(NamedTuple):
    """A set word: its clusters in reading order, and its width in ems."""

    clusters: tuple[Cluster, ...]
    width: float


@lru_cache(maxsize=16)
def font_of(face: Face) -> tuple[uharfbuzz.Font, int]:
    """The font as HarfBuzz has it, and its units to the em."""
    loaded = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(face.path)))
    return uharfbuzz.Font(loaded), int(loaded.upem)


def shape(text: str, face: Face, *, right_to_left: bool) -> Shaped:
    """Set a word; ``text`` is in reading order, and so are the clusters that come back."""
    font, em = font_of(face)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    uharfbuzz.shape(font, buffer, {"kern": True, "liga": True})
    infos = buffer.glyph_infos
    meanings = _meanings(text, [info.cluster for info in infos])
    glyphs: dict[int, list[Glyph]] = {start: [] for start in meanings}
    x = 0
    for info, place in zip(infos, buffer.glyph_positions, strict=True):
        code = face.code_of(info.codepoint, font.get_glyph_h_advance(info.codepoint), meanings[info.cluster])
        glyphs[info.cluster].append(Glyph(code, (x + place.x_offset) / em, place.y_offset / em))
        x += place.x_advance
    found = (Cluster(words, tuple(glyphs[start])) for start, words in meanings.items() if words)
    return Shaped(tuple(found), x / em)


def _meanings(text: str, clusters: list[int]) -> dict[int, str]:
    """The part of the text that each cluster stands for, without joiners and direction marks."""
    starts = sorted({*clusters})
    ends = [*starts[1:], len(text)]
    return {start: _INVISIBLE.sub("", text[start:end]) for start, end in zip(starts, ends, strict=True)}
