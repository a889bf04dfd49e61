"""What the answers to a form are in JSON: a JSON Schema (draft 2020-12) made from the form.

It describes canonical answers, a draft's as well as a submitted request's: nothing is required but the ids of rows,
and an answer that is not given is absent. What the rules want of an answer stands beside it as annotations:
``x-required``, ``x-limits``, ``x-shown-when``, ``x-options`` (the labels of an enum), ``x-rows-of``, ``x-personal``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mcdesk.domain.badge_image.json_schema import recipe_schema
from mcdesk.domain.fields import Field, Form, Kind
from mcdesk.domain.texts import Lang

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string", "minLength": 1}
_DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"


def answers_schema(form: Form, lang: Lang = Lang.EN) -> Schema:
    """The schema of the answers to ``form``, with its words in ``lang``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:mcdesk:form:{form.id}:{form.version}",
        "title": form.title.to(lang),
        "description": form.intro.to(lang),
        "type": "object",
        "additionalProperties": False,
        "properties": {f.key: field_schema(f, lang) for f in form.fields()},
    }


def field_schema(field: Field, lang: Lang = Lang.EN) -> Schema:
    """The schema of the answer to one question, or of one cell."""
    head: Schema = {"title": field.label.to(lang)}
    if field.hint:
        head["description"] = field.hint.to(lang)
    return {**head, **_value(field, lang), **_notes(field, lang)}


def _value(field: Field, lang: Lang) -> Schema:
    if field.kind.has_rows:
        return {"type": "array", "items": _row(field, lang)}
    if field.kind is Kind.CHOICE:
        return _one_of([o.key for o in field.options])
    if field.kind is Kind.CHOICES:
        return {"type": "array", "uniqueItems": True, "items": _one_of([o.key for o in field.options])}
    if field.kind is Kind.TEXT and field.pattern is not None:
        return {"type": "string", "pattern": _whole(field.pattern.regex)}
    return dict(_SIMPLE[field.kind])


def _one_of(keys: list[str]) -> Schema:
    return {"type": "string", "enum": keys}


def _row(field: Field, lang: Lang) -> Schema:
    cells = {c.key: field_schema(c, lang) for c in field.columns}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["id"],
        "properties": {"id": {**_TEXT, "description": _ROW_ID}, **cells},
    }


_ROW_ID = "Names the row, and stays the same for as long as it is there"


def _whole(regex: str) -> str:
    """The expression as JSON Schema reads it: there it may match a part, here it matches the whole text."""
    return regex if regex.startswith("^") and regex.endswith("$") and "|" not in regex else f"^(?:{regex})$"


def _notes(field: Field, lang: Lang) -> Schema:
    notes: Schema = {"x-required": field.required.value}
    if field.limits:
        notes["x-limits"] = dict(field.limits)
    if field.unit:
        notes["x-unit"] = field.unit.to(lang)
    if field.options:
        notes["x-options"] = {o.key: o.label.to(lang) for o in field.options}
    if field.rows_of:
        notes["x-rows-of"] = field.rows_of
    if field.shown_when is not None:
        when = field.shown_when
        notes["x-shown-when"] = {"field": when.field, "not" if when.negated else "is": list(when.values)}
    if field.personal:
        notes["x-personal"] = True
    return notes


def _parts(required: tuple[str, ...], parts: Mapping[str, Schema]) -> Schema:
    out: Schema = {"type": "object", "additionalProperties": False, "properties": dict(parts)}
    return {**out, "required": list(required)} if required else {**out, "minProperties": 1}


_SIMPLE: Mapping[Kind, Schema] = {
    Kind.TEXT: _TEXT,
    Kind.PARAGRAPH: _TEXT,
    Kind.YESNO: {"type": "string", "enum": ["yes", "no"]},
    Kind.INTEGER: {"type": "integer"},
    Kind.MONEY: {"type": "string", "pattern": r"^[0-9]{1,12}(\.[0-9]{1,2})?$"},
    Kind.DATE: {"type": "string", "format": "date", "pattern": _DAY},
    Kind.MONTH: {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"},
    Kind.EMAIL: {"type": "string", "format": "idn-email", "pattern": "^[^@\\s]+@[^@\\s]+$"},
    Kind.PHONE: _TEXT,
    Kind.URL: {"type": "string", "format": "iri", "pattern": "^https?://\\S+$"},
    Kind.PERSON: _parts((), dict.fromkeys(("name", "role", "organization", "email", "phone"), _TEXT)),
    Kind.ATTACHMENT: _parts(
        ("sha256", "name"),
        {
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "name": _TEXT,
            "size": {"type": "integer", "minimum": 0},
            "media_type": _TEXT,
        },
    ),
    Kind.DESIGN: recipe_schema(),
    Kind.FRAMEWORK_ITEM: _parts(("framework", "code"), {"framework": _TEXT, "code": _TEXT, "title": _TEXT}),
    Kind.ROW_CHOICES: {"type": "array", "uniqueItems": True, "items": _TEXT},
}
