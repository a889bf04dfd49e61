"""The ground of a badge: its shading, its pattern, and what runs along the inside of the outline."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mcdesk.domain.badge_image.colours import PATTERN_SHARE, Paints, shades, veil
from mcdesk.domain.badge_image.recipe import Finish, Part, Pattern, Recipe, Ring
from mcdesk.export.badge_image.markup import filled, outlined, ring, tag
from mcdesk.export.badge_image.paths import CENTRE, FIELD, Point, pair, polar
from mcdesk.export.badge_image.shapes import Figure

BAND = 54.0
"""The width of a band."""
_EDGE = "badge-edge"
_GROUND = "badge-ground"


@dataclass(frozen=True)
class Ground:
    """What the parts of the ground are drawn with."""

    recipe: Recipe
    figure: Figure
    paints: Paints

    @property
    def colour(self) -> str:
        """The colour of the ground."""
        return self.paints.of_part(self.recipe, Part.GROUND)

    @property
    def ring(self) -> str:
        """The colour of the ring."""
        return self.paints.of_part(self.recipe, Part.RING)

    @property
    def paint(self) -> str:
        """What fills the ground: its colour, or its shading."""
        return self.colour if self.recipe.finish is Finish.FLAT else f"url(#{_GROUND})"

    @property
    def middle(self) -> Point:
        """The middle of the circle that words run along."""
        return (CENTRE, self.figure.middle)

    @property
    def inner(self) -> float:
        """The radius of the free circle inside the ring."""
        free = {Ring.NONE: 12.0, Ring.LINE: 22.0, Ring.DOUBLE: 32.0, Ring.DOTTED: 28.0, Ring.BAND: BAND}
        return self.figure.radius - free[self.recipe.ring]


def definitions(ground: Ground) -> str:
    """The clip of the outline and the shading, for ``defs``."""
    clip = tag("clipPath", tag("path", d=ground.figure.path.d), id=_EDGE)
    return tag("defs", clip, *_shading(ground))


def _shading(ground: Ground) -> Iterator[str]:
    light, dark = shades(ground.colour, ground.recipe.finish)
    place: dict[str, str | float] = {"id": _GROUND, "gradientUnits": "userSpaceOnUse"}
    if ground.recipe.finish is Finish.SOFT:
        stops = (_stop(0.0, light), _stop(0.5, ground.colour), _stop(1.0, dark))
        yield tag("linearGradient", *stops, **place, x1=0, y1=10, x2=0, y2=390)
    elif ground.recipe.finish is Finish.SPLIT:
        halves = (_stop(0.5, light), _stop(0.5, dark))
        yield tag("linearGradient", *halves, **place, x1=0, y1=0, x2=FIELD, y2=0)


def _stop(offset: float, colour: str) -> str:
    return tag("stop", offset=offset, stop_color=colour)


def clipped(*inside: str) -> str:
    """A group that ends at the outline."""
    return tag("g", *inside, clip_path=f"url(#{_EDGE})")


def ground_of(ground: Ground) -> str:
    """Everything below the icon and the words."""
    d = ground.figure.path.d
    parts = [filled(d, ground.paint), *_pattern(ground)]
    if ground.recipe.ring is Ring.BAND:
        # What is outside of the inner circle: both outlines in one path, filled by the even-odd rule.
        band = ground.figure.path.d + _circle(ground.middle, ground.inner)
        parts.append(tag("path", d=band, fill=ground.ring, fill_rule="evenodd"))
        letters = ground.paints.of_part(ground.recipe, Part.LETTERS)
        parts += [ring(ground.middle, ground.inner, letters, 3.0), *_edge_line(ground, letters)]
    return clipped(*parts, *_ring(ground))


def _edge_line(ground: Ground, colour: str) -> Iterator[str]:
    if ground.figure.smooth:
        yield ring(ground.middle, ground.figure.radius - 3.0, colour, 3.0)
    else:
        yield from _strokes(ground.figure.path.d, (11.0, colour), (8.0, ground.ring))


def _circle(centre: Point, radius: float) -> str:
    top, bottom = (centre[0], centre[1] - radius), (centre[0], centre[1] + radius)
    arc = f"A{pair((radius, radius))} 0 0 1 "
    return f"M{pair(top)}{arc}{pair(bottom)}{arc}{pair(top)}Z"


def _strokes(d: str, *inside: tuple[float, str]) -> Iterator[str]:
    """Lines along the outline, each reaching so far inwards; later ones cover earlier ones."""
    for reach, colour in inside:
        yield outlined(d, colour, 2 * reach)


def _ring(ground: Ground) -> Iterator[str]:
    d, colour = ground.figure.path.d, ground.ring
    if ground.recipe.ring is Ring.LINE:
        yield from _strokes(d, (15.0, colour), (10.0, ground.paint))
    elif ground.recipe.ring is Ring.DOUBLE:
        yield from _strokes(d, (24.0, colour), (20.0, ground.paint), (12.0, colour))
    elif ground.recipe.ring is Ring.DOTTED:
        inwards = f"translate({CENTRE} {ground.figure.middle}) scale(.91) translate(-{CENTRE} -{ground.figure.middle})"
        yield tag(
            "path",
            d=d,
            fill="none",
            stroke=colour,
            stroke_width=7,
            stroke_linecap="round",
            stroke_dasharray="0 14",
            transform=inwards,
        )


def _pattern(ground: Ground) -> Iterator[str]:
    draw = _PATTERNS.get(ground.recipe.pattern)
    if draw is None:
        return
    # A veil, so that the shading shows through it.
    yield tag("g", *draw(ground.middle, veil(ground.colour)), opacity=PATTERN_SHARE)


def _rays(middle: Point, colour: str) -> Iterator[str]:
    for place in range(16):
        angle = 2 * math.pi * place / 16
        ends = (polar(330.0, angle - math.pi / 32, middle), polar(330.0, angle + math.pi / 32, middle))
        yield tag("path", d=f"M{pair(middle)}L{pair(ends[0])}L{pair(ends[1])}Z", fill=colour)


def _dots(_: Point, colour: str) -> Iterator[str]:
    for row in range(17):
        for column in range(17):
            x, y = 25.0 * column + (12.5 if row % 2 else 0.0), 25.0 * row
            yield tag("circle", cx=x, cy=y, r=4, fill=colour)


def _stripes(_: Point, colour: str) -> Iterator[str]:
    for place in range(-9, 10):
        x = 44.0 * place
        yield tag("path", d=f"M{pair((x, 400.0))}L{pair((x + 400.0, 0.0))}h22L{pair((x + 22.0, 400.0))}Z", fill=colour)


def _rings(middle: Point, colour: str) -> Iterator[str]:
    for place in range(1, 8):
        yield ring(middle, 30.0 * place, colour, 10.0)


def _grid(_: Point, colour: str) -> Iterator[str]:
    for place in range(1, 16):
        yield tag("rect", x=25.0 * place - 1.5, y=0, width=3, height=FIELD, fill=colour)
        yield tag("rect", x=0, y=25.0 * place - 1.5, width=FIELD, height=3, fill=colour)


_PATTERNS: dict[Pattern, Callable[[Point, str], Iterator[str]]] = {
    Pattern.RAYS: _rays,
    Pattern.DOTS: _dots,
    Pattern.STRIPES: _stripes,
    Pattern.RINGS: _rings,
    Pattern.GRID: _grid,
}
