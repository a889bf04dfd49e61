"""One line for each record of a portfolio: the numbers behind the tallies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from mcdesk.domain.finance import BreakEvenState
from mcdesk.domain.portfolio.holding import Entry, Holding
from mcdesk.domain.portfolio.osap import intent_of
from mcdesk.domain.portfolio.stages import days_in
from mcdesk.domain.records import RecordKind, State


@dataclass(frozen=True, slots=True)
class Line:
    """A record in numbers; None or "" is not provided or not asked. ``days`` are working days in its state.

    ``school``, ``mode``, ``credit`` and ``osap`` are keys of the profile's lists (``osap`` may be
    :data:`~mcdesk.domain.portfolio.osap.UNDATED`). ``carried``: a credential of this portfolio speaks for it.
    """

    id: str
    kind: RecordKind
    number: str
    title: str
    state: State
    since: date
    days: int
    school: str
    hours: int | None
    weeks: int | None
    mode: str
    credit: str
    partners: int
    outcomes: int
    osap: str
    fee: Decimal | None
    enrolment: int | None
    development: Decimal | None
    break_even: int | None
    result: Decimal | None
    review: date | None
    carried: bool


def lines(holding: Holding) -> tuple[Line, ...]:
    """A line for each entry, in the order of the numbers."""
    heads = {e.id for e in holding.heads}
    return tuple(_line(e, holding, carried=e.id not in heads) for e in holding.entries)


def _line(entry: Entry, holding: Holding, *, carried: bool) -> Line:
    a, budget = entry.a, entry.reading.budget
    even = budget.break_even
    return Line(
        id=entry.id,
        kind=entry.record.kind,
        number=entry.record.number,
        title=entry.record.title,
        state=entry.stay.state,
        since=entry.stay.since,
        days=days_in(holding.material.profile, entry.stay, holding.as_of),
        school=a.text("school"),
        hours=a.integer("instructional_hours"),
        weeks=a.integer("duration_weeks"),
        mode=a.text("delivery_mode"),
        credit=a.text("credit_status"),
        partners=len(a.rows("partners")),
        outcomes=len(entry.reading.mapping.outcomes),
        osap=intent_of(entry, holding),
        fee=budget.fee,
        enrolment=budget.expected,
        development=budget.development.amount,
        break_even=even.learners if even.state is BreakEvenState.KNOWN else None,
        result=budget.result,
        review=a.day("review_on"),
        carried=carried,
    )
