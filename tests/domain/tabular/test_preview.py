"""Every row is accounted for, and every problem has a place, a cause and a way out."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.kind_checks import Fault
from mcdesk.domain.tabular.preview import Preview, TableReading, headers_of
from mcdesk.domain.tabular.sheet import Sheet, sheet_of
from mcdesk.domain.tabular.targets import Columns, Read, Target, as_text
from mcdesk.domain.tabular.writing import problem_sheet, template
from mcdesk.domain.texts import Lang, Local, message, words


def whole(text: str) -> Read:
    if text.strip().isdecimal():
        return Read(int(text))
    return Read(text, (Fault(message("tables-row"), message("tables-fix"), is_format=True),))


TITLE = Target("title", Local("Title", "Titre"), as_text, needed=True, hint=Local("A name", "Un nom"))
HOURS = Target("hours", Local("Hours", "Heures"), whole)
SHEET = sheet_of(
    "List",
    [
        ["Title", "Hours", "Dean", ""],
        ["One", "36", "Ann"],
        ["", "  ", ""],
        ["", "12", "Bo", "stray"],
        ["Two", "a few", "", ""],
    ],
)
READING = TableReading((TITLE, HOURS), 0, Columns({"title": 0, "hours": 1}))


def read(sheet: Sheet = SHEET) -> Preview:
    return READING.table(sheet)


def places(preview: Preview) -> Sequence[tuple[str, str, str]]:
    return [(p.where, p.target, p.value) for r in preview.rows for p in r.problems]


def test_rows_in_are_rows_out() -> None:
    preview = read()
    assert (preview.counted, len(preview.rows), preview.blank) == (4, 3, 1)
    assert [r.row for r in preview.rows] == [1, 3, 4]
    assert [r.values for r in preview.ready] == [{"title": "One", "hours": 36}]
    assert places(preview) == [("A4", "title", ""), ("B5", "hours", "a few")]


def test_columns_that_become_nothing_are_told_with_what_they_hold() -> None:
    assert [(u.header, u.column, u.filled) for u in read().unused] == [("Dean", 2, 2), ("D", 3, 1)]


def test_a_cell_is_mended_in_place() -> None:
    preview = READING.mended(read(), {(3, 0): "Three", (4, 1): "12"})
    assert [r.values for r in preview.ready] == [
        {"title": "One", "hours": 36},
        {"title": "Three", "hours": 12},
        {"title": "Two", "hours": 12},
    ]
    assert preview.with_problems == ()
    assert preview == READING.table(preview.sheet)
    assert read().sheet.cell((3, 0)) == ""


def test_a_needed_column_that_is_missing_is_told_without_a_place() -> None:
    preview = TableReading((TITLE, HOURS), 0, Columns({"hours": 1})).table(SHEET)
    problem = preview.rows[0].problems[0]
    assert (problem.where, problem.fault.fix.key) == ("", "tables-missing-column-fix")
    assert preview.ready == ()


def test_a_table_without_headers_has_letters_for_them() -> None:
    sheet = sheet_of("", [["One", "1"], ["Two", "2"]])
    preview = TableReading((TITLE, HOURS), None, Columns({"title": 0, "hours": 1})).table(sheet)
    assert headers_of(sheet, None) == ("A", "B")
    assert len(preview.ready) == 2


def test_the_rows_to_mend_go_out_and_come_back() -> None:
    for lang in Lang:
        new = problem_sheet(read(), lang)
        assert new.headers[:4] == ("Title", "Hours", "Dean", "D")
        assert [r[4] for r in new.rows] == [4, 5]
        assert str(new.rows[0][5]).startswith(("A4: ", "A4\N{NO-BREAK SPACE}: "))
        again = READING.table(sheet_of("", [[str(c) for c in line] for line in new.lines()]))
        assert [p.target for r in again.rows for p in r.problems] == ["title", "hours"]


def test_a_blank_table_says_what_goes_where() -> None:
    blank, how = template("List", (TITLE, HOURS), Lang.FR)
    assert (blank.headers, blank.rows) == (("Titre", "Heures"), ())
    assert how.rows[0] == ("Titre", "Obligatoire", "Un nom")


def test_the_words_of_a_missing_value_are_there() -> None:
    for lang in Lang:
        problem = read().rows[1].problems[0]
        assert words(problem.fault.message, lang)
        assert words(problem.fault.fix, lang)


@given(st.lists(st.lists(st.text(max_size=4), max_size=5), max_size=8))
def test_no_row_of_any_table_is_lost(rows: list[list[str]]) -> None:
    sheet = sheet_of("", [["Title", "Hours"], *rows])
    preview = read(sheet)
    assert preview.counted == len(sheet.rows) - 1
    assert len(preview.ready) + len([r for r in preview.rows if r.blocked]) + preview.blank == preview.counted
