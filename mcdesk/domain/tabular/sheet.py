"""A table as it came: rows of cells, each a text, and what a table to write is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from mcdesk.domain.texts import Message

Value = str | int | Decimal | date | bool | None
"""What a cell that is written holds."""
Place = tuple[int, int]
"""Row and column of a cell, both counted from 0."""


def column_letter(column: int) -> str:
    """What a spreadsheet calls a column counted from 0: ``A``, ``Z``, ``AA``."""
    name = ""
    left = column + 1
    while left > 0:
        left, digit = divmod(left - 1, 26)
        name = chr(ord("A") + digit) + name
    return name


def place_name(place: Place) -> str:
    """What a spreadsheet calls a cell: ``C12``."""
    return f"{column_letter(place[1])}{place[0] + 1}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. Rows may differ in length: what is not there is empty. ``notes`` tell of what could not be taken."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[Message, ...] = ()

    @property
    def width(self) -> int:
        """The number of columns."""
        return max(map(len, self.rows), default=0)

    def cell(self, place: Place) -> str:
        """The text of a cell, "" outside the table."""
        row, column = place
        if not 0 <= row < len(self.rows):
            return ""
        cells = self.rows[row]
        return cells[column] if 0 <= column < len(cells) else ""

    def mended(self, values: Mapping[Place, str]) -> Sheet:
        """The sheet with some cells replaced."""
        changed: dict[int, list[str]] = {}
        for (row, column), text in values.items():
            cells = changed.setdefault(row, list(self.rows[row]))
            cells += [""] * (column + 1 - len(cells))
            cells[column] = text
        rows = list(self.rows)
        for row, cells in changed.items():
            rows[row] = tuple(cells)
        return replace(self, rows=tuple(rows))


def sheet_of(name: str, rows: Sequence[Sequence[str]], notes: tuple[Message, ...] = ()) -> Sheet:
    """A sheet without the empty cells at the end of its rows and the empty rows at its end."""
    kept = [_trimmed(r) for r in rows]
    while kept and not kept[-1]:
        kept.pop()
    return Sheet(name, tuple(kept), notes)


def _trimmed(row: Sequence[str]) -> tuple[str, ...]:
    end = len(row)
    while end and not row[end - 1]:
        end -= 1
    return tuple(row[:end])


@dataclass(frozen=True, slots=True)
class Book:
    """What was read. ``encoding`` and ``delimiter`` are those of a text file, "" for any other."""

    format: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True, slots=True)
class NewSheet:
    """A table to write: its name, the words over its columns, its rows.

    ``choices``: what a spreadsheet offers in a cell, by its place (the headers are row 0).
    """

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    choices: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)

    def lines(self) -> Iterator[tuple[Value, ...]]:
        """The headers, then the rows."""
        yield self.headers
        yield from self.rows
