"""The catalogue: a narrow line for each record, the index of its search, and imports that can be taken back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def upgrade() -> None:
    """Make the tables, empty: opening the workspace fills them from the records, in one transaction of its own."""
    op.create_table(
        "catalogue",
        _number("id"),
        _text("record_id"),
        _number("listed"),
        *(_text(n) for n in ("kind", "state", "number")),
        sa.Column("updated_at", sa.DateTime()),
        _number("hours", nullable=True),
        *(_text(n) for n in ("school", "mode", "sectors", "frameworks", "title_folded", "title")),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_catalogue_record_id_records"),
        sa.PrimaryKeyConstraint("id", name="pk_catalogue"),
        sa.UniqueConstraint("record_id", name="uq_catalogue_record_id"),
    )
    op.create_index("ix_catalogue_listed_updated_at", "catalogue", ["listed", "updated_at"])
    op.create_index("ix_catalogue_listed_title_folded", "catalogue", ["listed", "title_folded"])
    op.execute(
        "CREATE VIRTUAL TABLE catalogue_search USING fts5(title, more, tokenize = 'unicode61 remove_diacritics 2', "
        "prefix = '2 3')"
    )
    _imports()


def _imports() -> None:
    op.create_table(
        "imports",
        _number("id"),
        sa.Column("at", sa.DateTime(), nullable=False),
        *(_text(n) for n in ("who", "source")),
        *(_number(n) for n in ("added", "updated")),
        sa.Column("undone_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
    )
    op.create_table(
        "import_lines",
        _number("import_id"),
        _text("record_id"),
        _number("revision"),
        _text("answers", nullable=True),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name="fk_import_lines_import_id_imports"),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_import_lines_record_id_records"),
        sa.PrimaryKeyConstraint("import_id", "record_id", name="pk_import_lines"),
    )


def downgrade() -> None:
    """Take them away; what they hold stands in the records too."""
    for table in ("import_lines", "imports", "catalogue_search"):
        op.execute(f"DROP TABLE {table}")
    op.drop_index("ix_catalogue_listed_title_folded", "catalogue")
    op.drop_index("ix_catalogue_listed_updated_at", "catalogue")
    op.drop_table("catalogue")
