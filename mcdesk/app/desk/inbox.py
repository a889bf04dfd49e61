"""What waits for a decision, the longest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mcdesk.app.desk.telling.parts import Heading, Lines, Unit
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain.answers import Reader
from mcdesk.domain.life.steps import Step
from mcdesk.domain.portfolio.course import course_of, told
from mcdesk.domain.portfolio.scope import KINDS
from mcdesk.domain.portfolio.stages import days_in, target_of, waits, waits_for
from mcdesk.domain.records import TITLES, Record, RecordKind, State

COLUMNS = ("title", "number", "waiting", "state", "since", "who", "school", "kind", "wanted")
"""The columns of the inbox, in their order."""
_PEOPLE = {RecordKind.REQUEST: "requester", RecordKind.CREDENTIAL: "owner"}
"""The question that names the person who answers for a record."""


@dataclass(frozen=True)
class Case:
    """A record that waits: since which day, for how many working days, and how many the college allows itself.

    ``steps`` are the decisions that the role at the keyboard may take. ``target`` is None where the college sets none.
    """

    record: Record
    since: date
    days: int
    target: int | None
    steps: tuple[Step, ...]

    @property
    def late(self) -> int:
        """How many working days past the target; 0 where it is not."""
        return max(self.days - self.target, 0) if self.target is not None else 0


def inbox(services: Services, *, everybody: bool = False) -> tuple[Case, ...]:
    """Every record that waits for the role at the keyboard, or for ``everybody``, the longest first."""
    profile, role = services.profile, services.role
    keys = (*TITLES.values(), "official_name_fr", "school", *_PEOPLE.values())
    store = services.store
    there = [State(value) for value in store.catalogue.values("state")]
    states = [s for s in there if (waits(profile, s) if everybody else waits_for(profile, s, role))]
    ids = [i for kind in KINDS for i in store.listed(kind, states)]
    return _cases(services, store.some(ids, keys=keys))


def _cases(services: Services, waiting: Iterable[Record]) -> tuple[Case, ...]:
    found = list(waiting)
    moves = told(services.store.history()).moves if found else {}
    today, profile = services.today(), services.profile
    cases = []
    for record in found:
        stay = course_of(record, moves.get(record.id, ())).at(today)
        steps = tuple(s for s in profile.steps(record.kind, record.state) if s.open_to(services.role))
        cases.append(Case(record, stay.since, days_in(profile, stay, today), target_of(profile, record.state), steps))
    return tuple(sorted(cases, key=lambda c: (c.since, c.record.number)))


def headings(teller: Teller) -> tuple[Heading, ...]:
    """The columns of the inbox."""
    return tuple(Heading(key, teller.say(f"desk-column-{key}")) for key in COLUMNS)


def lines(teller: Teller, cases: tuple[Case, ...]) -> Lines:
    """The inbox as a table."""
    rows = tuple(tuple(_cells(teller, case)) for case in cases)
    return Lines(headings(teller), rows, tuple(case.record.id for case in cases))


def person_of(record: Record) -> str:
    """The name of the person who answers for a record, "" where not given."""
    return Reader(record.answers).part(_PEOPLE[record.kind]).text("name")


def _cells(teller: Teller, case: Case) -> tuple[str | date | None, ...]:
    record = case.record
    school = Reader(record.answers).text("school")
    return (
        record.title or teller.say("desk-untitled"),
        record.number,
        waiting_words(teller, case),
        teller.state(record.state),
        case.since,
        person_of(record) or None,
        teller.option("school", school) if school else None,
        teller.say(f"desk-kind-one-{record.kind}"),
        ", ".join(step.label.to(teller.lang) for step in case.steps) or None,
    )


def waiting_words(teller: Teller, case: Case) -> str:
    """Working days, against the target: ``12, 2 past the target``; ``4 of 10``."""
    if case.late:
        return teller.say("desk-waiting-late", days=case.days, late=case.late)
    if case.target is not None:
        return teller.say("desk-waiting-of", days=case.days, target=case.target)
    return teller.write(case.days, Unit.NUMBER)
