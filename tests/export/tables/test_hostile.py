"""Files made to do harm, or broken: a clear answer, at once."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.domain.errors import Refused
from mcdesk.domain.tabular import limits
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang, words
from mcdesk.export.tables import delimited, html, xlsx_reading, xlsx_writing
from mcdesk.export.tables.files import TableFileKeeper

FILES = TableFileKeeper()
SHEET = "xl/worksheets/sheet1.xml"
WHOLE = xlsx_writing.write([NewSheet("A", ("Title", "Hours"), (("One", 36),))])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def changed_in(whole: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """A file with some bytes of one part replaced."""
    return changed(part, lambda d: d.replace(old, new), whole=whole)


def changed(part: str, change: Callable[[bytes], bytes], *more: tuple[str, bytes], whole: bytes | None = None) -> bytes:
    """A whole file with one part changed and others added."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(whole or WHOLE)) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, change(data) if name == part else data)
        for name, data in more:
            target.writestr(name, data)
    return made.getvalue()


def with_rows(rows: str) -> bytes:
    return changed(SHEET, lambda d: d.replace(b"</sheetData>", rows.encode() + b"</sheetData>"))


def refused(data: bytes, key: str) -> None:
    with pytest.raises(Refused) as found:
        xlsx_reading.read(data)
    told(found.value, key)


def told(error: Refused, key: str) -> None:
    assert error.message.key == key
    assert error.hint is not None
    for lang in Lang:
        assert words(error.message, lang)
        assert words(error.hint, lang)


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        ('<row r="2"><c r="XFD2"><v>1</v></c></row>', "tables-too-many-columns"),
        ('<row r="2"><c r="ZZZZZZZ2"><v>1</v></c></row>', "tables-too-many-columns"),
        ('<row r="1048576"><c r="A1048576"><v>1</v></c></row>', "tables-too-many-rows"),
        ('<row r="999999999999"><c><v>1</v></c></row>', "tables-too-many-rows"),
        ('<row r="249999"><c r="NA249999"><v>1</v></c></row>', "tables-too-many-cells"),
        ('<row r="2"><c r="2A"><v>1</v></c></row>', "tables-broken"),
        ('<row r="2"><c r="A2" t="s"><v>77</v></c></row>', "tables-broken"),
        ("<row r='3'><c", "tables-broken"),
    ],
)
def test_one_cell_far_out_does_not_make_room_for_all_between(cell: str, key: str) -> None:
    refused(with_rows(cell), key)


def test_a_million_columns_without_places_are_refused() -> None:
    refused(
        with_rows(f'<row r="2">{"".join(f"<c><v>{n}</v></c>" for n in range(1_000_000))}</row>'),
        "tables-too-many-columns",
    )


def test_a_long_text_shared_by_many_cells_is_counted_for_each() -> None:
    text = b"<si><t>" + b"x" * 32_000 + b"</t></si>"
    count = limits.MOST_TEXT // 32_000 + 1
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(3, count + 3))
    data = with_rows(rows)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, part.replace(b"<si>", text + b"<si>", 1) if "sharedStrings" in name else part)
    refused(made.getvalue(), "tables-too-many-characters")


def test_cells_that_only_have_a_colour_do_not_count() -> None:
    book = xlsx_reading.read(with_rows('<row r="9000"><c r="XFD9000" s="1"/></row>'))
    assert book.sheets[0].rows == (("Title", "Hours"), ("One", "36"))


def test_errors_and_formulas_without_results_are_told() -> None:
    cells = '<c r="A3" t="e"><v>#N/A</v></c><c r="B3"><f>1+1</f></c><c r="C3" t="str"><f>D1</f><v>kept</v></c>'
    sheet = xlsx_reading.read(with_rows(f'<row r="3">{cells}</row>')).sheets[0]
    assert sheet.rows[2] == ("", "", "kept")
    assert [(n.key, n.args) for n in sheet.notes] == [("tables-lost-cells", {"count": 2, "cells": "A3, B3"})]


def test_a_bomb_is_not_unpacked() -> None:
    rows = b"<row>" + b" " * (limits.RATIO_FROM * 20) + b"</row>"
    refused(changed(SHEET, lambda d: d.replace(b"</sheetData>", rows + b"</sheetData>")), "tables-bomb")


def test_a_size_that_lies_is_found() -> None:
    name = SHEET.encode()
    data = bytearray(changed(SHEET, lambda d: d + b" " * 5_000_000))
    entry = data.rindex(b"PK\x01\x02", 0, data.rindex(name))
    data[entry + 24 : entry + 28] = (1_000).to_bytes(4, "little")
    refused(bytes(data), "tables-broken")


def test_definitions_of_its_own_are_refused() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    head = b"?>"
    refused(changed(SHEET, lambda d: d.replace(head, head + bomb, 1)), "tables-broken")
    refused(changed("xl/sharedStrings.xml", lambda d: d.replace(head, head + bomb, 1)), "tables-broken")


def test_a_sheet_in_another_place_is_refused() -> None:
    rels = "xl/_rels/workbook.xml.rels"
    moved = changed(
        rels, lambda d: d.replace(b"worksheets/sheet1.xml", b"media/image1.png"), ("xl/media/image1.png", b"")
    )
    refused(moved, "tables-broken")


