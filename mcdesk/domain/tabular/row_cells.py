"""The rows of a question (outcomes, partners...) in one cell: a block of lines for each, under its id."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from mcdesk.domain.answers import Json, is_empty
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.kind_checks import Fault
from mcdesk.domain.tabular import blocks
from mcdesk.domain.tabular.form_cells import read_in_row, text_cell
from mcdesk.domain.tabular.targets import plain
from mcdesk.domain.texts import Lang

_ID = re.compile(r"\[(?P<id>[A-Za-z0-9_-]{1,60})\](?: (?P<rest>.*))?", re.DOTALL)
_BULLET = re.compile(r"\s*(?:[-–—•·*▪◦]|\(?\d{1,3}[.)])\s+")


def rows_text(field: Field, rows: Sequence[Mapping[str, Json]], lang: Lang) -> str:
    """The rows as blocks with a blank line between them."""
    meant = _names(field)
    named = [(_column_name(meant, c, lang), c) for c in field.columns]
    return "\n\n".join(_block(named, row, lang) for row in rows)


def _block(named: Sequence[tuple[str, Field]], row: Mapping[str, Json], lang: Lang) -> str:
    pairs = [(name, text_cell(c, row.get(c.key), lang)) for name, c in named if not is_empty(row.get(c.key))]
    row_id = row.get("id")
    first = f"[{row_id}]" if isinstance(row_id, str) and row_id else ""
    return " ".join(part for part in (first, blocks.block(pairs)) if part)


def _column_name(meant: Mapping[str, str], column: Field, lang: Lang) -> str:
    label = column.label.to(lang)
    return label if meant.get(plain(label)) == column.key and ":" not in label and "\n" not in label else column.key


def _names(field: Field) -> dict[str, str]:
    return blocks.names((c.key, (c.label.en, c.label.fr)) for c in field.columns)


def read_rows(field: Field, text: str) -> tuple[Json, tuple[Fault, ...]]:
    """The rows that a cell means, and what in them cannot be read.

    Blocks as they are written, else a row for each line (or part between semicolons), into the first column of text.
    """
    made = _read_blocks(field, text) or _read_lines(field, text)
    wrong: list[Fault] = []
    rows: list[Json] = []
    taken: set[str] = set()
    for number, (row_id, cells) in enumerate(made):
        row: dict[str, Json] = {"id": _id(field, text, number, row_id, taken)}
        for key, words in cells:
            column = field.column(key)
            value, fault = read_in_row(column, words) if column else (words, None)
            row |= {} if is_empty(value) else {key: value}
            wrong += [fault] if fault else []
        rows.append(row)
    return rows, tuple(wrong)


def _id(field: Field, text: str, number: int, given: str, taken: set[str]) -> str:
    """The id that was written, else one made of the text: reading the same cell twice gives the same rows."""
    digest = hashlib.sha256(f"{number}\0{text}".encode("utf-8", "replace")).hexdigest()[:8]
    chosen = given if given and given not in taken else f"{field.key[:1]}{digest}"
    taken.add(chosen)
    return chosen


_Made = list[tuple[str, list[tuple[str, str]]]]


def _read_blocks(field: Field, text: str) -> _Made | None:
    known = _names(field)
    made: _Made = []
    for part in re.split(r"\n\n(?=\S)", text.strip("\n")):
        found = _ID.fullmatch(part)
        row_id, rest = (found["id"], found["rest"] or "") if found else ("", part)
        if found and not rest:
            made.append((row_id, []))
            continue
        cells = blocks.read_block(rest.split("\n"), known)
        if cells is None:
            return None
        made.append((row_id, cells))
    return made


def _read_lines(field: Field, text: str) -> _Made:
    main = next((c.key for c in field.columns if c.kind in (Kind.TEXT, Kind.PARAGRAPH)), "")
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and not _BULLET.match(lines[0]):
        lines = [part for part in lines[0].split(";") if part.strip()]
    return [("", [(main, _BULLET.sub("", line, count=1).strip())]) for line in lines if main]
