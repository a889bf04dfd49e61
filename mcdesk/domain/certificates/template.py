"""A certificate's template as a value: a page and the boxes on it.

Lengths are points (1/72 inch) from the upper left corner of the page. The order of the boxes is the order in which
they are read; ``layer`` decides what lies over what.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Local

SIZES: Mapping[Paper, tuple[float, float]] = {Paper.LETTER: (612.0, 792.0), Paper.A4: (595.28, 841.89)}
"""Width and height of the sheets, upright."""


class BoxKind(StrEnum):
    """What stands in a box."""

    TEXT = "text"
    LIST = "list"
    IMAGE = "image"
    CODE = "code"
    LINE = "line"
    FRAME = "frame"
    SEAL = "seal"


class Role(StrEnum):
    """What a box is to those who listen: the title of the page, a heading, text, a figure, or decoration."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    FIGURE = "figure"
    ARTIFACT = "artifact"


class Cut(StrEnum):
    """The letters of a box."""

    SANS = "sans"
    SANS_BOLD = "sans-bold"
    SANS_ITALIC = "sans-italic"
    SERIF = "serif"
    SERIF_BOLD = "serif-bold"
    SERIF_ITALIC = "serif-italic"


class Across(StrEnum):
    """Where text stands between left and right."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Down(StrEnum):
    """Where text stands between top and bottom."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class FrameStyle(StrEnum):
    """How a frame is drawn."""

    SINGLE = "single"
    DOUBLE = "double"
    ORNATE = "ornate"


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle: its upper left corner, width and height, in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def moved(self, x: float, y: float) -> Place:
        """The same size elsewhere."""
        return replace(self, x=round(self.x + x, 2), y=round(self.y + y, 2))

    def meets(self, other: Place, slack: float = 0.0) -> bool:
        """Whether the two share more than ``slack`` points both ways."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across > slack and down > slack

    def holds(self, other: Place) -> bool:
        """Whether the other lies wholly inside."""
        return self.x <= other.x and self.y <= other.y and other.right <= self.right and other.bottom <= self.bottom


@dataclass(frozen=True, slots=True)
class Box:
    """One box. Which of the attributes count for a kind says ``attributes.OF_KIND``; colours are ``#rrggbb``.

    It is drawn where the field that it ``needs`` has a value and the one that it gives way to (``unless``) has none.
    """

    id: str
    kind: BoxKind
    place: Place
    layer: int = 0
    role: Role = Role.TEXT
    needs: str = ""
    unless: str = ""
    text: Local = Local()
    alt: Local = Local()
    image: str = ""
    cut: Cut = Cut.SANS
    size: float = 12.0
    least: float = 9.0
    colour: str = "#1d1b20"
    across: Across = Across.LEFT
    down: Down = Down.TOP
    leading: float = 1.3
    tracking: float = 0.0
    capitals: bool = False
    shrink: bool = False
    columns: int = 1
    stroke: float = 1.0
    fill: str = ""
    style: FrameStyle = FrameStyle.SINGLE

    @property
    def decoration(self) -> bool:
        """Whether it is drawn for the eye only."""
        return self.role is Role.ARTIFACT


@dataclass(frozen=True)
class Template:
    """A page and its boxes. ``images`` holds PNG, JPEG or SVG files by name; ``margin`` is what no text may enter."""

    id: str
    name: Local
    paper: Paper = Paper.LETTER
    landscape: bool = True
    background: str = "#ffffff"
    margin: float = 28.0
    boxes: tuple[Box, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)

    @cached_property
    def page(self) -> Place:
        """The whole page."""
        short, long = SIZES[self.paper]
        return Place(0.0, 0.0, long, short) if self.landscape else Place(0.0, 0.0, short, long)

    @cached_property
    def drawn(self) -> tuple[Box, ...]:
        """The boxes as they are drawn: what lies lowest first."""
        return tuple(sorted(self.boxes, key=lambda box: box.layer))

    def box(self, box_id: str) -> Box:
        """The box of this id. Raises KeyError."""
        for found in self.boxes:
            if found.id == box_id:
                return found
        raise KeyError(box_id)

    def with_box(self, box: Box) -> Template:
        """With the box of the same id replaced."""
        return replace(self, boxes=tuple(box if old.id == box.id else old for old in self.boxes))


def on_sheet(template: Template, paper: Paper, *, landscape: bool | None = None) -> Template:
    """The template on another sheet: boxes keep their share of the page, squares stay square, letters their size."""
    turned = template.landscape if landscape is None else landscape
    if (paper, turned) == (template.paper, template.landscape):
        return template
    new = replace(template, paper=paper, landscape=turned)
    across = new.page.width / template.page.width
    down = new.page.height / template.page.height
    return replace(new, boxes=tuple(replace(b, place=_scaled(b, across, down)) for b in template.boxes))


def _scaled(box: Box, across: float, down: float) -> Place:
    old = box.place
    rigid = box.kind in (BoxKind.CODE, BoxKind.SEAL, BoxKind.IMAGE)
    width, height = (old.width, old.height) if rigid else (old.width * across, old.height * down)
    x = (old.x + old.width / 2) * across - width / 2
    y = (old.y + old.height / 2) * down - height / 2
    return Place(round(x, 2), round(y, 2), round(width, 2), round(height, 2))
