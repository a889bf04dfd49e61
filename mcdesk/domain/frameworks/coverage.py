"""Which competencies the records of a college cover, how strongly, and by which of their outcomes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.frameworks.entries import Key
from mcdesk.domain.matrix import competency_of

STRENGTHS = (4, 3, 2, 1)
"""From very significant down to slight; 0 where none was chosen."""


@dataclass(frozen=True, slots=True)
class Source:
    """A record that may cover something: ``kind`` is what sort it is, ``answers`` hold outcomes and alignments."""

    id: str
    number: str
    title: str
    kind: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class Claim:
    """An outcome of a record that is aligned with a competency."""

    record: str
    number: str
    record_title: str
    kind: str
    outcome: str
    statement: str
    strength: int


@dataclass(frozen=True, slots=True)
class Covered:
    """A competency with everything that claims it; ``title`` is what the answers call it."""

    key: Key
    title: str
    claims: tuple[Claim, ...]

    @property
    def strongest(self) -> int:
        """The greatest strength of any claim."""
        return max((c.strength for c in self.claims), default=0)

    @property
    def records(self) -> tuple[str, ...]:
        """The numbers of the records that claim it, each once, in order."""
        return tuple(dict.fromkeys(c.number for c in self.claims))

    def counted(self) -> Mapping[int, int]:
        """How many claims have each strength."""
        return {s: sum(c.strength == s for c in self.claims) for s in (*STRENGTHS, 0)}


def coverage(sources: Iterable[Source], codes: Sequence[Key] = ()) -> tuple[Covered, ...]:
    """Every competency that a record names, by framework and code; ``codes`` also where nothing covers them."""
    claims: dict[Key, list[Claim]] = {key: [] for key in codes}
    titles: dict[Key, str] = {}
    for source in sources:
        for key, title, claim in _claims(source):
            claims.setdefault(key, []).append(claim)
            titles.setdefault(key, title)
    return tuple(Covered(k, titles.get(k, ""), tuple(found)) for k, found in sorted(claims.items()))


def _claims(source: Source) -> Iterator[tuple[Key, str, Claim]]:
    reader = Reader(source.answers)
    outcomes = {r.id: r.text("statement") for r in reader.rows("outcomes")}
    for row in reader.rows("alignments"):
        named = competency_of(row)
        if named is None:
            continue
        strength = row.text("strength")
        number = int(strength) if strength in ("1", "2", "3", "4") else 0
        for outcome in row.choices("outcome"):
            if outcome in outcomes:
                claim = Claim(source.id, source.number, source.title, source.kind, outcome, outcomes[outcome], number)
                yield Key(*named), row.part("item").text("title"), claim
