"""The outlines of badges, and where things stand in each."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from mcdesk.domain.badge_image.recipe import Shape
from mcdesk.export.badge_image.paths import CENTRE, Curve, Path, Point, around, circle, mirrored, polar, polygon


@dataclass(frozen=True)
class Figure:
    """An outline. ``middle`` and ``radius`` are those of the circle inside it that words run along.

    ``banner`` is the height of the middle of a banner, ``foot`` that of the partner's ribbon. ``level``: words along
    the edge stand on straight lines at these heights, not on the circle. ``smooth``: a line inside the outline is a
    circle, not a copy of the outline.
    """

    path: Path
    middle: float
    radius: float
    banner: float
    foot: float
    level: tuple[float, float] | None = None
    smooth: bool = False


def _rosette() -> Path:
    bumps, inner, outer = 16, 172.0, 199.0
    at = around(bumps, inner)
    curves: list[Curve] = []
    for place in range(bumps):
        step = 2 * math.pi / bumps
        here, angle = at[(place + 1) % bumps], step * place
        curves.append((polar(outer, angle + step * 0.18), polar(outer, angle + step * 0.82), here))
    return Path(at[0], tuple(curves))


def _seal() -> Path:
    teeth = 28
    outer, inner = around(teeth, 190.0), around(teeth, 174.0, turn=0.5)
    corners = [corner for both in zip(outer, inner, strict=True) for corner in both]
    return polygon(corners, 5.0)


def _line(start: Point, end: Point) -> Curve:
    return (start, end, end)


def _shield() -> Path:
    shoulder, waist = (352.0, 54.0), (352.0, 190.0)
    return mirrored(
        (CENTRE, 14.0),
        (
            ((244.0, 40.0), (300.0, 52.0), shoulder),
            _line(shoulder, waist),
            ((352.0, 286.0), (286.0, 352.0), (CENTRE, 388.0)),
        ),
    )


def _crest() -> Path:
    corners = [(44.0, 20.0), (356.0, 20.0), (356.0, 296.0), (CENTRE, 388.0), (44.0, 296.0)]
    return polygon(corners, 26.0)


@cache
def figure(shape: Shape) -> Figure:
    """The outline of a shape and its measures."""
    square = polygon([(20.0, 20.0), (380.0, 20.0), (380.0, 380.0), (20.0, 380.0)], 56.0)
    figures = {
        Shape.CIRCLE: Figure(circle(186.0), 200.0, 186.0, 262.0, 360.0),
        Shape.SHIELD: Figure(_shield(), 190.0, 152.0, 248.0, 348.0, level=(80.0, 322.0)),
        Shape.HEXAGON: Figure(polygon(around(6, 196.0), 22.0), 200.0, 168.0, 264.0, 344.0),
        Shape.ROSETTE: Figure(_rosette(), 200.0, 172.0, 262.0, 358.0, smooth=True),
        Shape.SEAL: Figure(_seal(), 200.0, 174.0, 262.0, 358.0, smooth=True),
        Shape.SQUARE: Figure(square, 200.0, 178.0, 270.0, 358.0, level=(70.0, 334.0)),
        Shape.OCTAGON: Figure(polygon(around(8, 198.0, turn=0.5), 20.0), 200.0, 180.0, 260.0, 358.0),
        Shape.CREST: Figure(_crest(), 178.0, 156.0, 238.0, 350.0, level=(68.0, 310.0)),
    }
    return figures[shape]
