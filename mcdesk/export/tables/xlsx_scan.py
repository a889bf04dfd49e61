"""How far the cells of a spreadsheet reach, found without building a table.

A library that reads it makes room for the whole rectangle between its first and its last cell: one cell far out
would end the program. It also reads a cell with an error, or a formula without a kept result, as an empty one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat

from mcdesk.domain.tabular import limits
from mcdesk.domain.tabular.sheet import Place
from mcdesk.export.tables.refusals import broken, too_large

_REF = re.compile(r"([A-Za-z]{1,8})([0-9]{1,12})")
_SHEET_KIND = "/worksheet"


def _local(name: str) -> str:
    return name[name.rfind(":") + 1 :]


def parse(data: bytes, scan: StringLengths | SheetScan | SheetFiles) -> None:
    """Read a part from end to end. Refused where it is not XML, or brings definitions of its own."""
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise broken("XLSX")

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = lambda name, attributes: scan.start(_local(name), attributes)
    parser.EndElementHandler = lambda name: scan.end(_local(name))
    parser.CharacterDataHandler = scan.words
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, UnicodeError, LookupError) as error:
        raise broken("XLSX") from error


class StringLengths:
    """The lengths of the shared texts, by their numbers."""

    def __init__(self) -> None:
        self.lengths: list[int] = []

    def start(self, name: str, _: Mapping[str, str]) -> None:
        """A text begins."""
        if name == "si":
            self.lengths.append(0)

    def end(self, name: str) -> None:
        """Nothing ends that matters."""

    def words(self, text: str) -> None:
        """Some of its characters."""
        if self.lengths:
            self.lengths[-1] += len(text)


class SheetFiles:
    """Which part holds which sheet: the workbook's own list, then its relationships."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._parts: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A sheet, or a reference to a part."""
        if name == "sheet":
            key = next((v for k, v in attributes.items() if k != "name" and _local(k) == "id"), "")
            self._names[key] = attributes.get("name", "")
        elif name == "Relationship" and attributes.get("Type", "").endswith(_SHEET_KIND):
            target = attributes.get("Target", "").removeprefix("/xl/")
            # A sheet kept anywhere else would be read by the library without having been looked at here.
            if not re.fullmatch(r"worksheets/[^/\\]+\.xml", target, re.IGNORECASE):
                raise broken("XLSX")
            self._parts[attributes.get("Id", "")] = f"xl/{target}"

    def end(self, name: str) -> None:
        """Nothing ends that matters."""

    def words(self, text: str) -> None:
        """Neither has words."""

    def sheets(self) -> dict[str, str]:
        """The name of the sheet in each part."""
        return {part: self._names.get(key, "") for key, part in self._parts.items()}


class SheetScan:
    """The extent of one sheet's values.

    ``lost`` are cells that hold something and read as nothing, ``text`` counts characters on from other sheets.
    """

    def __init__(self, lengths: list[int], text: int = 0) -> None:
        self.lost: list[Place] = []
        self.text = text
        self._lengths = lengths
        self._row = self._column = -1
        self._rows = self._columns = 0
        self._kind = ""
        self._in_value = self._has_formula = False
        self._value = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A row, a cell, or what is in it."""
        if name == "c":
            self._start_cell(attributes)
        elif name == "row":
            number = attributes.get("r", "")
            self._row = int(number) - 1 if number.isascii() and number.isdigit() else self._row + 1
            self._column = -1
        elif name in ("v", "t"):
            self._in_value = True
        elif name == "f":
            self._has_formula = True

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        self._kind = attributes.get("t", "")
        self._value, self._has_formula = "", False
        ref = attributes.get("r")
        if ref is None:
            self._column += 1
            return
        found = _REF.fullmatch(ref)
        if found is None:
            raise broken("XLSX")
        column = 0
        for letter in found[1].upper():
            column = column * 26 + ord(letter) - ord("A") + 1
        self._row, self._column = int(found[2]) - 1, column - 1

    def end(self, name: str) -> None:
        """A cell is complete."""
        if name in ("v", "t"):
            self._in_value = False
        elif name == "c":
            self._end_cell()

    def words(self, text: str) -> None:
        """Some of the value."""
        if self._in_value:
            self._value += text

    def _end_cell(self) -> None:
        if not self._value:
            if self._has_formula and self._kind != "str":
                self.lost.append((self._row, self._column))
            return
        if self._kind == "e":
            self.lost.append((self._row, self._column))
        self._rows, self._columns = max(self._rows, self._row + 1), max(self._columns, self._column + 1)
        self.text += self._length()
        if self._rows > limits.MOST_ROWS:
            raise too_large("rows", limits.MOST_ROWS)
        if self._columns > limits.MOST_COLUMNS:
            raise too_large("columns", limits.MOST_COLUMNS)
        if self._rows * self._columns > limits.MOST_CELLS:
            raise too_large("cells", limits.MOST_CELLS)
        if self.text > limits.MOST_TEXT:
            raise too_large("characters", limits.MOST_TEXT)

    def _length(self) -> int:
        if self._kind != "s" or not self._value.strip().isdecimal():
            return len(self._value)
        number = int(self._value)
        if number >= len(self._lengths):
            raise broken("XLSX")
        return self._lengths[number]
