"""Which of very many records can look like one: all that do so are among them, and few others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from mcdesk.domain.fields import Option
from mcdesk.domain.matrix import Competency
from mcdesk.domain.near_titles import Titles
from mcdesk.domain.overlaps import Overlaps, Places, each
from mcdesk.domain.profile import Profile
from mcdesk.domain.traits import Traits


@dataclass(frozen=True, slots=True)
class Alike:
    """From which likeness on two records may be the same: per cent, None where that does not count."""

    title: int | None
    competencies: int | None
    generic: frozenset[str] = frozenset()
    sectors: tuple[Option, ...] = ()

    @classmethod
    def of(cls, profile: Profile) -> Alike:
        """The limits that a profile sets."""
        found = {k: t.value for k, t in profile.thresholds.items()}
        return cls(
            found.get("similarity_title"),
            found.get("similarity_competencies"),
            frozenset(profile.generic_frameworks),
            profile.lists.get("sectors", ()),
        )


@dataclass(frozen=True, slots=True)
class Sought:
    """What makes another record worth comparing: a title that scores enough with these words, or some competencies.

    ``score`` is what such a title has at least, None where no title does. ``claiming`` are competencies, and
    how many of them are enough.
    """

    words: str
    score: int | None
    claiming: tuple[tuple[frozenset[Competency], int], ...]

    @classmethod
    def by(cls, words: str, traits: Traits, alike: Alike) -> Sought:
        """What is sought by a record with these telling words in its title, and these traits."""
        return cls(words, alike.title if words else None, tuple(_claiming(traits, alike)))


def _claiming(traits: Traits, alike: Alike) -> Iterator[tuple[frozenset[Competency], int]]:
    """The others share more than a part of the longer list, so at least as much of this one.

    Where one of both claims nothing but what is generic, all counts, and only that can be shared.
    """
    if alike.competencies is None:
        return
    # Parts are rounded before they are compared.
    part = (alike.competencies + 0.5) / 100
    generic = frozenset(c for c in traits.competencies if c[0] in alike.generic)
    own = traits.competencies - generic
    for claimed, of in ((own, len(own)), (generic, len(traits.competencies))):
        least = max(1, ceil(of * part - 1e-6))
        if len(claimed) >= least:
            yield claimed, least


class Lookalikes:
    """Records by their titles and competencies, each in a place of its own."""

    def __init__(self) -> None:
        self._titles = Titles()
        self._claims: Overlaps[Competency] = Overlaps()

    def put(self, place: int, words: str, traits: Traits) -> None:
        """Keep a record in a place where none is."""
        self._titles.put(place, words)
        self._claims.put(place, traits.competencies)

    def take(self, place: int, words: str, traits: Traits) -> None:
        """Take the record of a place away, which has these telling words and traits."""
        self._titles.take(place, words)
        self._claims.take(place, traits.competencies)

    def near(self, sought: Sought) -> Iterator[int]:
        """The places of all that have what is sought, and of some others, the lowest first."""
        return each(self._titled(sought) | self._claiming(sought))

    def titled(self, sought: Sought) -> Iterator[int]:
        """The places of all whose titles score enough, and of some others."""
        return each(self._titled(sought))

    def claiming(self, sought: Sought) -> Iterator[int]:
        """The places of all that have enough of the competencies."""
        return each(self._claiming(sought))

    def _titled(self, sought: Sought) -> Places:
        return self._titles.near(sought.words, sought.score) if sought.score is not None else 0

    def _claiming(self, sought: Sought) -> Places:
        found = 0
        for claimed, least in sought.claiming:
            found |= self._claims.shared(claimed).at_least(least)
        return found
