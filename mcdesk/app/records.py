"""What is done with a record of any kind: begin, keep, throw away, take back."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from mcdesk.app.changes import Change, touched
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.kind_parse import parse_answers
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import FIRST_STATES, Event, Record, RecordKind, State
from mcdesk.domain.texts import Message, message


def create(
    services: Services,
    kind: RecordKind,
    answers: Mapping[str, Json] | None = None,
    state: State | None = None,
    **detail: str | int,
) -> Change[Record]:
    """A new record, empty or with the given answers (read as a person would have typed them).

    It begins in ``state``, or where records of its kind begin; ``detail`` stands in its history.
    """
    now, form = services.clock.now(), services.form_of(kind)
    record = Record(
        id=str(uuid.uuid4()),
        number="",
        form_id=form.id,
        form_version=form.version,
        profile_id=services.profile.id,
        answers=parse_answers({f.key: f for f in form.fields()}, answers or {}),
        kind=kind,
        state=state or FIRST_STATES.get(kind, State.DRAFT),
        page=form.pages[0].key,
        created_at=now,
        updated_at=now,
        created_by=services.who,
    )
    kept = services.store.add(record, event_of(services, f"{kind}-created", record, **detail))
    return touched(kept, kind, kept.id)


def save(services: Services, record: Record) -> Change[Record]:
    """Keep a draft as it is, complete or not. Refused where it was changed elsewhere in the meantime."""
    kept = services.store.save(replace(record, updated_at=services.clock.now()))
    return touched(kept, kept.kind, kept.id)


def discard(services: Services, record: Record) -> Change[Record]:
    """Put a record into the trash, from where it can be restored."""
    services.store.trash(record.id, event_of(services, f"{record.kind}-trashed", record))
    return touched(record, record.kind, record.id)


def restore(services: Services, record: Record) -> Change[Record]:
    """Take a record out of the trash."""
    kept = services.store.restore(record.id, event_of(services, f"{record.kind}-restored", record))
    return touched(kept, kept.kind, kept.id)


def state_message(record: Record, profile: Profile) -> Message:
    """Where the record stands, with the number of its version: ``Submitted, v2``, ``Active, v1``."""
    state, numbered = profile.state_label(record.state), record.version and record.state is not State.DRAFT
    return message("life-stands" if numbered else "life-stands-plain", state=state, version=record.version)


def event_of(services: Services, action: str, record: Record, **detail: str | int) -> Event:
    """A line of the history of a record, now and by the person at the keyboard."""
    return Event(services.clock.now(), services.who, action, record.id, detail)
