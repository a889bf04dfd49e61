"""The questions of a form as what columns can become, and as the columns of a table that goes out."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from mcdesk.domain.fields import Field, Form
from mcdesk.domain.kind_checks import Fault
from mcdesk.domain.records import CREDENTIAL_STATES, TITLES, Record, RecordKind, State
from mcdesk.domain.tabular.form_cells import cell_of, read_cell
from mcdesk.domain.tabular.sheet import NewSheet, Value
from mcdesk.domain.tabular.targets import Read, Target, as_text, guess, plain
from mcdesk.domain.texts import Lang, Local, message, say
from mcdesk.resources import resource

NUMBER = "number"
"""The target that says which record of the workspace a row is."""


STATE = "state"
"""The target that says where a new record stands in its life."""


def targets_of(form: Form, kind: RecordKind) -> tuple[Target, ...]:
    """The number, then every question; the one that names the record is needed, and a state follows a credential's."""
    aliases, title = _aliases(kind.value), TITLES[kind]
    made = [Target(NUMBER, _local("catalogue-number"), as_text, aliases.get(NUMBER, ()))]
    for field in form.fields():
        made.append(_target(field, aliases.get(field.key, ()), needed=field.key == title))
        if field.key == title and kind is RecordKind.CREDENTIAL:
            made.append(_state_target(CREDENTIAL_STATES, aliases.get(STATE, ())))
    return tuple(made)


def _local(key: str) -> Local:
    return Local(say(Lang.EN, key), say(Lang.FR, key))


def _state_target(states: Sequence[State], aliases: tuple[str, ...]) -> Target:
    label = _local("catalogue-column-state")
    words = {state: _local(f"life-state-{state.value}") for state in states}
    known = {plain(name): state.value for state, w in words.items() for name in (state.value, w.en, w.fr)}
    en, fr = ("; ".join(w.to(lang) for w in words.values()) for lang in (Lang.EN, Lang.FR))
    unknown = Fault(message("forms-format-choice", label=label), message("forms-format-choice-fix"), is_format=True)

    def read(text: str) -> Read:
        found = known.get(plain(text))
        return Read(found) if found else Read(text.strip(), (unknown,))

    return Target(STATE, label, read, aliases, hint=Local(en, fr))


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
    name: str, targets: Sequence[Target], form: Form, records: Sequence[Record], lang: Lang
) -> NewSheet:
    """Records of a kind as a table with a column for each target; reading it gives the answers again."""
    lines = tuple(tuple(_cell(form, t.key, record, lang) for t in targets) for record in records)
    return NewSheet(name, headers_for(targets, lang), lines)


def _cell(form: Form, key: str, record: Record, lang: Lang) -> Value:
    if key == STATE and not form.has(STATE):
        return say(lang, f"life-state-{record.state.value}")
    return record.number if key == NUMBER else cell_of(form.field(key), record.answers.get(key), lang)
