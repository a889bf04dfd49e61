"""Lines, frames and seals as PDF operators. Coordinates are points from the lower left corner of the page."""

from __future__ import annotations

import math

from mcdesk.domain.certificates.template import Box, FrameStyle, Place
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.tagging.literals import colour_operands, numbers
from mcdesk.export.pdf.text.outlines import outlined

_TURN = 2 * math.pi
_PETALS = 24
_ROUND = 0.5523


def line(box: Box, page: Place) -> str:
    """A line along the middle of its box, in the longer direction."""
    place = box.place
    x, y = place.x, page.height - place.y - place.height / 2
    ends = (x, y, x + place.width, y)
    if place.height > place.width:
        x = place.x + place.width / 2
        ends = (x, page.height - place.bottom, x, page.height - place.y)
    look = f"{colour_operands(box.colour)} RG {box.stroke:.2f} w"
    return f"{look} {numbers(*ends[:2])} m {numbers(*ends[2:])} l S"


def frame(box: Box, page: Place, woven: str) -> str:
    """A rectangle: filled, with one rule, with two, or an ornate border, for which ``woven`` draws :func:`weave`."""
    place, out = box.place, []
    if box.fill:
        out.append(f"{colour_operands(box.fill)} rg {_rectangle(place, page, 0)} f")
    if box.stroke:
        out.append(f"{colour_operands(box.colour)} RG {box.stroke:.2f} w {_rectangle(place, page, box.stroke / 2)} S")
        if box.style is FrameStyle.DOUBLE:
            out.append(f"{box.stroke * 0.3:.2f} w {_rectangle(place, page, box.stroke * 2.5 + 2)} S")
        if box.style is FrameStyle.ORNATE:
            out += _ornate(box, page, woven)
    return "\n".join(out)


def _rectangle(place: Place, page: Place, inset: float) -> str:
    left, bottom = place.x + inset, page.height - place.bottom + inset
    return f"{numbers(left, bottom, place.width - 2 * inset, place.height - 2 * inset)} re"


_BAND = 11.0
"""The width of an ornate border's band, in points."""
_TURN_LENGTH = 14.0
"""About how long one turn of its waves is."""


def weave(box: Box) -> str:
    """One turn of the woven waves in the band of an ornate border, to be drawn by ``woven`` of :func:`frame`."""
    look = f"{colour_operands(box.colour)} RG 0.35 w 1 J"
    return "\n".join([look, *(_wave(phase * math.pi / 2) for phase in range(4))])


def _ornate(box: Box, page: Place, woven: str) -> list[str]:
    """A band of woven waves between two rules, with a rosette at each corner."""
    place = box.place
    gap = box.stroke + 3
    inner = gap + _BAND
    out = [f"{box.stroke * 0.35:.2f} w {_rectangle(place, page, gap)} S {_rectangle(place, page, inner)} S"]
    middle = gap + _BAND / 2
    left, right = place.x + middle, place.right - middle
    top, bottom = page.height - place.y - middle, page.height - place.bottom + middle
    for level in (bottom, top):
        out += _row((left + _BAND, level), right - left - 2 * _BAND, "1 0 0 1", woven)
    for upright in (left, right):
        out += _row((upright, bottom + _BAND), top - bottom - 2 * _BAND, "0 1 -1 0", woven)
    half = middle - box.stroke / 2
    for x in (left, right):
        for y in (bottom, top):
            square = numbers(x - half, y - half, 2 * half, 2 * half)
            out.append(f"{colour_operands('#ffffff')} rg {square} re f")
            out.append(f"{box.stroke * 0.6:.2f} w {square} re S 0.35 w")
            out += [_petals((x, y), half * 0.86, 8, turn) for turn in (0.0, math.pi / 16)]
    return out


def _row(start: tuple[float, float], length: float, turned: str, woven: str) -> list[str]:
    """Whole turns of the weave along a side."""
    turns = max(round(length / _TURN_LENGTH), 1)
    step = length / turns
    parts = [f"q 1 0 0 1 {number * step:.2f} 0 cm {woven} Q" for number in range(turns)]
    return [f"q {turned} {numbers(*start)} cm", *parts, "Q"]


def _wave(shift: float) -> str:
    """One turn of a sine wave, as smooth curves."""
    height, steps = _BAND * 0.36, 4
    points, slopes = [], []
    for step in range(steps + 1):
        angle = _TURN * step / steps + shift
        points.append((_TURN_LENGTH * step / steps, height * math.sin(angle)))
        slopes.append((_TURN_LENGTH / steps, height * math.cos(angle) * _TURN / steps))
    return _curve(points, slopes, "S")


