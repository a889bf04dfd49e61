"""The room on a badge while it is laid out: every part takes its own, and what is left is the picture's."""

from __future__ import annotations

from dataclasses import dataclass, field

from mcdesk.domain.badge_image.colours import Paints
from mcdesk.domain.badge_image.drawn import SIDE
from mcdesk.domain.badge_image.recipe import Part, Recipe, Slot
from mcdesk.domain.texts import Lang
from mcdesk.export.badge_image.fitting import LEADING, Fitted, Place, fitted
from mcdesk.export.badge_image.grounds import Ground
from mcdesk.export.badge_image.letters import CAP_HEIGHT, straight
from mcdesk.export.badge_image.markup import filled
from mcdesk.export.badge_image.paths import CENTRE, FIELD
from mcdesk.export.badge_image.shapes import Figure
from mcdesk.export.pdf.text.clean import one_line


@dataclass
class Room:
    """A badge in the making. ``top`` and ``bottom`` bound what is free in the middle, ``below`` begins under it."""

    recipe: Recipe
    figure: Figure
    paints: Paints
    lang: Lang
    sizes: dict[Slot, float] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ground = Ground(self.recipe, self.figure, self.paints)
        self.top = self.figure.middle - self.ground.inner
        self.bottom = self.below = self.figure.middle + self.ground.inner

    def colour(self, part: Part) -> str:
        """The colour of a part."""
        return self.paints.of_part(self.recipe, part)

    def text(self, slot: Slot) -> str:
        """The words of a place in the language of the badge."""
        text = one_line(self.recipe.text(slot).to(self.lang))
        edge = slot in (Slot.TOP, Slot.BOTTOM)
        return text.upper() if edge and self.recipe.capitals else text

    def fit(self, slot: Slot, place: Place, spacing: float = 0.0) -> Fitted | None:
        """The words of a place as large as they fit; None where it has none."""
        found = fitted(self.text(slot), place, spacing)
        if found is not None:
            self.sizes[slot] = found.size * SIDE / FIELD
            self.missing += found.missing
        return found

    def take_above(self, y: float) -> None:
        """Nothing more goes above this height."""
        self.top = max(self.top, y)

    def take_below(self, y: float) -> None:
        """Nothing more goes below this height."""
        self.bottom = min(self.bottom, y)


def lines(found: Fitted, middle: float, colour: str) -> str:
    """Words on straight lines, centred, the middle of all at a height."""
    baseline = middle - found.height / 2 + found.size * CAP_HEIGHT
    paths = []
    for place, line in enumerate(found.lines):
        left = CENTRE - line.width * found.size / 2
        paths.append(straight(line, left, baseline + place * found.size * LEADING, found.size))
    return filled("".join(paths), colour)
