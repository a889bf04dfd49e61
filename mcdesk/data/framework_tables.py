"""The tables of imported frameworks. The table for their search is virtual: the migration alone makes it."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, UniqueConstraint, column, table

from mcdesk.data.columns import Document, UtcDateTime, Words
from mcdesk.data.tables import metadata

frameworks = Table(
    "frameworks",
    metadata,
    Column("id", Words, primary_key=True),
    Column("version", Words, nullable=False),
    Column("imported_at", UtcDateTime, nullable=False),
    Column("imported_by", Words, nullable=False),
    Column("count", Integer, nullable=False),
    Column("superseded", Integer, nullable=False),
    Column("facts", Document, nullable=False),
)

# The long texts stand last: SQLite then walks the tree without touching them.
framework_items = Table(
    "framework_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("framework_id", Words, ForeignKey("frameworks.id"), nullable=False),
    Column("code", Words, nullable=False),
    Column("parent", Words, nullable=False),
    Column("place", Integer, nullable=False),
    Column("below", Integer, nullable=False),
    Column("superseded", Words, nullable=False),
    Column("texts", Document, nullable=False),
    UniqueConstraint("framework_id", "code"),
    Index(None, "framework_id", "parent", "place"),
)

SEARCH = "framework_search"
framework_search = table(SEARCH, column("rowid", Integer), column("title", Words), column("more", Words))
"""FTS5 over ``title`` and ``more``, folded; its rowid is the id of the item."""
