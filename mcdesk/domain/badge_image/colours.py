"""The colours of a badge: names of the profile's palette as ``#rrggbb``, and every tone that a part takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mcdesk.domain.badge_image.recipe import Banner, Finish, Part, Pattern, Recipe, Ring
from mcdesk.domain.contrast import BLACK, WHITE, is_colour, luminance, mix
from mcdesk.domain.profile import Profile

_DEFAULT = {
    Part.GROUND: "accent",
    Part.RING: "white",
    Part.ICON: "white",
    Part.LETTERS: "white",
    Part.BANNER: "white",
    Part.NAME: "accent",
    Part.RIBBON: "accent",
    Part.PARTNER: "white",
}
PATTERN_SHARE, SOFT_SHARE, SPLIT_SHARE = 0.07, 0.1, 0.14
"""How far the pattern and the shading of the ground go from its colour, 0 to 1."""


@dataclass(frozen=True)
class Paints:
    """The colours of a badge by name. ``own``: the profile's palette; black, white and accent are always there."""

    own: Mapping[str, str]

    @classmethod
    def of(cls, profile: Profile) -> Paints:
        """The colours of an institution."""
        accent = profile.colours.get("accent", BLACK)
        return cls({"accent": accent, "white": WHITE, "black": BLACK, **{c.key: c.colour for c in profile.palette}})

    def hex(self, name: str) -> str | None:
        """The colour as ``#rrggbb``; None where the palette has none of that name."""
        return name if is_colour(name) else self.own.get(name)

    def of_part(self, recipe: Recipe, part: Part) -> str:
        """The colour of a part, its usual one where it has none that is known."""
        found = self.hex(recipe.colours.get(part, "")) or self.hex(_DEFAULT[part])
        return found if found is not None else BLACK

    def name_of_part(self, recipe: Recipe, part: Part) -> str:
        """What names the colour of a part: a key of the palette, or ``#rrggbb``."""
        chosen = recipe.colours.get(part, "")
        return chosen if self.hex(chosen) else _DEFAULT[part]

    def unknown(self, recipe: Recipe) -> tuple[str, ...]:
        """Names in the recipe that the palette does not have."""
        return tuple(sorted({name for name in recipe.colours.values() if self.hex(name) is None}))


def veil(ground: str) -> str:
    """What the pattern on a ground is drawn with, at :data:`PATTERN_SHARE`."""
    return WHITE if luminance(ground) < 0.35 else BLACK


def shades(ground: str, finish: Finish) -> tuple[str, str]:
    """The lightest and the darkest tone of a shaded ground; twice the same where it is flat."""
    if finish is Finish.SOFT:
        return mix(WHITE, ground, SOFT_SHARE), mix(BLACK, ground, SOFT_SHARE)
    return ground, mix(BLACK, ground, SPLIT_SHARE) if finish is Finish.SPLIT else ground


def ground_tones(recipe: Recipe, ground: str) -> tuple[str, ...]:
    """Every tone that the ground takes."""
    tones = shades(ground, recipe.finish)
    more = tuple(mix(veil(ground), tone, PATTERN_SHARE) for tone in tones) if recipe.pattern is not Pattern.NONE else ()
    return tuple(dict.fromkeys((*tones, *more)))


def behind(recipe: Recipe, part: Part, paints: Paints) -> tuple[str, ...]:
    """Every tone that lies behind the words or the icon of a part."""
    ground = ground_tones(recipe, paints.of_part(recipe, Part.GROUND))
    if part is Part.LETTERS and recipe.ring is Ring.BAND:
        return (paints.of_part(recipe, Part.RING),)
    if part is Part.NAME and recipe.banner is not Banner.NONE:
        return (paints.of_part(recipe, Part.BANNER),)
    if part is Part.PARTNER:
        return (paints.of_part(recipe, Part.RIBBON),)
    return ground
