"""Very many records, each compared with all others: how many of these look like it is known again after any change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from mcdesk.domain.answers import Answers
from mcdesk.domain.lookalikes import Alike, Lookalikes, Sought
from mcdesk.domain.matrix import Competency
from mcdesk.domain.near_titles import scoring, telling_words
from mcdesk.domain.similarity import claim_alike, decided_in
from mcdesk.domain.traits import Traits, traits_in

FEW = 200
"""Of so many changes at once, it is looked for whom they concern; of more, everybody is compared anew."""
AT_ONCE = 200
"""So many titles are scored before it is asked whether more are needed."""


@dataclass(frozen=True, slots=True)
class One:
    """What a record of a crowd is compared by, in little memory, and those on which it decided, by their ids."""

    words: str
    claimed: tuple[Competency, ...]
    decided: frozenset[str]

    @classmethod
    def of(cls, title: str, answers: Answers) -> One:
        """The record with this title and these answers."""
        return cls(telling_words(title), tuple(traits_in(answers).competencies), frozenset(decided_in(answers)))

    @property
    def traits(self) -> Traits:
        """Its competencies."""
        return Traits(frozenset(self.claimed), frozenset(), None)


Standing = tuple[str, One]
"""A record of a crowd, with its id."""


class Crowd:
    """One thread at a time may use it; only :attr:`counted` is for all."""

    def __init__(self, alike: Alike, most: int) -> None:
        """``most``: more than so many look-alikes of one record are not counted."""
        self._alike, self._most = alike, most
        self._index = Lookalikes()
        self._places: dict[str, int] = {}
        self._standing: list[Standing | None] = []
        self._free: list[int] = []
        self.counted: dict[str, int] = {}
        """How many look like a record, by its id, where that is known."""

    def change(self, changed: Mapping[str, One | None]) -> None:
        """Take records in as they are now, by their ids; those that are None leave."""
        few = len(changed) <= FEW
        if not few:
            self.counted.clear()
        for record_id, one in changed.items():
            before = self._place_of(record_id)
            if before is not None:
                self._leave(*before, few=few)
            if one is not None:
                self._come(record_id, one, few=few)

    def _place_of(self, record_id: str) -> tuple[int, str, One] | None:
        place = self._places.get(record_id)
        standing = self._standing[place] if place is not None else None
        return (place, *standing) if place is not None and standing is not None else None

    def _leave(self, place: int, record_id: str, one: One, *, few: bool) -> None:
        del self._places[record_id]
        self._standing[place] = None
        self._free.append(place)
        self._index.take(place, one.words, one.traits)
        self.counted.pop(record_id, None)
        if few:
            self._forget_near(one)

    def _come(self, record_id: str, one: One, *, few: bool) -> None:
        if few:
            self._forget_near(one)
        if not self._free:
            self._free.append(len(self._standing))
            self._standing.append(None)
        place = self._places[record_id] = self._free.pop()
        self._standing[place] = record_id, one
        self._index.put(place, one.words, one.traits)

    def _forget_near(self, one: One) -> None:
        """Who looks like another is looked like by it."""
        for record_id, _ in self._at(self._index.near(self._sought(one))):
            self.counted.pop(record_id, None)

    def _sought(self, one: One) -> Sought:
        return Sought.by(one.words, one.traits, self._alike)

    def _at(self, places: Iterable[int]) -> Iterator[Standing]:
        there = (self._standing[place] for place in places)
        return (standing for standing in there if standing is not None)

    def undecided(self, record_id: str) -> tuple[Standing, ...]:
        """Those that look like a record of the crowd and that it did not decide on, ``most`` of them."""
        found = self._place_of(record_id)
        if found is None:
            return ()
        one = found[2]
        near: dict[str, One] = {}
        for other_id, other in self._alikes(one):
            if len(near) == self._most:
                break
            if other_id != record_id and other_id not in one.decided:
                near[other_id] = other
        self.counted[record_id] = len(near)
        return tuple(near.items())

    def _alikes(self, one: One) -> Iterator[Standing]:
        """All that look alike, the record itself among them; who does so in two ways comes twice."""
        sought = self._sought(one)
        titled = self._at(self._index.titled(sought))
        while some := tuple(islice(titled, AT_ONCE)):
            scored = scoring(sought.words, [other.words for _, other in some], sought.score or 0)
            yield from (some[place] for place in scored)
        traits = one.traits
        for standing in self._at(self._index.claiming(sought)):
            if claim_alike(traits, standing[1].traits, self._alike):
                yield standing
