"""Spreadsheets (Office Open XML) read by Calamine, behind a check."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING

from mcdesk.domain.tabular import limits
from mcdesk.domain.tabular.cells import text_of
from mcdesk.domain.tabular.sheet import Book, Place, Sheet, place_name, sheet_of
from mcdesk.domain.texts import Message, message
from mcdesk.export.tables.refusals import broken, too_large
from mcdesk.export.tables.xlsx_archive import has_macros, parts
from mcdesk.export.tables.xlsx_scan import SheetFiles, SheetScan, StringLengths, parse

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_NAMED = 10


def read(data: bytes) -> Book:
    """Every sheet that is not hidden, as text; the hidden ones where there are no others. Refused."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    lost = _scan(parts(data))
    macros = (message("tables-macros"),) if has_macros(data) else ()
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            every = [s for s in book.sheets_metadata if s.typ == SheetTypeEnum.WorkSheet]
            seen = [s for s in every if s.visible == SheetVisibleEnum.Visible] or every
            told = (*macros, *_hidden(len(every) - len(seen)))
            found = [_sheet(book.get_sheet_by_name(s.name), (*_note(lost.get(s.name, [])), *told)) for s in seen]
    except (CalamineError, ValueError, KeyError) as error:
        raise broken("XLSX") from error
    if not found:
        raise broken("XLSX")
    return Book("xlsx", tuple(found))


def _sheet(sheet: CalamineSheet, notes: tuple[Message, ...]) -> Sheet:
    # Without this argument rows and columns before the first value are left out, and every place is wrong.
    rows = sheet.to_python(skip_empty_area=False)
    return sheet_of(sheet.name, [[text_of(c) for c in row] for row in rows], notes)


def _scan(found: Mapping[str, bytes]) -> dict[str, list[Place]]:
    """The cells of each sheet that read as empty and are not. Refused where a sheet is larger than it may be."""
    strings, files = StringLengths(), SheetFiles()
    folded = {n.lower(): d for n, d in found.items()}
    if "xl/sharedstrings.xml" in folded:
        parse(folded["xl/sharedstrings.xml"], strings)
    for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        if name not in folded:
            raise broken("XLSX")
        parse(folded[name], files)
    names = {part.lower(): name for part, name in files.sheets().items()}
    if len(names) > limits.MOST_SHEETS:
        raise too_large("sheets", limits.MOST_SHEETS)
    if not set(names) <= set(folded):
        raise broken("XLSX")
    lost: dict[str, list[Place]] = {}
    text = 0
    for part in sorted(n for n in folded if n.startswith("xl/worksheets/") and n.endswith(".xml")):
        scan = SheetScan(strings.lengths, text)
        parse(folded[part], scan)
        text = scan.text
        lost[names.get(part, "")] = scan.lost
    return lost


def _hidden(count: int) -> tuple[Message, ...]:
    return (message("tables-hidden-sheets", count=count),) if count else ()


def _note(lost: list[Place]) -> tuple[Message, ...]:
    if not lost:
        return ()
    named = ", ".join(place_name(p) for p in lost[:_NAMED]) + ("…" if len(lost) > _NAMED else "")
    return (message("tables-lost-cells", count=len(lost), cells=named),)
