"""Lines of the history with their words and their seal, and whose keys signed them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEPT = ("id", "at", "who", "action", "record_id", "detail", "seal")
SAME = " AND ".join(f"NEW.{c} IS OLD.{c}" for c in KEPT)
ABORT = "BEGIN SELECT RAISE(ABORT, 'events are never changed'); END"


def upgrade() -> None:
    """Older lines stay without a seal: nobody can say today that they were not changed before."""
    for name in ("words", "seal"):
        op.add_column("events", sa.Column(name, sa.Text(), nullable=True))
    op.execute("DROP TRIGGER events_refuse_update")
    op.execute(
        f"CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events "
        f"WHEN NOT ({SAME} AND NEW.words IS NULL AND OLD.words IS NOT NULL) {ABORT}"
    )
    op.create_table(
        "identities",
        *(sa.Column(n, sa.Text(), nullable=False) for n in ("key", "name", "role", "email")),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_identities"),
    )


def downgrade() -> None:
    """Take them away; the lines stay."""
    op.drop_table("identities")
    op.execute("DROP TRIGGER events_refuse_update")
    for name in ("seal", "words"):
        op.drop_column("events", name)
    op.execute(f"CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events {ABORT}")
