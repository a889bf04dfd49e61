"""Words along the upper and the lower edge: on an arc, or on a line where the outline is straight there."""

from __future__ import annotations

import math

from mcdesk.domain.badge_image.recipe import Part, Ring, Slot
from mcdesk.export.badge_image.fitting import Fitted, Place
from mcdesk.export.badge_image.grounds import BAND
from mcdesk.export.badge_image.letters import CAP_HEIGHT, Arc, bent
from mcdesk.export.badge_image.markup import filled
from mcdesk.export.badge_image.paths import CENTRE
from mcdesk.export.badge_image.room import Room, lines

_SPACING = 0.06
"""Room between the letters, in ems."""
_LARGEST, _HEIGHT = 31.0, 22.0
_WIDE, _HALF, _FEW = 1.35, 1.05, 0.25
"""How far words reach from the middle of an arc, in radians: alone, with others opposite, and at least."""


def top(room: Room) -> str:
    """The words along the upper edge; "" for none."""
    level = room.figure.level
    if level is not None and room.recipe.ring is not Ring.BAND:
        return _on_line(room, Slot.TOP, level[0])
    middle = _radius(room)
    reach = _HALF if room.text(Slot.BOTTOM) else _WIDE
    found = room.fit(Slot.TOP, Place(2 * reach * middle, _HEIGHT, _LARGEST, 1), _SPACING)
    if found is None:
        return ""
    half = found.size * CAP_HEIGHT / 2
    if room.recipe.ring is not Ring.BAND:
        room.take_above(room.figure.middle - middle + half + 8.0)
    return _on_arc(room, found, Arc((CENTRE, room.figure.middle), middle - half))


def bottom(room: Room) -> str:
    """The words along the lower edge, below what is there already; "" for none."""
    if room.recipe.covers_bottom:
        return ""
    level = room.figure.level
    if level is not None and room.recipe.ring is not Ring.BAND:
        return _on_line(room, Slot.BOTTOM, level[1])
    middle = _radius(room)
    found = room.fit(Slot.BOTTOM, Place(2 * _reach(room, middle) * middle, _HEIGHT, _LARGEST, 1), _SPACING)
    if found is None:
        return ""
    half = found.size * CAP_HEIGHT / 2
    if room.recipe.ring is not Ring.BAND:
        ends = found.lines[0].width * found.size / 2 / middle
        room.take_below(room.figure.middle + (middle - half) * math.cos(ends) - 10.0)
    return _on_arc(room, found, Arc((CENTRE, room.figure.middle), middle + half, below=True))


def _radius(room: Room) -> float:
    """How far the middle of the letters is from the middle of the circle."""
    return room.figure.radius - BAND / 2 - 3.0 if room.recipe.ring is Ring.BAND else room.ground.inner - 19.0


def _reach(room: Room, middle: float) -> float:
    """As far as words along the lower edge reach before they run into the banner."""
    if Part.BANNER not in room.recipe.parts():
        return _HALF * 0.85
    free = (room.below - room.figure.middle) / (middle - 12.0)
    return min(_HALF, max(math.acos(max(min(free, 1.0), -1.0)), _FEW))


def _on_arc(room: Room, found: Fitted, arc: Arc) -> str:
    return filled(bent(found.lines[0], arc, found.size), room.colour(Part.LETTERS))


def _on_line(room: Room, slot: Slot, middle: float) -> str:
    upper = slot is Slot.TOP
    if not upper and Part.BANNER in room.recipe.parts():
        middle = min(middle, room.below + 14.0)
    far = room.figure.path.half_width(middle - 12.0 if upper else middle + 12.0)
    wide = 2 * (far - (room.figure.radius - room.ground.inner) - 14.0)
    found = room.fit(slot, Place(max(wide, 40.0), _HEIGHT, _LARGEST, 1), _SPACING)
    if found is None:
        return ""
    reach = found.height / 2 + 12.0
    room.take_above(middle + reach) if upper else room.take_below(middle - reach)
    return lines(found, middle, room.colour(Part.LETTERS))
