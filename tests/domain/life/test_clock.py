"""What falls due in the life of a credential, and when."""

from __future__ import annotations

from datetime import date

import pytest

from mcdesk.domain.answers import Json
from mcdesk.domain.life.clock import Due, DueKind, dues, soon
from mcdesk.domain.records import State
from tests.domain.definitions import mohawk
from tests.domain.life.credentials import TODAY, credential


def found(state: State = State.ACTIVE, today: date = TODAY, /, **answers: Json) -> dict[DueKind, Due]:
    return {d.kind: d for d in dues(credential(state, **answers), mohawk(), today)}


def test_a_launch_is_due_until_it_is_active() -> None:
    for state in (State.APPROVED, State.IN_DEVELOPMENT, State.READY):
        assert found(state, launch_on="2027-01-04")[DueKind.LAUNCH].day == date(2027, 1, 4)
    assert found(State.ACTIVE, launch_on="2027-01-04").keys() == {DueKind.REVIEW}


def test_a_month_is_overdue_when_it_is_over() -> None:
    due = found(State.READY, launch_month="2026-11")[DueKind.LAUNCH]
    assert due.month
    assert not due.overdue(date(2026, 11, 30))
    assert due.overdue(date(2026, 12, 1))


def test_the_last_day_there_is_is_a_day_like_any_other() -> None:
    assert not found(State.READY, launch_on="9999-12-31")[DueKind.LAUNCH].overdue(TODAY)


def test_a_day_is_overdue_on_the_next() -> None:
    due = found(review_on="2026-11-24")[DueKind.REVIEW]
    assert not due.overdue(date(2026, 11, 24))
    assert due.overdue(date(2026, 11, 25))


def test_without_a_day_the_review_comes_a_cycle_after_the_launch() -> None:
    assert found(launch_on="2026-01-31")[DueKind.REVIEW].day == date(2027, 1, 31)
    own = found(launch_on="2026-01-31", review_cycle_months=1)
    assert own[DueKind.REVIEW].day == date(2026, 2, 28)
    assert DueKind.REVIEW not in found()


def test_each_letter_ages_by_itself_until_it_is_retired() -> None:
    letters: Json = [
        {"id": "p1", "organization": "Old", "endorsement_on": "2024-11-24"},
        {"id": "p2", "organization": "None"},
    ]
    record = credential(State.ACTIVE, partners=letters)
    (due,) = dues(record, mohawk(), TODAY)
    assert (due.day, due.about, due.ref.row, due.number) == (TODAY, "Old", "p1", 24)
    assert dues(credential(State.RETIRED, partners=letters), mohawk(), TODAY) == ()


def offering(ends: str, enrolled: Json) -> Json:
    return {"id": ends, "starts": "2026-01-01", "ends": ends, "enrolled": enrolled}


@pytest.mark.parametrize(
    ("numbers", "low"),
    [
        ([("2026-03-01", 3), ("2026-06-01", 5)], True),
        ([("2026-03-01", 3), ("2026-06-01", 8)], False),
        ([("2026-03-01", 9), ("2026-06-01", 5), ("2026-09-01", 4)], True),
        ([("2026-06-01", 5)], False),
        ([("2026-03-01", 3), ("2027-06-01", 5)], False),
        ([("2026-03-01", 3), ("2026-06-01", None)], False),
        ([("2026-03-01", 3), ("2026-06-01", "many")], False),
    ],
)
def test_uptake_is_low_after_two_small_offerings_in_a_row(numbers: list[tuple[str, Json]], low: bool) -> None:
    rows: Json = [offering(ends, enrolled) for ends, enrolled in numbers]
    assert (DueKind.UPTAKE in found(enrol_min=8, offerings=rows)) is low
    assert DueKind.UPTAKE not in found(offerings=rows)


def test_the_earliest_stands_first_and_the_far_ones_are_not_soon() -> None:
    partners: Json = [{"id": "p1", "organization": "A", "endorsement_on": "2026-11-01"}]
    record = credential(State.ACTIVE, review_on="2026-12-24", partners=partners)
    every = dues(record, mohawk(), TODAY)
    assert [d.kind for d in every] == [DueKind.REVIEW, DueKind.LETTER]
    assert [d.kind for d in soon(every, mohawk(), TODAY)] == [DueKind.REVIEW]


@pytest.mark.parametrize("odd", ["", "yesterday", 7, None, ["2027-01-01"], {"a": 1}, "9999-12-31"])
def test_odd_answers_are_no_dates_and_no_trouble(odd: Json) -> None:
    answers = {"launch_on": odd, "review_on": odd, "partners": odd, "offerings": odd, "enrol_min": odd}
    assert all(d.day.year == 9999 for d in found(State.ACTIVE, **answers).values())
    rows: Json = [{"id": "p1", "endorsement_on": odd, "ends": odd, "enrolled": odd}]
    found(State.READY, launch_month=odd, partners=rows, offerings=rows, enrol_min=8)
