"""Files with tables: see :class:`mcdesk.app.tables.TableFiles`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from mcdesk.app.tables import AS_FOUND, HowToRead
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.tabular import limits
from mcdesk.domain.tabular.sheet import Book, NewSheet
from mcdesk.domain.texts import message
from mcdesk.export.files import replace_file
from mcdesk.export.tables import delimited
from mcdesk.export.tables.encodings import OFFERED
from mcdesk.export.tables.refusals import too_large

_ZIP, _OLE = b"PK", b"\xd0\xcf\x11\xe0"
_PAGE = re.compile(rb"<(!doctype html|html|table|head|body)[\s>]", re.IGNORECASE)
_SNIFFED = 4096
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")


class TableFileKeeper:
    """Reads and writes tables; each library is imported when it is first needed."""

    @property
    def readable(self) -> tuple[str, ...]:
        """The endings of the files that can be read."""
        return (".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".html", ".htm")

    @property
    def writable(self) -> tuple[str, ...]:
        """The endings of the files that can be written."""
        return (".xlsx", ".csv", ".tsv")

    @property
    def encodings(self) -> tuple[str, ...]:
        """The encodings that a person can choose."""
        return OFFERED

    @property
    def delimiters(self) -> tuple[str, ...]:
        """What can divide cells."""
        return delimited.DELIMITERS

    def read(self, path: Path, how: HowToRead = AS_FOUND) -> Book:
        """Every table in the file, by its content."""
        data = _bytes(path)
        if not data.strip():
            raise Refused(message("tables-empty", file=path.name), message("tables-empty-fix"))
        if data.startswith((_ZIP, _OLE)):
            from mcdesk.export.tables import xlsx_reading

            return xlsx_reading.read(data)
        if data.startswith(_OTHERS):
            raise Refused(message("tables-not-text"), message("tables-not-text-fix"))
        if _PAGE.search(data[:_SNIFFED].replace(b"\0", b"")):
            from mcdesk.export.tables import html

            return html.read(data, how.encoding)
        return delimited.read(data, how.encoding, how.delimiter, path.stem)

    def paste(self, text: str) -> Book:
        """The table in a text from the clipboard."""
        if not text.strip():
            raise Refused(message("tables-paste-empty"), message("tables-paste-empty-fix"))
        if len(text) > limits.MOST_BYTES:
            raise too_large("bytes", limits.MOST_BYTES)
        return delimited.read_text(text)

    def copied(self, sheet: NewSheet) -> str:
        """A table as a text for the clipboard."""
        return delimited.as_pasted([*sheet.lines()])

    def write(self, path: Path, sheets: Sequence[NewSheet], progress: Progress | None = None) -> None:
        """Write beside, then put in place."""
        suffix = path.suffix.lower()
        if suffix not in self.writable:
            known = ", ".join(self.writable)
            raise Refused(message("tables-ending", file=path.name), message("tables-ending-fix", known=known))
        if suffix == ".xlsx":
            from mcdesk.export.tables import xlsx_writing

            data = xlsx_writing.write(sheets, progress)
        else:
            data = delimited.write(sheets[0], "\t" if suffix == ".tsv" else ",")
        try:
            replace_file(path, data)
        except OSError as error:
            raise Unavailable(message("tables-not-written", file=path.name), cause=str(error)) from error


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > limits.MOST_BYTES:
            raise too_large("bytes", limits.MOST_BYTES)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Refused(message("tables-gone", file=path.name), message("tables-gone-fix")) from error
    except OSError as error:
        raise Unavailable(message("tables-not-read", file=path.name), cause=str(error)) from error
