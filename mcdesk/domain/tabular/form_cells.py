"""Answers as cells and cells as answers, by the kind of their question."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence

from mcdesk.domain.answers import Json, decimal_of, is_empty, rows_of
from mcdesk.domain.days import read_day
from mcdesk.domain.fields import Field, Kind, Option
from mcdesk.domain.kind_checks import Fault, faults, format_fault
from mcdesk.domain.kind_parse import parse
from mcdesk.domain.tabular import blocks
from mcdesk.domain.tabular.sheet import Value
from mcdesk.domain.tabular.targets import Read, plain
from mcdesk.domain.texts import Lang, say

_PARTS = ("name", "role", "organization", "email", "phone")
_BY_PARTS = (Kind.PERSON, Kind.FRAMEWORK_ITEM, Kind.ATTACHMENT)
_PART_KEY = re.compile(r"[a-z][a-z0-9_]{0,40}")
_ADDRESS = re.compile(r"(?P<name>[^<>]+)<(?P<email>[^<>\s]+@[^<>\s]+)>\s*")
_WITH_UNIT = re.compile(r"\s*(?P<number>[0-9][0-9 \u00a0\u202f,]*)\s*(?P<unit>[^\W\d_]+\.?)\s*")
_YES, _NO = frozenset({"x", "1", "yes", "oui", "vrai", "true", "y", "o"}), frozenset({"0", "no", "non", "faux", "n"})


def cell_of(field: Field, value: Json, lang: Lang) -> Value:
    """The answer as a cell, with words in ``lang``; "" for none. :func:`read_cell` reads it in either language."""
    if is_empty(value):
        return ""
    if field.kind.has_rows:
        from mcdesk.domain.tabular.row_cells import rows_text

        return rows_text(field, rows_of(value), lang)
    if field.kind in (Kind.INTEGER, Kind.MONEY, Kind.DATE):
        return _typed(field.kind, value)
    return text_cell(field, value, lang)


def _typed(kind: Kind, value: Json) -> Value:
    if kind is Kind.INTEGER and isinstance(value, int):
        return value
    if kind is Kind.DATE and isinstance(value, str) and read_day(value) is not None:
        return read_day(value)
    amount = decimal_of(value) if kind is Kind.MONEY and isinstance(value, str) else None
    return str(value) if amount is None else amount


def text_cell(field: Field, value: Json, lang: Lang) -> str:
    """The answer as a text, also inside a row."""
    if field.kind in _BY_PARTS and isinstance(value, Mapping):
        return blocks.block((_part_name(k, lang), str(v)) for k, v in value.items() if not is_empty(v))
    if field.kind is Kind.YESNO and value in ("yes", "no"):
        return say(lang, f"forms-{value}")
    if field.kind is Kind.CHOICE and isinstance(value, str):
        return option_name(field, value, lang)
    if isinstance(value, Sequence) and not isinstance(value, str):
        named = [option_name(field, str(v), lang) if field.kind is Kind.CHOICES else str(v) for v in value]
        return "; ".join(named)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _part_name(key: str, lang: Lang) -> str:
    return say(lang, f"editors-person-{key}") if key in _PARTS else key


def option_name(field: Field, key: str, lang: Lang) -> str:
    """What an option is called in a cell: its words, unless these mean another one or divide lists; else its key."""
    option = field.option(key)
    if option is None:
        return key
    label = option.label.to(lang)
    return label if ";" not in label and "\n" not in label and _option(field, label) is option else key


def _option(field: Field, text: str) -> Option | None:
    wanted = text.strip()
    by_key = field.option(wanted)
    if by_key is not None:
        return by_key
    bare = plain(wanted)
    exact = [o for o in field.options if wanted in (o.label.en, o.label.fr)]
    near = [o for o in field.options if bare and bare in (plain(o.label.en), plain(o.label.fr), plain(o.key))]
    found = exact or near
    return found[0] if found else None


def read_cell(field: Field, text: str) -> Read:
    """The answer that a cell means, with what is wrong with it. What cannot be read stays as it was typed."""
    if field.kind.has_rows:
        from mcdesk.domain.tabular.row_cells import read_rows

        value, wrong = read_rows(field, text)
        return Read(value, (*wrong, *faults(field, value)))
    value = parse(field, _READ.get(field.kind, _as_it_is)(field, text))
    return Read(value, tuple(faults(field, value)))


def read_in_row(column: Field, text: str) -> tuple[Json, Fault | None]:
    """A cell inside a row: limits are not looked at here, the editor tells of them."""
    value = parse(column, _READ.get(column.kind, _as_it_is)(column, text))
    return value, None if is_empty(value) else format_fault(column, value)


def _as_it_is(_: Field, text: str) -> Json:
    return text


def _choice(field: Field, text: str) -> Json:
    option = _option(field, text)
    return option.key if option else text


def _choices(field: Field, text: str) -> Json:
    parts = [p for p in re.split(r"[;\n]", text) if p.strip()]
    if len(parts) == 1 and _option(field, text) is None:
        parts = [p for p in text.split(",") if p.strip()]
    found = [o.key if (o := _option(field, p)) else p.strip() for p in parts]
    return list(dict.fromkeys(found))


def _ids(_: Field, text: str) -> Json:
    return list(dict.fromkeys(p.strip() for p in re.split(r"[;,\n]", text) if p.strip()))


def _yesno(_: Field, text: str) -> Json:
    word = plain(text)
    return "yes" if word in _YES else "no" if word in _NO else text


def _integer(_: Field, text: str) -> Json:
    """``36 hours`` and ``3 semaines`` are how lists say it."""
    found = _WITH_UNIT.fullmatch(text)
    return found["number"] if found else text


def _month(_: Field, text: str) -> Json:
    """A spreadsheet makes a day of a month."""
    day = read_day(text)
    return f"{day:%Y-%m}" if day else text


def _person(_: Field, text: str) -> Json:
    address = _ADDRESS.fullmatch(text)
    if address:
        return {"name": address["name"].strip(), "email": address["email"]}
    known = blocks.names((k, [say(lang, f"editors-person-{k}") for lang in Lang]) for k in _PARTS)
    found = blocks.read_block(text.split("\n"), known)
    return dict(found) if found else {"name": text.strip()}


def _parts(_: Field, text: str) -> Json:
    names = {line.partition(":")[0] for line in text.split("\n")}
    known = {plain(n): n for n in names if _PART_KEY.fullmatch(n)}
    known |= blocks.names((k, [say(lang, f"editors-person-{k}") for lang in Lang]) for k in ("name",))
    found = blocks.read_block(text.split("\n"), known)
    if found is None:
        return text
    return {k: int(v) if k == "size" and v.isdecimal() else v for k, v in found}


def _design(_: Field, text: str) -> Json:
    """A recipe is kept as JSON: a spreadsheet carries it from one workspace to another."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return found if isinstance(found, Mapping) else text


_READ: dict[Kind, Callable[[Field, str], Json]] = {
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.ROW_CHOICES: _ids,
    Kind.YESNO: _yesno,
    Kind.INTEGER: _integer,
    Kind.MONTH: _month,
    Kind.PERSON: _person,
    Kind.FRAMEWORK_ITEM: _parts,
    Kind.ATTACHMENT: _parts,
    Kind.DESIGN: _design,
}
