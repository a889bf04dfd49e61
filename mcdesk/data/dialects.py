"""What SQLite and PostgreSQL do differently, in one place; the search stands in :mod:`mcdesk.data.searching`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    Connection,
    Label,
    Table,
    Text,
    UnaryExpression,
    cast,
    func,
    select,
    type_coerce,
)

from mcdesk.data.columns import Document


def is_postgres(connection: Connection) -> bool:
    """Whether this is a shared store."""
    return connection.dialect.name == "postgresql"


def alone(connection: Connection, what: str) -> None:
    """Let no other transaction do ``what`` until this one ends. In a workspace file no other one writes anyway."""
    if is_postgres(connection):
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"mcdesk {what}"))))


def leave_no_traces(connection: Connection) -> None:
    """Overwrite what this transaction deletes, where that is ours to do: a server has its own ways (VACUUM)."""
    if not is_postgres(connection):
        connection.exec_driver_sql("PRAGMA secure_delete = ON")


def upsert(
    connection: Connection, table: Table, key: str, kept: tuple[str, ...], given: tuple[Column[Any], ...] = ()
) -> Any:
    """An INSERT that updates the row with the same ``key`` instead, all but its columns ``kept``; it returns ``given``.

    It is the same object for the same question: SQLAlchemy need not look at it again.
    """
    return _upsert(is_postgres(connection), table, key, kept, given)


@cache
def _upsert(in_postgres: bool, table: Table, key: str, kept: tuple[str, ...], given: tuple[Column[Any], ...]) -> Any:
    made = _insert(in_postgres, table)
    changed = {c.name: made.excluded[c.name] for c in table.c if c.name not in (key, *kept)}
    made = made.on_conflict_do_update(index_elements=[key], set_=changed)
    return made.returning(*given) if given else made


def _insert(in_postgres: bool, table: Table) -> Any:
    # Either brings drivers and types that a start with the other one never needs.
    if in_postgres:
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)


MANY = 24
"""To take so many answers out of a document takes SQLite longer than to read all of it takes Python."""


def is_many(connection: Connection, keys: Sequence[str]) -> bool:
    """Whether the whole document is rather read, and the answers to these questions are kept of it.

    Never from a shared store: the document would have to come over the network.
    """
    return len(keys) > MANY and not is_postgres(connection)


def some_answers(
    connection: Connection, answers: Column[Mapping[str, Any]], keys: Sequence[str]
) -> Label[Mapping[str, Any]]:
    """The answers to some questions, taken out by the database: most of a document is never made into Python.

    A shared store gives all of a document whose escapes it cannot read.
    """
    # As plain text: a path beside a column of documents would be taken for a document.
    text = type_coerce(answers, Text())
    if not is_postgres(connection):
        parts = (x for key in keys for x in (key, text.op("->")(f'$."{key}"')))
        return type_coerce(func.json_object(*parts), Document()).label(answers.name)
    some = func.some_answers(text, cast(list(keys), ARRAY(Text)))
    return type_coerce(some, Document()).label(answers.name)


def empty_first(column: ColumnElement[Any], *, down: bool) -> UnaryExpression[Any]:
    """Sorted with NULL before everything, as SQLite does by itself."""
    return column.desc().nulls_last() if down else column.asc().nulls_first()
