"""A request through its review: who may take which step, how long it waits, what its history proves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mcdesk.app import requests
from mcdesk.app.credentials import making
from mcdesk.app.credentials.deciding import NotYet, decisions
from mcdesk.app.services import Services
from mcdesk.app.workflow.history import line_words, past_of, proof_words
from mcdesk.app.workflow.stand import stand_of, waiting_words
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.life.steps import Decision, Need, Step
from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.domain.records import Event, Record, RecordKind, State
from mcdesk.domain.texts import Lang, Message, words
from tests.app.workspace import request_of, services
from tests.contract.store_base import NOON
from tests.contract.store_history import Mark, verify
from tests.domain.definitions import sample

TODAY = date(2026, 11, 24)
SAID = Decision(TODAY, "Because of the hours")
PATH = (
    ("screen", "manager", "screening"),
    ("endorse", "manager", "endorsement"),
    ("support", "associate-dean", "quality-review"),
    ("confirm_quality", "quality-reviewer", "operations-review"),
    ("approve", "operations", "approved"),
)
REVIEW = ("submitted", "screening", "endorsement", "quality-review", "operations-review")
PROFILE = services().profile
ROLES = [r.key for r in PROFILE.roles]


def submitted(work: Services, **changed: Json) -> Record:
    return request_of(work, {**sample("forklift"), **changed}, submitted=True)


def as_role(work: Services, role: str) -> Services:
    return replace(work, role=role)


def in_state(work: Services, state: str) -> Record:
    """A request that came as far as ``state`` on the usual way."""
    record = submitted(work)
    for step, _, target in PATH:
        if record.state.value == state:
            break
        made = making.take(work, record, step, SAID).value
        record = made if made.kind is RecordKind.REQUEST else work.store.get(record.id)
        assert record.state.value == target
    return record


def steps() -> Sequence[Step]:
    return [s for s in PROFILE.workflow if any(source.value in REVIEW for source in s.sources)]


def test_the_usual_way_leads_to_a_credential_with_every_role_in_its_place() -> None:
    work = services()
    record = submitted(work)
    for step, role, _ in PATH:
        making.take(as_role(work, role), work.store.get(record.id), step, SAID)
    (made,) = work.store.records(RecordKind.CREDENTIAL)
    assert making.credential_of(work, record) == made.id
    taken = decisions(work.store.history(record.id))
    assert [(d.step, d.target.value) for d in taken] == [(step, state) for step, _, state in PATH]


@pytest.mark.parametrize("step", steps(), ids=lambda s: s.key)
def test_every_role_that_a_step_is_not_for_is_refused_and_nothing_changes(step: Step) -> None:
    work = services()
    source = next(s.value for s in step.sources if s.value in REVIEW)
    record = in_state(work, source)
    lines = len(work.store.history(record.id))
    for role in ROLES:
        if role in step.by or role == ADMINISTRATOR:
            continue
        with pytest.raises(Refused) as caught:
            making.take(as_role(work, role), record, step.key, SAID)
        assert caught.value.message.key == "life-not-your-role"
        assert words(caught.value.message, Lang.FR)
    assert work.store.get(record.id).state is record.state
    assert len(work.store.history(record.id)) == lines


@pytest.mark.parametrize("key", ["return_it", "decline", "approve_directly"])
def test_a_return_a_refusal_and_a_short_cut_need_words(key: str) -> None:
    work = services()
    record = submitted(work)
    with pytest.raises(NotYet) as caught:
        making.take(work, record, key, Decision(TODAY, "  "))
    assert [one.need for one in caught.value.lacking] == [Need.REASON]
    assert work.store.get(record.id).state is State.SUBMITTED


@pytest.mark.parametrize("state", REVIEW)
def test_every_state_of_the_review_can_be_returned_and_comes_back_as_the_next_version(state: str) -> None:
    work = services()
    record = in_state(work, state)
    back = making.take(work, record, "return_it", SAID).value
    assert (back.state, back.editable) == (State.RETURNED, False)
    draft = requests.reopen(work, back).value
    assert (draft.state, draft.version, draft.editable) == (State.DRAFT, 1, True)
    assert requests.submit(work, draft).value.request.version == 2


@pytest.mark.parametrize(("state", "key"), [("screening", "requests-in-review"), ("approved", "requests-decided")])
def test_what_is_being_reviewed_or_decided_is_not_written_on(state: str, key: str) -> None:
    work = services()
    with pytest.raises(Refused) as caught:
        requests.reopen(work, in_state(work, state))
    assert caught.value.message.key == key


def test_a_withdrawn_request_can_be_taken_up_again_and_a_declined_one_not() -> None:
    work = services()
    gone = making.take(as_role(work, "coordinator"), submitted(work), "withdraw", Decision(TODAY)).value
    assert requests.reopen(work, gone).value.state is State.DRAFT
    refused = making.take(work, submitted(work, working_title="Another"), "decline", SAID).value
    with pytest.raises(Refused):
        requests.reopen(work, refused)


def test_how_long_it_waits_is_counted_in_working_days_against_the_target() -> None:
    work = services()
    record = submitted(work)
    stand = stand_of(work, record, ())
    assert (stand.days, stand.late, stand.stage and stand.stage.days) == (0, False, 5)
    said = waiting_words(work, stand)
    assert said is not None
    assert words(said, Lang.EN).startswith("Waits for: Manager, Digital Learning. Since today")
    late = stand_of(replace(work, clock=_Later()), record, ())
    assert (late.days, late.late) == (6, True)
    told = waiting_words(work, late)
    assert told is not None
    assert "1 day more than the target of 5" in words(told, Lang.EN)


class _Later:
    def now(self) -> datetime:
        return datetime(2026, 12, 2, 12, tzinfo=UTC)


def test_only_the_steps_of_the_own_role_are_offered() -> None:
    work = services()
    record = submitted(work)
    mine = {role: [w.step.key for w in stand_of(as_role(work, role), record, ()).ways] for role in ROLES}
    assert mine["manager"] == ["screen", "approve_directly", "return_it", "decline", "withdraw"]
    assert mine["coordinator"] == ["withdraw"]
    assert mine["badge-issuer"] == []


def test_the_author_of_the_next_version_reads_why_it_was_returned() -> None:
    work = services()
    draft = requests.reopen(work, making.take(work, submitted(work), "return_it", SAID).value).value
    last = stand_of(work, draft, ()).last
    assert last is not None
    assert last.reason == "Because of the hours"


def signed(work: Services) -> Services:
    work.store.sign_with(Mark())
    return replace(work, verify=verify)


def test_nothing_changed_since_the_approval_can_be_checked() -> None:
    work = signed(services())
    record = submitted(work)
    making.take(work, record, "approve_directly", SAID)
    past = past_of(work, work.store.get(record.id))
    assert (past.proof.holds, past.same, past.proof.signed) == (True, True, past.proof.lines)
    first, same, count = (words(said, Lang.EN) for said in proof_words(past))
    assert first == f"All {past.proof.lines} lines of this history are as they were written."
    assert same.startswith("The answers are the same as on 24 November 2026")
    assert count.endswith("lines are signed.")


def test_a_changed_answer_and_a_changed_line_are_found_and_named() -> None:
    work = signed(services())
    record = submitted(work)
    making.take(work, record, "screen", SAID)
    now = work.store.get(record.id)
    work.store.save(replace(now, answers={**now.answers, "working_title": "Something else"}))
    assert not past_of(work, work.store.get(record.id)).same
    lines = [replace(e, who="Bo Example") if e.action == "record-step" else e for e in work.store.history(record.id)]
    other = services()
    other.store.add(now, Event(NOON, "Ana Example", "request-created", now.id))
    other.store.take(lines)
    past = past_of(replace(other, verify=verify), other.store.get(now.id))
    assert not past.proof.holds
    assert "Bo Example" in words(proof_words(past)[1], Lang.EN)


def test_every_line_is_told_in_words() -> None:
    work = signed(services())
    record = submitted(work)
    making.take(work, record, "return_it", SAID)
    told = [line_words(work, e) for e in work.store.history(record.id)]
    said = [words(t, Lang.EN) if isinstance(t, Message) else t.to(Lang.EN) for t in told]
    assert said[-1] == "Return for changes › Returned for changes"
    assert all(said)


def test_a_request_takes_no_step_of_a_credential_and_none_the_other_way_round() -> None:
    work = services()
    draft = requests.reopen(work, making.take(work, submitted(work), "return_it", SAID).value).value
    assert [w.step.key for w in stand_of(work, draft, ()).ways] == ["withdraw"]
    with pytest.raises(Refused) as caught:
        making.take(work, draft, "begin", SAID)
    assert caught.value.message.key == "life-no-step"
    credential = making.from_course(work, "CNC-1", "CNC Set-Up").value
    with pytest.raises(Refused):
        making.take(work, credential, "withdraw", SAID)
