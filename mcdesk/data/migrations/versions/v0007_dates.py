"""The dates in the life of credentials, and the order of a list: both are found without reading answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from mcdesk.data.columns import Words

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

LISTED = "ix_catalogue_kind_listed_updated_at"


def upgrade() -> None:
    """Make the table, empty: after the last step it is filled from the answers, in the same transaction."""
    op.create_table(
        "dates",
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("basis", Words(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["line"], ["catalogue.id"], name="fk_dates_line_catalogue"),
        sa.PrimaryKeyConstraint("line", "place", name="pk_dates"),
    )
    op.create_index("ix_dates_basis_day", "dates", ["basis", "day"])
    op.add_column("catalogue", sa.Column("worded", sa.Integer(), nullable=False, server_default="1"))
    op.create_index(LISTED, "catalogue", ["kind", "listed", "updated_at", "number", "record_id"])


def downgrade() -> None:
    """Take it away; what it holds stands in the answers too."""
    op.drop_index(LISTED, "catalogue")
    op.drop_column("catalogue", "worded")
    op.drop_index("ix_dates_basis_day", "dates")
    op.drop_table("dates")
