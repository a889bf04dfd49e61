"""The sections of a proposal: one for each page of the form, made from the form alone."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.proposal.finance import finance_blocks
from mcdesk.app.proposal.matrix import matrix_blocks
from mcdesk.app.proposal.source import Source
from mcdesk.app.proposal.tables import rows_blocks, table
from mcdesk.domain.fields import Field, Kind, Page
from mcdesk.domain.kinds import show
from mcdesk.domain.outline import Block, Facts, Heading, Image, Paragraph, text
from mcdesk.domain.texts import words

_BADGE = 110.0
"""Points: the width of a designed badge on paper."""


def section(source: Source, number: int, page: Page) -> Iterator[Block]:
    """One page of the form with its answers."""
    title = f"{number}\N{NO-BREAK SPACE} {page.title.to(source.lang)}"
    yield Heading(1, title, anchor=source.anchor(page.key))
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
    yield from _computed(source, page)
    if page.view == "finance" and "finance" in source.options.parts:
        yield from finance_blocks(source)


def _facts(source: Source, fields: list[Field], heading: str) -> Iterator[Block]:
    if not fields:
        return
    if heading:
        yield Heading(2, heading)
    yield Facts(tuple((f.label.to(source.lang), source.shown(f, source.a.raw(f.key))) for f in fields))
    drawn = source.badges.get(source.lang, {})
    for field in fields:
        if field.key in drawn:
            alt = show(field, source.a.raw(field.key), source.lang, source.context)
            yield Image(drawn[field.key], alt, _BADGE)


def _computed(source: Source, page: Page) -> Iterator[Block]:
    """What follows from the answers of the page."""
    keys = {f.key for f in source.fields(page)}
    rows = tuple(
        (c.label.to(source.lang), text(words(c.value, source.lang), tone=c.tone))
        for c in source.computed
        if c.after in keys
    )
    if rows:
        yield Heading(2, source.say("proposal-finance"))
        yield Facts(rows, together=True)


def _rows(source: Source, field: Field) -> Iterator[Block]:
    yield Heading(2, field.label.to(source.lang))
    rows = source.a.rows(field.key)
    if field.kind is Kind.MATRIX:
        yield from matrix_blocks(source)
    if not rows:
        yield Paragraph(source.missing(field))
    elif field.kind is Kind.MATRIX:
        yield table(source, field, rows, source.say("proposal-reasons"))
    else:
        yield from rows_blocks(source, field, rows)
