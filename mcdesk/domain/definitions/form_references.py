"""What a form's schema cannot see: names that must exist, keys that stand twice, kinds that need something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mcdesk.domain.definitions.mistakes import Found, Path, found, found_value, guess
from mcdesk.domain.definitions.questions import Asked, questions
from mcdesk.domain.definitions.shown_when import condition_mistakes
from mcdesk.domain.fields import LIMIT_NAMES
from mcdesk.domain.profile import Profile

_PLACE = re.compile(r"\{([^{}]*)\}")
_MEASURE = {
    "text": ("chars", "words"),
    "paragraph": ("chars", "words"),
    "integer": ("",),
    "choices": ("choices",),
    "row_choices": ("choices",),
    "table": ("rows",),
    "matrix": ("rows",),
}
_MATRIX = {"outcome": "row_choices", "item": "framework_item", "strength": "choice"}


@dataclass(frozen=True)
class _Checked:
    """A form that is being checked, with the profile whose names it uses."""

    document: Mapping[str, Any]
    profile: Profile
    fields: Mapping[str, Asked]


def form_mistakes(document: Mapping[str, Any], profile: Profile) -> Iterator[Found]:
    """Every mistake of the form beyond its structure; takes misshapen documents."""
    asked = list(questions(document))
    fields = {q.key: q for q in asked if not q.table}
    form = _Checked(document, profile, fields)
    yield from _pages_twice(document)
    yield from _twice(asked)
    for question in asked:
        for check in _CHECKS:
            yield from check(form, question)
    yield from condition_mistakes(asked, fields, profile)


def _pages_twice(document: Mapping[str, Any]) -> Iterator[Found]:
    seen: set[str] = set()
    pages = document.get("page")
    for place, page in enumerate(pages if isinstance(pages, list) else ()):
        key = page.get("key") if isinstance(page, Mapping) else None
        if isinstance(key, str) and key in seen:
            yield found_value(("page", place, "key"), "definitions-page-twice", name=key)
        elif isinstance(key, str):
            seen.add(key)


def _twice(asked: list[Asked]) -> Iterator[Found]:
    seen: set[tuple[str, str]] = set()
    for question in asked:
        name = (question.table, question.key)
        if question.key and name in seen:
            key = "definitions-column-twice" if question.table else "definitions-field-twice"
            yield found_value((*question.path, "key"), key, name=question.key)
        seen.add(name)


def _column_key(_: _Checked, question: Asked) -> Iterator[Found]:
    if question.table and question.key == "id":
        yield found_value((*question.path, "key"), "definitions-column-id")


def _limits(form: _Checked, question: Asked) -> Iterator[Found]:
    limits = question.part("limits")
    measures = _MEASURE.get(question.kind, ())
    for name, threshold in limits.items():
        here: Path = (*question.path, "limits", name)
        if (
            question.kind
            and name in LIMIT_NAMES
            and name.removeprefix("min").removeprefix("max").removeprefix("_") not in measures
        ):
            yield found(here, "definitions-limit-kind", name=name, kind=question.kind)
        if isinstance(threshold, str) and threshold not in form.profile.thresholds:
            yield _nothing(here, "threshold", threshold, form.profile.thresholds)
    yield from _crossed(form, question, limits)


def _crossed(form: _Checked, question: Asked, limits: Mapping[str, Any]) -> Iterator[Found]:
    values = {n: form.profile.thresholds[t].value for n, t in limits.items() if t in form.profile.thresholds}
    for name, least in values.items():
        most = values.get(name.replace("min", "max", 1), least)
        if name.startswith("min") and least > most:
            yield found_value((*question.path, "limits", name), "definitions-limits-crossed", least=least, most=most)


def _options(form: _Checked, question: Asked) -> Iterator[Found]:
    chosen = question.kind in ("choice", "choices")
    name = question.data.get("options")
    if chosen and name is None:
        yield found((*question.path, "kind"), "definitions-needs-options", kind=question.kind)
    if name is not None and not chosen and question.kind:
        yield found((*question.path, "options"), "definitions-not-for-kind", name="options", kind=question.kind)
    if isinstance(name, str) and name not in form.profile.lists:
        yield _nothing((*question.path, "options"), "list", name, form.profile.lists)


def _pattern(form: _Checked, question: Asked) -> Iterator[Found]:
    name = question.data.get("pattern")
    if name is None:
        return
    if question.kind != "text":
        yield found((*question.path, "pattern"), "definitions-not-for-kind", name="pattern", kind=question.kind)
    if isinstance(name, str) and name not in form.profile.patterns:
        yield _nothing((*question.path, "pattern"), "pattern", name, form.profile.patterns)


def _rows_of(form: _Checked, question: Asked) -> Iterator[Found]:
    wants = question.kind in ("row_choices", "matrix")
    name = question.data.get("rows_of")
    here: Path = (*question.path, "rows_of")
    if wants and name is None:
        yield found((*question.path, "kind"), "definitions-needs-rows-of", kind=question.kind)
    if name is not None and not wants and question.kind:
        yield found(here, "definitions-not-for-kind", name="rows_of", kind=question.kind)
    if not isinstance(name, str):
        return
    tables = {key for key, q in form.fields.items() if q.kind == "table"}
    if name in form.fields and name not in tables:
        yield found_value(here, "definitions-rows-of-no-table", name=name)
    elif name not in tables:
        yield _nothing(here, "table", name, tables)


def _twin(form: _Checked, question: Asked) -> Iterator[Found]:
    name = question.data.get("twin")
    if not isinstance(name, str):
        return
    here: Path = (*question.path, "twin")
    beside = {q.key: q for q in questions(form.document) if q.table == question.table}
    if name == question.key or name not in beside:
        yield _nothing(here, "twin", name, [k for k in beside if k != question.key])
    elif beside[name].kind != question.kind:
        yield found_value(here, "definitions-twin-kind", name=name, kind=beside[name].kind)
    elif "twin" in beside[name].data:
        yield found_value(here, "definitions-twin-chain", name=name)


def _columns(_: _Checked, question: Asked) -> Iterator[Found]:
    has_rows = question.kind in ("table", "matrix")
    columns = question.columns()
    if has_rows and not columns:
        yield found((*question.path, "kind"), "definitions-needs-columns", kind=question.kind)
    if columns and not has_rows and question.kind:
        yield found((*question.path, "kind"), "definitions-not-for-kind", name="column", kind=question.kind)
    if question.kind == "matrix" and columns:
        kinds = {c.key: c.kind for c in columns}
        for name, kind in _MATRIX.items():
            if kinds.get(name) != kind:
                yield found((*question.path, "kind"), "definitions-matrix-column", name=name, kind=kind)


def _placeholders(_: _Checked, question: Asked) -> Iterator[Found]:
    limits = question.part("limits")
    for part in ("label", "hint", "why", "readers"):
        for lang, words in question.part(part).items():
            for name in _PLACE.findall(words) if isinstance(words, str) else ():
                if name not in limits:
                    yield found_value((*question.path, part, lang), "definitions-placeholder", name=name)


def _since(form: _Checked, question: Asked) -> Iterator[Found]:
    head = form.document.get("form")
    version = head.get("version") if isinstance(head, Mapping) else None
    since = question.data.get("since")
    if isinstance(since, int) and isinstance(version, int) and since > version:
        yield found_value((*question.path, "since"), "definitions-since", since=since, version=version)


def _nothing(path: Path, what: str, name: str, known: Any) -> Found:
    meant = guess(name, known)
    if meant:
        return found_value(path, f"definitions-no-{what}-meant", name=name, meant=meant)
    return found_value(path, f"definitions-no-{what}", name=name)


_CHECKS = (_column_key, _limits, _options, _pattern, _rows_of, _twin, _columns, _placeholders, _since)
