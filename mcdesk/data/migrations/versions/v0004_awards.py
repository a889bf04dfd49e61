"""Cohorts, and the ledger of what they were awarded."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(), nullable=nullable)


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "cohorts",
        *(_text(n) for n in ("id", "number", "record_id")),
        _number("version"),
        *(_text(n) for n in ("offering", "name", "digest")),
        _moment("created_at"),
        _text("created_by"),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_cohorts_record_id_records"),
        sa.PrimaryKeyConstraint("id", name="pk_cohorts"),
        sa.UniqueConstraint("number", name="uq_cohorts_number"),
    )
    op.create_index("ix_cohorts_record_id", "cohorts", ["record_id"])
    op.create_table(
        "awards",
        *(_text(n) for n in ("id", "cohort_id")),
        _number("place"),
        *(_text(n) for n in ("badge", "subject", "language", "name", "email")),
        *(_moment(n) for n in ("awarded_at", "valid_from")),
        _moment("valid_until", nullable=True),
        *(_text(n) for n in ("issuer", "key", "sha256", "standing", "reason")),
        _moment("changed_at", nullable=True),
        *(_text(n) for n in ("changed_by", "replaces", "list_address")),
        _number("list_index", nullable=True),
        _moment("removed_at", nullable=True),
        _text("text"),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohorts.id"], name="fk_awards_cohort_id_cohorts"),
        sa.PrimaryKeyConstraint("id", name="pk_awards"),
    )
    op.create_index("ix_awards_cohort_id", "awards", ["cohort_id"])


def downgrade() -> None:
    """Take the tables away."""
    op.drop_index("ix_awards_cohort_id", "awards")
    op.drop_table("awards")
    op.drop_index("ix_cohorts_record_id", "cohorts")
    op.drop_table("cohorts")
