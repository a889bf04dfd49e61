"""The name of the badge and of its partner, with what they stand on."""

from __future__ import annotations

from mcdesk.domain.badge_image.recipe import Banner, Part, Slot
from mcdesk.export.badge_image.banners import Bar, plate, ribbon, shadow, strip
from mcdesk.export.badge_image.fitting import Place
from mcdesk.export.badge_image.grounds import clipped
from mcdesk.export.badge_image.room import Room, lines

_RAISED = 24.0
"""A banner stands higher by this much where there are words below it."""
_RIBBON, _PLATE = 152.0, 150.0
_FOOT = Place(196.0, 26.0, 24.0, 1)


def on_banner(room: Room) -> str:
    """The name on its banner; "" where the badge has no name or no banner."""
    if Part.BANNER not in room.recipe.parts():
        return ""
    below = bool(room.text(Slot.BOTTOM)) and not room.recipe.covers_bottom
    middle = room.figure.banner - (_RAISED if below or room.recipe.covers_bottom else 0.0)
    half = _half(room, middle)
    found = room.fit(Slot.NAME, Place(2 * half - 34.0, 56.0, 42.0, 2))
    if found is None:
        return ""
    bar = Bar(middle, max(found.height + 28.0, 58.0), half, room.colour(Part.BANNER))
    room.take_below(bar.top)
    room.below = bar.bottom + 12.0
    return _bar(room, bar) + lines(found, middle, room.colour(Part.NAME))


def _half(room: Room, middle: float) -> float:
    reach = room.figure.path.half_width(middle)
    if room.recipe.banner is Banner.PLATE:
        return min(_PLATE, reach - 26.0)
    return _RIBBON if room.recipe.banner is Banner.RIBBON else reach


def _bar(room: Room, bar: Bar) -> str:
    line = room.ground.colour
    if room.recipe.banner is Banner.PLATE:
        return plate(bar, line)
    if room.recipe.banner is Banner.STRIP:
        return clipped(strip(bar, line))
    return clipped(shadow(bar)) + ribbon(bar, 40.0)


def on_ground(room: Room) -> str:
    """The name below the icon, in what the words along the edges leave; "" where it stands on a banner."""
    if Part.NAME not in room.recipe.parts() or Part.BANNER in room.recipe.parts():
        return ""
    inner = room.ground.inner
    found = room.fit(Slot.NAME, Place(inner * 1.5, inner * 0.46, 46.0, 3))
    if found is None:
        return ""
    alone = not room.recipe.icon and room.recipe.picture is None
    lowest = room.bottom - found.height / 2 - 14.0
    middle = (room.top + room.bottom) / 2 if alone else min(room.figure.middle + inner * 0.46, lowest)
    room.take_below(middle - found.height / 2 - 10.0)
    return lines(found, middle, room.colour(Part.NAME))


def on_foot(room: Room) -> str:
    """The partner's ribbon across the lower edge; "" for none."""
    found = room.fit(Slot.PARTNER, _FOOT)
    if found is None:
        return ""
    half = max(found.lines[0].width * found.size / 2 + 22.0, 64.0)
    bar = Bar(room.figure.foot, 42.0, half, room.colour(Part.RIBBON))
    room.take_below(bar.top - 4.0)
    return ribbon(bar, 24.0) + lines(found, bar.middle, room.colour(Part.PARTNER))
