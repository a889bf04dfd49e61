"""Packages for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256

from mcdesk.domain.answers import Answers, Ref
from mcdesk.domain.copied import Copied
from mcdesk.domain.handoff.package import Package, Sender, Snapshot
from mcdesk.domain.history.sealing import fingerprint, sealed
from mcdesk.domain.life.twins import Drift
from mcdesk.domain.people import Identity
from mcdesk.domain.records import AttachmentInfo, Event, Record, State, Version

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
LETTER = b"%PDF-1.7 a letter of an employer"
SHA = sha256(LETTER).hexdigest()
LETTER_INFO = AttachmentInfo(SHA, "Letter – été.pdf", len(LETTER), "application/pdf")
ANSWERS: Answers = {
    "working_title": "Soudage « de base »",
    "instructional_hours": 42,
    "outcomes": [{"id": "o1", "statement": "Weld"}],
    "from_2031": {"kept": [1.5, None, True]},
}


def record() -> Record:
    """A draft of the second version."""
    return Record(
        id="6f0c1c56-0f0f-4d43-9d0a-3d8f8a3b2f10",
        number="2026-0007",
        form_id="mohawk-microcredential-request",
        form_version=1,
        profile_id="mohawk",
        answers=ANSWERS,
        state=State.DRAFT,
        version=1,
        done=frozenset({"idea"}),
        page="idea",
        created_at=NOON,
        updated_at=NOON + timedelta(days=2),
        created_by="Ana Example",
    )


class Pen:
    """Signs as Ana does, with a hash of the key and the bytes."""

    key = "z6MkAna"

    def sign(self, data: bytes) -> bytes:
        return sha256(self.key.encode() + data).digest()


def verifies(key: str, data: bytes, signature: bytes) -> bool:
    """Whether :class:`Pen` signed."""
    return signature == sha256(key.encode() + data).digest()


ANA = Identity(Pen.key, "Ana Example", "coordinator", "ana@example.org", NOON)


@cache
def lines() -> tuple[Event, ...]:
    """Two lines that follow each other, the second with words and a mark of the answers that it is about."""
    detail: dict[str, str | int] = {"version": 1, "answers": fingerprint(FIRST)}
    made = sealed(Event(NOON, "Ana Example", "request-created", record().id), (), Pen())
    assert made.seal is not None
    sent = Event(NOON + timedelta(days=1), "Ana Example", "request-submitted", record().id, detail, "Été")
    return made, sealed(sent, [made.seal.hash], Pen())


FIRST: Answers = {"working_title": "Soudage"}


def package() -> Package:
    """With one of each thing that a package can hold."""
    return Package(
        record=record(),
        sender=Sender("Ana Example", "coordinator", "ana@example.org"),
        made_at=NOON + timedelta(days=3),
        program="0.6.0",
        note="Have a look at the hours.",
        versions=(Version(record().id, 1, FIRST, 1, "mohawk", NOON + timedelta(days=1), "Ana Example"),),
        bases=(Snapshot(NOON + timedelta(days=1), FIRST, State.SUBMITTED, 1),),
        lines=lines(),
        people=(ANA,),
        attachments=(LETTER_INFO,),
        files={SHA: LETTER},
        copied=Copied("2026-0001", frozenset({Ref("working_title"), Ref("outcomes", "o1")})),
        drift=Drift({Ref("official_name_fr"): "0123456789abcdef", Ref("outcomes", "o1", "statement_fr"): "f" * 16}),
        extra={"from_2031": ["kept"]},
        record_extra={"mood": "good"},
    )


def nameless(made: Package) -> Package:
    """Without the name that it got when it was written."""
    return replace(made, id="")
