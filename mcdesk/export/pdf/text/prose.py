"""A paragraph set in lines: what boxes hold and pages draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mcdesk.domain.outline import Align
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.text.direction import base_level
from mcdesk.export.pdf.text.fonts import is_ordinary
from mcdesk.export.pdf.text.lines import break_lines
from mcdesk.export.pdf.text.runs import Line, Run


@dataclass(frozen=True, slots=True, eq=False)
class Prose:
    """One paragraph of one structure element, set to a width; lengths in points."""

    element: Element
    runs: tuple[Run, ...]
    lines: tuple[Line, ...]
    leading: float
    align: Align
    width: float

    @property
    def height(self) -> float:
        """Height of all lines."""
        return len(self.lines) * self.leading


class Slice(NamedTuple):
    """Some of the lines of a paragraph, with the gap above them where they do not stand first."""

    prose: Prose
    first: int
    last: int
    gap: float = 0.0

    @property
    def height(self) -> float:
        """Height of these lines, without the gap."""
        return (self.last - self.first) * self.prose.leading


@dataclass(slots=True)
class Typesetter:
    """Sets paragraphs, and remembers the characters that no font has."""

    missing: set[str]

    def prose(
        self, element: Element, runs: Sequence[Run], width: float, leading: float, align: Align = Align.LEFT
    ) -> Prose:
        """Set runs of clean text; a right-to-left paragraph is set flush right."""
        if align is Align.LEFT and not all(is_ordinary(run.text) for run in runs):
            align = Align.RIGHT if base_level("".join(run.text for run in runs)) else align
        lines = break_lines(runs, max(width, 1.0), self.missing)
        return Prose(element, tuple(runs), tuple(lines), leading, align, width)


def whole(prose: Prose, gap: float = 0.0) -> Slice:
    """All lines of a paragraph."""
    return Slice(prose, 0, len(prose.lines), gap)
