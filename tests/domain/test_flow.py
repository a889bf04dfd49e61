"""The path through the form is a function of the answers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Answers, Ref, Row
from mcdesk.domain.fields import Kind
from mcdesk.domain.flow import PageState, asked, column_asked, next_page, page_state, previous_page, progress
from mcdesk.domain.problems import Problem, Severity
from mcdesk.domain.texts import Local, message
from tests.domain.definitions import request_form, sample

CHOICES = [f for f in request_form().fields() if f.kind in (Kind.CHOICE, Kind.YESNO)]
VALUES = {f.key: [o.key for o in f.options] or ["yes", "no"] for f in CHOICES}


@given(st.fixed_dictionaries({}, optional={k: st.sampled_from(v) for k, v in VALUES.items()}))
def test_from_every_set_of_answers_the_flow_reaches_the_check_page(answers: dict[str, str]) -> None:
    form = request_form()
    page, visited = form.pages[0].key, []
    while page not in visited:
        visited.append(page)
        page = next_page(form, page, answers)
    assert visited[-1] == form.pages[-1].key
    assert previous_page(form, visited[-1], answers) == visited[-2]


def test_a_question_hangs_on_the_answer_and_on_whether_that_is_asked_itself() -> None:
    form = request_form()
    target = form.field("ladder_target")
    given_: Answers = {"stackable": "vertical", "ladder_type": "program"}
    assert asked(form, target, given_)
    assert not asked(form, target, {**given_, "stackable": "no"})
    assert not asked(form, target, {"stackable": "vertical"})


def test_a_column_hangs_on_its_row() -> None:
    column = request_form().field("assessments").column("consent")
    assert column is not None
    assert column_asked(column, Row({"id": "a", "evidence_on_badge": "yes"}), {})
    assert not column_asked(column, Row({"id": "a", "evidence_on_badge": "no"}), {})
    assert not column_asked(column, Row({"id": "a"}), {})


def problem(field: str, severity: Severity) -> Problem:
    return Problem("F01", Ref(field), severity, message("f01-missing"), message("f01-missing-fix"), Local())


def test_where_a_page_stands() -> None:
    form = request_form()
    page = form.page("need")
    blocked = [problem("skill_gap", Severity.BLOCK)]
    assert page_state(form, page, {}, (), blocked) is PageState.NOT_STARTED
    assert page_state(form, page, {"skill_gap": "x"}, (), blocked) is PageState.IN_PROGRESS
    assert page_state(form, page, {"skill_gap": "x"}, ("need",), blocked) is PageState.ATTENTION
    warned = [problem("skill_gap", Severity.WARNING), problem("fee", Severity.BLOCK)]
    assert page_state(form, page, {"skill_gap": "x"}, ("need",), warned) is PageState.COMPLETE
    assert page_state(form, page, {"skill_gap": "x"}, (), warned) is PageState.FILLED
    assert page_state(form, page, {}, (), warned) is PageState.NOT_STARTED


def test_progress_counts_only_pages_that_ask() -> None:
    counted = progress([PageState.COMPLETE, PageState.NOT_ASKED, PageState.ATTENTION, PageState.FILLED])
    assert (counted.complete, counted.filled, counted.total) == (1, 1, 3)


def test_the_complete_sample_is_asked_everything_it_answers() -> None:
    form, answers = request_form(), sample("forklift")
    assert all(form.has(key) for key in answers)
