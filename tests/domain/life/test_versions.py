"""What a version is made of, and what is carried from a request."""

from __future__ import annotations

from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.life.carrying import carried
from mcdesk.domain.life.versions import changed_keys, promised, with_promises
from tests.domain.definitions import credential_form, request_form, sample

FORM = credential_form()
ONE: Answers = {"official_name": "Lift", "review_on": "2027-01-01", "offerings": [{"id": "f1"}], "odd": 1}


def test_a_version_holds_promises_and_nothing_that_runs() -> None:
    assert promised(FORM, ONE) == {"official_name": "Lift"}


def test_only_a_changed_promise_is_a_change() -> None:
    assert changed_keys(FORM, ONE, {**ONE, "review_on": "2028-01-01", "offerings": []}) == ()
    assert changed_keys(FORM, ONE, {"badge_name": "L"}) == ("official_name", "badge_name")


def test_promises_come_back_and_what_runs_stays() -> None:
    now: Answers = {"official_name": "Lift more", "instructional_hours": 9, "review_on": "2028-01-01"}
    assert with_promises(FORM, now, ONE) == {"official_name": "Lift", "review_on": "2028-01-01"}


def test_every_answer_with_a_place_is_carried_and_rows_keep_their_ids() -> None:
    answers = sample("forklift")
    found = carried(request_form(), FORM, answers)
    assert found["official_name"] == answers["working_title"]
    assert found["owner"] == answers["requester"]
    shared = {f.key for f in FORM.fields()} & set(answers)
    assert shared <= set(found)
    assert {k for k in found if not FORM.has(k)} == set()
    outcomes = {r.id for r in Reader(found).rows("outcomes")}
    assert outcomes == {r.id for r in Reader(answers).rows("outcomes")}
    assert {i for r in Reader(found).rows("alignments") for i in r.choices("outcome")} <= outcomes


def test_a_request_in_french_alone_fills_the_french_names() -> None:
    answers = {**sample("homecare_fr"), "languages": ["fr"]}
    found = carried(request_form(), FORM, answers)
    assert found["official_name_fr"] == answers["working_title"]
    assert "official_name" not in found
    assert found["badge_criteria_fr"] == answers["badge_criteria"]


def test_what_is_misshapen_is_carried_without_trouble() -> None:
    broken: Answers = {"outcomes": "none", "partners": [3, {"id": "p1", "odd": 1, "organization": "A"}], "fee": []}
    found = carried(request_form(), FORM, broken)
    assert found == {"outcomes": [], "partners": [{"id": "p1", "organization": "A"}]}
