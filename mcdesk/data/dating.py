"""Keeping the dates of credentials with their lines in the catalogue, in the transaction that changes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, or_, select

from mcdesk.data import rows
from mcdesk.data.catalogue_tables import catalogue, dates
from mcdesk.data.tables import records
from mcdesk.domain.life.dates import Dated, Window, dated
from mcdesk.domain.records import Record, RecordKind

_OF_LINE = dates.c.line == bindparam("which")
_KNOWN = select(dates.c.basis, dates.c.day, dates.c.until, dates.c.count).where(_OF_LINE).order_by(dates.c.place)
_REMOVE = delete(dates).where(_OF_LINE)
_CHUNK = 500


def put(connection: Connection, line: int, record: Record) -> None:
    """Bring the dates of a record up to date; those that did not change are not written."""
    if record.kind is not RecordKind.CREDENTIAL:
        return
    wanted = dated(record)
    known = connection.execute(_KNOWN, {"which": line}).all()
    if [tuple(k) for k in known] == [(d.basis.value, d.day, d.until, d.count) for d in wanted]:
        return
    if known:
        drop(connection, line)
    put_new(connection, [(line, record)])


def put_new(connection: Connection, lines: Sequence[tuple[int, Record]]) -> None:
    """Keep the dates of records that have none yet, each with the number of its line."""
    made = [_row(line, place, d) for line, record in lines for place, d in enumerate(dated(record))]
    if made:
        connection.execute(insert(dates), made)


def _row(line: int, place: int, one: Dated) -> dict[str, Any]:
    return {
        "line": line,
        "place": place,
        "basis": one.basis.value,
        "day": one.day,
        "until": one.until,
        "count": one.count,
    }


def drop(connection: Connection, line: int) -> None:
    """Forget the dates of a line."""
    connection.execute(_REMOVE, {"which": line})


def fill(connection: Connection) -> None:
    """Read the dates of every credential anew; one that is damaged is passed over, as reading it says so elsewhere."""
    connection.execute(delete(dates))
    lines = select(catalogue.c.id).where(catalogue.c.kind == RecordKind.CREDENTIAL).order_by(catalogue.c.id)
    every = connection.execute(lines).scalars().all()
    for start in range(0, len(every), _CHUNK):
        put_new(connection, of_lines(connection, every[start : start + _CHUNK]))


def of_lines(connection: Connection, lines: Sequence[int]) -> list[tuple[int, Record]]:
    """The records of these lines, each with its line; those that are damaged are left out."""
    query = select(catalogue.c.id.label("line"), records).join(records, records.c.id == catalogue.c.record_id)
    try:
        found = connection.execute(query.where(catalogue.c.id.in_(lines))).mappings().all()
        return [(row["line"], rows.record_of(row)) for row in found]
    except (ValueError, KeyError, TypeError):
        halves = (lines[: len(lines) // 2], lines[len(lines) // 2 :])
        return [pair for half in halves for pair in of_lines(connection, half)] if len(lines) > 1 else []


def falling(connection: Connection, window: Window, most: int | None) -> list[str]:
    """The ids of the records with a date in the window, the earliest first."""
    open_then = or_(dates.c.until.is_(None), dates.c.until > window.upto)
    query = (
        select(catalogue.c.record_id)
        .join(catalogue, catalogue.c.id == dates.c.line)
        .where(dates.c.basis == window.basis.value, dates.c.day <= window.upto, open_then)
        .where(dates.c.count >= window.least, catalogue.c.listed == 1)
        .order_by(dates.c.day, catalogue.c.number)
        .limit(most)
    )
    return list(connection.execute(query).scalars())
