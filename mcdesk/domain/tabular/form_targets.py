"""The questions of a form as what columns can become, and as the columns of a table that goes out."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from mcdesk.domain.answers import Answers
from mcdesk.domain.fields import Field, Form, Kind
from mcdesk.domain.tabular.form_cells import cell_of, read_cell
from mcdesk.domain.tabular.sheet import NewSheet, Value
from mcdesk.domain.tabular.targets import Target, as_text, guess
from mcdesk.domain.texts import Lang, Local
from mcdesk.resources import resource

NUMBER = "number"
"""The target that says which record of the workspace a row is."""


def targets_of(form: Form, kind: str, title: str, number: Local) -> tuple[Target, ...]:
    """The number (called ``number``), then every question; that of the ``title`` is needed."""
    aliases = _aliases(kind)
    first = Target(NUMBER, number, as_text, aliases.get(NUMBER, ()))
    return (first, *(_target(f, aliases.get(f.key, ()), needed=f.key == title) for f in form.fields()))


def _target(field: Field, aliases: tuple[str, ...], *, needed: bool) -> Target:
    return Target(field.key, field.label, lambda text: read_cell(field, text), aliases, needed, _hint(field))


def _hint(field: Field) -> Local:
    """What the question takes: its hint, and its options where it has some."""
    if not field.options:
        return field.hint
    en, fr = ("; ".join(o.label.to(lang) for o in field.options) for lang in (Lang.EN, Lang.FR))
    return Local(f"{field.hint.en} {en}".strip(), f"{field.hint.fr} {fr}".strip())


@cache
def _aliases(kind: str) -> Mapping[str, tuple[str, ...]]:
    with resource("tables", "columns.toml").open("rb") as file:
        data = tomllib.load(file)
    return {k: tuple(v) for part in ("every", kind) for k, v in data.get(part, {}).items()}


def headers_for(targets: Sequence[Target], lang: Lang) -> tuple[str, ...]:
    """The words over each column: those of the target, or its key where these would be taken for another one."""
    labels = [t.label.to(lang) or t.key for t in targets]
    means = guess(labels, targets).chosen
    return tuple(
        label if means.get(t.key) == n else t.key for n, (t, label) in enumerate(zip(targets, labels, strict=True))
    )


def sheet_of_records(
    name: str, targets: Sequence[Target], form: Form, rows: Sequence[tuple[str, Answers]], lang: Lang
) -> NewSheet:
    """Records (number and answers) as a table with a column for each target; reading it gives the answers again."""
    lines = tuple(tuple(_cell(form, t.key, number, answers, lang) for t in targets) for number, answers in rows)
    return NewSheet(name, headers_for(targets, lang), lines)


def _cell(form: Form, key: str, number: str, answers: Answers, lang: Lang) -> Value:
    return number if key == NUMBER else cell_of(form.field(key), answers.get(key), lang)


def transportable(form: Form) -> frozenset[str]:
    """The questions whose answers mean the same in any workspace; files do not travel in a table."""
    return frozenset(
        f.key
        for f in form.fields()
        if f.kind is not Kind.ATTACHMENT and not any(c.kind is Kind.ATTACHMENT for c in f.columns)
    )
