"""Records, their versions and their history in an open transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, and_, bindparam, or_, select

from mcdesk.data import catalogue_index, catalogue_search, rows
from mcdesk.data.dialects import alone, is_many, some_answers
from mcdesk.data.tables import counters, records, versions
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, RecordKind, State, Version
from mcdesk.domain.texts import message

_MOST_VARIABLES = 500
PURGED = "purged"
"""The state of a row whose record was deleted for good: it is there for the history only."""
_SAVE = records.update().where(
    records.c.id == bindparam("which"), records.c.revision == bindparam("expected"), records.c.state != PURGED
)


def unknown(record_id: str) -> Refused:
    """There is no such record."""
    return Refused(message("store-no-record", id=record_id), message("store-no-record-fix"))


def add(connection: Connection, record: Record, moment: datetime) -> str:
    """Insert the record under the next number of its year, and give that. Refused where the id is taken."""
    if connection.execute(select(records.c.id).where(records.c.id == record.id)).first():
        raise Refused(message("store-id-taken", id=record.id), message("store-id-taken-fix"))
    number = next_number(connection, record.kind, record.created_at or moment)
    insert(connection, replace(record, number=number))
    return number


def insert(connection: Connection, record: Record) -> None:
    """Insert a record under the number that it has, which nobody else has."""
    connection.execute(records.insert(), rows.record_values(record))
    catalogue_index.put(connection, record)


def insert_many(connection: Connection, new: Sequence[Record]) -> None:
    """Insert records under the numbers that they have, which nobody else has."""
    if new:
        connection.execute(records.insert(), [rows.record_values(r) for r in new])
        catalogue_index.put_new(connection, new)


def next_number(connection: Connection, kind: RecordKind, moment: datetime) -> str:
    """The next number of a kind in the year of ``moment`` (UTC), which is given now."""
    year = moment.astimezone(UTC).year
    last = count(connection, kind, year) + 1
    count_to(connection, kind, year, last)
    return number_of(kind, year, last)


def number_of(kind: RecordKind, year: int, place: int) -> str:
    """How a number is written: ``2026-0012`` for a request, with the prefix of its kind for others."""
    return f"{kind.prefix}{year:04d}-{place:04d}"


def count(connection: Connection, kind: str, year: int) -> int:
    """The last number that was given to this kind in a year, 0 for none. Nobody else counts until this is done."""
    alone(connection, "count")
    query = select(counters.c.last).where(counters.c.kind == kind, counters.c.year == year)
    return connection.execute(query).scalar() or 0


def count_to(connection: Connection, kind: str, year: int, last: int) -> None:
    """Never give a number up to ``last`` again."""
    known = count(connection, kind, year)
    if known == 0:
        connection.execute(counters.insert(), {"kind": kind, "year": year, "last": last})
    elif known < last:
        connection.execute(counters.update().where(counters.c.kind == kind, counters.c.year == year), {"last": last})


def find(connection: Connection, record_id: str) -> Record:
    """The record with this id or number, in the trash or not. Refused where there is none."""
    query = select(records).where(or_(records.c.id == record_id, records.c.number == record_id))
    found = connection.execute(query.where(records.c.state != PURGED)).mappings().first()
    if found is None:
        raise unknown(record_id)
    return rows.record_of(found)


def forbidden(number: str) -> Refused:
    """The record can be seen by this person and not changed: only in a shared store."""
    return Refused(message("store-not-yours", id=number), message("store-not-yours-fix"))


def listed(
    connection: Connection,
    kind: RecordKind | None,
    *,
    trashed: bool,
    limit: int | None = None,
    states: Sequence[State] | None = None,
) -> Sequence[str]:
    """The ids of the records of a kind (of all, for None) in the trash, or of all others, the last changed first.

    With ``states`` only of those that stand in one of them.
    """
    return catalogue_search.ids(connection, kind, states, listed=not trashed, limit=limit)


def _lies(*, trashed: bool) -> ColumnElement[bool]:
    where = records.c.trashed_at.is_not(None) if trashed else records.c.trashed_at.is_(None)
    return and_(where, records.c.state != PURGED)


def some(
    connection: Connection, ids: Sequence[str], *, trashed: bool, keys: Sequence[str] | None = None
) -> Sequence[Record]:
    """The records with these ids, in that order, that lie in the trash, or that do not."""
    kept = frozenset(keys) if keys is not None and is_many(connection, keys) else None
    answers = records.c.answers if keys is None or kept else some_answers(connection, records.c.answers, keys)
    plain = [c for c in records.c if c.name != "answers"]
    found: dict[str, Record] = {}
    for start in range(0, len(ids), _MOST_VARIABLES):
        query = select(*plain, answers).where(records.c.id.in_(ids[start : start + _MOST_VARIABLES]))
        for row in connection.execute(query.where(_lies(trashed=trashed))).mappings():
            found[row["id"]] = rows.record_of(row, kept)
    return [found[i] for i in ids if i in found]


def save(connection: Connection, record: Record, *, words: bool = True) -> int:
    """Update the record and give its new revision. Refused where the kept revision is another.

    Without ``words`` those that a search looks through stay as they were: see :func:`catalogue_index.freshen`.
    """
    revision = record.revision + 1
    values = {**rows.record_values(record), "revision": revision, "which": record.id, "expected": record.revision}
    del values["id"], values["kind"], values["number"], values["created_at"], values["created_by"]
    if connection.execute(_SAVE, values).rowcount == 0:
        if find(connection, record.id).revision == record.revision:
            raise forbidden(record.number)
        raise Refused(message("store-changed-elsewhere", id=record.number), message("store-changed-elsewhere-fix"))
    catalogue_index.put(connection, record, words=words)
    return revision


def freeze(connection: Connection, version: Version) -> None:
    """Insert a version."""
    connection.execute(versions.insert(), rows.version_values(version))


def frozen(connection: Connection, record_id: str) -> tuple[Version, ...]:
    """The versions of a record, the first first."""
    query = select(versions).where(versions.c.record_id == record_id).order_by(versions.c.number)
    return tuple(rows.version_of(r) for r in connection.execute(query).mappings())


def mark_trashed(connection: Connection, record_id: str, moment: datetime | None) -> None:
    """Put a record into the trash, or with None take it out. Refused where there is none."""
    which = records.update().where(records.c.id == record_id, records.c.state != PURGED)
    done = connection.execute(which, {"trashed_at": moment})
    if done.rowcount == 0:
        raise forbidden(find(connection, record_id).number)
    catalogue_index.list_it(connection, record_id, listed=moment is None)
