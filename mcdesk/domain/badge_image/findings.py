"""What is to be said of a badge's image: contrast, words too small, no alternative text; each with how to mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from mcdesk.domain.badge_image.colours import Paints, behind
from mcdesk.domain.badge_image.recipe import Part, Recipe, Slot
from mcdesk.domain.contrast import ratio, readable
from mcdesk.domain.texts import Local, Message, message

TEXT, GRAPHIC = 4.5, 3.0
"""The least contrast of text, and of a picture that carries meaning (WCAG 2.2, 1.4.3 and 1.4.11)."""
SMALLEST = 9.0
"""Letters lower than this many pixels, where the badge is 200 pixels wide, are hard to read."""

_OVER = {Part.ICON: GRAPHIC, Part.LETTERS: TEXT, Part.NAME: TEXT, Part.PARTNER: TEXT}


class Mend(StrEnum):
    """What one press can do about a finding."""

    RECOLOUR = "recolour"
    DROP_BOTTOM = "drop-bottom"
    DESCRIBE = "describe"
    NONE = ""


@dataclass(frozen=True)
class Pair:
    """A colour and all that lies behind it, with the worst contrast of them."""

    part: Part
    colour: str
    grounds: tuple[str, ...]
    ratio: float
    least: float

    @property
    def is_enough(self) -> bool:
        """Whether it can be read."""
        return self.ratio >= self.least


@dataclass(frozen=True)
class Finding:
    """What is wrong, how to mend it, and where. ``grave``: the badge should not go out like this."""

    says: Message
    fix: Message
    mend: Mend = Mend.NONE
    part: Part | None = None
    grave: bool = False


def pairs(recipe: Recipe, paints: Paints) -> tuple[Pair, ...]:
    """Every text and icon that the badge has, with what lies behind it."""
    found = []
    for part in recipe.parts():
        if part in _OVER:
            colour, grounds = paints.of_part(recipe, part), behind(recipe, part, paints)
            worst = min(ratio(colour, ground) for ground in grounds)
            found.append(Pair(part, colour, grounds, worst, _OVER[part]))
    return tuple(found)


def findings(recipe: Recipe, paints: Paints, sizes: Mapping[Slot, float]) -> tuple[Finding, ...]:
    """All that is to be said. ``sizes``: how high the words of each place are, in pixels of a badge of 200."""
    found = (*_contrast(recipe, paints), *_small(sizes), *_covered(recipe), *_described(recipe))
    return tuple(sorted(found, key=lambda f: not f.grave))


def _contrast(recipe: Recipe, paints: Paints) -> Iterator[Finding]:
    for pair in pairs(recipe, paints):
        if not pair.is_enough:
            args = {"found": f"{pair.ratio:.1f}", "least": f"{pair.least:g}"}
            key = f"badge-image-contrast-{pair.part}"
            fix = message("badge-image-contrast-fix", least=args["least"])
            yield Finding(Message(key, args), fix, Mend.RECOLOUR, pair.part, grave=True)
    for name in paints.unknown(recipe):
        yield Finding(message("badge-image-colour-gone", name=name), message("badge-image-colour-gone-fix"))


def _small(sizes: Mapping[Slot, float]) -> Iterator[Finding]:
    for slot, size in sizes.items():
        if size < SMALLEST:
            yield Finding(message(f"badge-image-small-{slot}"), message("badge-image-small-fix"))


def _covered(recipe: Recipe) -> Iterator[Finding]:
    if recipe.covers_bottom and recipe.text(Slot.BOTTOM):
        yield Finding(message("badge-image-covered"), message("badge-image-covered-fix"), Mend.DROP_BOTTOM)


def _described(recipe: Recipe) -> Iterator[Finding]:
    if not recipe.alt.en and not recipe.alt.fr:
        yield Finding(message("badge-image-no-alt"), message("badge-image-no-alt-fix"), Mend.DESCRIBE, grave=True)
    elif not (recipe.alt.en and recipe.alt.fr):
        missing = "en" if not recipe.alt.en else "fr"
        yield Finding(message(f"badge-image-no-alt-{missing}"), message("badge-image-no-alt-fix"), Mend.DESCRIBE)


def recoloured(recipe: Recipe, part: Part, paints: Paints) -> Recipe:
    """The recipe with a colour for the part that can be read: of the palette where one can, else the nearest one."""
    least, grounds = _OVER[part], behind(recipe, part, paints)
    now = paints.of_part(recipe, part)

    def worst(colour: str) -> float:
        return min(ratio(colour, ground) for ground in grounds)

    fit = [name for name, colour in paints.own.items() if worst(colour) >= least]
    # The nearest to the colour that was chosen, so that the badge stays what its author wanted.
    best = min(fit, key=lambda name: ratio(paints.own[name], now)) if fit else readable(now, grounds, least)
    return replace(recipe, colours={**recipe.colours, part: best})


def mended(recipe: Recipe, finding: Finding, paints: Paints, *, description: Local) -> Recipe:
    """The recipe after what one press does about the finding; ``description`` fills a missing alternative text."""
    if finding.mend is Mend.RECOLOUR and finding.part is not None:
        return recoloured(recipe, finding.part, paints)
    if finding.mend is Mend.DROP_BOTTOM:
        return replace(recipe, words={s: w for s, w in recipe.words.items() if s is not Slot.BOTTOM})
    if finding.mend is Mend.DESCRIBE:
        alt = Local(en=recipe.alt.en or description.en, fr=recipe.alt.fr or description.fr)
        return replace(recipe, alt=alt)
    return recipe
