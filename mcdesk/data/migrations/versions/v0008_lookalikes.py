"""By what records look alike: those that do are found without reading the answers of all others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from mcdesk.data.columns import Words

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, empty: after the last step they are filled from the answers, in the same transaction."""
    op.create_table(
        "titles",
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("words", Words(), nullable=False),
        sa.ForeignKeyConstraint(["line"], ["catalogue.id"], name="fk_titles_line_catalogue"),
        sa.PrimaryKeyConstraint("line", name="pk_titles"),
    )
    op.create_table(
        "claims",
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("competency", Words(), nullable=False),
        sa.ForeignKeyConstraint(["line"], ["catalogue.id"], name="fk_claims_line_catalogue"),
        sa.PrimaryKeyConstraint("competency", "line", name="pk_claims"),
    )
    op.create_index("ix_claims_line", "claims", ["line"])


def downgrade() -> None:
    """Take them away; what they hold stands in the answers too."""
    op.drop_index("ix_claims_line", "claims")
    op.drop_table("claims")
    op.drop_table("titles")