def _curve(points: list[tuple[float, float]], slopes: list[tuple[float, float]], paint: str) -> str:
    """A smooth curve through the points (cubic Hermite, written as Bézier curves)."""
    out = [f"{numbers(*points[0])} m"]
    for (x0, y0), (x1, y1), (u0, v0), (u1, v1) in zip(points, points[1:], slopes, slopes[1:], strict=False):
        out.append(f"{numbers(x0 + u0 / 3, y0 + v0 / 3, x1 - u1 / 3, y1 - v1 / 3, x1, y1)} c")
    return " ".join([*out, paint])


def _petals(centre: tuple[float, float], radius: float, count: int, turn: float) -> str:
    """A closed rosette: the radius swings ``count`` times."""
    return _ring(centre, (radius * 0.62, radius * 0.36), count, turn)


def _ring(centre: tuple[float, float], radii: tuple[float, float], count: int, turn: float) -> str:
    """A closed curve whose distance from the centre swings around ``radii[0]`` by ``radii[1]``."""
    steps = count * 4
    points, slopes = [], []
    for step in range(steps + 1):
        point, slope = _swing(radii, count, turn, _TURN * step / steps)
        points.append((centre[0] + point[0], centre[1] + point[1]))
        slopes.append((slope[0] * _TURN / steps, slope[1] * _TURN / steps))
    return _curve(points, slopes, "h S")


def _swing(
    radii: tuple[float, float], count: int, turn: float, angle: float
) -> tuple[tuple[float, float], tuple[float, float]]:
    """A point of a swinging ring around (0, 0), and how it moves on with the angle."""
    far = radii[0] + radii[1] * math.cos(count * (angle + turn))
    rise = -radii[1] * count * math.sin(count * (angle + turn))
    cos, sin = math.cos(angle), math.sin(angle)
    return (far * cos, far * sin), (rise * cos - far * sin, rise * sin + far * cos)


def circle(centre: tuple[float, float], radius: float, paint: str) -> str:
    """A circle."""
    x, y = centre
    k = radius * _ROUND
    curves = (
        (x + radius, y + k, x + k, y + radius, x, y + radius),
        (x - k, y + radius, x - radius, y + k, x - radius, y),
        (x - radius, y - k, x - k, y - radius, x, y - radius),
        (x + k, y - radius, x + radius, y - k, x + radius, y),
    )
    return " ".join([f"{numbers(x + radius, y)} m", *(f"{numbers(*curve)} c" for curve in curves), f"h {paint}"])


def petals(box: Box) -> str:
    """The four petals of a seal's woven ring that begin at the right, around (0, 0)."""
    radius = _radius(box)
    look = f"{colour_operands(box.colour)} RG 0.35 w 1 J"
    parts = [_arc((radius * 0.695, radius * 0.115), _PETALS, _TURN / _PETALS * n / 4) for n in range(4)]
    return "\n".join([look, *parts])


def _radius(box: Box) -> float:
    return min(box.place.width, box.place.height) / 2


def _arc(radii: tuple[float, float], count: int, turn: float) -> str:
    """A part of :func:`_ring` as long as one of its swings."""
    steps = 4
    points, slopes = [], []
    for step in range(steps + 1):
        angle = _TURN / count * step / steps
        point, slope = _swing(radii, count, turn, angle)
        points.append(point)
        slopes.append((slope[0] * _TURN / count / steps, slope[1] * _TURN / count / steps))
    return _curve(points, slopes, "S")


def seal(box: Box, page: Place, initials: str, woven: str) -> str:
    """A round seal: a fluted rim, a ring that ``woven`` draws a part of (:func:`petals`), up to four letters."""
    place = box.place
    centre = (place.x + place.width / 2, page.height - place.y - place.height / 2)
    radius = _radius(box)
    ink, ground = colour_operands(box.colour), colour_operands(box.fill or "#ffffff")
    out = [f"{ink} RG {ink} rg 0.4 w"]
    fluted = _ring(centre, (radius * 0.965, radius * 0.03), 48, 0.0)
    out.append(fluted.replace("h S", "h f"))
    out.append(f"{ground} rg {circle(centre, radius * 0.87, 'f')}")
    out.append(f"{radius * 0.018:.2f} w {circle(centre, radius * 0.84, 'S')} 0.35 w")
    for petal in range(_PETALS):
        angle = _TURN * petal / _PETALS
        cos, sin = math.cos(angle), math.sin(angle)
        out.append(f"q {cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} {numbers(*centre)} cm {woven} Q")
    out.append(f"{radius * 0.014:.2f} w {circle(centre, radius * 0.555, 'S')}")
    out.append(f"{radius * 0.03:.2f} w {circle(centre, radius * 0.52, 'S')}")
    letters, width = outlined(initials[:4], Weight.SERIF_BOLD)
    if letters:
        size = min(radius * 0.62, radius * 0.8 / width)
        x, y = centre[0] - width * size / 2, centre[1] - size * 0.325
        out.append(f"q {ink} rg {size:.3f} 0 0 {size:.3f} {numbers(x, y)} cm {letters} f Q")
    return "\n".join(out)
