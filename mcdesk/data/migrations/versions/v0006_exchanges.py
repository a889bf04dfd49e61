"""What was handed over, and what came: where a merge begins."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "exchanges",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(n, sa.Text(), nullable=False) for n in ("record_id", "direction", "package", "peer")),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *(sa.Column(n, sa.Text(), nullable=False) for n in ("extra", "answers")),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_exchanges_record_id_records"),
        sa.PrimaryKeyConstraint("id", name="pk_exchanges"),
    )
    for column in ("package", "record_id"):
        op.create_index(f"ix_exchanges_{column}", "exchanges", [column])


def downgrade() -> None:
    """Take it away."""
    for column in ("package", "record_id"):
        op.drop_index(f"ix_exchanges_{column}", "exchanges")
    op.drop_table("exchanges")
