"""Rows of records that were deleted for good: they stay, emptied, for the sake of their numbers and their history."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, select

from mcdesk.data import catalogue_index, rows
from mcdesk.data.dialects import is_postgres
from mcdesk.data.records import PURGED
from mcdesk.data.tables import records
from mcdesk.domain.records import Record

EMPTY = {
    "state": PURGED,
    "page": "",
    "created_by": "",
    "title": "",
    "title_folded": "",
    "school": "",
    "requester": "",
    "launch_month": "",
    "done": {"pages": []},
    "answers": {},
}
"""What stands in such a row besides its id, its kind, its number and when it was made and changed."""

_STAYS = {"id", "kind", "number", "created_at", "created_by"}
"""What nobody changes in a row of a shared store but its administrator."""


def ids(connection: Connection) -> tuple[str, ...]:
    """The ids of the records that were deleted for good."""
    return tuple(connection.execute(select(records.c.id).where(records.c.state == PURGED)).scalars())


def insert(connection: Connection, record: Record, number: str, moment: datetime) -> None:
    """Insert the row of a record that was deleted for good in another workspace; no list and no search has it."""
    values = {**rows.record_values(replace(record, number=number)), **EMPTY, "trashed_at": moment}
    connection.execute(records.insert(), values)


def refill(connection: Connection, record: Record) -> None:
    """Put a record that somebody hands over into the emptied row that it left here, under the number of that row."""
    mine = records.c.id == record.id
    number, revision = connection.execute(select(records.c.number, records.c.revision).where(mine)).one()
    # A revision that it had before would be taken for what it was then.
    again = replace(record, number=number, revision=revision + 1)
    values = {**rows.record_values(again), "trashed_at": None}
    for name in _STAYS if is_postgres(connection) else _STAYS - {"created_by"}:
        del values[name]
    connection.execute(records.update().where(mine), values)
    catalogue_index.put(connection, again)
