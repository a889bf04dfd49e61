"""The table of what was handed over."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table

from mcdesk.data.columns import Document, UtcDateTime, Words
from mcdesk.data.tables import metadata

exchanges = Table(
    "exchanges",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record_id", Words, ForeignKey("records.id"), nullable=False, index=True),
    Column("direction", Words, nullable=False),
    Column("package", Words, nullable=False, index=True),
    Column("peer", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("state", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("extra", Document, nullable=False),
    Column("answers", Document, nullable=False),
)
