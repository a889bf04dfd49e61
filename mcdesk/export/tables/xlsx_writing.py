"""Spreadsheets (Office Open XML) written by XlsxWriter."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.tabular.cells import guarded, text_of
from mcdesk.domain.tabular.sheet import NewSheet, Place, Value
from mcdesk.export.tables.refusals import checked_length

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The time of making in the file: the same table gives the same bytes."""
_MOST_WHOLE = 10**15
_MOST_AMOUNT = Decimal(10**12)
_FIRST_YEAR = 1901
_NARROW, _WIDE, _MEASURED = 10, 60, 200
_PRINTED = 260
"""So many characters side by side can still be read on paper across; a wider table takes as many pages as it needs."""
_LONGEST_LIST = 255
"""A spreadsheet takes no longer list of what a cell offers; such a cell offers nothing, and says nothing else."""


def write(sheets: Sequence[NewSheet], progress: Progress | None = None) -> bytes:
    """A spreadsheet with true numbers and dates; no text in it is a formula or a link. Refused: a cell too long.

    ``progress`` is told of every row; what it raises ends the work.
    """
    from xlsxwriter import Workbook

    rows = _Rows(sum(len(s.rows) for s in sheets), progress or unwatched)

    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    made = io.BytesIO()
    with Workbook(made, options) as book:
        book.set_properties({"created": _MADE})
        formats = _Formats(
            head=book.add_format(
                {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "bg_color": "#E8EDF2"}
            ),
            text=book.add_format({"text_wrap": True, "valign": "top"}),
            guarded=book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True}),
            day=book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"}),
            money=book.add_format({"num_format": "#,##0.00", "valign": "top"}),
            other=book.add_format({"valign": "top"}),
        )
        for sheet in sheets:
            _write_sheet(book.add_worksheet(_sheet_name(sheet.name)), sheet, formats, rows)
    return made.getvalue()


@dataclass(frozen=True)
class _Formats:
    head: Format
    text: Format
    guarded: Format
    day: Format
    money: Format
    other: Format


def _sheet_name(name: str) -> str:
    """A name that a spreadsheet program takes: 31 characters, none of its marks."""
    return re.sub(r"[\[\]:*?/\\]", " ", name).strip("' ")[:31] or "1"


@dataclass
class _Rows:
    """How many rows are written, of how many."""

    total: int
    progress: Progress
    done: int = 0

    def step(self) -> None:
        self.progress(min(self.done, self.total), self.total)
        self.done += 1


def _write_sheet(page: Worksheet, sheet: NewSheet, formats: _Formats, rows: _Rows) -> None:
    for row, cells in enumerate(sheet.lines()):
        rows.step()
        for column, value in enumerate(cells):
            _write_cell(page, (row, column), value, formats)
    for (row, column), choices in sheet.choices.items():
        joined = ",".join(choices)
        if choices and len(joined) <= _LONGEST_LIST and joined.count(",") < len(choices) and '"' not in joined:
            page.data_validation(row, column, row, column, {"validate": "list", "source": list(choices)})
    widths = _widths(sheet)
    for column, width in enumerate(widths):
        page.set_column(column, column, width)
    page.freeze_panes(1, 0)
    page.set_landscape()
    page.fit_to_pages(-(-sum(widths) // _PRINTED), 0)
    page.repeat_rows(0)
    if sheet.headers and sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.headers) - 1)


def _write_cell(page: Worksheet, place: Place, value: Value, formats: _Formats) -> None:
    row, column = place
    if value is None or value == "":
        return
    if isinstance(value, bool):
        page.write_boolean(row, column, value, formats.other)
    elif isinstance(value, int) and abs(value) < _MOST_WHOLE:
        page.write_number(row, column, value, formats.other)
    elif isinstance(value, Decimal) and abs(value) < _MOST_AMOUNT:
        page.write_number(row, column, float(value), formats.money)
    elif isinstance(value, date) and value.year >= _FIRST_YEAR:
        page.write_datetime(
            row, column, datetime(value.year, value.month, value.day, tzinfo=UTC).replace(tzinfo=None), formats.day
        )
    else:
        text = checked_length(text_of(value), place)
        form = formats.head if row == 0 else formats.text if guarded(text) == text else formats.guarded
        page.write_string(row, column, text, form)


def _widths(sheet: NewSheet) -> list[int]:
    looked_at = [sheet.headers, *sheet.rows[:_MEASURED]]
    columns = range(max(map(len, looked_at)))
    longest = (max(len(text_of(r[c]).partition("\n")[0]) for r in looked_at if c < len(r)) for c in columns)
    return [min(max(n + 2, _NARROW), _WIDE) for n in longest]
