"""Paths of lines and cubic curves on a field of 400 by 400, y downwards: written as SVG, and measured."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

Point = tuple[float, float]
Curve = tuple[Point, Point, Point]
"""Two control points and the end of a cubic curve."""

FIELD = 400.0
CENTRE = FIELD / 2
_SAMPLES = 12


def number(value: float) -> str:
    """A coordinate, as short as two decimals allow."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def pair(point: Point) -> str:
    """A point as SVG writes it."""
    return f"{number(point[0])} {number(point[1])}"


@dataclass(frozen=True)
class Path:
    """A closed path: where it starts, and its curves. A line is the curve whose control points are its ends."""

    start: Point
    curves: tuple[Curve, ...]

    @cached_property
    def d(self) -> str:
        """The path as SVG writes it."""
        parts, here = [f"M{pair(self.start)}"], self.start
        for first, second, end in self.curves:
            straight = first == here and second == end
            parts.append(f"L{pair(end)}" if straight else f"C{pair(first)} {pair(second)} {pair(end)}")
            here = end
        return "".join((*parts, "Z"))

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """The path as a polygon."""
        return tuple(self._sampled())

    def _sampled(self) -> Iterator[Point]:
        here = self.start
        for first, second, end in self.curves:
            for step in range(_SAMPLES):
                t = step / _SAMPLES
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                yield (
                    a * here[0] + b * first[0] + c * second[0] + d * end[0],
                    a * here[1] + b * first[1] + c * second[1] + d * end[1],
                )
            here = end

    def half_width(self, y: float) -> float:
        """How far the path reaches from the middle at a height, to the nearer side; 0 above and below it."""
        crossings = [
            x0 + (y - y0) / (y1 - y0) * (x1 - x0)
            for (x0, y0), (x1, y1) in zip(self.points, (*self.points[1:], self.points[0]), strict=True)
            if (y0 <= y) != (y1 <= y)
        ]
        left = [CENTRE - x for x in crossings if x < CENTRE]
        right = [x - CENTRE for x in crossings if x >= CENTRE]
        return min(max(left, default=0.0), max(right, default=0.0))


def polygon(corners: Sequence[Point], radius: float = 0.0) -> Path:
    """A polygon whose corners are rounded."""
    curves: list[Curve] = []
    here = start = _towards(corners[0], corners[-1], radius)
    for place, corner in enumerate(corners):
        before = _towards(corner, corners[place - 1], radius)
        after = _towards(corner, corners[(place + 1) % len(corners)], radius)
        if before != here:
            curves.append((here, before, before))
        if radius:
            curves.append((_between(before, corner, 2 / 3), _between(after, corner, 2 / 3), after))
        here = after
    return Path(start, (*curves, (here, start, start)))


def _towards(corner: Point, other: Point, distance: float) -> Point:
    length = math.dist(corner, other)
    return _between(corner, other, min(distance / length, 0.5)) if length else corner


def _between(one: Point, other: Point, share: float) -> Point:
    return (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)


def around(count: int, radius: float, *, turn: float = 0.0, centre: Point = (CENTRE, CENTRE)) -> list[Point]:
    """Points at equal distances on a circle, clockwise from the top; ``turn`` in steps."""
    return [polar(radius, 2 * math.pi * (place + turn) / count, centre) for place in range(count)]


def polar(radius: float, angle: float, centre: Point = (CENTRE, CENTRE)) -> Point:
    """The point at an angle (radians, clockwise from the top) and a distance from the centre."""
    return (centre[0] + radius * math.sin(angle), centre[1] - radius * math.cos(angle))


def circle(radius: float, centre: Point = (CENTRE, CENTRE)) -> Path:
    """A circle as four curves."""
    x, y = centre
    k = 0.5522847498 * radius
    return Path(
        (x, y - radius),
        (
            ((x + k, y - radius), (x + radius, y - k), (x + radius, y)),
            ((x + radius, y + k), (x + k, y + radius), (x, y + radius)),
            ((x - k, y + radius), (x - radius, y + k), (x - radius, y)),
            ((x - radius, y - k), (x - k, y - radius), (x, y - radius)),
        ),
    )


def mirrored(start: Point, right: Sequence[Curve]) -> Path:
    """A path that is the same on both sides: ``right`` leads from the top of the middle to its bottom."""
    ends = [start, *(curve[2] for curve in right)]
    left = [
        (_flip(second), _flip(first), _flip(ends[place]))
        for place, (first, second, _end) in reversed(list(enumerate(right)))
    ]
    return Path(start, (*right, *left))


def _flip(point: Point) -> Point:
    return (FIELD - point[0], point[1])
