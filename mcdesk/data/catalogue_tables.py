"""The tables of the catalogue: a narrow line for each record, its search index, and what imports replaced."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    TableClause,
    UniqueConstraint,
    column,
    table,
)

from mcdesk.data.columns import Document, UtcDateTime, Words
from mcdesk.data.tables import metadata

# Lists and filters read whole columns of this; in the records themselves they would read past every answer.
catalogue = Table(
    "catalogue",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record_id", Words, ForeignKey("records.id"), nullable=False),
    Column("listed", Integer, nullable=False),
    Column("kind", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("number", Words, nullable=False),
    Column("updated_at", UtcDateTime),
    Column("hours", Integer),
    Column("school", Words, nullable=False),
    Column("mode", Words, nullable=False),
    Column("sectors", Words, nullable=False),
    Column("frameworks", Words, nullable=False),
    Column("title_folded", Words, nullable=False),
    Column("title", Words, nullable=False),
    # 0 where the words of the search are those of an earlier save.
    Column("worded", Integer, nullable=False, server_default="1"),
    UniqueConstraint("record_id"),
    Index("ix_catalogue_listed_updated_at", "listed", "updated_at"),
    Index("ix_catalogue_listed_title_folded", "listed", "title_folded"),
    # All that a list of one kind begins with: the lines themselves are not touched.
    Index("ix_catalogue_kind_listed_updated_at", "kind", "listed", "updated_at", "number", "record_id"),
)

# One for each date in the life of a credential, so that what falls due is found without its answers.
dates = Table(
    "dates",
    metadata,
    Column("line", Integer, ForeignKey("catalogue.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("basis", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("until", Date),
    Column("count", Integer, nullable=False),
    PrimaryKeyConstraint("line", "place"),
    Index("ix_dates_basis_day", "basis", "day"),
)

# By what records look alike: the telling words of a title, and every competency that a record claims.
titles = Table(
    "titles",
    metadata,
    Column("line", Integer, ForeignKey("catalogue.id"), primary_key=True),
    Column("words", Words, nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("line", Integer, ForeignKey("catalogue.id"), nullable=False, index=True),
    Column("competency", Words, nullable=False),
    PrimaryKeyConstraint("competency", "line"),
)

imports = Table(
    "imports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("who", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("added", Integer, nullable=False),
    Column("updated", Integer, nullable=False),
    Column("undone_at", UtcDateTime),
)

# "answers" are those of before, None for a record that the import added.
import_lines = Table(
    "import_lines",
    metadata,
    Column("import_id", Integer, ForeignKey("imports.id"), nullable=False),
    Column("record_id", Words, ForeignKey("records.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("answers", Document),
    PrimaryKeyConstraint("import_id", "record_id"),
)

SEARCH = "catalogue_search"
"""The virtual table of the index."""

# A row for each line of the catalogue under the same number. It belongs to no metadata: SQLAlchemy cannot make it.
search: TableClause = table(SEARCH, column("rowid"), column("title"), column("more"))
