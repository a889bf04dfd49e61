"""Answers that name rows of a table: an assessment its outcomes, a badge its endorsers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mcdesk.domain.answers import Answers, Reader, Ref, rows_of, value_at, with_value
from mcdesk.domain.fields import Field, Form, Kind


@dataclass(frozen=True, slots=True)
class Reference:
    """The place ``at`` names the row ``row`` of ``table``."""

    at: Ref
    table: str
    row: str


def references(form: Form, answers: Answers) -> Iterator[Reference]:
    """Every row that is named, with where."""
    for field in form.fields():
        yield from _named(field, answers, Ref(field.key))
        columns = [c for c in field.columns if c.kind is Kind.ROW_CHOICES]
        for row in rows_of(answers.get(field.key)) if columns else ():
            for column in columns:
                yield from _named(column, row, Ref(field.key, str(row.get("id")), column.key))


def _named(field: Field, answers: Answers, at: Ref) -> Iterator[Reference]:
    if field.kind is Kind.ROW_CHOICES:
        yield from (Reference(at, field.rows_of, row) for row in Reader(answers).choices(field.key))


def newly_named(form: Form, base: Answers, now: Answers) -> frozenset[tuple[str, str]]:
    """The rows (table, id) that some place names now and did not in ``base``."""
    before = frozenset(references(form, base))
    return frozenset((r.table, r.row) for r in references(form, now) if r not in before)


def without(form: Form, answers: Answers, table: str, row: str) -> Answers:
    """The answers with nothing in them that names this row."""
    for found in tuple(references(form, answers)):
        if (found.table, found.row) == (table, row):
            named = Reader({"v": value_at(answers, found.at)}).choices("v")
            answers = with_value(answers, found.at, [n for n in named if n != row])
    return answers
