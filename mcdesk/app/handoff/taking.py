"""Taking a package in: as a new record, in the place of ours, merged with it, or as a copy beside it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from mcdesk.app import records
from mcdesk.app.changes import Change, touched
from mcdesk.app.handoff.beside import beside
from mcdesk.app.handoff.ports import How, Intake
from mcdesk.app.handoff.receiving import Incoming
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.exchange import Direction, Exchange
from mcdesk.domain.handoff.meeting import Standing, settled
from mcdesk.domain.handoff.package import Package
from mcdesk.domain.merge.choosing import settle
from mcdesk.domain.merge.conflicts import Choices
from mcdesk.domain.records import FIRST_STATES, TITLES, AttachmentInfo, Record, State
from mcdesk.domain.texts import Lang, message, say

TAKEN = "handoff-taken"
COPIED = "handoff-copied"


def take(services: Services, incoming: Incoming, choices: Choices | None = None) -> Change[Record]:
    """Take the package in; ``choices`` are about the conflicts of its merge.

    Refused (``handoff-undecided``) while a conflict is open, (``handoff-split``) where both sides submitted another
    version under one number, (``store-changed-elsewhere``) where our record was changed since it was looked at.
    Nothing was changed then.
    """
    package, lines = incoming.package, incoming.lines
    record, how, decided = _result(incoming, choices or {})
    if how is not How.LEAVE:
        record = replace(record, updated_at=services.clock.now())
    event = records.event_of(services, TAKEN, record, package=package.id[:16], decided=decided)
    meeting = incoming.meeting
    intake = Intake(
        record=record,
        how=how,
        event=event,
        versions=package.versions if meeting is None else meeting.versions,
        files=_files(package),
        lines=lines,
        people=package.people,
        exchanges=_exchanges(incoming),
        beside=beside(services, package, incoming.form, incoming.here, record),
    )
    kept = services.store.exchanges.take(intake)
    return touched(kept, kept.kind, kept.id)


def _result(incoming: Incoming, choices: Choices) -> tuple[Record, How, int]:
    here, meeting = incoming.here, incoming.meeting
    if here is None or meeting is None:
        return replace(incoming.package.record, revision=0), How.ADD, 0
    if meeting.standing is Standing.SPLIT:
        raise Refused(message("handoff-split", number=here.record.number), message("handoff-split-fix"))
    merged = settle(meeting.merge, choices, incoming.form)
    if merged.conflicts:
        raise Refused(message("handoff-undecided", count=len(merged.conflicts)), message("handoff-undecided-fix"))
    made = settled(here, incoming.package, meeting, merged.answers)
    return made, How.LEAVE if made == here.record else How.SAVE, len(meeting.merge.conflicts)


def take_copy(services: Services, incoming: Incoming, lang: Lang) -> Change[Record]:
    """Take the answers in as a record of its own, marked in its title in ``lang``; ours stays as it is."""
    theirs, now = incoming.package.record, services.clock.now()
    title = TITLES[theirs.kind]
    when = f"{incoming.package.made_at.astimezone():%Y-%m-%d %H:%M}"
    marked = say(lang, "upkeep-copy-title", title=theirs.title or theirs.number, when=when)
    named: Mapping[str, Json] = {title: marked} if incoming.form.has(title) else {}
    copy = replace(
        theirs,
        id=str(uuid.uuid4()),
        number="",
        answers={**theirs.answers, **named},
        state=FIRST_STATES.get(theirs.kind, State.DRAFT),
        version=0,
        revision=0,
        created_at=now,
        updated_at=now,
        created_by=services.who,
    )
    event = records.event_of(services, COPIED, copy, package=incoming.package.id[:16])
    exchange = Exchange(
        copy.id, Direction.IN, incoming.package.id, incoming.package.sender.name, incoming.package.snapshot
    )
    settings = beside(services, incoming.package, incoming.form, None, copy)
    intake = Intake(copy, How.ADD, event, files=_files(incoming.package), exchanges=[exchange], beside=settings)
    kept = services.store.exchanges.take(intake)
    return touched(kept, kept.kind, kept.id)


def _files(package: Package) -> list[tuple[AttachmentInfo, bytes]]:
    return [(info, package.files[info.sha256]) for info in package.attachments]


def _exchanges(incoming: Incoming) -> list[Exchange]:
    """What both sides know from now on: what the sender had exchanged before, then the package itself."""
    package = incoming.package
    record_id, peer = package.record.id, package.sender.name
    known = {e.snapshot.name for e in incoming.here.exchanges} if incoming.here else set()
    told = {"manifest": package.extra, "record": package.record_extra}
    extra = {k: v for k, v in told.items() if v}
    bases = [s for s in package.bases if s.name not in known]
    before = [Exchange(record_id, Direction.BASE, package.id, peer, s) for s in bases]
    return [*before, Exchange(record_id, Direction.IN, package.id, peer, package.snapshot, extra)]
