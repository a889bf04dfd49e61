"""Frameworks that were imported, and the index of their search."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def upgrade() -> None:
    """Make both tables and the virtual one. What it holds is written with the items: triggers may not touch it."""
    op.create_table(
        "frameworks",
        *(_text(n) for n in ("id", "version")),
        sa.Column("imported_at", sa.DateTime(), nullable=False),
        _text("imported_by"),
        *(_number(n) for n in ("count", "superseded")),
        _text("facts"),
        sa.PrimaryKeyConstraint("id", name="pk_frameworks"),
    )
    op.create_table(
        "framework_items",
        _number("id"),
        *(_text(n) for n in ("framework_id", "code", "parent")),
        *(_number(n) for n in ("place", "below")),
        *(_text(n) for n in ("superseded", "texts")),
        sa.ForeignKeyConstraint(["framework_id"], ["frameworks.id"], name="fk_framework_items_framework_id_frameworks"),
        sa.PrimaryKeyConstraint("id", name="pk_framework_items"),
        sa.UniqueConstraint("framework_id", "code", name="uq_framework_items_framework_id_code"),
    )
    op.create_index(
        "ix_framework_items_framework_id_parent_place", "framework_items", ["framework_id", "parent", "place"]
    )
    op.execute(
        "CREATE VIRTUAL TABLE framework_search USING fts5(title, more, tokenize = 'unicode61 remove_diacritics 2', "
        "prefix = '2 3')"
    )


def downgrade() -> None:
    """Take the tables away."""
    op.execute("DROP TABLE framework_search")
    op.drop_index("ix_framework_items_framework_id_parent_place", "framework_items")
    op.drop_table("framework_items")
    op.drop_table("frameworks")
