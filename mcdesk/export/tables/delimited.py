"""Tables as text: CSV, tab-separated files, cells pasted from a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from mcdesk.domain.errors import Refused
from mcdesk.domain.tabular.cells import guarded, text_of, unguarded
from mcdesk.domain.tabular.sheet import Book, NewSheet, Sheet, Value, sheet_of
from mcdesk.domain.texts import Message, message
from mcdesk.export.tables.encodings import decode
from mcdesk.export.tables.refusals import Counting, checked_length

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS, _SAMPLE_TEXT = 50, 200_000
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def read(data: bytes, encoding: str = "", delimiter: str = "", name: str = "") -> Book:
    """A text file with one table; encoding and delimiter are found where they are not named. Refused."""
    decoded = decode(data, encoding)
    book = read_text(decoded.text, delimiter, name, decoded.notes)
    return Book("csv", book.sheets, decoded.encoding, book.delimiter)


def read_text(text: str, delimiter: str = "", name: str = "", notes: tuple[Message, ...] = ()) -> Book:
    """A table in a text: of a file, or pasted. Refused."""
    said, text = _announced(text)
    chosen = delimiter or said or found_delimiter(text)
    return Book("text", (_sheet(text, chosen, name, notes),), "", chosen)


def _announced(text: str) -> tuple[str, str]:
    """Excel's own first line ``sep=;`` taken off."""
    first, _, rest = text.partition("\n")
    line = first.strip("\r")
    if len(line) == len("sep=;") and line.lower().startswith("sep="):
        return line[-1], rest
    return "", text


def _sheet(text: str, delimiter: str, name: str, notes: tuple[Message, ...]) -> Sheet:
    counting = Counting()
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, cells in enumerate(reader, start=1):
            counting.row(number, cells)
            rows.append([unguarded(c) for c in cells])
    except csv.Error as error:
        raise Refused(message("tables-csv-row", row=len(rows) + 1), message("tables-csv-row-fix")) from error
    return sheet_of(name, rows, notes)


def found_delimiter(text: str) -> str:
    """What divides the cells: that which gives most rows the same number of cells, and more than one."""
    scores = {d: _score(text[:_SAMPLE_TEXT], d) for d in DELIMITERS}
    best = max(DELIMITERS, key=lambda d: scores[d])
    return best if scores[best] > (0, 0) else ","


def _score(text: str, delimiter: str) -> tuple[float, int]:
    widths: list[int] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if cells:
                widths.append(len(cells))
            if len(widths) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0, 0
    wide = [w for w in widths if w > 1]
    usual = max(set(wide), key=lambda w: (wide.count(w), w), default=0)
    return (wide.count(usual) / len(widths), usual) if usual else (0, 0)


def write(sheet: NewSheet, delimiter: str = ",") -> bytes:
    """A text file in UTF-8 with its mark, so that Excel shows accents. Refused: a cell too long."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=delimiter, lineterminator="\r\n")
    for number, row in enumerate(sheet.lines()):
        writer.writerow([_cell(v, (number, c)) for c, v in enumerate(row)])
    return (_MARK + made.getvalue()).encode("utf-8")


def _cell(value: Value, place: tuple[int, int]) -> str:
    text = checked_length(text_of(value) if not isinstance(value, str) else value, place)
    return guarded(text) if isinstance(value, str) else text


def as_pasted(rows: Sequence[Sequence[Value]]) -> str:
    """Cells as a spreadsheet takes them from the clipboard."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter="\t", lineterminator="\r\n")
    writer.writerows([[_cell(v, (n, c)) for c, v in enumerate(row)] for n, row in enumerate(rows)])
    return made.getvalue()
