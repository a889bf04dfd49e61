"""A conflict in words: where it stands, and what each side says."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from mcdesk.domain import kinds
from mcdesk.domain.answers import Answers, Json, Ref
from mcdesk.domain.fields import Field, Form
from mcdesk.domain.kinds import Context, label_of_row
from mcdesk.domain.merge.conflicts import Conflict, ConflictKind
from mcdesk.domain.merge.values import Gap, Given
from mcdesk.domain.texts import Lang, say


@dataclass(frozen=True)
class Own:
    """How something is called and shown that is merged like an answer and is none: where a record stands."""

    label: Callable[[Lang], str]
    words: Callable[[Json, Lang], str]


@dataclass(frozen=True)
class Sides:
    """The answers that were merged, and how money is shown; ``base`` is None where nobody knows it.

    ``own`` is what was merged besides, by its key.
    """

    base: Answers | None
    ours: Answers
    theirs: Answers
    currency: str = "CAD"
    own: Mapping[str, Own] = field(default_factory=dict)


@dataclass(frozen=True)
class Shown:
    """One conflict as people read it.

    ``page`` and ``label`` are those of the form (``page`` is "" and ``label`` the key of a question that the form does
    not ask); ``place`` is "" or names the row. A side that has nothing there is "".
    """

    page: str
    label: str
    place: str
    base: str
    ours: str
    theirs: str


def shown(conflict: Conflict, sides: Sides, form: Form, lang: Lang) -> Shown:
    """The words of a conflict."""
    ref = conflict.ref
    page = form.page_of(ref.field).title.to(lang) if form.has(ref.field) else ""
    field = form.at(ref)
    values = (
        (conflict.base, sides.base or {}),
        (conflict.ours, sides.ours),
        (conflict.theirs, sides.theirs),
    )
    told = [_told(conflict, value, _Side(form, answers, sides, lang)) for value, answers in values]
    own = sides.own.get(ref.field)
    plain = own.label(lang) if own else ref.column or ref.field
    label = field.label.to(lang) if field else plain
    return Shown(page, label, row_name(ref, sides, form, lang), *told)


def row_name(ref: Ref, sides: Sides, form: Form, lang: Lang) -> str:
    """Which row of its table ``ref`` stands in, by what it is and what our side (else theirs) calls it."""
    if not ref.row or not form.has(ref.field):
        return ref.row
    table = form.field(ref.field)
    names = (label_of_row(table, answers, ref.row) for answers in (sides.ours, sides.theirs))
    name = next((n for n in names if n), ref.row)
    what = table.item.to(lang) or table.label.to(lang)
    return what if name == ref.row else say(lang, "merge-row", what=what, name=name)


@dataclass(frozen=True)
class _Side:
    form: Form
    answers: Answers
    sides: Sides
    lang: Lang

    def name(self, table: str, row: str) -> str:
        return label_of_row(self.form.field(table), self.answers, row) if self.form.has(table) else row

    def words(self, field: Field | None, value: Json) -> str:
        if field is None:
            return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1, default=str)
        return kinds.show(field, value, self.lang, Context(self.answers, self.sides.currency, self.name))


def _told(conflict: Conflict, value: Given, side: _Side) -> str:
    if isinstance(value, Gap):
        return ""
    if conflict.ref.field in side.sides.own:
        return side.sides.own[conflict.ref.field].words(value, side.lang)
    field = side.form.at(conflict.ref)
    if conflict.kind is ConflictKind.ORDER and isinstance(value, Sequence):
        names = (side.name(conflict.ref.field, str(row)) or str(row) for row in value)
        return "\n".join(f"{n}. {name}" for n, name in enumerate(names, 1))
    if conflict.kind is ConflictKind.ROW and isinstance(value, Mapping):
        table = side.form.field(conflict.ref.field) if side.form.has(conflict.ref.field) else None
        return "\n".join(_cells(table, value, side))
    return side.words(field, value)


def _cells(table: Field | None, row: Mapping[str, Json], side: _Side) -> list[str]:
    if table is None:
        return [side.words(None, row)]
    known = [(c.label.to(side.lang), side.words(c, row.get(c.key))) for c in table.columns]
    other = [(k, side.words(None, v)) for k, v in row.items() if k != "id" and table.column(k) is None]
    told = ((label, words) for label, words in (*known, *other) if words)
    return [say(side.lang, "merge-cell", label=label, words=words) for label, words in told]
