"""Every format that is written is read again as it was."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.tabular import limits
from mcdesk.domain.tabular.cells import guarded, unguarded
from mcdesk.domain.tabular.sheet import NewSheet, sheet_of
from mcdesk.export.tables.files import TableFileKeeper
from tests.contract.table_files import HEADERS, ROWS, TEXTS, FileContract

FILES = TableFileKeeper()


class TestXlsx(FileContract):
    ending, files = ".xlsx", FILES

    def test_sheets_keep_their_order_and_names(self, tmp_path: Path) -> None:
        path = tmp_path / "a.xlsx"
        FILES.write(path, [NewSheet("Blank", HEADERS, ()), NewSheet("What/where: it [takes]", ("A",), (("x",),))])
        book = FILES.read(path)
        assert [s.name for s in book.sheets] == ["Blank", "What where  it  takes"]
        assert book.format == "xlsx"

    def test_numbers_and_dates_are_true_ones_and_text_never_runs(self, tmp_path: Path) -> None:
        path = tmp_path / "a.xlsx"
        FILES.write(path, [NewSheet("A", ("=A1", "B"), (("=1+1", 36), ("https://example.org", "x")))])
        with zipfile.ZipFile(path) as archive:
            page = archive.read("xl/worksheets/sheet1.xml").decode()
            styles = archive.read("xl/styles.xml").decode()
        assert "<f>" not in page
        assert "<v>36</v>" in page
        assert "hyperlink" not in page
        assert 'quotePrefix="1"' in styles

    @pytest.mark.parametrize(("columns", "across"), [(3, ""), (30, 'fitToWidth="7" ')])
    def test_it_is_printed_across_with_its_heads_on_every_page(self, tmp_path: Path, columns: int, across: str) -> None:
        path = tmp_path / "a.xlsx"
        FILES.write(path, [NewSheet("A", tuple(f"Column {n}" for n in range(columns)), (("x" * 80,) * columns,))])
        with zipfile.ZipFile(path) as archive:
            page = archive.read("xl/worksheets/sheet1.xml").decode()
            assert "$1:$1" in archive.read("xl/workbook.xml").decode()
        assert f'<pageSetup {across}fitToHeight="0" orientation="landscape"/>' in page

    def test_a_cell_offers_its_choices_where_a_spreadsheet_takes_them(self, tmp_path: Path) -> None:
        path = tmp_path / "a.xlsx"
        choices = {
            (1, 0): ("Return", "Décliner"),
            (2, 0): ("a,b", "c"),
            (3, 0): ('Say "no"',),
            (4, 0): ("x" * 300,),
            (5, 0): (),
        }
        FILES.write(path, [NewSheet("A", ("A",), (("",),) * 5, choices)])
        with zipfile.ZipFile(path) as archive:
            page = archive.read("xl/worksheets/sheet1.xml").decode()
        assert page.count("<dataValidation ") == 1
        assert '<formula1>"Return,Décliner"</formula1>' in page
        assert 'state="frozen"' in page


class TestCsv(FileContract):
    ending, files = ".csv", FILES

    def test_excel_sees_the_accents_and_runs_nothing(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        FILES.write(path, [NewSheet("A", ("Élan", "B"), (("=1+1", -5), ("-x", "@y")))])
        assert path.read_bytes() == "\ufeffÉlan,B\r\n'=1+1,-5\r\n'-x,'@y\r\n".encode()


class TestTsv(FileContract):
    ending, files = ".tsv", FILES


@given(ROWS)
def test_copied_cells_are_pasted_as_they_were(rows: tuple[tuple[str, ...], ...]) -> None:
    new = NewSheet("Table", HEADERS, rows)
    (sheet,) = FILES.paste(FILES.copied(new)).sheets
    assert sheet.rows == sheet_of("", [HEADERS, *rows]).rows


@given(TEXTS)
def test_a_guard_is_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in ("=", "+", "-", "@", "\t", "\r")


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_cell_too_long_is_named_and_no_file_is_left(tmp_path: Path, ending: str) -> None:
    new = NewSheet("A", ("A", "B"), (("x", "y" * (limits.MOST_CELL_TEXT + 1)),))
    with pytest.raises(Refused) as refused:
        FILES.write(tmp_path / f"a{ending}", [new])
    assert refused.value.message.args["cell"] == "B2"
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="tables-ending"):
        FILES.write(tmp_path / "a.docx", [])


def test_a_folder_in_the_way_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(Unavailable, match="tables-not-written"):
        FILES.write(tmp_path / "a.csv", [NewSheet("A", ("A",), ())])
    with pytest.raises(Unavailable, match="tables-not-read"):
        FILES.read(tmp_path / "a.csv")
