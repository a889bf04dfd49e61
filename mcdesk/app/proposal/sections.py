"""The sections of a proposal: one for each page of the form, made from the form alone."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.proposal.finance import finance_blocks
from mcdesk.app.proposal.matrix import matrix_blocks
from mcdesk.app.proposal.source import Source
from mcdesk.domain.answers import Row
from mcdesk.domain.fields import Field, Kind, Page
from mcdesk.domain.flow import column_asked
from mcdesk.domain.outline import Align, Block, Column, Facts, Heading, Paragraph, Table, Text, text

TABLE_COLUMNS = 5
"""A table with more columns than this reads better as one list of facts for each row."""
_NUMBERS = (Kind.INTEGER, Kind.MONEY)
_WEIGHT = {Kind.PARAGRAPH: 3.0, Kind.TEXT: 2.0, Kind.PERSON: 2.5, Kind.ROW_CHOICES: 2.0, Kind.FRAMEWORK_ITEM: 2.5}


def section(source: Source, number: int, page: Page) -> Iterator[Block]:
    """One page of the form with its answers."""
    yield Heading(1, f"{number}\N{NO-BREAK SPACE} {page.title.to(source.lang)}", anchor=page.key)
    plain: list[Field] = []
    heading = ""
    for field in source.fields(page):
        if field.group:
            yield from _facts(source, plain, heading)
            plain, heading = [], field.group.to(source.lang)
        if field.kind.has_rows:
            yield from _facts(source, plain, heading)
            plain, heading = [], ""
            yield from _rows(source, field)
        else:
            plain.append(field)
    yield from _facts(source, plain, heading)
    if page.view == "finance" and "finance" in source.options.parts:
        yield from finance_blocks(source)


def _facts(source: Source, fields: list[Field], heading: str) -> Iterator[Block]:
    if not fields:
        return
    if heading:
        yield Heading(2, heading)
    yield Facts(tuple((f.label.to(source.lang), source.shown(f, source.a.raw(f.key))) for f in fields))


def _rows(source: Source, field: Field) -> Iterator[Block]:
    yield Heading(2, field.label.to(source.lang))
    rows = source.a.rows(field.key)
    if not rows:
        yield Paragraph(source.missing())
    elif field.kind is Kind.MATRIX:
        yield from matrix_blocks(source, field)
    elif _fits_a_table(field):
        yield _table(source, field, rows)
    else:
        for row in rows:
            yield from _record(source, field, row)


def _columns(source: Source, field: Field) -> tuple[Field, ...]:
    return tuple(c for c in field.columns if source.options.contacts or not c.personal)


def _fits_a_table(field: Field) -> bool:
    return len(field.columns) <= TABLE_COLUMNS


def _table(source: Source, field: Field, rows: tuple[Row, ...]) -> Table:
    columns = _columns(source, field)
    heads = [Column(source.say("proposal-number"), 0.5)]
    heads += [
        Column(c.label.to(source.lang), _WEIGHT.get(c.kind, 1.2), Align.RIGHT if c.kind in _NUMBERS else Align.LEFT)
        for c in columns
    ]
    cells = tuple((text(source.row_code(field.key, row.id)), *(_cell(source, row, c) for c in columns)) for row in rows)
    return Table(tuple(heads), cells, row_header=0)


def _cell(source: Source, row: Row, column: Field) -> Text:
    if not column_asked(column, row, source.answers):
        return text(source.say("proposal-not-asked"))
    return source.shown(column, row.raw(column.key))


def _record(source: Source, field: Field, row: Row) -> Iterator[Block]:
    columns = [c for c in _columns(source, field) if column_asked(c, row, source.answers)]
    yield Heading(3, source.row_title(field.key, row.id) or source.row_code(field.key, row.id))
    yield Facts(tuple((c.label.to(source.lang), source.shown(c, row.raw(c.key))) for c in columns))
