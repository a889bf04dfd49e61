"""What a person typed, or a file holds, as the canonical answer of its kind.

Stray spaces go, several ways of writing a number, an amount or a date are taken. What cannot be read is kept as
the text that was typed, and the check says what is wrong with it: nothing typed is ever lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from mcdesk.domain.answers import Json, is_empty, new_row_id, rows_of
from mcdesk.domain.days import read_day, read_month
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.formats import MINUS

_SPACES = "[\\s\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}']"


def parse(field: Field, value: Json) -> Json:
    """The canonical answer, None for no answer; text that cannot be read stays as it was typed."""
    if is_empty(value):
        return None
    reader = _PARSE.get(field.kind)
    return reader(field, value) if reader else value


def _text(_: Field, value: Json) -> Json:
    return value if isinstance(value, str) else str(value)


def _stripped(_: Field, value: Json) -> Json:
    return value.strip() if isinstance(value, str) else value


def _integer(_: Field, value: Json) -> Json:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if not isinstance(value, str):
        return value
    plain = re.sub(_SPACES, "", value).replace(MINUS, "-")
    grouped = re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+", plain)
    plain = plain.replace(",", "") if grouped else plain
    return int(plain) if re.fullmatch(r"[+-]?[0-9]{1,15}", plain) else value.strip()


def _money(_: Field, value: Json) -> Json:
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float):
        return _amount(str(value)) or str(value)
    return (_amount(value) or value.strip()) if isinstance(value, str) else value


def _amount(text: str) -> str | None:
    plain = re.sub(f"{_SPACES}|[$]|CAD|CA", "", text).replace(MINUS, "-")
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?", plain):
        plain = plain.replace(",", "")
    plain = plain.replace(",", ".")
    if not re.fullmatch(r"-?[0-9]{1,12}(\.[0-9]*)?", plain):
        return None
    try:
        return str(Decimal(plain).quantize(Decimal("0.01")))
    except InvalidOperation:
        return None


def _moment(reader: Callable[[str], date | None], out: str) -> Callable[[Field, Json], Json]:
    def read(_: Field, value: Json) -> Json:
        if not isinstance(value, str):
            return value
        found = reader(value)
        return value.strip() if found is None else found.strftime(out)

    return read


def _address(_: Field, value: Json) -> Json:
    if not isinstance(value, str):
        return value
    text = value.strip()
    return f"https://{text}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", text) else text


def _yesno(_: Field, value: Json) -> Json:
    if isinstance(value, bool):
        return "yes" if value else "no"
    word = value.strip().casefold() if isinstance(value, str) else ""
    return {"oui": "yes", "y": "yes", "true": "yes", "non": "no", "n": "no", "false": "no"}.get(word, value)


def _person(_: Field, value: Json) -> Json:
    if isinstance(value, str):
        return {"name": value.strip()}
    if not isinstance(value, Mapping):
        return value
    return {k: v.strip() if isinstance(v, str) else v for k, v in value.items() if not is_empty(v)}


def _rows(field: Field, value: Json) -> Json:
    rows = rows_of(value)
    return [_row(field, row) for row in rows] if rows else value


def _row(field: Field, row: Mapping[str, Json]) -> Json:
    known = {c.key: c for c in field.columns}
    cells = {k: parse(known[k], v) if k in known else v for k, v in row.items()}
    row_id = cells.pop("id", None) or new_row_id(field.key)
    return {"id": row_id, **{k: v for k, v in cells.items() if not is_empty(v)}}


_PARSE: dict[Kind, Callable[[Field, Json], Json]] = {
    Kind.TEXT: _text,
    Kind.PARAGRAPH: _text,
    Kind.CHOICE: _stripped,
    Kind.YESNO: _yesno,
    Kind.INTEGER: _integer,
    Kind.MONEY: _money,
    Kind.DATE: _moment(read_day, "%Y-%m-%d"),
    Kind.MONTH: _moment(read_month, "%Y-%m"),
    Kind.EMAIL: _stripped,
    Kind.PHONE: _stripped,
    Kind.URL: _address,
    Kind.PERSON: _person,
    Kind.TABLE: _rows,
    Kind.MATRIX: _rows,
}


def parse_answers(fields: Mapping[str, Field], data: Mapping[str, Json]) -> dict[str, Json]:
    """A whole document of answers: known fields parsed, unknown keys kept, empty answers left out."""
    out = {k: parse(fields[k], v) if k in fields else v for k, v in data.items()}
    return {k: v for k, v in out.items() if not is_empty(v)}
