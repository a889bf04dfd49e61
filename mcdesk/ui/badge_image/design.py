"""The recipe that is being designed: what the draft has, and every change of it as an edit of the draft."""

from __future__ import annotations

from mcdesk.domain.answers import Reader
from mcdesk.domain.badge_image.colours import Paints
from mcdesk.domain.badge_image.library import begun
from mcdesk.domain.badge_image.reading import Parsed, read, written
from mcdesk.domain.badge_image.recipe import Recipe
from mcdesk.domain.texts import Local
from mcdesk.ui.forms.editor import Place


class Design:
    """One answer of the draft, read as a recipe."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.ui, self.draft, self.ref = place.ui, place.draft, place.ref
        self.paints = Paints.of(self.draft.services.profile)

    @property
    def given(self) -> bool:
        """Whether there is a recipe."""
        return self.draft.value(self.ref) is not None

    @property
    def parsed(self) -> Parsed:
        """The recipe with what could not be read of it."""
        return read(self.draft.value(self.ref))

    @property
    def recipe(self) -> Recipe:
        """The recipe as it stands."""
        return self.parsed.recipe

    @property
    def read_only(self) -> bool:
        """Whether it can only be looked at."""
        return self.draft.read_only

    def choose(self, recipe: Recipe | None) -> None:
        """Another recipe (None: none at all), as a step of undo by itself."""
        self.draft.seal()
        self.draft.put(self.ref, None if recipe is None else written(recipe))
        self.draft.seal()

    def type(self, recipe: Recipe) -> None:
        """The recipe with something typed; typing without a pause is undone as one."""
        self.draft.put(self.ref, written(recipe))

    def first(self) -> Recipe:
        """What a new design begins with: the name that the record has, and the college."""
        answers = Reader(self.draft.answers)
        name = answers.text("badge_short_name") or self.draft.request.title
        french = answers.text("badge_short_name_fr") or name
        return begun(Local(name, french), self.draft.services.profile.issuer.name)
