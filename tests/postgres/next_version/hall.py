"""A step that a later version might take in a shared store: a table, a column, and one that a policy looks at."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from mcdesk.data.columns import Words
from mcdesk.data.migrating import CURRENT

revision = f"{CURRENT.version + 1:04d}"
down_revision = CURRENT.revision
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("halls", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", Words, nullable=False))
    op.add_column("records", sa.Column("length", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE records SET length = length(answers)")
    op.alter_column("records", "state", type_=sa.String(40))


def downgrade() -> None:
    op.drop_column("records", "length")
    op.drop_table("halls")
