"""Letters as shapes: for a word that is to be seen, and neither read aloud nor extracted."""

from __future__ import annotations

from dataclasses import dataclass, field

import uharfbuzz

from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.text.fonts import face_for
from mcdesk.export.pdf.text.shaping import font_of

Point = tuple[float, float]


@dataclass
class _Outline:
    """Collects contours as PDF operators; ``x`` moves on from letter to letter, all at size 1."""

    operators: list[str] = field(default_factory=list)
    x: float = 0.0
    em: int = 1000
    last: Point = (0.0, 0.0)

    def place(self, *points: Point) -> str:
        self.last = points[-1]
        placed = [value for x, y in points for value in (self.x + x / self.em, y / self.em)]
        return " ".join(f"{value:.4f}" for value in placed)

    def quadratic(self, control: Point, end: Point) -> None:
        """A quadratic curve, written as the cubic one that it equals."""
        start = self.last
        first = tuple(start[i] + 2 / 3 * (control[i] - start[i]) for i in (0, 1))
        second = tuple(end[i] + 2 / 3 * (control[i] - end[i]) for i in (0, 1))
        self.operators.append(f"{self.place((first[0], first[1]), (second[0], second[1]), end)} c")


def _functions() -> uharfbuzz.DrawFuncs:
    functions = uharfbuzz.DrawFuncs()
    functions.set_move_to_func(lambda x, y, to: to.operators.append(f"{to.place((x, y))} m"))
    functions.set_line_to_func(lambda x, y, to: to.operators.append(f"{to.place((x, y))} l"))
    functions.set_quadratic_to_func(lambda cx, cy, x, y, to: to.quadratic((cx, cy), (x, y)))
    functions.set_close_path_func(lambda to: to.operators.append("h"))
    return functions


def outlined(words: str, weight: Weight) -> tuple[str, float]:
    """The outlines of the words as PDF operators at size 1, and their width in ems.

    A character that no font has is left out, and nothing is shaped: this is decoration.
    """
    to, functions = _Outline(), _functions()
    for char in words:
        face = face_for(char, weight)
        if face is None:
            continue
        font, to.em = font_of(face)
        glyph = font.get_nominal_glyph(ord(char))
        if glyph is not None:
            font.draw_glyph(glyph, functions, to)
            to.x += float(font.get_glyph_h_advance(glyph)) / to.em
    return " ".join(to.operators), to.x
