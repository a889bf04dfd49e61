"""Keeping many records at once, and taking them back: one transaction each, so a kill leaves all or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Connection, RowMapping, select, update

from mcdesk.app.catalogue.ports import Batch, Import, Undone
from mcdesk.app.upkeep.records import Progress
from mcdesk.data import history, records
from mcdesk.data.catalogue_tables import import_lines, imports
from mcdesk.data.dialects import alone
from mcdesk.data.tables import records as table
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event, Record, RecordKind
from mcdesk.domain.texts import message

_CHUNK = 200
_NUMBER = re.compile(r"(?:[A-Z]+-)?(\d{4})-(\d{4,9})")


def apply(connection: Connection, batch: Batch, progress: Progress) -> Import:
    """Keep the batch and its event, with what the undo needs."""
    alone(connection, "import")
    made = Import(
        _next(connection), batch.event.at, batch.event.who, batch.source, len(batch.added), len(batch.saved), None
    )
    values = {"id": made.id, "at": made.at, "who": made.who, "source": made.source}
    connection.execute(imports.insert(), {**values, "added": made.added, "updated": made.updated})
    total = len(batch.added) + len(batch.saved)
    numbered = _numbered(connection, batch.added, made.at)
    for start in range(0, len(numbered), _CHUNK):
        progress(start, total)
        some = numbered[start : start + _CHUNK]
        records.insert_many(connection, some)
        lines = [{"import_id": made.id, "record_id": r.id, "revision": r.revision, "answers": None} for r in some]
        connection.execute(import_lines.insert(), lines)
    for done, record in enumerate(batch.saved, start=len(batch.added)):
        progress(done, total)
        before = records.find(connection, record.id)
        _note(connection, made.id, record.id, records.save(connection, record), before)
    history.tell(connection, batch.event)
    return made


def _next(connection: Connection) -> int:
    last = connection.execute(select(imports.c.id).order_by(imports.c.id.desc()).limit(1)).scalar()
    return (last or 0) + 1


def _numbered(connection: Connection, added: Sequence[Record], moment: datetime) -> list[Record]:
    """The new records with their numbers: those that they bring where these are free, then the next of their year."""
    taken: set[str] = set()
    kept: list[Record] = []
    last: dict[tuple[RecordKind, int], int] = {}
    for record in added:
        free = record.number not in taken and _free(connection, record.kind, record.number)
        kept.append(record if free else replace(record, number=""))
        taken |= {record.number} if free else set()
    for place, record in enumerate(kept):
        if record.number:
            continue
        key = (record.kind, (record.created_at or moment).astimezone(UTC).year)
        last[key] = (last[key] if key in last else records.count(connection, *key)) + 1
        kept[place] = replace(record, number=records.number_of(*key, last[key]))
    for (kind, year), number in last.items():
        records.count_to(connection, kind, year, number)
    return kept


def _note(connection: Connection, import_id: int, record_id: str, revision: int, before: Record | None) -> None:
    line = {"import_id": import_id, "record_id": record_id, "revision": revision}
    connection.execute(import_lines.insert(), {**line, "answers": before.answers if before else None})


def add_numbered(connection: Connection, record: Record, moment: datetime) -> str:
    """Insert a record under the number that it brings, where that is of its kind and free, else under the next one."""
    number = numbered(connection, record, moment)
    records.insert(connection, replace(record, number=number))
    return number


def numbered(connection: Connection, record: Record, moment: datetime) -> str:
    """The number that a record brings, where that is of its kind and free, else the next one of its year."""
    if _free(connection, record.kind, record.number):
        return record.number
    return records.next_number(connection, record.kind, record.created_at or moment)


def _free(connection: Connection, kind: RecordKind, number: str) -> bool:
    parts = _NUMBER.fullmatch(number)
    if parts is None or number != f"{kind.prefix}{parts[1]}-{parts[2]}":
        return False
    if connection.execute(select(table.c.id).where(table.c.number == number)).first():
        return False
    records.count_to(connection, kind, int(parts[1]), int(parts[2]))
    return True


def listed(connection: Connection) -> list[Import]:
    """The imports, the last first."""
    query = select(imports).order_by(imports.c.id.desc())
    return [Import(**row) for row in connection.execute(query).mappings()]


def undo(connection: Connection, import_id: int, event: Event) -> Undone:
    """Take an import back: what it added goes into the trash, what it changed is as before."""
    undone = update(imports).where(imports.c.id == import_id, imports.c.undone_at.is_(None))
    if connection.execute(undone, {"undone_at": event.at}).rowcount == 0:
        raise Refused(message("catalogue-undone"), message("catalogue-undone-fix"))
    lines = connection.execute(select(import_lines).where(import_lines.c.import_id == import_id)).mappings().all()
    trashed = restored = 0
    left: list[str] = []
    for line in lines:
        kept = _unchanged(connection, line)
        if isinstance(kept, str):
            left += [kept] if kept else []
        elif line["answers"] is None:
            records.mark_trashed(connection, kept.id, event.at)
            trashed += 1
        else:
            records.save(connection, replace(kept, answers=line["answers"], updated_at=event.at))
            restored += 1
    detail = {"trashed": trashed, "restored": restored, "left": len(left)}
    history.tell(connection, replace(event, detail={**event.detail, **detail}))
    return Undone(trashed, restored, tuple(sorted(left)))


def _unchanged(connection: Connection, line: RowMapping) -> Record | str:
    """The record as the import left it, else its number; "" for one that is in the trash or gone already."""
    there = select(table.c.number, table.c.revision, table.c.trashed_at, table.c.state)
    found = connection.execute(there.where(table.c.id == line["record_id"])).mappings().first()
    if found is None or found["trashed_at"] is not None or found["state"] == records.PURGED:
        return ""
    if found["revision"] != line["revision"]:
        return str(found["number"])
    return records.find(connection, line["record_id"])


def forget(connection: Connection, record_ids: Sequence[str]) -> None:
    """Drop what imports kept of records that are deleted for good."""
    for record_id in record_ids:
        connection.execute(import_lines.delete().where(import_lines.c.record_id == record_id))
