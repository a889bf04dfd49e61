"""The tables of the ledger of awards."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table, UniqueConstraint

from mcdesk.data.columns import UtcDateTime, Words
from mcdesk.data.tables import metadata

cohorts = Table(
    "cohorts",
    metadata,
    Column("id", Words, primary_key=True),
    Column("number", Words, nullable=False),
    Column("record_id", Words, ForeignKey("records.id"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("offering", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("digest", Words, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("created_by", Words, nullable=False),
    UniqueConstraint("number"),
)

# The signed text stands last: SQLite then reads the lines of a list without touching it.
awards = Table(
    "awards",
    metadata,
    Column("id", Words, primary_key=True),
    Column("cohort_id", Words, ForeignKey("cohorts.id"), nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("badge", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("email", Words, nullable=False),
    Column("awarded_at", UtcDateTime, nullable=False),
    Column("valid_from", UtcDateTime, nullable=False),
    Column("valid_until", UtcDateTime),
    Column("issuer", Words, nullable=False),
    Column("key", Words, nullable=False),
    Column("sha256", Words, nullable=False),
    Column("standing", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("changed_at", UtcDateTime),
    Column("changed_by", Words, nullable=False),
    Column("replaces", Words, nullable=False),
    Column("list_address", Words, nullable=False),
    Column("list_index", Integer),
    Column("removed_at", UtcDateTime),
    Column("text", Words, nullable=False),
)
