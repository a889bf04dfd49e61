"""What the name and the partner stand on: a folded ribbon, a plate, or a strip across the badge."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.contrast import BLACK, mix
from mcdesk.export.badge_image.markup import filled, outlined, tag
from mcdesk.export.badge_image.paths import CENTRE, FIELD, Point, pair, polygon


@dataclass(frozen=True)
class Bar:
    """A bar across the badge: the height of its middle, its own height, half of its width, its colour."""

    middle: float
    height: float
    half: float
    colour: str

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.middle - self.height / 2

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.middle + self.height / 2


def ribbon(bar: Bar, tail: float) -> str:
    """A ribbon whose ends are folded behind it and reach ``tail`` beyond it."""
    drop, fold = bar.height * 0.24, 22.0
    left, right = CENTRE - bar.half, CENTRE + bar.half
    behind, shade = mix(BLACK, bar.colour, 0.16), mix(BLACK, bar.colour, 0.42)
    parts = []
    for edge, out in ((left, -1.0), (right, 1.0)):
        parts.append(filled(_tail(bar, edge, out, tail, drop, fold), behind))
        corner = (edge, bar.bottom), (edge - out * fold, bar.bottom), (edge - out * fold, bar.bottom + drop)
        parts.append(filled(_closed(*corner), shade))
    front = (left, bar.top), (right, bar.top), (right, bar.bottom), (left, bar.bottom)
    return "".join((*parts, filled(_closed(*front), bar.colour)))


def _tail(bar: Bar, edge: float, out: float, tail: float, drop: float, fold: float) -> str:
    inner, outer, notch = edge - out * fold, edge + out * tail, edge + out * (tail - bar.height * 0.3)
    top, bottom = bar.top + drop, bar.bottom + drop
    return _closed((inner, top), (outer, top), (notch, (top + bottom) / 2), (outer, bottom), (inner, bottom))


def _closed(*points: Point) -> str:
    return "M" + "L".join(pair(point) for point in points) + "Z"


def plate(bar: Bar, line: str) -> str:
    """A plate with round ends, set off from what lies behind it by a line."""
    left, right = CENTRE - bar.half, CENTRE + bar.half
    corners = [(left, bar.top), (right, bar.top), (right, bar.bottom), (left, bar.bottom)]
    d = polygon(corners, min(bar.height / 2, 24.0)).d
    return outlined(d, line, 10.0) + filled(d, bar.colour)


def strip(bar: Bar, line: str) -> str:
    """A strip from edge to edge, to be clipped at the outline, between two thin lines."""
    lines = tag("rect", x=0, y=bar.top - 9, width=FIELD, height=bar.height + 18, fill=line)
    inside = tag("rect", x=0, y=bar.top - 5, width=FIELD, height=bar.height + 10, fill=bar.colour)
    return lines + inside


def shadow(bar: Bar) -> str:
    """What a ribbon throws on the badge, to be clipped at the outline."""
    place = {"x": CENTRE - bar.half, "y": bar.bottom, "width": 2 * bar.half, "height": 7.0}
    return tag("rect", **place, fill=BLACK, opacity=0.16)
