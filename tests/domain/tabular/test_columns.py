"""Which column of a table of others becomes what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.tabular.sheet import column_letter, place_name, sheet_of
from mcdesk.domain.tabular.targets import Columns, Target, as_text, guess, header_row, plain, remember
from mcdesk.domain.texts import Local

TITLE = Target("title", Local("Official title", "Titre officiel"), as_text, ("name of micro-credential", "nom"), True)
HOURS = Target("hours", Local("Instructional hours", "Heures d’enseignement"), as_text, ("hours", "contact hours"))
WEEKS = Target("weeks", Local("Duration", "Durée"), as_text, ("weeks", "semaines"))
TARGETS = (TITLE, HOURS, WEEKS)


@pytest.mark.parametrize(
    ("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")]
)
def test_columns_are_called_as_in_a_spreadsheet(column: int, name: str) -> None:
    assert column_letter(column) == name
    assert place_name((11, column)) == f"{name}12"


@pytest.mark.parametrize(
    "headers",
    [
        ("Official title", "Instructional hours", "Duration"),
        ("TITRE OFFICIEL", "heures d'enseignement", "Durée (semaines)"),
        ("Titre  officiel *", "Contact hours:", "Weeks [1-11]"),
        ("Name of Microcredential", "Instructionnal hour", "Durations"),
    ],
)
def test_headers_are_known_in_both_languages_and_with_slips(headers: tuple[str, ...]) -> None:
    assert guess(headers, TARGETS) == Columns({"title": 0, "hours": 1, "weeks": 2})


def test_what_is_not_near_is_left_to_the_person() -> None:
    assert guess(("Notes", "Title of the dean", ""), TARGETS) == Columns({})


def test_an_exact_name_wins_over_one_that_is_near() -> None:
    assert guess(("Instructional hour", "Hours"), TARGETS).chosen == {"hours": 1}
    assert guess(("Hours", "Hours"), TARGETS).chosen == {"hours": 0}


def test_a_choice_is_remembered_for_the_next_table() -> None:
    headers = ("What", "Hours", "Duration")
    chosen = guess(headers, TARGETS).with_choice(0, "title").with_choice(1, "")
    kept = remember({"other": "weeks"}, headers, chosen)
    assert kept == {"other": "weeks", "what": "title", "hours": "", "duration": "weeks"}
    assert guess(("Duration", "WHAT", "hours"), TARGETS, kept).chosen == {"title": 1, "weeks": 0}


def test_what_is_remembered_of_another_version_does_no_harm() -> None:
    assert guess(("Official title", "x"), TARGETS, {"x": "gone", "official title": "gone"}).chosen == {"title": 0}


def test_a_target_has_one_column_and_a_column_one_target() -> None:
    columns = Columns({"title": 0, "hours": 1})
    assert columns.with_choice(1, "title").chosen == {"title": 1}
    assert columns.with_choice(2, "weeks").target_at(2) == "weeks"
    assert columns.target_at(9) == ""


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([["Official title", "Hours"], ["x", "1"]], 0),
        ([["Micro-credentials of the college"], ["As of 3 June 2026"], [], ["Titre officiel", "Durée"], ["x", "1"]], 3),
        ([["Person", "City"], ["Ann", "Hamilton"]], 0),
        ([["List"], [], ["Person", "City", "Code"], ["Ann", "Hamilton", "7"]], 2),
        ([["1", "2"], ["3", "4"]], None),
        ([], None),
    ],
)
def test_the_headers_are_found_under_a_title(rows: list[list[str]], found: int | None) -> None:
    assert header_row(sheet_of("", rows), TARGETS) == found


@given(st.lists(st.text(max_size=12), max_size=8))
def test_any_headers_give_columns_that_do_not_collide(headers: list[str]) -> None:
    chosen = guess(headers, TARGETS).chosen
    assert len(set(chosen.values())) == len(chosen)
    assert all(0 <= c < len(headers) for c in chosen.values())
    assert all(plain(headers[c]) for c in chosen.values())
