"""Questions to the catalogue: by words through the index, by values through the narrow lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, literal_column, or_, select
from sqlalchemy.sql import ColumnElement

from mcdesk.app.catalogue.ports import Query
from mcdesk.data import rows, searching
from mcdesk.data.catalogue_index import parted
from mcdesk.data.catalogue_tables import catalogue, search
from mcdesk.data.dialects import empty_first
from mcdesk.data.tables import records
from mcdesk.domain.catalogue import Entry, band_of, search_words
from mcdesk.domain.records import Record, RecordKind, State

_MOST_VARIABLES = 500
_COLUMNS = {
    "kind": catalogue.c.kind,
    "state": catalogue.c.state,
    "school": catalogue.c.school,
    "mode": catalogue.c.mode,
    "sector": catalogue.c.sectors,
    "framework": catalogue.c.frameworks,
    "hours": catalogue.c.hours,
}
_SEVERAL = ("sector", "framework")
_SORTED = {
    "updated": catalogue.c.updated_at,
    "title": catalogue.c.title_folded,
    "number": catalogue.c.number,
    "kind": catalogue.c.kind,
    "state": catalogue.c.state,
    "school": catalogue.c.school,
    "mode": catalogue.c.mode,
    "hours": catalogue.c.hours,
}
_UNINDEXED: ColumnElement[int] = literal_column("+catalogue.listed")
"""Keeps SQLite from walking the lines by an index: it would ask the search anew, or fetch a row, for each of them."""


def first(connection: Connection, query: Query, most: int) -> list[int]:
    """Some keys at once: nothing is ranked or sorted."""
    words = search_words(query.search)
    if query.search.strip() and not words:
        return []
    if not words:
        return list(connection.execute(_ordered(_narrowed(query), query).limit(most)).scalars())
    titles = searching.matching(connection, search, words, titles=True)
    found = list(connection.execute(_matching(query, titles).limit(most)).scalars())
    if len(found) < most:
        anywhere = searching.matching(connection, search, words)
        more = connection.execute(_matching(query, anywhere).limit(most)).scalars()
        found = list(dict.fromkeys([*found, *more]))[:most]
    return found


def found(connection: Connection, query: Query) -> list[int]:
    """All keys that match, in order."""
    words = search_words(query.search)
    if query.search.strip() and not words:
        return []
    if not words:
        return list(connection.execute(_ordered(_narrowed(query), query)).scalars())
    matching = _matching(query, searching.matching(connection, search, words))
    if query.sort == "relevance":
        best = searching.rank(connection, search, words, begins=True)
        return list(connection.execute(matching.order_by(best)).scalars())
    return list(connection.execute(_ordered(matching, query)).scalars())


def ids(
    connection: Connection,
    kind: RecordKind | None,
    states: Sequence[State] | None = None,
    *,
    listed: bool,
    limit: int | None,
) -> list[str]:
    """The ids of the records of a kind (of all, for None) that are listed, or hidden; the last changed first."""
    changed_last = (empty_first(catalogue.c.updated_at, down=True), catalogue.c.number.desc())
    query = select(catalogue.c.record_id).where(catalogue.c.listed == int(listed)).order_by(*changed_last).limit(limit)
    if kind is not None:
        query = query.where(catalogue.c.kind == kind)
    if states is not None:
        query = query.where(catalogue.c.state.in_([s.value for s in states]))
    return list(connection.execute(query).scalars())


def alike(connection: Connection, words: Sequence[str], most: int) -> list[int]:
    """The keys of entries with any of the words, those with the most of the rare ones first."""
    if not words:
        return []
    matching = _matching(Query(), searching.with_any(connection, search, words))
    best = searching.rank(connection, search, words, begins=False)
    return list(connection.execute(matching.order_by(best).limit(most)).scalars())


def _matching(query: Query, match: ColumnElement[bool]) -> Select[Any]:
    return _narrowed(query, _UNINDEXED).join(search, search.c.rowid == catalogue.c.id).where(match)


def _narrowed(query: Query, listed: ColumnElement[int] = catalogue.c.listed) -> Select[Any]:
    if query.filters.chosen:
        listed = _UNINDEXED
    conditions = [_condition(facet, values) for facet, values in query.filters.wanted().items() if facet in _COLUMNS]
    return select(catalogue.c.id).where(listed == 1, *conditions)


def _condition(facet: str, values: frozenset[str]) -> ColumnElement[bool]:
    kept = _COLUMNS[facet]
    if facet == "hours":
        return or_(*(_in_band(v) for v in sorted(values)))
    if facet in _SEVERAL:
        return or_(*(kept.contains(f";{v};", autoescape=True) if v else kept == "" for v in sorted(values)))
    return kept.in_(sorted(values))


def _in_band(band: str) -> ColumnElement[bool]:
    if not band:
        return catalogue.c.hours.is_(None)
    least, most = band_of(band)
    return catalogue.c.hours >= least if most is None else catalogue.c.hours.between(least, most)


def _ordered(select_: Select[Any], query: Query) -> Select[Any]:
    kept = _SORTED.get(query.sort, catalogue.c.updated_at)
    last = catalogue.c.id.desc() if query.down else catalogue.c.id.asc()
    return select_.order_by(empty_first(kept, down=query.down), last)


def entries(connection: Connection, keys: Sequence[int]) -> list[Entry]:
    """The entries with these keys, in that order."""
    by_key: dict[int, Entry] = {}
    for start in range(0, len(keys), _MOST_VARIABLES):
        some = select(catalogue).where(catalogue.c.id.in_(keys[start : start + _MOST_VARIABLES]))
        by_key |= {row["id"]: entry_of(row) for row in connection.execute(some).mappings()}
    return [by_key[k] for k in keys if k in by_key]


def entry_of(row: RowMapping) -> Entry:
    """The line. Raises ValueError where the row is damaged."""
    return Entry(
        key=row["id"],
        record_id=row["record_id"],
        kind=RecordKind(row["kind"]),
        state=State(row["state"]),
        number=row["number"],
        title=row["title"],
        school=row["school"],
        mode=row["mode"],
        hours=row["hours"],
        sectors=parted(row["sectors"]),
        frameworks=parted(row["frameworks"]),
        updated_at=row["updated_at"],
    )


def whole(connection: Connection, keys: Sequence[int]) -> list[Record]:
    """The records of these entries, in that order."""
    by_key: dict[int, Record] = {}
    joined = select(catalogue.c.id.label("key"), records).join(records, records.c.id == catalogue.c.record_id)
    for start in range(0, len(keys), _MOST_VARIABLES):
        some = joined.where(catalogue.c.id.in_(keys[start : start + _MOST_VARIABLES]))
        by_key |= {row["key"]: rows.record_of(row) for row in connection.execute(some).mappings()}
    return [by_key[k] for k in keys if k in by_key]


def values(connection: Connection, facet: str) -> Mapping[str, int]:
    """The values of a facet that occur, with how often; the hours of each entry are values of their own."""
    kept = _COLUMNS[facet]
    query = select(kept, func.count()).select_from(catalogue).where(_UNINDEXED == 1).group_by(kept)
    counted: Counter[str] = Counter()
    for value, count in connection.execute(query):
        named = parted(value) if facet in _SEVERAL else ("" if value is None else str(value),)
        for name in named or ("",):
            counted[name] += count
    return counted


def count(connection: Connection, kind: RecordKind | None) -> int:
    """The number of entries of a kind (of all, for None)."""
    query = select(func.count()).select_from(catalogue).where(catalogue.c.listed == 1)
    return connection.execute(query if kind is None else query.where(catalogue.c.kind == kind)).scalar_one()


def key_of(connection: Connection, record_id: str) -> int | None:
    """The key of a record that is listed."""
    query = select(catalogue.c.id).where(catalogue.c.record_id == record_id, catalogue.c.listed == 1)
    return connection.execute(query).scalar()
