"""A step that a later version might take: a new column, filled from the answers, in a table that is rebuilt."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from mcdesk.data.migrating import CURRENT

revision = f"{CURRENT.version + 1:04d}"
down_revision = CURRENT.revision
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("records", recreate="always") as table:
        table.add_column(sa.Column("length", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE records SET length = length(answers)")


def downgrade() -> None:
    with op.batch_alter_table("records", recreate="always") as table:
        table.drop_column("length")
