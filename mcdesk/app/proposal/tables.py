"""The rows of a table of the form: side by side where they fit, else one list of facts for each row."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.proposal.source import CODED, LONGEST_NAME, Source
from mcdesk.domain.answers import Row
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.flow import column_asked
from mcdesk.domain.outline import Align, Block, Bullets, Column, Facts, Heading, Table, Text, text

TABLE_COLUMNS = 5
"""A table with more columns than this reads better as one list of facts for each row."""
CELL_LENGTH = 600
"""So does one with a cell of more characters than this."""
_NUMBERS = (Kind.INTEGER, Kind.MONEY)
_WEIGHT = {
    Kind.PARAGRAPH: 3.0,
    Kind.TEXT: 2.0,
    Kind.PERSON: 2.5,
    Kind.ROW_CHOICES: 2.0,
    Kind.FRAMEWORK_ITEM: 2.5,
    Kind.CHOICE: 1.5,
    Kind.DATE: 1.6,
    Kind.MONTH: 1.6,
}


def rows_blocks(source: Source, field: Field, rows: tuple[Row, ...]) -> Iterator[Block]:
    """The rows in the form that suits them: a list where there is one column, a table, or a record for each."""
    columns = source.columns(field)
    cells = [_cell(source, row, c) for row in rows for c in columns]
    if len(columns) == 1:
        yield Bullets(tuple(cells), ordered=True)
    elif len(columns) > TABLE_COLUMNS or any(len(span.text) > CELL_LENGTH for cell in cells for span in cell):
        for row in rows:
            yield from _record(source, field, row)
    else:
        yield table(source, field, rows)


def table(source: Source, field: Field, rows: tuple[Row, ...], caption: str = "") -> Table:
    """The rows side by side, under the words of the form; each is named by its code or number."""
    columns = source.columns(field)
    heads = [Column(source.say("proposal-number"), 0.5)]
    heads += [
        Column(c.label.to(source.lang), _weight(c), Align.RIGHT if c.kind in _NUMBERS else Align.LEFT) for c in columns
    ]
    cells = tuple((text(source.row_code(field.key, row.id)), *(_cell(source, row, c) for c in columns)) for row in rows)
    return Table(tuple(heads), cells, caption, row_header=0)


def _weight(column: Field) -> float:
    return 1.2 if column.rows_of in CODED else _WEIGHT.get(column.kind, 1.3)


def _cell(source: Source, row: Row, column: Field) -> Text:
    if not column_asked(column, row, source.answers):
        return text(source.say("proposal-not-asked"))
    return source.shown(column, row.raw(column.key))


def _record(source: Source, field: Field, row: Row) -> Iterator[Block]:
    columns = [c for c in source.columns(field) if column_asked(c, row, source.answers)]
    named = source.naming_column(field, row)
    if named is not None and len(columns) > 1 and len(row.text(named.key)) <= LONGEST_NAME:
        columns.remove(named)
    yield Heading(3, source.row_title(field.key, row.id) or source.row_code(field.key, row.id))
    yield Facts(tuple((c.label.to(source.lang), source.shown(c, row.raw(c.key))) for c in columns))
