"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

FROZEN = ("versions", "events")
TABLES = ("counters", "settings", "people", "attachments", "events", "versions", "records")


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def upgrade() -> None:
    """Make all tables and the triggers that keep the history as it was written."""
    _records()
    _what_was()
    _small_tables()
    for table in FROZEN:
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuse_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END"
            )


def _records() -> None:
    op.create_table(
        "records",
        *(_text(n) for n in ("id", "kind", "number", "form_id")),
        _number("form_version"),
        *(_text(n) for n in ("profile_id", "state")),
        *(_number(n) for n in ("version", "revision")),
        _text("page"),
        sa.Column("created_at", sa.DateTime()),
        sa.Column("updated_at", sa.DateTime()),
        _text("created_by"),
        sa.Column("trashed_at", sa.DateTime()),
        *(_text(n) for n in ("title", "title_folded", "school", "requester", "launch_month", "done", "answers")),
        sa.PrimaryKeyConstraint("id", name="pk_records"),
        sa.UniqueConstraint("number", name="uq_records_number"),
    )
    op.create_index("ix_records_kind", "records", ["kind"])


def _what_was() -> None:
    op.create_table(
        "versions",
        _text("record_id"),
        *(_number(n) for n in ("number", "form_version")),
        _text("profile_id"),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        *(_text(n) for n in ("submitted_by", "answers")),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_versions_record_id_records"),
        sa.PrimaryKeyConstraint("record_id", "number", name="pk_versions"),
    )
    op.create_table(
        "events",
        _number("id"),
        sa.Column("at", sa.DateTime(), nullable=False),
        *(_text(n) for n in ("who", "action")),
        _text("record_id", nullable=True),
        _text("detail"),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_events_record_id_records"),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
    )
    op.create_index("ix_events_record_id", "events", ["record_id"])


def _small_tables() -> None:
    op.create_table(
        "attachments",
        *(_text(n) for n in ("sha256", "name", "media_type")),
        _number("size"),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_attachments"),
    )
    op.create_table(
        "people",
        *(_text(n) for n in ("id", "identity", "sorting", "name", "role", "organization", "email", "phone")),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("identity", name="uq_people_identity"),
    )
    op.create_table(
        "settings",
        *(_text(n) for n in ("key", "value")),
        sa.PrimaryKeyConstraint("key", name="pk_settings"),
    )
    op.create_table(
        "counters",
        _text("kind"),
        _number("year"),
        _number("last"),
        sa.PrimaryKeyConstraint("kind", "year", name="pk_counters"),
    )


def downgrade() -> None:
    """Take all tables away, the triggers with them."""
    op.drop_index("ix_events_record_id", "events")
    op.drop_index("ix_records_kind", "records")
    for table in TABLES:
        # DROP TABLE deletes without asking triggers.
        op.drop_table(table)
