"""Answers to every question of a form, each with words of its own that can be found again."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.answers import Json
from mcdesk.domain.fields import Field, Form, Kind

_FIXED: dict[Kind, Json] = {
    Kind.INTEGER: 7,
    Kind.MONEY: "123.45",
    Kind.DATE: "2026-10-20",
    Kind.MONTH: "2027-05",
    Kind.YESNO: "yes",
}


def filled(form: Form, rows: int = 2, words: str = "") -> dict[str, Json]:
    """An answer to every question; texts are ``words`` and a marker made of their keys."""
    return {f.key: _answer(f, f.key, rows, words) for f in form.fields()}


def _answer(field: Field, mark: str, rows: int, words: str) -> Json:
    marked = f"{words} mark-{mark}-end".strip()
    if field.kind.has_rows:
        return [_row(field, mark, n, rows, words) for n in range(1, rows + 1)]
    if field.kind is Kind.ROW_CHOICES:
        return [f"{field.rows_of}-{n}" for n in range(1, rows + 1)]
    if field.kind in (Kind.CHOICE, Kind.CHOICES):
        return _choice(field)
    return _FIXED.get(field.kind) or _parts(field.kind, mark, marked)


def _parts(kind: Kind, mark: str, marked: str) -> Json:
    if kind is Kind.PERSON:
        return {part: f"{marked}-{part}" for part in ("name", "role", "organization", "email", "phone")}
    if kind is Kind.ATTACHMENT:
        return {"sha256": "0" * 64, "name": f"{marked}.pdf", "size": 3, "media_type": "application/pdf"}
    if kind is Kind.FRAMEWORK_ITEM:
        return {"framework": "own", "code": f"C-{mark}", "title": marked}
    return marked


def _choice(field: Field) -> Json:
    keys = [option.key for option in field.options]
    return keys if field.kind is Kind.CHOICES else keys[0]


def _row(field: Field, mark: str, number: int, rows: int, words: str) -> dict[str, Json]:
    cells = {c.key: _answer(c, f"{mark}-{number}-{c.key}", rows, words) for c in field.columns}
    return {"id": f"{field.key}-{number}", **cells}


def personal(form: Form) -> Iterator[str]:
    """The keys of questions and the ``table-…-column`` patterns that are personal."""
    for field in form.fields():
        if field.personal:
            yield field.key
        yield from (f"{field.key}-{n}-{c.key}" for c in field.columns if c.personal for n in (1, 2))
