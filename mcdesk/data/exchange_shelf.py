"""What was handed over, in a workspace file: see :class:`mcdesk.app.handoff.ports.ExchangeStore`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, select

from mcdesk.app.handoff.ports import How, Intake
from mcdesk.data import belongings, emptied, history, records
from mcdesk.data.catalogue_batch import add_numbered
from mcdesk.data.exchange_tables import exchanges
from mcdesk.data.session import Transactions
from mcdesk.data.tables import records as table
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.exchange import Direction, Exchange
from mcdesk.domain.handoff.package import Snapshot
from mcdesk.domain.records import Event, Record, State
from mcdesk.domain.texts import message


class ExchangeShelf:
    """The exchanges of the workspace that ``session`` has open; ``writing`` begins a transaction that may write."""

    def __init__(self, session: Transactions, writing: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._session, self._writing = session, writing

    def of(self, record_id: str = "") -> Sequence[Exchange]:
        """The exchanges of a record, or all, in their order."""
        with self._session.read() as connection:
            return listed(connection, record_id)

    def packages(self) -> frozenset[str]:
        """The ids of all packages; no answers are read."""
        with self._session.read() as connection:
            return frozenset(p for (p,) in connection.execute(select(exchanges.c.package).distinct()))

    def keep(self, new: Sequence[Exchange], event: Event | None = None) -> None:
        """Remember exchanges, and tell of them."""
        with self._writing() as connection:
            insert(connection, new)
            if event is not None:
                history.tell(connection, event)

    def take(self, intake: Intake) -> Record:
        """Keep all that a package brings, in one transaction."""
        with self._writing() as connection:
            _put(connection, intake)
            for version in intake.versions:
                records.freeze(connection, version)
            for info, data in intake.files:
                belongings.keep_file(connection, info, data)
            history.acquaint(connection, intake.people)
            history.take(connection, intake.lines)
            insert(connection, intake.exchanges)
            for key, value in intake.beside.items():
                belongings.set_setting(connection, key, value)
            history.tell(connection, intake.event)
            return records.find(connection, intake.record.id)


def _put(connection: Connection, intake: Intake) -> None:
    record = intake.record
    if intake.how is How.SAVE:
        records.save(connection, record)
    elif intake.how is How.ADD:
        there = connection.execute(select(table.c.state).where(table.c.id == record.id)).scalar()
        if there == records.PURGED:
            emptied.refill(connection, record)
        elif there is not None:
            raise Refused(message("store-id-taken", id=record.id), message("store-id-taken-fix"))
        else:
            add_numbered(connection, record, intake.event.at)


def insert(connection: Connection, new: Iterable[Exchange]) -> None:
    """Remember exchanges after those that are there."""
    values = [_values(e) for e in new]
    if values:
        connection.execute(exchanges.insert(), values)


def listed(connection: Connection, record_id: str = "") -> tuple[Exchange, ...]:
    """The exchanges of a record, or all, in their order."""
    query = select(exchanges).order_by(exchanges.c.id)
    if record_id:
        query = query.where(exchanges.c.record_id == record_id)
    return tuple(_exchange(r) for r in connection.execute(query).mappings())


def forget(connection: Connection, record_ids: Sequence[str]) -> None:
    """Delete what was exchanged of these records."""
    for record_id in record_ids:
        connection.execute(delete(exchanges).where(exchanges.c.record_id == record_id))


def merge_exchanges(ours: Connection, theirs: Connection, record_id: str) -> None:
    """Take over what another workspace exchanged of a record whose answers are now the same as there.

    Of any other record it may have taken something that ours never had: a later merge would begin at the wrong state.
    """
    known = {(e.package, e.direction, e.snapshot.name) for e in listed(ours, record_id)}
    new = [e for e in listed(theirs, record_id) if (e.package, e.direction, e.snapshot.name) not in known]
    insert(ours, new)


def _values(exchange: Exchange) -> dict[str, Any]:
    snapshot = exchange.snapshot
    return {
        "record_id": exchange.record_id,
        "direction": exchange.direction.value,
        "package": exchange.package,
        "peer": exchange.peer,
        "at": snapshot.at,
        "state": snapshot.state.value,
        "version": snapshot.version,
        "extra": exchange.extra,
        "answers": snapshot.answers,
    }


def _exchange(row: RowMapping) -> Exchange:
    snapshot = Snapshot(row["at"], row["answers"], State(row["state"]), row["version"])
    return Exchange(row["record_id"], Direction(row["direction"]), row["package"], row["peer"], snapshot, row["extra"])
