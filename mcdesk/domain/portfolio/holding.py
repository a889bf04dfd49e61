"""The records of a portfolio, and which of them speaks for a micro-credential that two of them are about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from mcdesk.domain.answers import Reader
from mcdesk.domain.fields import Form
from mcdesk.domain.portfolio.course import Stay, Told, course_of
from mcdesk.domain.portfolio.figures import Amount, Said, Tally, amount, tally
from mcdesk.domain.portfolio.reading import Mapped, Reading
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.portfolio.stages import ended
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import Framework, Record, RecordKind


@dataclass(frozen=True)
class Material:
    """What a portfolio is made from: records with the answers that it reads, what their history says, and the day."""

    records: Sequence[Record]
    told: Told
    forms: Mapping[RecordKind, Form]
    profile: Profile
    today: date
    stacks: Sequence[Record] = ()
    frameworks: Mapping[str, Framework] = field(default_factory=dict)
    sizes: Mapping[str, int] = field(default_factory=dict)
    """How many competencies of each framework can be covered: in force, and no heading of others."""
    light: Mapping[str, Mapped] = field(default_factory=dict)
    """By the id of a record, what its large answers said, where it is here without them."""

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Every record with its course, in the order of the numbers."""
        ordered = sorted(self.records, key=lambda r: (r.kind.value, r.number, r.id))
        moves = self.told.moves
        return tuple(
            Reading(r, self.forms[r.kind], course_of(r, moves.get(r.id, ())), self.light.get(r.id)) for r in ordered
        )


@dataclass(frozen=True)
class Entry:
    """A record of the portfolio as it was read, and where it stood on the day that the figures speak of."""

    reading: Reading
    stay: Stay

    @property
    def record(self) -> Record:
        """The record."""
        return self.reading.record

    @cached_property
    def id(self) -> str:
        """The id of the record."""
        return self.reading.record.id

    @cached_property
    def a(self) -> Reader:
        """Its answers."""
        return self.reading.a


@dataclass(frozen=True)
class Holding:
    """The entries of a scope on a day. A credential speaks for the request that it was made of where both are asked."""

    scope: Scope
    as_of: date
    entries: tuple[Entry, ...]
    material: Material
    _spoken: dict[str, tuple[Entry, ...]] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def _successors(self) -> Mapping[str, Form]:
        """The forms of the credentials that requests of this holding became, by the id of the request."""
        forms = {e.id: e.reading.form for e in self.entries}
        return {i: forms[c] for i, c in self.material.told.carried.items() if c in forms}

    def speaking(self, key: str) -> tuple[Entry, ...]:
        """Those that are asked a question and speak for their micro-credential there."""
        if key not in self._spoken:
            # What a whole form asks of every record, or of none, is not asked of each.
            forms = {kind: self.material.forms[kind] for kind in self._kinds}
            always = {k for k, f in forms.items() if f.has(key) and f.field(key).shown_when is None}
            gone = {i for i, form in self._successors.items() if form.has(key)}
            found = self.entries
            if len(always) < len(forms):
                found = tuple([e for e in found if e.record.kind in always or e.reading.asks(key)])
            self._spoken[key] = tuple([e for e in found if e.id not in gone]) if gone else found
        return self._spoken[key]

    @cached_property
    def _kinds(self) -> frozenset[RecordKind]:
        return frozenset([e.record.kind for e in self.entries])

    @cached_property
    def heads(self) -> tuple[Entry, ...]:
        """One entry for each micro-credential: those that became no credential of this holding."""
        return tuple(e for e in self.entries if e.id not in self._successors)

    def choices(self, key: str, *, every: bool = False) -> Tally:
        """What is chosen from a list, in the order of the list."""
        said: list[Said] = [(e.id, _chosen(e.a, key)) for e in self.speaking(key)]
        return tally(said, self.options(key), every=every)

    def options(self, key: str) -> tuple[str, ...]:
        """The keys of the options of a question, of whichever form asks it."""
        form = next((f for f in self.material.forms.values() if f.has(key)), None)
        return tuple(o.key for o in form.field(key).options) if form else ()

    def integers(self, key: str) -> Amount:
        """Whole numbers; one that is negative is no answer."""
        return self.amounts(key, lambda a: _positive(a.integer(key)))

    def amounts(self, key: str, value: Callable[[Reader], Decimal | int | None]) -> Amount:
        """What ``value`` finds in the answers of those that speak on ``key``."""
        return amount((e.id, value(e.a)) for e in self.speaking(key))


def _chosen(reader: Reader, key: str) -> Sequence[str]:
    value = reader.raw(key)
    if isinstance(value, str):
        one = value.strip()
        return (one,) if one else ()
    return tuple(dict.fromkeys(reader.choices(key)))


def _positive(value: int | None) -> int | None:
    return value if value is not None and value >= 0 else None


def held(material: Material, scope: Scope) -> Holding:
    """What of the material lies in the scope, in the order of the numbers."""
    as_of = scope.as_of(material.today)
    return Holding(scope, as_of, tuple(_entries(material, scope, as_of)), material)


def _entries(material: Material, scope: Scope, as_of: date) -> Iterator[Entry]:
    schools, states = frozenset(scope.schools), frozenset(scope.states)
    for reading in material.readings:
        if reading.record.kind not in scope.kinds or (schools and reading.a.text("school") not in schools):
            continue
        stay = reading.course.at(as_of)
        gone = ended(stay.state) and scope.period.since is not None and stay.since < scope.period.since
        if reading.course.begun > as_of or gone or (states and stay.state not in states):
            continue
        yield Entry(reading, stay)
