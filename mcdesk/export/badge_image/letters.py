"""Words as outlines of the bundled fonts: they look the same everywhere, and need no font where they are shown."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import uharfbuzz

from mcdesk.export.badge_image.paths import Point, pair
from mcdesk.export.font_chain import Weight, chain, font_file
from mcdesk.export.pdf.text.direction import levels, visual_order

BOX = "\u25a1"
"""What stands for a character that no bundled font has."""
CAP_HEIGHT = 0.67
"""The height of a capital letter of the first font, in ems."""

Step = tuple[str, tuple[Point, ...]]
"""A command of a path (M, L, Q, Z) with its points in ems, y upwards."""


class Glyph(NamedTuple):
    """A letter: where it begins on its line, how far it goes, and its outline."""

    x: float
    advance: float
    steps: tuple[Step, ...]


class Words(NamedTuple):
    """A line of text set at size 1, from left to right, and the characters that no font has."""

    glyphs: tuple[Glyph, ...]
    width: float
    missing: tuple[str, ...]


@dataclass
class _Pen:
    em: float
    steps: list[Step] = field(default_factory=list)

    def add(self, command: str, *points: Point) -> None:
        self.steps.append((command, tuple((x / self.em, y / self.em) for x, y in points)))


@lru_cache(maxsize=1)
def _functions() -> uharfbuzz.DrawFuncs:
    functions = uharfbuzz.DrawFuncs()
    functions.set_move_to_func(lambda x, y, pen: pen.add("M", (x, y)))
    functions.set_line_to_func(lambda x, y, pen: pen.add("L", (x, y)))
    functions.set_quadratic_to_func(lambda cx, cy, x, y, pen: pen.add("Q", (cx, cy), (x, y)))
    functions.set_close_path_func(lambda pen: pen.add("Z"))
    return functions


@lru_cache(maxsize=16)
def _font(name: str) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font_file(name)))))


@lru_cache(maxsize=4096)
def _font_of(char: str, weight: Weight) -> str:
    """The first font that has a character, "" where none has."""
    names = chain(weight)
    return next((name for name in names if _font(name).get_nominal_glyph(ord(char)) is not None), "")


@lru_cache(maxsize=512)
def set_words(text: str, spacing: float = 0.0, weight: Weight = Weight.STRONG) -> Words:
    """One line of clean text, ``spacing`` ems between its letters."""
    missing = tuple(dict.fromkeys(char for char in text if not _font_of(char, weight)))
    drawn = "".join(BOX if char in missing else char for char in text)
    glyphs: list[Glyph] = []
    x = 0.0
    for name, level, run in _runs(drawn, weight):
        for glyph in _shaped(name, run, level):
            glyphs.append(glyph._replace(x=x + glyph.x))
            x += glyph.advance + spacing
    return Words(tuple(glyphs), max(x - spacing, 0.0), missing)


def _runs(text: str, weight: Weight) -> list[tuple[str, int, str]]:
    """The text as runs of one font and one direction, from left to right."""
    signs = [(_font_of(char, weight), level, char) for char, level in zip(text, levels(text), strict=True)]
    runs = [(*key, "".join(sign[2] for sign in group)) for key, group in groupby(signs, lambda sign: sign[:2])]
    return [runs[place] for place in visual_order([level for _name, level, _run in runs])]


def _shaped(name: str, run: str, level: int) -> list[Glyph]:
    font = _font(name)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(run)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    uharfbuzz.shape(font, buffer, {"kern": True, "liga": False})
    em = float(font.face.upem)
    found = []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        pen = _Pen(em)
        font.draw_glyph(info.codepoint, _functions(), pen)
        steps = _moved(pen.steps, place.x_offset / em, place.y_offset / em)
        found.append(Glyph(0.0, place.x_advance / em, steps))
    return found


def _moved(steps: list[Step], across: float, up: float) -> tuple[Step, ...]:
    return tuple((command, tuple((x + across, y + up) for x, y in points)) for command, points in steps)


def straight(words: Words, left: float, baseline: float, size: float) -> str:
    """A line as the ``d`` of a path: its left end, its baseline and its size on the field."""
    parts = []
    for glyph in words.glyphs:
        for command, points in glyph.steps:
            placed = ((left + (glyph.x + x) * size, baseline - y * size) for x, y in points)
            parts.append(command + " ".join(pair(point) for point in placed))
    return "".join(parts)


@dataclass(frozen=True)
class Arc:
    """The circle that a baseline runs along; ``below``: on its lower half, where letters turn their heads inwards."""

    centre: Point
    radius: float
    below: bool = False


def bent(words: Words, arc: Arc, size: float) -> str:
    """A line along an arc, its middle at the top (or at the bottom), as the ``d`` of a path."""
    parts = []
    turn = -1.0 if arc.below else 1.0
    for glyph in words.glyphs:
        half = glyph.advance / 2
        angle = turn * (glyph.x + half - words.width / 2) * size / arc.radius
        middle = (
            arc.centre[0] + turn * arc.radius * math.sin(angle),
            arc.centre[1] - turn * arc.radius * math.cos(angle),
        )
        cos, sin = math.cos(angle), math.sin(angle)
        for command, points in glyph.steps:
            placed = (_turned((x - half) * size, -y * size, cos, sin, middle) for x, y in points)
            parts.append(command + " ".join(pair(point) for point in placed))
    return "".join(parts)


def _turned(x: float, y: float, cos: float, sin: float, middle: Point) -> Point:
    return (middle[0] + x * cos - y * sin, middle[1] + x * sin + y * cos)
