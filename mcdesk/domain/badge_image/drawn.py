"""A badge's image once it was drawn, and a picture once it was cleaned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mcdesk.domain.badge_image.recipe import Slot

SIDE = 200
"""The width and height that a drawn SVG names, in pixels."""


@dataclass(frozen=True)
class Drawn:
    """The SVG of a badge.

    ``sizes``: how high the letters of each place are, in pixels of a badge that is :data:`SIDE` wide.
    ``missing``: characters that no bundled font has; a box stands in their place.
    """

    svg: str
    sizes: Mapping[Slot, float] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class CleanPicture:
    """A picture that carries nothing but itself: a PNG or JPEG without metadata, or an SVG of shapes alone.

    ``left_out``: elements of an SVG that could not stay and that somebody may miss, such as ``text``.
    """

    media_type: str
    data: bytes
    width: int
    height: int
    left_out: tuple[str, ...] = ()
