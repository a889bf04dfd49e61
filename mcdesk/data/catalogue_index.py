"""Keeping the catalogue's lines and its search index with the records, in the transaction that changes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, column, delete, insert, or_, select, table, update

from mcdesk.data import dating, looking_alike, rows, searching
from mcdesk.data.catalogue_tables import SEARCH, catalogue, search
from mcdesk.data.dialects import is_postgres, upsert
from mcdesk.data.tables import records
from mcdesk.domain.catalogue import facts_of, index_words
from mcdesk.domain.folding import folded
from mcdesk.domain.records import Record

_MARK = ";"
_PURGED = "purged"
_IS_KNOWN = select(search.c.rowid).where(search.c.rowid == bindparam("line"))
_SAYS: dict[str, BindParameter[str]] = {"title": bindparam("name"), "more": bindparam("words")}
_OTHERS = or_(*(search.c[column] != said for column, said in _SAYS.items()))
_CHANGE = update(search).where(search.c.rowid == bindparam("line"), _OTHERS).values(_SAYS)
_REMOVE = delete(search).where(search.c.rowid == bindparam("line"))


def joined(values: Iterable[str]) -> str:
    """Several values in one column, each between marks: ``;health;trades;``."""
    found = [v.replace(_MARK, " ") for v in values]
    return _MARK + _MARK.join(found) + _MARK if found else ""


def parted(column: str) -> tuple[str, ...]:
    """The values in such a column."""
    return tuple(v for v in column.split(_MARK) if v)


def put(connection: Connection, record: Record, *, words: bool = True) -> None:
    """Bring the line of a record up to date, and its words; without ``words`` these follow with :func:`freshen`."""
    made = upsert(connection, catalogue, "record_id", ("id", "listed", "number"), (catalogue.c.id,))
    line = connection.execute(made, {**_line(record), "worded": int(words)}).scalar_one()
    if words:
        _put_words(connection, line, record)
    dating.put(connection, line, record)
    looking_alike.put(connection, line, record)


def _put_words(connection: Connection, line: int, record: Record) -> None:
    """Words that did not change are not written, and those that stood there are not read."""
    title, more = _said(connection, record)
    changed = connection.execute(_CHANGE, {"line": line, "name": title, "words": more}).rowcount
    if not changed and connection.execute(_IS_KNOWN, {"line": line}).first() is None:
        connection.execute(insert(search), {"rowid": line, "title": title, "more": more})


def put_new(connection: Connection, records: Sequence[Record]) -> None:
    """Make the lines of records, of one at least, that have none yet."""
    made = insert(catalogue).returning(catalogue.c.record_id, catalogue.c.id)
    lines = {r.record_id: r.id for r in connection.execute(made, [_line(r) for r in records])}
    said = [(lines[r.id], *_said(connection, r)) for r in records]
    connection.execute(insert(search), [{"rowid": n, "title": title, "more": more} for n, title, more in said])
    made_of = [(lines[r.id], r) for r in records]
    dating.put_new(connection, made_of)
    looking_alike.put_new(connection, made_of)


def _said(connection: Connection, record: Record) -> tuple[str, str]:
    words = index_words(record)
    return searching.kept(connection, words.title, words.more)


def _line(record: Record) -> dict[str, Any]:
    facts = facts_of(record)
    return {
        "record_id": record.id,
        "listed": 1,
        "kind": record.kind.value,
        "state": record.state.value,
        "number": record.number,
        "updated_at": record.updated_at or record.created_at,
        "hours": facts.hours,
        "school": facts.school,
        "mode": facts.mode,
        "sectors": joined(facts.sectors),
        "frameworks": joined(facts.frameworks),
        "title_folded": " ".join(folded(record.title).split()),
        "title": record.title,
        "worded": 1,
    }


def list_it(connection: Connection, record_id: str, *, listed: bool) -> None:
    """Show the line of a record, or hide it while the record is in the trash."""
    connection.execute(update(catalogue).where(catalogue.c.record_id == record_id), {"listed": int(listed)})


def drop(connection: Connection, record_id: str) -> None:
    """Forget the line of a record and its words."""
    line = connection.execute(select(catalogue.c.id).where(catalogue.c.record_id == record_id)).scalar()
    if line is not None:
        connection.execute(_REMOVE, {"line": line})
        dating.drop(connection, line)
        looking_alike.drop(connection, line)
        connection.execute(delete(catalogue).where(catalogue.c.id == line))


def compact(connection: Connection) -> None:
    """Write the index anew without the words that were dropped: until then they stay readable in the file."""
    if not is_postgres(connection):
        command = table(SEARCH, column(SEARCH))
        connection.execute(insert(command), {SEARCH: "optimize"})


def is_missing(connection: Connection) -> bool:
    """Whether there are records and no lines: an older program kept none."""
    lines = connection.execute(select(catalogue.c.id).limit(1)).first()
    return lines is None and connection.execute(select(records.c.id).limit(1)).first() is not None


def freshen(connection: Connection) -> None:
    """Write the words of every record that was saved without them; one that is damaged is passed over."""
    late = select(catalogue.c.record_id).where(catalogue.c.worded == 0)
    for record_id in connection.execute(late).scalars().all():
        try:
            row = connection.execute(select(records).where(records.c.id == record_id)).mappings().one()
            put(connection, rows.record_of(row))
        except (ValueError, KeyError, TypeError):
            continue


def fill(connection: Connection) -> None:
    """Make the lines of all records; one that is damaged is passed over, as reading it says so elsewhere."""
    ids = select(records.c.id).where(records.c.state != _PURGED).order_by(records.c.created_at, records.c.number)
    for record_id in connection.execute(ids).scalars().all():
        try:
            row = connection.execute(select(records).where(records.c.id == record_id)).mappings().one()
            record = rows.record_of(row)
        except (ValueError, KeyError, TypeError):
            continue
        put(connection, record)
        if row["trashed_at"] is not None:
            list_it(connection, record_id, listed=False)
