"""A table read with its columns known: a value or a named problem for every cell, every row accounted for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from mcdesk.domain.answers import Json
from mcdesk.domain.kind_checks import Fault
from mcdesk.domain.tabular.sheet import Place, Sheet, column_letter, place_name
from mcdesk.domain.tabular.targets import Columns, Target
from mcdesk.domain.texts import message


@dataclass(frozen=True)
class RowProblem:
    """What is wrong with a row: where (``place`` is None where the column is missing), which value, why, how to mend.

    ``blocks``: the row cannot be taken as it is.
    """

    place: Place | None
    target: str
    value: str
    fault: Fault
    blocks: bool = True

    @property
    def where(self) -> str:
        """``C12``, "" where there is no such cell."""
        return place_name(self.place) if self.place else ""


@dataclass(frozen=True)
class ReadRow:
    """One row. ``row`` counts from 0 over the whole sheet; ``values`` are by target and hold no empty ones.

    ``cells`` are what the values were read from.
    """

    row: int
    values: Mapping[str, Json]
    problems: tuple[RowProblem, ...] = ()
    cells: Mapping[str, str] = field(default_factory=dict)

    @property
    def blocked(self) -> bool:
        """Whether something in it must be mended first."""
        return any(p.blocks for p in self.problems)


@dataclass(frozen=True)
class Unused:
    """A column that becomes nothing, and how many values stand in it."""

    column: int
    header: str
    filled: int


@dataclass(frozen=True)
class Preview:
    """A whole table read. Rows in (``counted``) are rows read plus rows without anything in them (``blank``)."""

    sheet: Sheet
    header: int | None
    columns: Columns
    rows: tuple[ReadRow, ...]
    blank: int
    unused: tuple[Unused, ...]

    @property
    def counted(self) -> int:
        """The rows under the headers."""
        return len(self.rows) + self.blank

    @cached_property
    def ready(self) -> tuple[ReadRow, ...]:
        """The rows that can be taken."""
        return tuple(r for r in self.rows if not r.blocked)

    @cached_property
    def with_problems(self) -> tuple[ReadRow, ...]:
        """The rows that something was found in."""
        return tuple(r for r in self.rows if r.problems)


def headers_of(sheet: Sheet, header: int | None) -> tuple[str, ...]:
    """The words over every column; its letter where there are none."""
    given = sheet.rows[header] if header is not None and header < len(sheet.rows) else ()
    names = (given[c].strip() if c < len(given) else "" for c in range(sheet.width))
    return tuple(n or column_letter(c) for c, n in enumerate(names))


@dataclass(frozen=True)
class TableReading:
    """How a table is read: where its headers are, and which column becomes what."""

    targets: tuple[Target, ...]
    header: int | None
    columns: Columns

    def table(self, sheet: Sheet) -> Preview:
        """Read every row under the headers."""
        first = 0 if self.header is None else self.header + 1
        numbered = [(n, r) for n, r in enumerate(sheet.rows) if n >= first]
        filled = [(n, r) for n, r in numbered if any(c.strip() for c in r)]
        rows = tuple(self.row(n, cells) for n, cells in filled)
        return Preview(sheet, self.header, self.columns, rows, len(numbered) - len(filled), self._unused(sheet, first))

    def mended(self, preview: Preview, values: Mapping[Place, str]) -> Preview:
        """The preview with some cells replaced; other rows are not read again."""
        sheet = preview.sheet.mended(values)
        touched = {row for row, _ in values}
        rows = tuple(self.row(r.row, sheet.rows[r.row]) if r.row in touched else r for r in preview.rows)
        return replace(preview, sheet=sheet, rows=rows)

    @cached_property
    def _read(self) -> tuple[tuple[Target, int | None], ...]:
        """What a row is read for, each with its column: what has one, and what has to be there."""
        found = ((target, self.columns.chosen.get(target.key)) for target in self.targets)
        return tuple((target, column) for target, column in found if column is not None or target.needed)

    def row(self, number: int, cells: Sequence[str]) -> ReadRow:
        """Read one row."""
        values: dict[str, Json] = {}
        texts: dict[str, str] = {}
        problems: list[RowProblem] = []
        for target, column in self._read:
            text = cells[column] if column is not None and column < len(cells) else ""
            place = None if column is None else (number, column)
            if not text.strip():
                problems += self._missing(target, place)
                continue
            read = target.read(text)
            texts[target.key] = text
            values[target.key] = read.value
            problems += [RowProblem(place, target.key, text, f, f.is_format) for f in read.faults]
        return ReadRow(number, values, tuple(problems), texts)

    def _missing(self, target: Target, place: Place | None) -> Iterator[RowProblem]:
        if target.needed:
            fix = "tables-missing-fix" if place else "tables-missing-column-fix"
            fault = Fault(message("tables-missing", label=target.label), message(fix, label=target.label))
            yield RowProblem(place, target.key, "", fault)

    def _unused(self, sheet: Sheet, first: int) -> tuple[Unused, ...]:
        names = headers_of(sheet, self.header)
        left = [c for c in range(len(names)) if not self.columns.target_at(c)]
        counts = (sum(1 for r in sheet.rows[first:] if c < len(r) and r[c].strip()) for c in left)
        return tuple(Unused(c, names[c], n) for c, n in zip(left, counts, strict=True) if n)
