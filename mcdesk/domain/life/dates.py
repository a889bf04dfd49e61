"""The dates of a credential as an index keeps them: from its answers alone, without the profile and without today.

What falls due follows from them with the college's thresholds and the day on which somebody asks: see
:func:`windows`. :mod:`mcdesk.domain.life.clock` says the same from whole answers; a property test holds both equal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import zip_longest

from mcdesk.domain.answers import Reader
from mcdesk.domain.life.clock import BEFORE_LAUNCH, IN_USE, SOON, number_of
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.domain.rules.helpers import later

_MOST_CUT = timedelta(days=3)
"""A month may lack so many of another month's days."""


class Basis(StrEnum):
    """What a day in the answers is the beginning of."""

    LAUNCH = "launch"
    REVIEW = "review"
    LAUNCHED = "launched"
    """The review follows it by the college's usual cycle."""
    LETTER = "letter"
    UPTAKE = "uptake"


@dataclass(frozen=True, slots=True)
class Dated:
    """A day in the answers. ``until``: the day from which on it counts no more. ``count``: small offerings in a row."""

    basis: Basis
    day: date
    until: date | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class Window:
    """Which days to look for: up to ``upto``, that still count then, with ``least`` small offerings in a row."""

    basis: Basis
    upto: date
    least: int = 0

    def has(self, dated: Dated) -> bool:
        """Whether it is one of them."""
        open_then = dated.until is None or dated.until > self.upto
        return dated.basis is self.basis and dated.day <= self.upto and open_then and dated.count >= self.least


def windows(profile: Profile, today: date) -> tuple[Window, ...]:
    """Where everything lies that is overdue or due soon; at the end of a month a day or two more."""
    limit = today + timedelta(days=number_of(profile, SOON))
    found = [Window(Basis.LAUNCH, limit), Window(Basis.REVIEW, limit)]
    for basis, name in ((Basis.LAUNCHED, "review_months"), (Basis.LETTER, "letter_months")):
        months = number_of(profile, name)
        if months:
            found.append(Window(basis, later(limit, -months) + _MOST_CUT))
    in_a_row = number_of(profile, "uptake_offerings")
    if in_a_row:
        found.append(Window(Basis.UPTAKE, today, in_a_row))
    return tuple(found)


def dated(record: Record) -> tuple[Dated, ...]:
    """The dates of a credential in the order of their days; nothing for other records."""
    if record.kind is not RecordKind.CREDENTIAL:
        return ()
    found = (*_launch(record), *_review(record), *_letters(record), *_uptake(record))
    return tuple(sorted(found, key=lambda d: (d.day, d.basis, d.count)))


def _launch(record: Record) -> Iterator[Dated]:
    reader = Reader(record.answers)
    day = reader.day("launch_on") or reader.day("launch_month")
    if record.state in BEFORE_LAUNCH and day is not None:
        yield Dated(Basis.LAUNCH, day)


def _review(record: Record) -> Iterator[Dated]:
    reader = Reader(record.answers)
    day, launched, cycle = reader.day("review_on"), reader.day("launch_on"), reader.integer("review_cycle_months")
    if record.state not in IN_USE:
        return
    if day is not None:
        yield Dated(Basis.REVIEW, day)
    elif launched is not None:
        yield Dated(Basis.REVIEW, later(launched, cycle)) if cycle else Dated(Basis.LAUNCHED, launched)


def _letters(record: Record) -> Iterator[Dated]:
    if record.state is State.RETIRED:
        return
    for row in Reader(record.answers).rows("partners"):
        day = row.day("endorsement_on")
        if day is not None:
            yield Dated(Basis.LETTER, day)


def _uptake(record: Record) -> Iterator[Dated]:
    """A line for each offering that was too small: it counts until the next one ends, with those right before it."""
    reader = Reader(record.answers)
    least = reader.integer("enrol_min")
    if record.state not in IN_USE or least is None:
        return
    ended = [(row.day("ends") or row.day("starts"), row.integer("enrolled")) for row in reader.rows("offerings")]
    counted = sorted(((day, n) for day, n in ended if day is not None and n is not None), key=lambda pair: pair[0])
    small = 0
    for (day, enrolled), after in zip_longest(counted, (day for day, _ in counted[1:])):
        small = small + 1 if enrolled < least else 0
        if small and day != after:
            yield Dated(Basis.UPTAKE, day, after, small)