def test_what_is_no_spreadsheet_says_so() -> None:
    refused(OLE + b"\0" * 100 + "EncryptedPackage".encode("utf-16-le"), "tables-encrypted")
    refused(OLE + b"\0" * 600, "tables-old-excel")
    ods = io.BytesIO()
    with zipfile.ZipFile(ods, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    refused(ods.getvalue(), "tables-open-document")
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("a.txt", "x")
    refused(other.getvalue(), "tables-broken")
    refused(b"PK\x03\x04 not an archive", "tables-broken")


def test_too_many_parts_are_refused() -> None:
    many = [(f"xl/media/{n}.txt", b"") for n in range(limits.MOST_PARTS)]
    refused(changed("", bytes, *many), "tables-too-many-parts")


def test_macros_are_told_and_never_run() -> None:
    book = xlsx_reading.read(changed("", bytes, ("xl/vbaProject.bin", b"Sub AutoOpen()")))
    assert [n.key for n in book.sheets[0].notes] == ["tables-macros"]
    assert book.sheets[0].rows[1] == ("One", "36")


def test_hidden_sheets_are_told_and_used_only_where_there_are_no_others() -> None:
    two = xlsx_writing.write([NewSheet("Seen", ("A",), ()), NewSheet("Other", ("B",), ())])
    hidden = changed_in(two, "xl/workbook.xml", b'name="Other"', b'name="Other" state="hidden"')
    book = xlsx_reading.read(hidden)
    assert [s.name for s in book.sheets] == ["Seen"]
    assert [(n.key, n.args["count"]) for n in book.sheets[0].notes] == [("tables-hidden-sheets", 1)]
    both = changed_in(hidden, "xl/workbook.xml", b'name="Seen"', b'name="Seen" state="hidden"')
    assert [s.name for s in xlsx_reading.read(both).sheets] == ["Seen", "Other"]


@settings(max_examples=150)
@given(st.data())
def test_a_damaged_spreadsheet_is_refused_or_read(data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as archive:
        part = data.draw(st.sampled_from([n for n in archive.namelist() if n.startswith("xl/")]))

    def damage(whole: bytes) -> bytes:
        at = data.draw(st.integers(0, len(whole)))
        kind = data.draw(st.sampled_from(["cut", "put", "drop"]))
        middle = data.draw(st.binary(max_size=6)) if kind == "put" else b""
        return whole[:at] + middle + (b"" if kind == "cut" else whole[at + (3 if kind == "drop" else 0) :])

    try:
        book = xlsx_reading.read(changed(part, damage))
    except Refused as error:
        told(error, error.message.key)
    else:
        assert book.sheets


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    for reader in (xlsx_reading.read, delimited.read, html.read):
        try:
            assert reader(data).sheets
        except Refused as error:
            told(error, error.message.key)


def test_a_damaged_archive_is_refused_or_read() -> None:
    for at in range(0, len(WHOLE), 7):
        broken = bytearray(WHOLE)
        broken[at] ^= 0xFF
        try:
            assert xlsx_reading.read(bytes(broken)).sheets
        except Refused as error:
            told(error, error.message.key)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a" + "," * 1_000_000, "tables-too-many-columns"),
        ("a\n" * (limits.MOST_ROWS + 1), "tables-too-many-rows"),
        ('a,b\n"' + "x" * 200_000, "tables-csv-row"),
        (("x," * 499 + "\n") * 10_200, "tables-too-many-cells"),
    ],
)
def test_a_text_too_large_is_refused(text: str, key: str) -> None:
    with pytest.raises(Refused) as found:
        delimited.read(text.encode())
    told(found.value, key)


@pytest.mark.parametrize(
    ("page", "key"),
    [
        ('<table><tr><td colspan="999999999">x</td></tr></table>', "tables-too-many-columns"),
        ("<table><tr><td>x</td></tr></table>" * (limits.MOST_SHEETS + 1), "tables-too-many-sheets"),
        (f"<table><tr>{'<td>x' * 1_000}</tr></table>", "tables-too-many-columns"),
    ],
)
def test_a_page_too_large_is_refused(page: str, key: str) -> None:
    with pytest.raises(Refused) as found:
        html.read(page.encode())
    told(found.value, key)


def test_a_page_nested_without_end_is_read() -> None:
    page = "<table><tr><td>" + "<div>" * 20_000 + "deep" + "</div>" * 20_000 + "</td></tr></table>"
    assert html.read(page.encode()).sheets[0].rows == (("deep",),)


def test_files_that_cannot_be_taken_say_why(tmp_path: Path) -> None:
    cases = {
        "empty.csv": (b" \n", "tables-empty"),
        "a.pdf": (b"%PDF-1.7 ...", "tables-not-text"),
        "noise.csv": (b"\0\1\2\3" * 100, "tables-not-text"),
        "locked.xlsx": (OLE + "EncryptedPackage".encode("utf-16-le"), "tables-encrypted"),
    }
    for name, (data, key) in cases.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(Refused) as found:
            FILES.read(tmp_path / name)
        told(found.value, key)
    with pytest.raises(Refused, match="tables-gone"):
        FILES.read(tmp_path / "none.csv")
    with pytest.raises(Refused, match="tables-paste-empty"):
        FILES.paste(" \n")


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(limits.MOST_BYTES + 1)
    with pytest.raises(Refused, match="tables-too-many-bytes"):
        FILES.read(path)
