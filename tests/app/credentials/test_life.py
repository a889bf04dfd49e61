"""From an approved request to retirement, with versions, marks and history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from mcdesk.app import copying, records, recovery, requests
from mcdesk.app.comparing import compare
from mcdesk.app.credentials import making, twinning, versions
from mcdesk.app.credentials.deciding import NotYet, decide, decisions
from mcdesk.app.credentials.standing import ways
from mcdesk.app.exporting import proposal
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.errors import Refused
from mcdesk.domain.life.steps import Decision, Need
from mcdesk.domain.records import Event, Record, RecordKind, State
from mcdesk.domain.texts import Lang
from tests.app.outlines import words_of
from tests.app.workspace import NOW, WHO, request_of, services
from tests.domain.definitions import sample
from tests.domain.life.credentials import PICTURE

TODAY = date(2026, 11, 24)
NOTED = Decision(TODAY, "Committee of 24 November")
MORE: Mapping[str, Json] = {
    "description": "For warehouse workers. " + "They learn to lift loads with care and show it on a course. " * 3,
    "badge_image": PICTURE,
    "launch_on": "2027-09-13",
}


def submitted(work: Services, **changed: Json) -> Record:
    return request_of(work, {**sample("forklift"), **changed}, submitted=True)


def approved(work: Services) -> Record:
    return making.approve(work, submitted(work), NOTED).value


def active(work: Services) -> Record:
    made = versions.amend(work, approved(work), MORE).value
    for key in ("begin", "ready"):
        made = decide(work, made, key, NOTED).value
    issued = versions.issue(work, made).value.credential
    return decide(work, issued, "launch", NOTED).value


def test_an_approval_makes_the_credential_with_every_answer_and_its_origin() -> None:
    work = services()
    request = submitted(work)
    change = making.approve(work, request, NOTED)
    made = change.value
    assert (made.kind, made.state, made.number) == (RecordKind.CREDENTIAL, State.APPROVED, "MC-2026-0001")
    assert change.ids == {made.id, request.id}
    assert made.title == request.title
    marks = copying.copied(work, made.id)
    assert marks.origin == request.number
    assert Ref("official_name") in marks.places
    assert work.store.get(request.id).state is State.APPROVED
    (decided,) = decisions(work.store.history(request.id))
    assert (decided.who, decided.at, decided.on, decided.reason) == (WHO, NOW, TODAY, NOTED.reason)
    assert (decided.source, decided.target) == (State.SUBMITTED, State.APPROVED)
    assert making.credential_of(work, request) == made.id
    assert making.origin_of(work.store.history(made.id)) == request.number


def unconfirmed() -> Json:
    return [
        {
            "id": "p1",
            "organization": "Lake Works",
            "type": "employer",
            "involvement": ["need"],
            "contact": {"name": "A", "email": "a@example.org"},
        }
    ]


def test_without_confirmations_only_a_recorded_exception_approves() -> None:
    work = services()
    request = submitted(work, partners=unconfirmed(), badge_endorsers=[])
    with pytest.raises(NotYet) as told:
        making.approve(work, request, NOTED)
    assert {one.need for one in told.value.lacking} == {Need.CONFIRMATIONS}
    assert all(one.excusable for one in told.value.lacking)
    assert work.store.get(request.id).state is State.SUBMITTED
    assert list(work.store.records(RecordKind.CREDENTIAL)) == []
    making.approve(work, request, replace(NOTED, exception="Letter promised for January"))
    assert decisions(work.store.history(request.id))[0].exception == "Letter promised for January"


def test_a_draft_is_not_approved_and_nothing_is_approved_twice() -> None:
    work = services()
    with pytest.raises(Refused, match="life-not-submitted"):
        making.approve(work, request_of(work, sample("rough")), NOTED)
    request = submitted(work)
    with pytest.raises(Refused, match="life-not-approved"):
        making.from_request(work, request)
    making.approve(work, request, NOTED)
    again = work.store.get(request.id)
    with pytest.raises(Refused, match="life-approved-already"):
        making.approve(work, again, NOTED)
    with pytest.raises(Refused, match="life-made-already"):
        making.from_request(work, again)


def test_an_approval_that_was_cut_short_is_taken_up_again() -> None:
    work = services()
    request = decide(work, submitted(work), "approve_directly", NOTED).value
    assert making.credential_of(work, request) == ""
    assert making.from_request(work, request).value.title == request.title


def test_what_was_submitted_is_carried_and_not_what_came_after() -> None:
    work = services()
    request = decide(work, submitted(work), "approve_directly", NOTED).value
    typed = work.store.save(replace(request, answers={**request.answers, "working_title": "Later"}))
    assert making.from_request(work, typed).value.title == sample("forklift")["working_title"]


def test_from_a_course_from_nothing_and_as_a_copy() -> None:
    work = services()
    course = making.from_course(work, " CNC-T105 ", "CNC Set-Up").value
    assert (course.state, course.title, course.answers["course_code"]) == (
        State.IN_DEVELOPMENT,
        "CNC Set-Up",
        "CNC-T105",
    )
    assert copying.copied(work, course.id).origin == "CNC-T105"
    with pytest.raises(Refused, match="life-no-course"):
        making.from_course(work, " ", "")
    empty = records.create(work, RecordKind.CREDENTIAL).value
    assert (empty.state, empty.answers, empty.page) == (State.IN_DEVELOPMENT, {}, "identity")
    original = active(work)
    copy = making.duplicate(work, original, "Another").value
    assert (copy.title, copy.state, copy.version) == ("Another", State.IN_DEVELOPMENT, 0)
    assert "launch_on" not in copy.answers
    assert copy.answers["outcomes"] == original.answers["outcomes"]


def test_the_whole_life_is_written_down() -> None:
    work = services()
    made = active(work)
    for key in ("suspend", "resume"):
        made = versions.amend(work, made, {"review_on": "2027-12-01"}).value
        made = decide(work, made, key, NOTED).value
    made = decide(work, made, "review", Decision(TODAY)).value
    made = decide(work, made, "renew", NOTED).value
    end = replace(NOTED, teach_out=date(2027, 6, 30), last_badge=date(2027, 8, 31))
    made = decide(work, made, "retire", end).value
    history = decisions(work.store.history(made.id))
    assert [d.step for d in history] == [
        "begin",
        "ready",
        "launch",
        "suspend",
        "resume",
        "review",
        "renew",
        "retire",
    ]
    assert [d.source for d in history[1:]] == [d.target for d in history[:-1]]
    assert (history[-1].teach_out, history[-1].last_badge) == (end.teach_out, end.last_badge)
    assert not made.editable
    assert ways(work, made) == ()
    with pytest.raises(Refused, match="life-retired"):
        versions.amend(work, made, {"official_name": "Late"})
    with pytest.raises(Refused, match="life-retired"):
        versions.issue(work, made)
    with pytest.raises(Refused, match="life-no-step"):
        decide(work, made, "resume", NOTED)


def test_ways_name_what_is_looked_up_and_not_what_the_decision_brings() -> None:
    work = services()
    found = {w.step.key: w for w in ways(work, active(work))}
    assert set(found) == {"review", "suspend", "retire"}
    assert all(w.open and not w.lacking for w in found.values())


def test_an_issued_version_never_changes_and_amending_makes_the_next() -> None:
    work = services()
    made = active(work)
    with pytest.raises(Refused, match="life-nothing-changed"):
        versions.issue(work, made)
    ran = versions.amend(work, made, {"offerings": [{"starts": "2027-09-13", "enrolled": 12}]}).value
    with pytest.raises(Refused, match="life-nothing-changed"):
        versions.issue(work, ran)
    changed = versions.amend(work, ran, {"official_name": "Lifting with care", "badge_tags": None}).value
    first = versions.at_version(work, changed, 1)
    assert first.title == sample("forklift")["working_title"]
    assert first.answers["offerings"] == changed.answers["offerings"]
    assert versions.current(work, changed).title == first.title
    issued = versions.issue(work, changed, "New title").value
    assert [v.number for v in work.store.versions(made.id)] == [1, 2]
    assert versions.at_version(work, issued.credential, 1).title == first.title
    assert versions.current(work, issued.credential).title == "Lifting with care"
    different = [a for s in compare(work, first, issued.credential, Lang.EN) for a in s.different]
    assert "Official name" in {a.label for a in different}
    with pytest.raises(Refused, match="life-no-version"):
        versions.at_version(work, changed, 7)


def test_changes_can_be_taken_back_to_the_last_version() -> None:
    work = services()
    made = active(work)
    changed = versions.amend(work, made, {"official_name": "Oops", "review_on": "2028-01-01"}).value
    back = versions.take_back(work, changed).value
    assert back.title == made.title
    assert back.answers["review_on"] == "2028-01-01"
    empty = records.create(work, RecordKind.CREDENTIAL).value
    with pytest.raises(Refused, match="life-no-version"):
        versions.take_back(work, empty)


def test_what_blocks_keeps_a_version_from_being_issued() -> None:
    work = services()
    empty = records.create(work, RecordKind.CREDENTIAL).value
    with pytest.raises(requests.NotReady) as told:
        versions.issue(work, empty)
    assert "official_name" in {p.ref.field for p in told.value.problems}
    assert list(work.store.versions(empty.id)) == []


def test_amending_one_language_leaves_the_other_behind_until_somebody_looks() -> None:
    work = services()
    made = records.create(work, RecordKind.CREDENTIAL, {"official_name": "Lift", "official_name_fr": "Lever"}).value
    made = versions.amend(work, made, {"official_name": "Lift with care"}).value
    found = twinning.drift(work, made.id)
    assert set(found.behind) == {Ref("official_name_fr")}
    twinning.keep(work, made.id, found.settled(Ref("official_name_fr")))
    assert twinning.drift(work, made.id).behind == {}
    work.store.set_setting("twins:x", "[[1]]")
    assert twinning.drift(work, "x").behind == {}


def test_a_history_that_does_not_read_is_left_out() -> None:
    odd = [Event(NOW, WHO, "record-step", "c", {"from": "ready", "to": "No where!"}), Event(NOW, WHO, "record-step")]
    assert decisions(odd) == ()


def test_a_credential_that_was_being_written_is_found_again_after_a_crash() -> None:
    work = services()
    made = active(work)
    recovery.begin(work, made)
    records.save(work, replace(made, answers={**made.answers, "official_name": "Half a na"}))
    found = recovery.interrupted(work)
    assert found is not None
    assert recovery.go_back(work, found).value.title == made.title
    assert [r.kind for r in work.store.trashed()] == [RecordKind.CREDENTIAL]


def test_the_proposal_of_an_approved_request_tells_of_the_decision() -> None:
    work = services()
    making.approve(work, submitted(work), NOTED)
    request = next(iter(work.store.records(RecordKind.REQUEST)))
    for lang, said in ((Lang.EN, "Decided: Approved"), (Lang.FR, "Décision\N{NO-BREAK SPACE}: Approuvée")):
        assert said in set(words_of(proposal(work, request, ProposalOptions((lang,))).parts))
