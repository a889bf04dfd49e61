"""The reference page of a form: every page and question, for people who read it outside the program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mcdesk.domain.fields import Field, Form, Required
from mcdesk.domain.profile import Profile
from mcdesk.domain.rules import rules_of
from mcdesk.domain.texts import Lang, Local, words

_REQUIRED = {
    Required.SUBMIT: "must be answered before submitting",
    Required.ADVISED: "should be answered (a warning otherwise)",
    Required.OPTIONAL: "optional",
}
_MEASURES = {"chars": "characters", "words": "words", "rows": "rows", "choices": "choices", "": ""}


def fields_page(form: Form, profile: Profile, definition: Mapping[str, Any]) -> str:
    """The page in Markdown. ``definition`` is the form's TOML, which names the thresholds and lists of the profile."""
    return "\n".join([*_head(form, profile), *_contents(form), *_pages(form, definition)]).rstrip() + "\n"


def _head(form: Form, profile: Profile) -> Iterator[str]:
    count = sum(1 for _ in form.fields())
    yield f"# {form.title.en}: every question"
    yield ""
    yield f"Form `{form.id}`, version {form.version}: {len(form.pages)} pages and {count} questions, with the limits,"
    yield f"lists and patterns of {profile.name.en} (profile `{profile.id}`, version {profile.version})."
    yield "Written by `mcdesk form docs` from the form and the profile; change those, not this page."
    yield ""
    yield form.intro.en
    yield ""


def _contents(form: Form) -> Iterator[str]:
    yield "| Page | Questions |"
    yield "| --- | --- |"
    for page in form.pages:
        keys = ", ".join(f"`{f.key}`" for f in page.fields)
        yield f"| [{_cell(page.title.en)}](#{_anchor(page.title.en)}) | {keys} |"
    yield ""


def _pages(form: Form, definition: Mapping[str, Any]) -> Iterator[str]:
    for page, data in zip(form.pages, definition["page"], strict=True):
        yield f"## {page.title.en}"
        yield ""
        yield f"*{page.title.fr}.* {page.intro.en}"
        yield ""
        for field, named in zip(page.fields, data.get("field", ()), strict=True):
            yield from _question(field, named)


def _question(field: Field, named: Mapping[str, Any]) -> Iterator[str]:
    if field.group:
        yield f"**{field.group.en}**"
        yield ""
    yield f"### {field.label.en}"
    yield ""
    yield f"`{field.key}` · {field.kind.value.replace('_', ' ')} · {_REQUIRED[field.required]}"
    yield ""
    yield field.hint.en
    yield ""
    yield from _facts(field, named)
    yield ""
    if field.columns:
        yield from _columns(field, named)


def _facts(field: Field, named: Mapping[str, Any]) -> Iterator[str]:
    yield f"- In French: {field.label.fr}"
    yield from _means(field, named)
    for title, said in (("Why", field.why), ("Read by", field.readers), ("Strong", field.strong), ("Weak", field.weak)):
        if said:
            yield f"- {title}: {_line(said)}"
    if checked := "; ".join(f"`{rule.id}` {words(rule.title, Lang.EN)}" for rule in rules_of(field.key)):
        yield f"- Checked by: {checked}"
    if field.list_column:
        yield "- Shown in the list"
    yield f"- Since version {field.since} of the form"
    if field.source:
        yield f"- Source: {field.source}"


def _means(field: Field, named: Mapping[str, Any]) -> Iterator[str]:
    """What an answer may be: unit, limits with their names in the profile, options, condition."""
    if field.unit:
        yield f"- Unit: {field.unit.en}"
    for name, value in field.limits.items():
        way, _, measure = name.partition("_")
        word = f" {_MEASURES[measure]}" if measure else ""
        yield f"- At {'least' if way == 'min' else 'most'} {value:,}{word} (threshold `{named['limits'][name]}`)"
    if field.pattern is not None:
        yield f"- Form: {field.pattern.says.en} (pattern `{named['pattern']}`)"
    if field.options:
        options = "; ".join(f"`{o.key}` {o.label.en}" for o in field.options)
        yield f"- Options (list `{named['options']}`): {options}"
    if field.rows_of:
        yield f"- Rows of: `{field.rows_of}`"
    if field.shown_when is not None:
        when = field.shown_when
        values = " or ".join(f"`{v}`" for v in when.values)
        yield f"- Asked when: `{when.field}` is {'given and not ' if when.negated else ''}{values}"
    if field.twin:
        yield f"- Says the same in the other language as: `{field.twin}`"
    if field.running:
        yield "- Kept up while it is in use: no part of an issued version"
    if field.personal:
        yield "- Personal: left out of a document made without contacts"


def _columns(field: Field, named: Mapping[str, Any]) -> Iterator[str]:
    yield "| Column | Kind | Required | Question | What it takes |"
    yield "| --- | --- | --- | --- | --- |"
    for column, data in zip(field.columns, named.get("column", ()), strict=True):
        means = "<br>".join(line.removeprefix("- ") for line in _means(column, data))
        asks = f"{column.label.en}" + (f": {column.hint.en}" if column.hint else "")
        kind = column.kind.value.replace("_", " ")
        yield f"| `{column.key}` | {kind} | {column.required.value} | {_cell(asks)} | {_cell(means)} |"
    yield ""


def _line(said: Local) -> str:
    return " ".join(said.en.split())


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|")


def _anchor(title: str) -> str:
    """The anchor that Markdown readers give a heading."""
    kept = "".join(c for c in title.lower() if c.isalnum() or c in " -_")
    return kept.replace(" ", "-")
