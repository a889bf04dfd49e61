"""Runs: stretches of text of one look, and the atoms that lines are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.seam import Face
from mcdesk.export.pdf.tagging.elements import Element

UNDER, THROUGH = "under", "through"


@dataclass(frozen=True, slots=True)
class Ink:
    """How text looks: weight, size in points, colour as ``#rrggbb``."""

    weight: Weight
    size: float
    colour: str


@dataclass(frozen=True, slots=True)
class Run:
    """Clean text of one look. ``element`` is the run's own structure element, where it has one."""

    text: str
    ink: Ink
    element: Element | None = None
    link: str = ""
    icon: str = ""
    line: str = ""
    """A line with the text: :data:`UNDER` it or :data:`THROUGH` it."""


class Glyph(NamedTuple):
    """A shaped glyph: the code that draws it, and where it stands in its word, in ems."""

    code: int
    x: float
    y: float


class Cluster(NamedTuple):
    """Letters that are drawn together, by one glyph or several."""

    text: str
    glyphs: tuple[Glyph, ...]


class Atom(NamedTuple):
    """A piece of a line: one run, one font, one direction. ``breaks``: a line may end after it."""

    text: str
    width: float
    run: int
    face: Face | None
    level: int = 0
    breaks: bool = False
    clusters: tuple[Cluster, ...] = ()
    actual: str = ""

    @property
    def space(self) -> bool:
        """Whether it is white space that a line end swallows."""
        return self.text == " "


class Segment(NamedTuple):
    """An atom, or several of one look joined, at ``x`` from the left of its line.

    ``actual`` is what readers are to take it for, where that is not what the glyphs say.
    """

    x: float
    text: str
    width: float
    run: int
    face: Face | None
    clusters: tuple[Cluster, ...] = ()
    actual: str = ""


class Line(NamedTuple):
    """A line, its segments in reading order."""

    segments: tuple[Segment, ...]
    width: float
