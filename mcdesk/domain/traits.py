"""What likeness of records is found by, read once of each for as long as somebody keeps the record."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import Protocol, TypeVar

from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.matrix import Competency, competency_of
from mcdesk.domain.remembering import remembered


class Comparable(Protocol):
    """What is compared: a record with its title and answers."""

    @property
    def id(self) -> str:
        """The record's id."""

    @property
    def number(self) -> str:
        """Its number."""

    @property
    def title(self) -> str:
        """Its working title."""

    @property
    def answers(self) -> Answers:
        """Its answers."""


T = TypeVar("T", bound=Comparable)

READ = ("alignments", "sectors", "instructional_hours")
"""The questions whose answers are compared, beside the title."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What answers say of :data:`READ`; ``hours`` is None where not given."""

    competencies: frozenset[Competency]
    sectors: frozenset[str]
    hours: int | None


class _Known(weakref.ref[Comparable]):
    """A record that was read, with what was read of it."""

    __slots__ = ("key", "traits")
    key: int
    traits: Traits


# Records are frozen: each is read once, for as long as somebody keeps it.
_known: dict[int, _Known] = {}


def traits_of(other: Comparable) -> Traits:
    """What a record is compared by; read once."""
    known = _known.get(id(other))
    if known is not None and known() is other:
        return known.traits
    compared_by(other, traits_in(other.answers))
    return _known[id(other)].traits


def _forget(known: weakref.ref[Comparable]) -> None:
    if isinstance(known, _Known) and _known.get(known.key) is known:
        del _known[known.key]


def compared_by(other: T, traits: Traits) -> T:
    """The record, compared by these from now on: it need not hold the answers, which of many would fill the memory."""
    known = _known[id(other)] = _Known(other, _forget)
    known.key, known.traits = id(other), traits
    return other


def traits_in(answers: Answers) -> Traits:
    """The same of answers that no record holds."""
    a = Reader(answers)
    named = (competency_of(row) for row in a.rows("alignments"))
    hours = a.integer("instructional_hours")
    return Traits(frozenset(_same(c) for c in named if c), frozenset(a.choices("sectors")), hours)


@remembered(4096)
def _same(competency: Competency) -> Competency:
    """One value for all records that claim the same."""
    return competency
