"""The index of a search: FTS5 in a workspace file, ``tsvector`` in a shared store, behind the same few questions.

A table of it has the columns ``rowid``, ``title`` and ``more``; a shared store adds ``title_words`` and ``all_words``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    TableClause,
    and_,
    case,
    cast,
    column,
    func,
    literal,
    literal_column,
    select,
)

from mcdesk.data.dialects import is_postgres

_LONGEST = 500
"""Characters of a word: PostgreSQL indexes none of 2,048 bytes or more."""
_MOST = 200_000
"""Characters of one row: PostgreSQL indexes less than a megabyte of it."""
_TITLE_COUNTS = 10.0
"""A word in the name counts ten times one anywhere else."""


def kept(connection: Connection, title: str, more: str) -> tuple[str, str]:
    """Folded texts as the index keeps them."""
    return (_words(title), _words(more)) if is_postgres(connection) else (title, more)


def _words(text: str) -> str:
    return " ".join(w[:_LONGEST] for w in re.findall(r"[^\W_]+", text))[:_MOST]


def matching(
    connection: Connection, table: TableClause, words: Sequence[str], *, titles: bool = False
) -> ColumnElement[bool]:
    """Whether a row has all ``words``, or words that begin with them. A word of several parts is found as it stands."""
    if is_postgres(connection):
        query = _query(" & ".join(_term(part, begins=n == 0) for w in words for n, part in _parts(w)))
        said = literal(" ") + column("title") + ("" if titles else literal(" ") + column("more"))
        whole = [said.like(f"% {w}%") for w in words if " " in w]
        return and_(_indexed(table, titles=titles).op("@@")(query), *whole)
    joined = " AND ".join(f'"{w}"*' for w in words)
    return literal_column(table.name).op("MATCH")(f"title : ({joined})" if titles else joined)


def _query(terms: str) -> ColumnElement[Any]:
    # A workspace file has no use for it, and what comes with it takes as long to import as a quarter of SQLAlchemy.
    from sqlalchemy.dialects.postgresql import TSQUERY

    return cast(terms, TSQUERY)


def with_any(connection: Connection, table: TableClause, words: Sequence[str]) -> ColumnElement[bool]:
    """Whether a row has any of the words."""
    if is_postgres(connection):
        query = _query(" | ".join(_term(w, begins=False) for w in words))
        return _indexed(table, titles=False).op("@@")(query)
    return literal_column(table.name).op("MATCH")(" OR ".join(f'"{w}"' for w in words))


def rank(connection: Connection, table: TableClause, words: Sequence[str], *, begins: bool) -> ColumnElement[float]:
    """What to sort found rows by, the best first: the rare words count most. ``begins``: of words that begin so."""
    if not is_postgres(connection):
        return literal_column(f"bm25({table.name}, {_TITLE_COUNTS}, 1.0)")
    count = connection.execute(select(func.count()).select_from(table)).scalar_one()
    total: ColumnElement[float] = literal(0.0)
    for word in words:
        query = _query(" & ".join(_term(part, begins=begins and n == 0) for n, part in _parts(word)))
        here = _indexed(table, titles=False).op("@@")(query)
        those = connection.execute(select(func.count()).select_from(table).where(here)).scalar_one()
        # The weight of BM25: https://en.wikipedia.org/wiki/Okapi_BM25
        weight = math.log1p((count - those + 0.5) / (those + 0.5))
        named = _indexed(table, titles=True).op("@@")(query)
        total = total - case((named, weight * _TITLE_COUNTS), (here, weight), else_=0.0)
    return total


def _indexed(table: TableClause, *, titles: bool) -> ColumnElement[str]:
    return literal_column(f"{table.name}.{'title_words' if titles else 'all_words'}")


def _parts(word: str) -> list[tuple[int, str]]:
    """The parts of a word, each with how many follow it: only the last may be a beginning."""
    parts = word.split()
    return [(len(parts) - 1 - n, part) for n, part in enumerate(parts)]


def _term(word: str, *, begins: bool) -> str:
    """A word as a query has it. Quotes keep it from being read as an operator."""
    quoted = word[:_LONGEST].replace("\\", "\\\\").replace("'", "''")
    return f"'{quoted}'{':*' if begins else ''}"
