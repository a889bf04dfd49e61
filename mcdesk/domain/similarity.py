"""How much two records look alike, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, overload

from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.lookalikes import Alike, Lookalikes, Sought
from mcdesk.domain.matrix import Competency
from mcdesk.domain.near_titles import telling_words, title_score
from mcdesk.domain.texts import Local, Message, message
from mcdesk.domain.traits import READ, Comparable, Traits, traits_in, traits_of

T = TypeVar("T", bound=Comparable)
FEW = 50
"""So many are compared sooner than an index of them is made."""
COMPARED = (*READ, "overlap_decisions")
"""The questions of a record by which others are found to look alike, beside the title."""
NAMED = 20
"""So many look-alikes without a decision are named at a time, those most alike; more are counted."""


@dataclass(frozen=True)
class Likeness:
    """How another record looks like this one. Scores are per cent; ``reasons`` are words for the reader.

    ``shared`` are the competencies of both; ``decided`` is the decision that was recorded, "" where none is.
    """

    other: Comparable
    title_score: int
    competency_score: int
    shared: tuple[Competency, ...]
    reasons: tuple[Message, ...]
    alike: bool
    decided: str = ""

    @property
    def score(self) -> tuple[bool, int]:
        """What sorts: those alike first, then by the higher score."""
        return self.alike, max(self.title_score, self.competency_score)


def _shared(mine: Traits, theirs: Traits, generic: frozenset[str]) -> tuple[int, tuple[Competency, ...]]:
    """The share of the longer list that both have, in per cent.

    Generic competencies count only where one record has no others: everybody claims them, so they say little.
    """
    own, other = (frozenset(c for c in t.competencies if c[0] not in generic) for t in (mine, theirs))
    if not own or not other:
        own, other = mine.competencies, theirs.competencies
    both = own & other
    most = max(len(own), len(other))
    return (round(100 * len(both) / most) if most else 0), tuple(sorted(both))


def compare(title: str, answers: Answers, other: Comparable, alike: Alike) -> Likeness:
    """How ``other`` looks like the record with this title and these answers."""
    return _compare(title, traits_in(answers), other, alike, decided_in(answers))


def _compare(title: str, mine: Traits, other: Comparable, alike: Alike, decisions: dict[str, str]) -> Likeness:
    theirs = traits_of(other)
    score = title_score(title, other.title)
    share, shared = _shared(mine, theirs, alike.generic)
    same_title, same_content = alike.title is not None and score >= alike.title, _same_content(share, alike)
    reasons: list[Message] = []
    if same_title:
        reasons.append(message("rules-alike-title", score=score))
    if shared:
        reasons.append(message("rules-alike-competencies", count=len(shared), score=share))
    reasons.extend(_lesser_reasons(mine, theirs, alike))
    found = same_title or same_content
    return Likeness(other, score, share, shared, tuple(reasons), found, decisions.get(other.id, ""))


def claim_alike(mine: Traits, theirs: Traits, alike: Alike) -> bool:
    """Whether two records look alike by their competencies."""
    return _same_content(_shared(mine, theirs, alike.generic)[0], alike)


def _same_content(share: int, alike: Alike) -> bool:
    return alike.competencies is not None and share > alike.competencies


def _lesser_reasons(mine: Traits, theirs: Traits, alike: Alike) -> Iterable[Message]:
    labels = [o.label for o in alike.sectors if o.key in mine.sectors & theirs.sectors]
    if labels:
        yield message("rules-alike-sectors", sectors=_listed(labels))
    if mine.hours and theirs.hours and min(mine.hours, theirs.hours) > 0:
        low, high = sorted((mine.hours, theirs.hours))
        if 100 * low >= (alike.title or 100) * high:
            yield message("rules-alike-hours", mine=mine.hours, theirs=theirs.hours)


def _listed(labels: Sequence[Local]) -> Local:
    return Local("; ".join(x.en or x.fr for x in labels), "; ".join(x.fr or x.en for x in labels))


def decided_in(answers: Answers) -> dict[str, str]:
    """The decision that was recorded on each of other records, by their ids."""
    rows = Reader(answers).rows("overlap_decisions")
    return {r.text("record"): r.text("decision") for r in rows if r.text("record") and r.text("decision")}


class Around(Sequence[T]):
    """Records to compare with; those that look alike are found quickly among tens of thousands."""

    def __init__(self, others: Iterable[T] = ()) -> None:
        self._others = tuple(others)
        self._found: tuple[object, tuple[Likeness, ...]] | None = None

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...
    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        """As of a tuple."""
        return self._others[at]

    def __len__(self) -> int:
        """How many they are."""
        return len(self._others)

    @cached_property
    def _index(self) -> Lookalikes:
        index = Lookalikes()
        for place, other in enumerate(self._others):
            index.put(place, telling_words(other.title), traits_of(other))
        return index

    def alike(self, title: str, answers: Answers, alike: Alike) -> tuple[Likeness, ...]:
        """Those alike, and those with a recorded decision, the most alike first; what was found last is remembered."""
        asked = (title, *(answers.get(k) for k in COMPARED), alike)
        if self._found is None or self._found[0] != asked:
            near = self.near(Sought.by(telling_words(title), traits_in(answers), alike), decided_in(answers))
            found = likenesses(title, answers, near, alike)
            self._found = (asked, tuple(x for x in found if x.alike or x.decided))
        return self._found[1]

    def near(self, sought: Sought, decided: Collection[str]) -> Iterable[T]:
        """All that have what is sought or are decided on, by their ids; perhaps some others."""
        if len(self._others) <= FEW:
            return self._others
        places = set(self._index.near(sought))
        if decided:
            places.update(n for n, other in enumerate(self._others) if other.id in decided)
        return (self._others[n] for n in sorted(places))


def likenesses(title: str, answers: Answers, others: Iterable[Comparable], alike: Alike) -> tuple[Likeness, ...]:
    """Every other record compared with this one, the most alike first."""
    mine, decisions = traits_in(answers), decided_in(answers)
    found = [_compare(title, mine, other, alike, decisions) for other in others]
    return tuple(sorted(found, key=lambda x: x.score, reverse=True))
