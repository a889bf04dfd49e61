"""Where the records stand: by state and school, what happened in the period, how long it took, what is overdue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mcdesk.domain.life.clock import DueKind, dues
from mcdesk.domain.portfolio.course import happened
from mcdesk.domain.portfolio.figures import Amount, Bin, Tally, amount, tally
from mcdesk.domain.portfolio.holding import Entry, Holding
from mcdesk.domain.portfolio.stages import days_in, late, undecided
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import RecordKind, State

FLOW = ("received", "returned", "approved", "declined", "withdrawn", "launched", "retired")
"""What is counted in the period, in the order of a record's life."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A record that waits for a decision: where, since which day, for how many working days, and whether too long."""

    id: str
    state: State
    since: date
    days: int
    late: bool


@dataclass(frozen=True)
class Standing:
    """``flow`` counts what happened in the period. ``days``: working days of the stays that ended in it, by state.

    ``waiting`` is the longest first; ``overdue`` are credentials whose review is overdue.
    """

    kinds: Tally
    states: Tally
    schools: Tally
    flow: Tally
    days: Mapping[State, Amount]
    waiting: tuple[Waiting, ...]
    overdue: Bin

    @property
    def late(self) -> Bin:
        """Those that wait longer than the target."""
        return Bin.of("late", (w.id for w in self.waiting if w.late))


def order_of(profile: Profile) -> tuple[State, ...]:
    """The states in the order of a record's life."""
    return tuple(dict.fromkeys(s for kind in (RecordKind.REQUEST, RecordKind.CREDENTIAL) for s in profile.states(kind)))


def standing(holding: Holding) -> Standing:
    """Where the entries of a holding stand."""
    entries, period, order = holding.entries, holding.scope.period, order_of(holding.material.profile)
    flow = (
        (
            e.id,
            {
                what
                for what, day in happened(e.reading.course, e.record.kind)
                if period.holds(day) and day <= holding.as_of
            },
        )
        for e in entries
    )
    return Standing(
        kinds=tally(((e.id, (e.record.kind.value,)) for e in entries), [k.value for k in RecordKind]),
        states=tally(((e.id, (e.stay.state,)) for e in entries), order),
        schools=tally(((e.id, filter(None, (e.a.text("school"),))) for e in entries), holding.options("school")),
        flow=Tally(tally(flow, FLOW, every=True).bins),
        days=dict(_days(holding)),
        waiting=tuple(sorted(_waiting(holding), key=lambda w: (w.since, w.id))),
        overdue=Bin.of("overdue", (e.id for e in entries if _overdue(e, holding))),
    )


def _days(holding: Holding) -> list[tuple[State, Amount]]:
    profile, found = holding.material.profile, dict[State, list[tuple[str, int]]]()
    for entry in holding.entries:
        for stay in entry.reading.course.stays:
            if stay.until and stay.until <= holding.as_of and holding.scope.period.holds(stay.until):
                found.setdefault(stay.state, []).append((entry.id, days_in(profile, stay, holding.as_of)))
    return [(state, amount(found[state])) for state in order_of(profile) if state in found]


def _waiting(holding: Holding) -> list[Waiting]:
    profile, day = holding.material.profile, holding.as_of
    return [
        Waiting(e.id, e.stay.state, e.stay.since, days_in(profile, e.stay, day), late(profile, e.stay, day))
        for e in holding.entries
        if undecided(profile, e.stay.state)
    ]


def _overdue(entry: Entry, holding: Holding) -> bool:
    if entry.record.kind is not RecordKind.CREDENTIAL:
        return False
    found = dues(entry.record, holding.material.profile, holding.as_of)
    return any(d.kind is DueKind.REVIEW and d.overdue(holding.as_of) for d in found)
