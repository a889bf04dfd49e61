"""Keeping by what records look alike with their lines in the catalogue, and finding those that may."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from sqlalchemy import BindParameter, Connection, Text, bindparam, delete, func, insert, select, type_coerce, update

from mcdesk.data import dating
from mcdesk.data.catalogue_tables import catalogue, claims, titles
from mcdesk.domain.lookalikes import Sought
from mcdesk.domain.matrix import Competency
from mcdesk.domain.near_titles import scoring, telling_words
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.traits import traits_in

T = TypeVar("T")
_EARLY = datetime(1, 1, 1, tzinfo=UTC)
_LINE: BindParameter[int] = bindparam("which")
_KNOWN = (
    select(titles.c.words, claims.c.competency)
    .outerjoin_from(titles, claims, claims.c.line == titles.c.line)
    .where(titles.c.line == _LINE)
)
_RENAME = update(titles).where(titles.c.line == _LINE)
_UNCLAIM, _UNTITLE = (delete(table).where(table.c.line == _LINE) for table in (claims, titles))
_MOST_VARIABLES, _AT_ONCE, _CHUNK = 500, 5_000, 500
# Telling words are nothing but letters and digits: they stand as they are.
_EVERY = select(titles.c.line, type_coerce(titles.c.words, Text()))


def put(connection: Connection, line: int, record: Record) -> None:
    """Bring what a record is compared by up to date; what did not change is not written."""
    words, claimed = _said(record)
    known = connection.execute(_KNOWN, {"which": line}).all()
    if not known:
        put_new(connection, [(line, record)])
        return
    if known[0].words != words:
        connection.execute(_RENAME, {"which": line, "words": words})
    if {row.competency for row in known if row.competency is not None} != claimed:
        connection.execute(_UNCLAIM, {"which": line})
        _claim(connection, [(line, one) for one in claimed])


def put_new(connection: Connection, lines: Sequence[tuple[int, Record]]) -> None:
    """Keep it of records of which nothing is kept yet, each with the number of its line."""
    said = [(line, *_said(record)) for line, record in lines]
    if said:
        connection.execute(insert(titles), [{"line": line, "words": words} for line, words, _ in said])
    _claim(connection, [(line, one) for line, _, claimed in said for one in claimed])


def _claim(connection: Connection, claimed: Sequence[tuple[int, str]]) -> None:
    if claimed:
        connection.execute(insert(claims), [{"line": line, "competency": one} for line, one in sorted(claimed)])


def _said(record: Record) -> tuple[str, set[str]]:
    return telling_words(record.title), set(map(_name, traits_in(record.answers).competencies))


def _name(competency: Competency) -> str:
    framework, code = competency
    return f"{len(framework)}:{framework} {code}"


def drop(connection: Connection, line: int) -> None:
    """Forget what a line is compared by."""
    for forget in (_UNCLAIM, _UNTITLE):
        connection.execute(forget, {"which": line})


def fill(connection: Connection) -> None:
    """Read it of every record anew; one that is damaged is passed over, as reading it says so elsewhere."""
    for table in (claims, titles):
        connection.execute(delete(table))
    every = connection.execute(select(catalogue.c.id).order_by(catalogue.c.id)).scalars().all()
    for start in range(0, len(every), _CHUNK):
        put_new(connection, dating.of_lines(connection, every[start : start + _CHUNK]))


def near(connection: Connection, kind: RecordKind, sought: Sought, decided: Collection[str]) -> list[str]:
    """The ids of listed records of a kind, the last changed first: all that have what is sought, or that are named."""
    lines = {line for claimed, least in sought.claiming for line in _claiming(connection, claimed, least)}
    lines.update(_titled(connection, sought))
    of_kind = select(catalogue.c.updated_at, catalogue.c.number, catalogue.c.record_id).where(
        catalogue.c.kind == kind, catalogue.c.listed == 1
    )
    found = {row for some in _parts(lines) for row in connection.execute(of_kind.where(catalogue.c.id.in_(some)))}
    for some in _parts(decided):
        found.update(connection.execute(of_kind.where(catalogue.c.record_id.in_(some))))
    return [r.record_id for r in sorted(found, key=lambda r: (r.updated_at or _EARLY, r.number), reverse=True)]


def _titled(connection: Connection, sought: Sought) -> Iterator[int]:
    if sought.score is None:
        return
    for some in connection.execute(_EVERY).partitions(_AT_ONCE):
        lines, words = zip(*some, strict=True)
        yield from (lines[n] for n in scoring(sought.words, words, sought.score))


def _claiming(connection: Connection, claimed: Collection[Competency], least: int) -> Iterator[int]:
    counted: Counter[int] = Counter()
    for some in _parts([*map(_name, claimed)]):
        query = select(claims.c.line, func.count()).where(claims.c.competency.in_(some)).group_by(claims.c.line)
        for line, count in connection.execute(query):
            counted[line] += count
    return (line for line, count in counted.items() if count >= least)


def _parts(values: Collection[T]) -> Iterator[Sequence[T]]:
    every = [*values]
    return (every[start : start + _MOST_VARIABLES] for start in range(0, len(every), _MOST_VARIABLES))
