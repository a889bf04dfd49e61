"""The ledger in a workspace file: see :class:`mcdesk.app.awards.ports.AwardStore`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection, select

from mcdesk.data import award_rows as rows
from mcdesk.data import history, records
from mcdesk.data.award_tables import awards, cohorts
from mcdesk.data.dialects import alone, leave_no_traces
from mcdesk.data.session import Transactions
from mcdesk.domain.awards.ledger import Cohort, Fresh, Line
from mcdesk.domain.records import Event, RecordKind

CHUNK = 50
"""How many lines are written at a time."""
_LISTED = [c for c in awards.c if c.name != "text"]


class AwardShelf:
    """The ledger of the workspace that ``session`` has open; ``writing`` begins a transaction that may write."""

    def __init__(self, session: Transactions, writing: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._session, self._writing = session, writing

    def cohorts(self, credential: str = "") -> Sequence[Cohort]:
        """The cohorts of a credential, or all."""
        query = select(cohorts).order_by(cohorts.c.created_at, cohorts.c.number)
        if credential:
            query = query.where(cohorts.c.record_id == credential)
        with self._session.read() as connection:
            return tuple(rows.cohort_of(r) for r in connection.execute(query).mappings())

    def lines(self, credential: str = "") -> Sequence[Line]:
        """The ledger of a credential, or all of it."""
        with self._session.read() as connection:
            return lines(connection, credential)

    def text(self, line: str) -> str:
        """The signed credential of a line."""
        with self._session.read() as connection:
            return connection.execute(select(awards.c.text).where(awards.c.id == line)).scalar() or ""

    def issue(self, cohort: Cohort, fresh: Iterable[Fresh], changed: Sequence[Line], event: Event) -> Cohort:
        """Keep a cohort with its lines, all or none."""
        with self._writing() as connection:
            # What is signed here looks at the ledger first: nobody else may write into it until this is kept.
            alone(connection, "award")
            history.tell(connection, event)
            number = add_cohort(connection, cohort)
            _change(connection, changed)
            coming = iter(fresh)
            while part := list(islice(coming, CHUNK)):
                connection.execute(awards.insert(), [{**rows.line_values(f.line), "text": f.text} for f in part])
        return replace(cohort, number=number)

    def change(self, changed: Sequence[Line], event: Event) -> None:
        """Keep what changed of some lines."""
        with self._writing() as connection:
            _change(connection, changed)
            history.tell(connection, event)

    def forget(self, lines: Sequence[Line], event: Event) -> None:
        """Remove what tells of a person."""
        with self._writing() as connection:
            # What was removed does not stay readable in the free pages of the file.
            leave_no_traces(connection)
            for line in lines:
                forget(connection, line.id, event.at)
            history.tell(connection, event)


def lines(connection: Connection, credential: str = "") -> tuple[Line, ...]:
    """The ledger of a credential, or all of it."""
    query = select(*_LISTED).join(cohorts, cohorts.c.id == awards.c.cohort_id)
    query = query.order_by(cohorts.c.created_at, cohorts.c.number, awards.c.place, awards.c.valid_from)
    if credential:
        query = query.where(cohorts.c.record_id == credential)
    return tuple(rows.line_of(r) for r in connection.execute(query).mappings())


def add_cohort(connection: Connection, cohort: Cohort) -> str:
    """Insert a cohort where it is not there yet; gives its number: the one that it brings where that is free."""
    there = connection.execute(select(cohorts.c.number).where(cohorts.c.id == cohort.id)).scalar()
    if there is not None:
        return str(there)
    taken = connection.execute(select(cohorts.c.id).where(cohorts.c.number == cohort.number)).first()
    number = (
        cohort.number
        if cohort.number and not taken
        else records.next_number(connection, RecordKind.COHORT, cohort.created_at)
    )
    connection.execute(cohorts.insert(), rows.cohort_values(replace(cohort, number=number)))
    return number


def forget(connection: Connection, line: str, moment: datetime) -> None:
    """Remove what a line tells of a person."""
    gone = {"name": "", "email": "", "text": "", "removed_at": moment}
    _update(connection, line, gone)


def _change(connection: Connection, changed: Sequence[Line]) -> None:
    for line in changed:
        _update(connection, line.id, rows.standing_values(line))


def _update(connection: Connection, line: str, values: dict[str, Any]) -> None:
    # A line that there is none of is one that this person may not change: lines are never deleted.
    if connection.execute(awards.update().where(awards.c.id == line), values).rowcount == 0:
        raise records.forbidden(line)
