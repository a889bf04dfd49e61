"""How much two records look alike, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar, overload

from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.fields import Option
from mcdesk.domain.matrix import Competency
from mcdesk.domain.profile import Profile
from mcdesk.domain.texts import Local, Message, message
from mcdesk.domain.traits import READ, Comparable, Traits, traits_in, traits_of
from mcdesk.domain.writing.lexicon import SMALL_WORDS
from mcdesk.domain.writing.tokens import phrase

T = TypeVar("T", bound=Comparable)
COMPARED = (*READ, "overlap_decisions")
"""The questions of a record by which others are found to look alike, beside the title."""


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


def title_score(title: str, other: str) -> int:
    """How alike two titles are, 0 to 100: words in any order, without case, accents and small words."""
    from rapidfuzz.fuzz import token_set_ratio

    mine, theirs = _telling_words(title), _telling_words(other)
    return round(token_set_ratio(mine, theirs)) if mine and theirs else 0


_SMALL = frozenset(w for words in SMALL_WORDS.values() for w in words) | {"a", "to"}


@lru_cache(maxsize=4096)
def _telling_words(title: str) -> str:
    words = phrase(title)
    return " ".join([w for w in words if w not in _SMALL] or words)


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
    return _compare(title, traits_in(answers), other, alike, _decisions(answers))


def _compare(title: str, mine: Traits, other: Comparable, alike: Alike, decisions: dict[str, str]) -> Likeness:
    theirs = traits_of(other)
    score = title_score(title, other.title)
    share, shared = _shared(mine, theirs, alike.generic)
    same_title = alike.title is not None and score >= alike.title
    same_content = alike.competencies is not None and share > alike.competencies
    reasons: list[Message] = []
    if same_title:
        reasons.append(message("rules-alike-title", score=score))
    if shared:
        reasons.append(message("rules-alike-competencies", count=len(shared), score=share))
    reasons.extend(_lesser_reasons(mine, theirs, alike))
    found = same_title or same_content
    return Likeness(other, score, share, shared, tuple(reasons), found, decisions.get(other.id, ""))


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


def _decisions(answers: Answers) -> dict[str, str]:
    rows = Reader(answers).rows("overlap_decisions")
    return {r.text("record"): r.text("decision") for r in rows if r.text("record") and r.text("decision")}


class Around(Sequence[T]):
    """Records to compare with, in an order that makes it quick to find those that look alike among thousands."""

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
    def _titles(self) -> tuple[str, ...]:
        return tuple(_telling_words(other.title) for other in self._others)

    @cached_property
    def _claiming(self) -> Mapping[Competency, Sequence[int]]:
        claiming: dict[Competency, list[int]] = {}
        for place, other in enumerate(self._others):
            for competency in traits_of(other).competencies:
                claiming.setdefault(competency, []).append(place)
        return claiming

    def alike(self, title: str, answers: Answers, alike: Alike) -> tuple[Likeness, ...]:
        """Those alike, and those with a recorded decision, the most alike first; what was found last is remembered."""
        asked = (title, *(answers.get(k) for k in COMPARED), alike)
        if self._found is None or self._found[0] != asked:
            near = [self._others[n] for n in sorted(self._near(title, traits_in(answers), alike, _decisions(answers)))]
            found = likenesses(title, answers, near, alike)
            self._found = (asked, tuple(x for x in found if x.alike or x.decided))
        return self._found[1]

    def without(self, record_id: str) -> Around[T]:
        """All but one, found by the same order: for comparing each of thousands with all the others."""
        return _Others(self, record_id)

    def _near(self, title: str, mine: Traits, alike: Alike, decisions: Mapping[str, str]) -> set[int]:
        """The places of all that can be alike: by a title that scores enough, by a competency, or by a decision."""
        from rapidfuzz import process
        from rapidfuzz.fuzz import token_set_ratio

        near = {n for n, other in enumerate(self._others) if other.id in decisions} if decisions else set()
        words = _telling_words(title)
        if words and alike.title is not None:
            # A half is taken off because scores are rounded when they are compared.
            least = alike.title - 0.5
            found = process.extract(words, self._titles, scorer=token_set_ratio, score_cutoff=least, limit=None)
            near |= {place for _, _, place in found}
        if alike.competencies is not None:
            near |= {n for c in mine.competencies for n in self._claiming.get(c, ())}
        return near


class _Others(Around[T]):
    def __init__(self, every: Around[T], but: str) -> None:
        super().__init__()
        self._every, self._but = every, but

    @cached_property
    def _kept(self) -> tuple[T, ...]:
        return tuple(other for other in self._every if other.id != self._but)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...
    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        return self._kept[at]

    def __len__(self) -> int:
        return len(self._kept)

    def alike(self, title: str, answers: Answers, alike: Alike) -> tuple[Likeness, ...]:
        return tuple(x for x in self._every.alike(title, answers, alike) if x.other.id != self._but)


def likenesses(title: str, answers: Answers, others: Iterable[Comparable], alike: Alike) -> tuple[Likeness, ...]:
    """Every other record compared with this one, the most alike first."""
    mine, decisions = traits_in(answers), _decisions(answers)
    found = [_compare(title, mine, other, alike, decisions) for other in others]
    return tuple(sorted(found, key=lambda x: x.score, reverse=True))
