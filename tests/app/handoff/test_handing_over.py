"""A request between two workspaces: there and back, changed on one side, on both, and in the same place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app import records, requests, trashing
from mcdesk.app.attachments import attach
from mcdesk.app.handoff.checking import Tone
from mcdesk.app.handoff.receiving import changes, said, sides
from mcdesk.app.handoff.sending import suggested
from mcdesk.app.handoff.taking import take, take_copy
from mcdesk.app.handoff.telling import standing
from mcdesk.domain.handoff.exchange import Direction
from mcdesk.domain.handoff.meeting import STATE, Standing
from mcdesk.domain.handoff.packing import pack
from mcdesk.domain.merge.conflicts import Take, Written
from mcdesk.domain.merge.showing import shown
from mcdesk.domain.records import State
from mcdesk.domain.texts import Lang
from tests.app.handoff.people import HOURS, TITLE, Mail, begun, refusal, repacked, shared, someone, two
from tests.app.workspace import SAMPLES, request_of
from tests.domain.definitions import sample
from tests.memory_store import MemoryStore

WHY = "one_sentence"


def test_a_request_comes_whole_to_somebody_who_has_not_got_it(tmp_path: Path) -> None:
    ana, bo = two()
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.7")
    request = begun(ana, demand_evidence=[{"id": "d1", "file": attach(ana.work, letter)}])
    path = ana.sends(request, "Have a look.")
    incoming = bo.looks(path)
    assert (incoming.standing, incoming.package.note, incoming.package.sender.name) == (
        Standing.NEW,
        "Have a look.",
        "Ana Example",
    )
    assert [n.tone for n in incoming.notes] == [Tone.INFO, Tone.GOOD]
    kept = bo.takes(path)
    assert (kept.id, kept.number, kept.answers) == (request.id, request.number, request.answers)
    (info,) = incoming.package.attachments
    assert bo.work.store.attachment(info.sha256) == b"%PDF-1.7"
    assert [e.action for e in bo.work.store.history(kept.id)] == ["request-created", "handoff-packed", "handoff-taken"]
    assert suggested(kept) == f"{kept.number} Welding.mcrequest"


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_travels(name: str) -> None:
    ana, bo = two()
    request = request_of(ana.work, sample(name))
    assert bo.takes(ana.sends(request)).answers == request.answers


def test_looking_writes_nothing() -> None:
    ana, bo = two()
    path = ana.sends(begun(ana))
    before = list(bo.work.store.history())
    bo.looks(path)
    assert (list(bo.work.store.records()), list(bo.work.store.history())) == ([], before)


def test_what_bo_did_goes_back_to_ana() -> None:
    ana, bo, request = shared()
    bo.writes(request, **{HOURS: 40})
    path = bo.sends(request)
    incoming = ana.looks(path)
    assert incoming.standing is Standing.FORWARD
    differing = [a for s in changes(ana.work, incoming, Lang.EN) for a in s.different]
    assert [("30" in a.left, "40" in a.right) for a in differing] == [(True, True)]
    assert ana.takes(path).answers[HOURS] == 40
    assert ana.looks(path).standing is Standing.NOTHING


def test_a_decision_comes_back_without_new_answers() -> None:
    ana, bo, request = shared()
    there = bo.work.store.get(request.id)
    bo.work.store.save(replace(there, state=State.APPROVED), records.event_of(bo.work, "request-approved", there))
    incoming = ana.looks(bo.sends(request))
    assert incoming.standing is Standing.FORWARD
    assert [e.action for e in said(incoming.lines)] == ["request-approved"]


def test_lines_alone_are_something_new() -> None:
    ana, bo, request = shared()
    bo.work.store.record(replace(records.event_of(bo.work, "comment-written", request), words="Nice"))
    private = records.event_of(bo.work, "comment-written", request, private=1)
    bo.work.store.record(replace(private, words="Between us"))
    path = bo.sends(request)
    assert ana.looks(path).standing is Standing.FORWARD
    kept = ana.takes(path)
    assert [e.words for e in ana.work.store.history(kept.id) if e.action == "comment-written"] == ["Nice"]


def test_both_changed_different_places() -> None:
    ana, bo, request = shared()
    bo.writes(request, **{HOURS: 40})
    ana.writes(request, **{TITLE: "Soldering"})
    path = bo.sends(request)
    assert ana.looks(path).standing is Standing.MERGE
    kept = ana.takes(path)
    assert (kept.answers[TITLE], kept.answers[HOURS]) == ("Soldering", 40)
    assert bo.takes(ana.sends(request)).answers == kept.answers


def test_both_changed_the_same_place_and_nothing_is_taken_before_somebody_chose() -> None:
    ana, bo, request = shared()
    bo.writes(request, **{TITLE: "Brazing"})
    ana.writes(request, **{TITLE: "Soldering"})
    incoming = ana.looks(bo.sends(request))
    assert incoming.meeting is not None
    (conflict,) = incoming.meeting.merge.conflicts
    told = shown(conflict, sides(ana.work, incoming), incoming.form, Lang.EN)
    assert (told.base, told.ours, told.theirs) == ("Welding", "Soldering", "Brazing")
    assert refusal(lambda: take(ana.work, incoming)) == "handoff-undecided"
    assert ana.work.store.get(request.id).answers[TITLE] == "Soldering"
    kept = take(ana.work, incoming, {conflict.key: Written("Soldering and brazing")}).value
    assert kept.answers[TITLE] == "Soldering and brazing"
    assert bo.takes(ana.sends(request)).answers[TITLE] == "Soldering and brazing"


def test_who_shares_no_common_version_is_told_and_asked_everything() -> None:
    ana, bo = two()
    request = begun(ana)
    bo.takes(ana.sends(request))
    store = ana.work.store
    assert isinstance(store, MemoryStore)
    store.exchanges.forget([request.id])
    bo.writes(request, **{HOURS: 40})
    incoming = ana.looks(bo.sends(request))
    assert incoming.meeting is not None
    assert (incoming.meeting.base, incoming.standing) == (None, Standing.CONFLICT)


def test_two_decisions_are_asked_about_in_the_words_of_the_profile() -> None:
    ana, bo, request = shared()
    for who, state in ((ana, State.DECLINED), (bo, State.APPROVED)):
        who.work.store.save(replace(who.work.store.get(request.id), state=state))
    incoming = ana.looks(bo.sends(request))
    assert incoming.meeting is not None
    (conflict,) = incoming.meeting.merge.conflicts
    told = shown(conflict, sides(ana.work, incoming), incoming.form, Lang.EN)
    assert (told.label, told.ours, told.theirs) == ("State", "Declined", "Approved")
    assert take(ana.work, incoming, {conflict.key: Take.THEIRS}).value.state is State.APPROVED
    assert STATE not in ana.work.store.get(request.id).answers


def test_a_record_that_changed_since_it_was_looked_at_is_not_written_over() -> None:
    ana, bo, request = shared()
    bo.writes(request, **{HOURS: 40})
    incoming = ana.looks(bo.sends(request))
    ana.writes(request, **{TITLE: "Soldering"})
    assert refusal(lambda: take(ana.work, incoming)) == "store-changed-elsewhere"


def test_versions_and_submissions_travel_and_two_of_one_number_are_kept_apart() -> None:
    ana, bo = two()
    request = request_of(ana.work, sample("forklift"))
    bo.takes(ana.sends(request))
    for who, hours in ((ana, 30), (bo, 31)):
        requests.submit(who.work, who.writes(request, **{HOURS: hours}))
    incoming = ana.looks(bo.sends(request))
    assert incoming.standing is Standing.SPLIT
    assert refusal(lambda: take(ana.work, incoming)) == "handoff-split"
    copy = take_copy(ana.work, incoming, Lang.EN).value
    assert (copy.answers[HOURS], copy.state, copy.version) == (31, State.DRAFT, 0)
    assert copy.id != request.id
    assert str(copy.answers[TITLE]) != str(request.answers[TITLE])
    assert ana.work.store.get(request.id).answers[HOURS] == 30


def test_what_was_deleted_for_good_here_comes_back_where_somebody_takes_it_in() -> None:
    ana, bo, request = shared()
    bo.writes(request, **{HOURS: 40})
    path = bo.sends(request)
    records.discard(ana.work, ana.work.store.get(request.id))
    trashing.purge(ana.work, ana.work.store.trashed())
    incoming = ana.looks(path)
    assert (incoming.standing, standing(incoming).key) == (Standing.GONE, "handoff-standing-gone")
    kept = take(ana.work, incoming).value
    assert (kept.id, kept.number, kept.answers[HOURS]) == (request.id, request.number, 40)
    assert ana.work.store.records() == [kept]


def test_what_the_sender_exchanged_before_travels_to_a_third() -> None:
    mail = Mail()
    ana, bo, cy = (someone(f"{n} Example", mail) for n in ("Ana", "Bo", "Cy"))
    request = begun(ana)
    bo.takes(ana.sends(request))
    cy.takes(bo.sends(request))
    cy.writes(request, **{HOURS: 40})
    ana.writes(request, **{TITLE: "Soldering"})
    incoming = ana.looks(cy.sends(request))
    assert incoming.standing is Standing.MERGE
    kinds = [e.direction for e in cy.work.store.exchanges.of(request.id)]
    assert kinds == [Direction.BASE, Direction.IN, Direction.OUT]


def test_what_a_newer_program_wrote_goes_on_with_the_record() -> None:
    ana, bo = two()
    path = ana.sends(begun(ana))
    newer = replace(bo.opens(path), extra={"from_2031": [1]}, record_extra={"mood": {"now": "good"}})
    bo.takes(repacked(bo.mail, path, pack(newer)))
    back = ana.opens(bo.sends(newer.record))
    assert (back.extra, back.record_extra) == ({"from_2031": [1]}, {"mood": {"now": "good"}})
