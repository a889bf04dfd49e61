"""Searching, filtering, choosing columns, and keeping all of it under a name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mcdesk.app.listing import (
    FIRST_COLUMNS,
    Filters,
    Line,
    View,
    admitted,
    columns_of,
    counted,
    keys_of,
    line_of,
    moved,
    offered,
    switched,
    view_of,
)
from mcdesk.app.missing import pages_done
from mcdesk.domain.answers import Json
from mcdesk.domain.records import Record, State
from tests.app.workspace import NOW, SAMPLES
from tests.domain.definitions import request_form, sample

TODAY = date(2026, 11, 24)


def a_line(number: str, days: int = 0, state: State = State.DRAFT, **answers: Json) -> Line[Record]:
    request = Record(number, number, "request", 1, "mohawk", answers, state=state)
    request = replace(request, updated_at=NOW - timedelta(days=days))
    return line_of(request, (number, request.title), TODAY)


LINES = [
    a_line("1", 0, working_title="Élagage", school="skills", requester={"name": "Ana"}, launch_month="2026-12"),
    a_line("2", 6, State.SUBMITTED, working_title="Forklift", school="health", requester={"name": "Bo"}),
    a_line("3", 40, working_title="Forklift safety", school="health", launch_month="2026-10"),
    a_line("4", 400, State.SUBMITTED, working_title="Old", launch_month="2028-01"),
]


def found(search: str = "", *chosen: tuple[str, str]) -> str:
    return "".join(n.item.number for n in admitted(LINES, search, Filters(chosen)))


def test_search_and_filters_narrow_together() -> None:
    assert found() == "1234"
    assert found("forklift") == "23"
    assert found("forklift", ("state", "draft")) == "3"
    assert found("elag") == "1"


def test_values_of_one_facet_add_up() -> None:
    assert found("", ("school", "skills"), ("school", "health")) == "123"
    assert found("", ("school", "")) == "4"
    assert found("", ("requester", "Ana"), ("state", "submitted")) == ""


@pytest.mark.parametrize(
    ("value", "wanted"), [("today", "1"), ("week", "12"), ("month", "12"), ("year", "123"), ("older", "4")]
)
def test_by_the_day_of_the_last_change(value: str, wanted: str) -> None:
    assert found("", ("changed", value)) == wanted


@pytest.mark.parametrize(
    ("value", "wanted"), [("passed", "3"), ("quarter", "1"), ("twelve", "1"), ("later", "4"), ("open", "2")]
)
def test_by_the_month_of_the_launch(value: str, wanted: str) -> None:
    assert found("", ("launch", value)) == wanted


def test_a_filter_chosen_twice_is_gone() -> None:
    once = Filters().toggled("state", "draft")
    assert once.has("state", "draft")
    assert once.toggled("state", "draft") == Filters()


def test_what_can_be_chosen_is_what_there_is_with_nothing_last() -> None:
    counts = counted(LINES)
    words = {"skills": "Apprentissage", "health": "Santé"}
    assert offered(counts["school"], (), lambda v: words.get(v, v)) == [("skills", 1), ("health", 2), ("", 1)]
    assert offered(counts["state"], ("submitted", "approved", "draft"), str) == [("submitted", 2), ("draft", 2)]
    assert counts["changed"] == {"today": 1, "week": 2, "month": 2, "year": 3, "older": 1}


def test_a_view_survives_the_preferences() -> None:
    view = View("Mine", "a b ", Filters((("state", "draft"),)), ("title", "number"), "title", False)
    assert view_of(view.as_json()) == view


@pytest.mark.parametrize(
    "data",
    [None, [], "x", {"columns": "number", "filters": [["state"], 5, ["nothing", "x"]], "down": None, "search": 4}],
)
def test_preferences_that_do_not_read_give_a_new_list(data: Json) -> None:
    assert view_of(data) == View()


def test_the_title_cannot_be_lost() -> None:
    assert view_of({"columns": ["number"]}).columns == ("title", "number")
    assert view_of({"columns": ["number"]}, main="name").columns == ("name", "number")


def test_columns_come_from_the_form() -> None:
    every = columns_of(request_form())
    assert every[: len(FIRST_COLUMNS)] == FIRST_COLUMNS
    assert {"requester", "delivery_mode", "request_type"} <= set(every)
    assert "working_title" not in every


def test_columns_come_back_where_they_were_and_move_as_far_as_they_go() -> None:
    less = switched(FIRST_COLUMNS, "school", FIRST_COLUMNS)
    assert "school" not in less
    assert switched(less, "school", FIRST_COLUMNS) == FIRST_COLUMNS
    assert moved(("a", "b", "c"), "b", -1) == ("b", "a", "c")
    assert moved(("a", "b", "c"), "b", 5) == ("a", "c", "b")
    assert moved(("a", "b", "c"), "a", -1) == ("a", "b", "c")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_answers_that_a_list_reads_are_all_that_it_needs(name: str) -> None:
    form, answers = request_form(), sample(name)
    kept = {key: answers[key] for key in keys_of(form) if key in answers}
    assert len(kept) < len(answers) / 2
    done = frozenset(page.key for page in form.pages[::2])
    whole, light = (replace(a_line("1").item, answers=given, done=done) for given in (answers, kept))
    assert light.title == whole.title
    assert pages_done(form, light) == pages_done(form, whole)
    assert all(light.answers.get(key) == whole.answers.get(key) for key in columns_of(form))
    one, other = (line_of(record, (record.title,), TODAY) for record in (light, whole))
    assert (one.hay, one.facets) == (other.hay, other.facets)
