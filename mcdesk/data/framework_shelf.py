"""Imported frameworks in a workspace file: see :class:`mcdesk.app.frameworks.ports.FrameworkStore`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, select

from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.data import framework_rows as rows
from mcdesk.data import history, searching
from mcdesk.data.dialects import alone
from mcdesk.data.framework_tables import framework_items, framework_search, frameworks
from mcdesk.data.session import Transactions
from mcdesk.domain.frameworks.entries import Entry, Node, Shelved, words_of
from mcdesk.domain.frameworks.tree import path_to
from mcdesk.domain.records import Event

CHUNK = 500
"""How many items are written between two looks at whether to stop."""
DEEPEST = 100
"""How far a path is followed up."""
Ready = tuple[dict[str, Any], str, str]
"""A row of an item, and the words that its search sees first and second."""
_items = framework_items.c


class FrameworkShelf:
    """The frameworks of the workspace that ``session`` has open; ``writing`` begins a transaction that may write."""

    def __init__(self, session: Transactions, writing: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._session, self._writing = session, writing

    def shelved(self) -> Sequence[Shelved]:
        """Every framework by its id, without its items."""
        with self._session.read() as connection:
            found = connection.execute(select(frameworks).order_by(frameworks.c.id)).mappings()
            return tuple(rows.framework_of(r) for r in found)

    def entries(self, framework: str) -> Sequence[Entry]:
        """All items of a framework in their order."""
        with self._session.read() as connection:
            return entries(connection, framework)

    def claimable(self) -> Mapping[str, int]:
        """How many items of each framework are in force and no heading of others."""
        query = select(_items.framework_id, func.count()).where(_items.superseded == "", _items.below == 0)
        with self._session.read() as connection:
            return {row[0]: row[1] for row in connection.execute(query.group_by(_items.framework_id))}

    def keep(self, shelved: Shelved, entries: Sequence[Entry], event: Event, progress: Progress = unwatched) -> None:
        """Keep a framework with all its items, in one transaction."""
        # Making rows takes as long as writing them, and needs no transaction that others wait for.
        ready = rows_of(shelved.id, entries)
        with self._writing() as connection:
            keep(connection, shelved, ready, progress)
            history.tell(connection, event)

    def remove(self, framework: str, event: Event) -> None:
        """Take a framework out with its items."""
        with self._writing() as connection:
            _clear(connection, framework)
            if connection.execute(delete(frameworks).where(frameworks.c.id == framework)).rowcount:
                history.tell(connection, event)

    def children(self, framework: str, parent: str, offset: int, limit: int) -> Sequence[Node]:
        """A page of the items right below another."""
        query = select(framework_items).where(_items.framework_id == framework, _items.parent == parent)
        return self._nodes(query.order_by(_items.place).offset(offset).limit(limit))

    def find(
        self, words: Sequence[str], frameworks: Collection[str], limit: int, *, superseded: bool = False
    ) -> Sequence[Node]:
        """Items found by the beginnings of words; titles first."""
        if not words:
            return ()
        where: list[ColumnElement[bool]] = [_items.framework_id.in_(list(frameworks))] if frameworks else []
        if not superseded:
            where.append(_items.superseded == "")
        with self._session.read() as connection:
            found = _matching(connection, words, where, limit, titles=True)
            if len(found) < limit:
                found = list(dict.fromkeys([*found, *_matching(connection, words, where, limit)]))[:limit]
        place = {n: place for place, n in enumerate(found)}
        query = select(framework_items).where(_items.id.in_(found))
        with self._session.read() as connection:
            read = sorted(connection.execute(query).mappings(), key=lambda r: place[r["id"]])
            return tuple(rows.node_of(r) for r in read)

    def entry(self, framework: str, code: str) -> Entry | None:
        """One item."""
        found = self._nodes(select(framework_items).where(_items.framework_id == framework, _items.code == code))
        return found[0].entry if found else None

    def path(self, framework: str, code: str) -> Sequence[Node]:
        """The items from the top down to this one."""
        nodes: dict[str, Node] = {}
        query = select(framework_items).where(_items.framework_id == framework)
        while code and code not in nodes and len(nodes) < DEEPEST:
            found = self._nodes(query.where(_items.code == code))
            if not found:
                break
            nodes[code] = found[0]
            code = found[0].entry.parent
        start = next(iter(nodes), "")
        return tuple(nodes[c] for c in path_to(start, {c: n.entry.parent for c, n in nodes.items()}) if c in nodes)

    def _nodes(self, query: Select[tuple[object, ...]]) -> Sequence[Node]:
        with self._session.read() as connection:
            return tuple(rows.node_of(r) for r in connection.execute(query).mappings())


def _matching(
    connection: Connection,
    words: Sequence[str],
    where: Sequence[ColumnElement[bool]],
    limit: int,
    *,
    titles: bool = False,
) -> Sequence[int]:
    """The ids of the items with words that begin so, in the order of their framework."""
    searched = select(framework_search.c.rowid)
    searched = searched.where(searching.matching(connection, framework_search, words, titles=titles))
    query = select(_items.id).where(_items.id.in_(searched), *where).order_by(_items.id).limit(limit)
    return list(connection.execute(query).scalars())


def entries(connection: Connection, framework: str) -> tuple[Entry, ...]:
    """All items of a framework in their order."""
    query = select(framework_items).where(_items.framework_id == framework).order_by(_items.place)
    return tuple(rows.entry_of(r) for r in connection.execute(query).mappings())


def rows_of(framework: str, entries: Sequence[Entry]) -> list[Ready]:
    """The rows of the items of a framework, less their ids, and those of their search."""
    below = Counter(e.parent for e in entries)
    return [(rows.item_values(framework, e, n, below[e.code]), *words_of(e)) for n, e in enumerate(entries)]


def keep(connection: Connection, shelved: Shelved, ready: Sequence[Ready], progress: Progress = unwatched) -> None:
    """Keep a framework in an open transaction; see :class:`mcdesk.app.frameworks.ports.FrameworkStore`."""
    alone(connection, "frameworks")
    there = set(connection.execute(select(_items.code).where(_items.framework_id == shelved.id)).scalars())
    if not there <= {values["code"] for values, _, _ in ready}:
        raise ValueError("items that alignments may name would be lost")
    _clear(connection, shelved.id)
    connection.execute(delete(frameworks).where(frameworks.c.id == shelved.id))
    connection.execute(frameworks.insert(), rows.framework_values(shelved))
    first = 1 + connection.execute(select(func.coalesce(func.max(_items.id), 0))).scalar_one()
    for start in range(0, len(ready), CHUNK):
        progress(start, len(ready))
        chunk = list(enumerate(ready[start : start + CHUNK], first + start))
        connection.execute(framework_items.insert(), [{"id": i, **values} for i, (values, _, _) in chunk])
        said = [(i, *searching.kept(connection, title, more)) for i, (_, title, more) in chunk]
        connection.execute(insert(framework_search), [{"rowid": i, "title": t, "more": m} for i, t, m in said])
    progress(len(ready), len(ready))


def _clear(connection: Connection, framework: str) -> None:
    mine = select(_items.id).where(_items.framework_id == framework)
    connection.execute(delete(framework_search).where(framework_search.c.rowid.in_(mine)))
    connection.execute(delete(framework_items).where(_items.framework_id == framework))
