"""The tables of a workspace. The migrations make them; a test holds both equal, triggers included."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, PrimaryKeyConstraint, Table, UniqueConstraint

from mcdesk.data.columns import Document, UtcDateTime, Words

APPLICATION_ID = 0x4D43574B
"""``MCWK`` in the file's header: what tells a workspace from any other SQLite file."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# The long answers stand last: SQLite then reads the columns of a list without touching them.
records = Table(
    "records",
    metadata,
    Column("id", Words, primary_key=True),
    Column("kind", Words, nullable=False, index=True),
    Column("number", Words, nullable=False),
    Column("form_id", Words, nullable=False),
    Column("form_version", Integer, nullable=False),
    Column("profile_id", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("page", Words, nullable=False),
    Column("created_at", UtcDateTime),
    Column("updated_at", UtcDateTime),
    Column("created_by", Words, nullable=False),
    Column("trashed_at", UtcDateTime),
    Column("title", Words, nullable=False),
    Column("title_folded", Words, nullable=False),
    Column("school", Words, nullable=False),
    Column("requester", Words, nullable=False),
    Column("launch_month", Words, nullable=False),
    Column("done", Document, nullable=False),
    Column("answers", Document, nullable=False),
    UniqueConstraint("number"),
)

versions = Table(
    "versions",
    metadata,
    Column("record_id", Words, ForeignKey("records.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("form_version", Integer, nullable=False),
    Column("profile_id", Words, nullable=False),
    Column("submitted_at", UtcDateTime, nullable=False),
    Column("submitted_by", Words, nullable=False),
    Column("answers", Document, nullable=False),
    PrimaryKeyConstraint("record_id", "number"),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("who", Words, nullable=False),
    Column("action", Words, nullable=False),
    Column("record_id", Words, ForeignKey("records.id"), index=True),
    Column("detail", Document, nullable=False),
    Column("words", Words),
    Column("seal", Document),
)

# Whose keys signed lines here, and how each called themselves.
identities = Table(
    "identities",
    metadata,
    Column("key", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("role", Words, nullable=False),
    Column("email", Words, nullable=False),
    Column("since", UtcDateTime, nullable=False),
)

attachments = Table(
    "attachments",
    metadata,
    Column("sha256", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("media_type", Words, nullable=False),
    Column("size", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", Words, primary_key=True),
    Column("identity", Words, nullable=False),
    Column("sorting", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("role", Words, nullable=False),
    Column("organization", Words, nullable=False),
    Column("email", Words, nullable=False),
    Column("phone", Words, nullable=False),
    UniqueConstraint("identity"),
)

settings = Table(
    "settings",
    metadata,
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
)

# The last number given to each kind in each year: kept apart from the records, so that none is given twice.
counters = Table(
    "counters",
    metadata,
    Column("kind", Words, nullable=False),
    Column("year", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    PrimaryKeyConstraint("kind", "year"),
)

FROZEN = ("versions", "events")
"""Tables whose rows are never changed or deleted, but that the words of a line can be removed.

A migration that rebuilds one must make its triggers again.
"""
