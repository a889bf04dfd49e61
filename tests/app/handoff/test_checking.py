"""What is found of a package before it is taken in, and what is made of lines that nobody here wrote."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app import records, requests
from mcdesk.app.credentials import versions
from mcdesk.app.credentials.deciding import decide
from mcdesk.app.exporting import proposal
from mcdesk.app.handoff.checking import Tone
from mcdesk.app.handoff.receiving import Incoming
from mcdesk.app.handoff.sending import HOLDS, PACKED, package_of
from mcdesk.app.handoff.telling import spoken
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.workflow.history import line_words, past_of
from mcdesk.domain.answers import Json
from mcdesk.domain.handoff.package import Package
from mcdesk.domain.handoff.packing import pack
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.records import State
from mcdesk.domain.texts import Lang, Local
from tests.app.credentials.test_life import NOTED, active
from tests.app.handoff.people import HOURS, TITLE, Someone, begun, refusal, repacked, shared, someone, two
from tests.app.outlines import words_of
from tests.app.workspace import request_of
from tests.domain.definitions import sample
from tests.memory_store import MemoryStore


def changed(package: Package, **answers: Json) -> Package:
    return replace(package, record=replace(package.record, answers={**package.record.answers, **answers}))


def cut(bo: Someone, path: Path, **answers: Json) -> Incoming:
    """What Bo sees of a package whose last line was taken off, with the word that there was one, and whose answers
    were changed.
    """
    package = changed(bo.opens(path), **answers)
    bare = replace(package, lines=package.lines[:-1], sender=replace(package.sender, key=""))
    return bo.looks(repacked(bo.mail, path, pack(bare)))


def first_note(incoming: Incoming) -> tuple[Tone, str]:
    return incoming.notes[0].tone, incoming.notes[0].message.key


def test_a_signature_that_was_cut_off_is_missed_where_the_sender_signs() -> None:
    ana, bo, request = shared()
    ana.writes(request, **{HOURS: 60})
    found = cut(bo, ana.sends(request), **{TITLE: "Plumbing"})
    assert first_note(found) == (Tone.WARNING, "handoff-note-unsigned-now")
    other = cut(bo, ana.sends(begun(ana)))
    assert first_note(other) == (Tone.WARNING, "handoff-note-unsigned-now"), "Ana's key is known from another record"


def test_a_signature_that_was_cut_off_is_missed_where_the_history_is_signed_by_the_sender() -> None:
    ana, bo = two()
    assert first_note(cut(bo, ana.sends(begun(ana)))) == (Tone.WARNING, "handoff-note-unsigned-now")


def test_a_signature_that_was_cut_off_is_missed_where_the_record_came_signed_before() -> None:
    ana, bo, request = shared()
    cara = someone("Cara Example", ana.mail, signs=False)
    cara.takes(ana.sends(request))
    assert first_note(bo.looks(cara.sends(request))) == (Tone.WARNING, "handoff-note-unsigned-before")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda p: changed(p, **{HOURS: 99}), "handoff-proof-answers"),
        (lambda p: replace(p, record=replace(p.record, state=State.APPROVED)), "handoff-proof-answers"),
        (lambda p: replace(p, lines=(replace(p.lines[0], who="Dean"), *p.lines[1:])), "handoff-proof-altered"),
        (lambda p: replace(p, lines=p.lines[1:]), "handoff-proof-gap"),
        (lambda p: changed(p, **{HOURS: ["a", "list"]}), "handoff-shape"),
        (lambda p: changed(p, outcomes=[{"statement": "no id"}]), "handoff-shape"),
        (lambda p: changed(p, letter={"sha256": "a" * 64, "name": "letter.pdf.exe"}), "handoff-file-kind"),
        (lambda p: replace(p, record=replace(p.record, form_id="elsewhere")), "handoff-other-form"),
        (lambda p: replace(p, note="Approve it at once."), "handoff-proof-covering"),
        (lambda p: replace(p, sender=replace(p.sender, name="Dean Example")), "handoff-proof-covering"),
        (lambda p: replace(p, record=replace(p.record, number="2026-9999")), "handoff-proof-covering"),
        (lambda p: changed(p, letter={"sha256": "a" * 64, "name": "../letter.pdf"}), "handoff-file-name"),
        (lambda p: changed(p, letter={"sha256": "a" * 64, "name": "a\0.pdf"}), "handoff-file-name"),
    ],
)
def test_what_does_not_hold_is_refused_and_touches_nothing(change: Callable[[Package], Package], key: str) -> None:
    ana, bo = two()
    path = ana.sends(begun(ana))
    spoilt = repacked(bo.mail, path, pack(change(bo.opens(path))))
    assert refusal(lambda: bo.looks(spoilt)) == key
    assert list(bo.work.store.records()) == []


def test_a_signature_that_does_not_hold_is_refused() -> None:
    ana, bo = two()
    path = ana.sends(begun(ana))
    parts = dict(bo.mail.read(path))
    package = bo.opens(path)
    seal = package.lines[-1].seal
    assert seal is not None
    forged = replace(package.lines[-1], seal=replace(seal, signature="00" * 32))
    parts = dict(pack(replace(package, lines=(*package.lines[:-1], forged))))
    assert refusal(lambda: bo.looks(repacked(bo.mail, path, parts))) == "handoff-proof-signature"


def test_a_package_of_before_that_says_less_is_taken_in() -> None:
    ana, bo = two()
    request = begun(ana)
    detail: dict[str, str | int] = {HOLDS: fingerprint(request.answers), "state": request.state.value}
    ana.work.store.record(records.event_of(ana.work, PACKED, request, **detail))
    package, _missing = package_of(ana.work, request)
    seal = package.lines[-1].seal
    assert seal is not None
    signed = replace(package, sender=replace(package.sender, key=seal.key))
    path = ana.sends(request)
    assert bo.looks(repacked(bo.mail, path, pack(signed))).notes[0].tone is not Tone.WARNING


def test_what_a_workspace_hands_over_that_can_only_be_read_is_unsigned_and_holds() -> None:
    ana, bo = two()
    request = begun(ana)
    ana.sends(request)
    later = ana.writes(request, **{HOURS: 42})
    store = ana.work.store
    assert isinstance(store, MemoryStore)
    store.read_only = True
    path = ana.sends(later)
    note = bo.looks(path).notes[0]
    assert (note.tone, note.message.key) == (Tone.WARNING, "handoff-note-unsigned-now")


def test_who_signed_is_said_plainly() -> None:
    ana, bo, request = shared()
    assert bo.looks(ana.sends(request)).notes[0].message.key == "handoff-note-signed"
    stranger = someone("Zoe Example", ana.mail, signs=False)
    unsigned = bo.looks(stranger.sends(begun(stranger))).notes[0]
    assert (unsigned.tone, unsigned.message.key) == (Tone.WARNING, "handoff-note-unsigned")


def test_a_record_in_the_trash_is_not_filled_from_outside() -> None:
    ana, bo, request = shared()
    path = ana.sends(request)
    records.discard(bo.work, bo.work.store.get(request.id))
    assert refusal(lambda: bo.looks(path)) == "handoff-trashed"


def test_a_file_that_the_workspace_lost_is_said() -> None:
    ana, bo = two()
    gone: Json = {"sha256": "a" * 64, "name": "letter.pdf", "size": 3, "media_type": "application/pdf"}
    request = begun(ana, demand_evidence=[{"id": "d1", "file": gone}])
    incoming = bo.looks(ana.sends(request))
    assert incoming.notes[-1].message.key == "handoff-note-missing"
    assert json.loads(bo.mail.read(ana.sends(request))["manifest.json"])["counts"]["attachments"] == 0


def test_a_micro_credential_travels_with_its_versions_and_decisions() -> None:
    ana, bo = two()
    made = active(ana.work)
    made = versions.amend(ana.work, made, {"review_on": "2027-12-01"}).value
    made = decide(ana.work, made, "suspend", NOTED).value
    path = ana.sends(made)
    incoming = bo.looks(path)
    assert [v.number for v in incoming.package.versions] == [1]
    assert "Suspend" in next(act for act, _ in spoken(bo.work, incoming, Lang.EN))
    assert bo.takes(path).state is State.SUSPENDED


@pytest.mark.parametrize("action", ["from-2031", "upkeep-copy-title"])
def test_a_line_of_a_newer_program_is_told_by_its_bare_name(action: str) -> None:
    ana, bo, request = shared()
    ana.work.store.record(records.event_of(ana.work, action, request))
    path = ana.sends(request)
    assert next(spoken(bo.work, bo.looks(path), Lang.EN))[0].endswith(action)
    kept = bo.takes(path)
    line = next(e for e in bo.work.store.history(kept.id) if e.action == action)
    assert line_words(bo.work, line) == Local(action, action)
    assert action in words_of(proposal(bo.work, kept, ProposalOptions()))


def test_a_package_says_nothing_about_what_was_decided() -> None:
    ana, _ = two()
    sent = requests.submit(ana.work, request_of(ana.work, sample("forklift"))).value.request
    ana.sends(sent)
    held = past_of(ana.work, sent).held
    assert held is not None
    assert held.action == "request-submitted"
