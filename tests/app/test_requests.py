"""The life of a request, from an empty draft to its second version."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from mcdesk.app import records, requests
from mcdesk.app.others import others
from mcdesk.domain.answers import Json, Reader, texts_in
from mcdesk.domain.errors import Refused
from mcdesk.domain.flow import PageState, page_state
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.lookalikes import Alike
from mcdesk.domain.problems import Severity, problems_of
from mcdesk.domain.records import RecordKind, State
from mcdesk.domain.rules import OtherRecord, run
from mcdesk.domain.similarity import Around
from mcdesk.domain.texts import Lang, say
from tests.app.workspace import NOW, SAMPLES, WHO, Clock, request_of, services
from tests.domain.definitions import sample


def test_a_new_request_is_an_empty_draft() -> None:
    work = services()
    change = requests.create(work)
    request = change.value
    assert (change.kind, set(change.ids)) == ("request", {request.id})
    assert (request.state, request.version, request.answers) == (State.DRAFT, 0, {})
    assert (request.number, request.form_id, request.profile_id) == ("2026-0001", "request", work.profile.id)
    assert (request.created_at, request.created_by, request.page) == (NOW, WHO, "basics")
    assert work.store.get(request.id) == request


def test_answers_are_read_as_a_person_types_them() -> None:
    typed: dict[str, Json] = {
        "instructional_hours": " 36 ",
        "fee": "$1,595",
        "launch_month": "September 2027",
        "requester": "Ada Teste",
        "osap_intent": "",
        "outcomes": [{"statement": "inspect a forklift", "level": ""}],
        "somewhere_else": "kept",
    }
    answers = request_of(services(), typed).answers
    row_id = Reader(answers).rows("outcomes")[0].id
    assert row_id
    assert json.loads(json.dumps(answers)) == {
        "instructional_hours": 36,
        "fee": "1595.00",
        "launch_month": "2027-09",
        "requester": {"name": "Ada Teste"},
        "outcomes": [{"id": row_id, "statement": "inspect a forklift"}],
        "somewhere_else": "kept",
    }


def test_an_incomplete_draft_is_saved_with_the_time() -> None:
    work = services()
    request = request_of(work)
    assert isinstance(work.clock, Clock)
    work.clock.turn(5)
    saved = records.save(work, replace(request, answers={"working_title": "One"}, page="need")).value
    assert (saved.title, saved.page, saved.revision) == ("One", "need", request.revision + 1)
    assert saved.updated_at == work.clock.now() > NOW
    assert work.store.get(request.id) == saved
    with pytest.raises(Refused) as told:
        records.save(work, request)
    assert told.value.message.key == "store-changed-elsewhere"


def test_submitting_freezes_version_one() -> None:
    work = services()
    done = requests.submit(work, request_of(work, sample("forklift"))).value
    assert (done.request.state, done.request.version) == (State.SUBMITTED, 1)
    assert (done.version.number, done.version.submitted_by, done.version.submitted_at) == (1, WHO, NOW)
    assert done.version.answers == done.request.answers
    assert {p.severity for p in done.remarks} <= {Severity.WARNING, Severity.NOTE}
    assert work.store.versions(done.request.id) == [done.version]
    assert work.store.get(done.request.id).state is State.SUBMITTED


def test_every_page_of_what_was_submitted_is_complete() -> None:
    work = services()
    sent = request_of(work, sample("forklift"), submitted=True)
    found = problems_of(requests.check(work, sent))
    states = {page_state(work.form, p, sent.answers, sent.done, found) for p in work.form.pages}
    assert states == {PageState.COMPLETE}


def test_a_submitted_request_is_not_submitted_again() -> None:
    work = services()
    request = request_of(work, sample("forklift"), submitted=True)
    with pytest.raises(Refused) as told:
        requests.submit(work, request)
    assert told.value.message.key == "requests-already-submitted"
    assert len(work.store.versions(request.id)) == 1


def test_a_request_that_is_not_ready_names_each_problem_that_blocks() -> None:
    work = services()
    request = request_of(work, sample("rough"))
    with pytest.raises(requests.NotReady) as told:
        requests.submit(work, request)
    found = problems_of(requests.check(work, request))
    blocks = tuple(p for p in found if p.severity is Severity.BLOCK)
    assert told.value.problems == blocks
    assert len(blocks) > 5
    assert len(blocks) < len(found)
    assert told.value.message.args == {"count": len(blocks)}
    for lang in Lang:
        assert str(len(blocks)) in say(lang, told.value.message.key, **told.value.message.args)
    assert work.store.get(request.id) == request
    assert work.store.versions(request.id) == []


def test_a_reopened_request_becomes_version_two_and_leaves_version_one() -> None:
    work = services()
    sent = request_of(work, sample("forklift"), submitted=True)
    first = work.store.versions(sent.id)[0]
    draft = requests.reopen(work, sent).value
    assert (draft.state, draft.version) == (State.DRAFT, 1)
    changed = records.save(work, replace(draft, answers={**draft.answers, "badge_short_name": "Lift Operator"})).value
    again = requests.submit(work, changed).value
    assert (again.request.version, again.version.number) == (2, 2)
    kept = work.store.versions(sent.id)
    assert kept[0] == first
    assert [v.answers["badge_short_name"] for v in kept] == ["Forklift Operator", "Lift Operator"]


def test_the_trash_gives_back_what_it_was_given() -> None:
    work = services()
    request = request_of(work, sample("rough"))
    records.discard(work, request)
    assert (list(work.store.records()), [r.id for r in work.store.trashed()]) == ([], [request.id])
    assert records.restore(work, request).value == request
    assert [r.id for r in work.store.records()] == [request.id]


@pytest.mark.parametrize("name", SAMPLES)
def test_others_are_compared_as_if_their_answers_were_at_hand(name: str) -> None:
    work = services()
    for other in (*SAMPLES, name):
        request_of(work, {**sample(other), "working_title": f"Course {other}"})
    mine = request_of(work, sample(name))
    held = [r for r in work.store.records(RecordKind.REQUEST) if r.id != mine.id]
    around = others(work, mine.id)
    assert [other.answers for other in around] == [{}] * len(held)
    alike = Alike.of(work.profile)
    with_answers = Around(OtherRecord(r.id, r.number, r.title, r.answers, r.state) for r in held)
    found, expected = (a.alike(mine.title, mine.answers, alike) for a in (around, with_answers))
    assert found
    assert [replace(one, other=x.other) for one, x in zip(found, expected, strict=True)] == list(expected)


def test_a_request_is_compared_with_the_others_and_not_with_itself() -> None:
    work = services()
    one, two = request_of(work, sample("forklift")), request_of(work, sample("forklift"))
    assert [other.id for other in others(work, one.id)] == [two.id]
    alone = problems_of(run(requests.check_of(work, one.answers)))
    assert set(alone) < set(problems_of(requests.check(work, one)))


def test_the_history_says_what_was_done_and_nothing_of_the_answers() -> None:
    work = services()
    request = request_of(work, sample("forklift"), submitted=True)
    request = requests.reopen(work, request).value
    records.discard(work, request)
    records.restore(work, request)
    events = work.store.history(request.id)
    actions = ["created", "submitted", "reopened", "trashed", "restored"]
    assert [e.action for e in events] == [f"request-{a}" for a in actions]
    assert {e.who for e in events} == {WHO}
    sent = {"version": 1, "answers": fingerprint(request.answers), "role": work.role}
    assert [e.detail for e in events] == [{}, sent, {"version": 2}, {}, {}]
    said = json.dumps([[e.action, dict(e.detail)] for e in events])
    for words in texts_in(dict(sample("forklift"))):
        assert len(words) < 3 or f'"{words}"' not in said
    for event in events:
        assert all(say(lang, event.action) for lang in Lang)
