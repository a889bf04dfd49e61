"""The recipe of a badge's image. It is kept instead of the picture, so that the badge can always be edited again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mcdesk.domain.texts import Local

VERSION = 1
"""The version of the recipe's JSON."""


class Shape(StrEnum):
    """The outline of the badge."""

    CIRCLE = "circle"
    SHIELD = "shield"
    HEXAGON = "hexagon"
    ROSETTE = "rosette"
    SEAL = "seal"
    SQUARE = "square"
    OCTAGON = "octagon"
    CREST = "crest"


class Ring(StrEnum):
    """What runs along the inside of the outline. A band is wide enough for text."""

    NONE = "none"
    LINE = "line"
    DOUBLE = "double"
    DOTTED = "dotted"
    BAND = "band"


class Pattern(StrEnum):
    """What is drawn faintly on the ground."""

    NONE = "none"
    RAYS = "rays"
    DOTS = "dots"
    STRIPES = "stripes"
    RINGS = "rings"
    GRID = "grid"


class Finish(StrEnum):
    """How the ground is shaded."""

    FLAT = "flat"
    SOFT = "soft"
    SPLIT = "split"


class Banner(StrEnum):
    """What the name stands on."""

    NONE = "none"
    RIBBON = "ribbon"
    PLATE = "plate"
    STRIP = "strip"


class Part(StrEnum):
    """The parts of a badge that have a colour of their own."""

    GROUND = "ground"
    RING = "ring"
    ICON = "icon"
    LETTERS = "letters"
    BANNER = "banner"
    NAME = "name"
    RIBBON = "ribbon"
    PARTNER = "partner"


class Slot(StrEnum):
    """Where a badge has words."""

    TOP = "top"
    NAME = "name"
    BOTTOM = "bottom"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class Picture:
    """An imported picture, by the attachment that holds its cleaned bytes."""

    sha256: str
    name: str = ""
    media_type: str = "image/png"


LEAST_SIZE, MOST_SIZE = 50, 150
"""The size of the icon, per cent of what fits best."""
MOST_CHARS = 80
"""Characters of a text on the badge; of the alternative text four times as many."""

NO_WORDS = Local()


@dataclass(frozen=True)
class Recipe:
    """What a badge's image is made of.

    ``colours`` holds, by part, the key of a colour of the profile's palette or ``#rrggbb``. ``icon`` is the key of a
    bundled icon, "" for none; ``picture`` takes its place where there is one. ``capitals``: the words along the edge
    are set in capitals.
    """

    shape: Shape = Shape.CIRCLE
    ring: Ring = Ring.LINE
    pattern: Pattern = Pattern.NONE
    finish: Finish = Finish.SOFT
    banner: Banner = Banner.RIBBON
    colours: Mapping[Part, str] = field(default_factory=dict)
    icon: str = "award"
    picture: Picture | None = None
    icon_size: int = 100
    capitals: bool = True
    words: Mapping[Slot, Local] = field(default_factory=dict)
    alt: Local = NO_WORDS

    def text(self, slot: Slot) -> Local:
        """The words of a place, empty where it has none."""
        return self.words.get(slot, NO_WORDS)

    @property
    def covers_bottom(self) -> bool:
        """Whether the ribbon of the partner lies where words along the lower edge would be."""
        return bool(self.text(Slot.PARTNER))

    def parts(self) -> tuple[Part, ...]:
        """The parts that this badge has, in the order of drawing: the others' colours are kept but not seen."""
        edge = bool(self.text(Slot.TOP) or (self.text(Slot.BOTTOM) and not self.covers_bottom))
        name = bool(self.text(Slot.NAME))
        seen = {
            Part.GROUND: True,
            Part.RING: self.ring is not Ring.NONE,
            Part.ICON: bool(self.icon) and self.picture is None,
            Part.LETTERS: edge,
            Part.BANNER: name and self.banner is not Banner.NONE,
            Part.NAME: name,
            Part.RIBBON: self.covers_bottom,
            Part.PARTNER: self.covers_bottom,
        }
        return tuple(part for part, there in seen.items() if there)
