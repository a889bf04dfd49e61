"""Letting colleagues see a draft."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.app.changes import Change, touched
from mcdesk.app.records import event_of
from mcdesk.app.services import Services
from mcdesk.app.shared.ports import shared_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message


@dataclass(frozen=True)
class Shared:
    """A record, by its number, and whether colleagues see its draft now."""

    number: str
    now: bool


def share(services: Services, record: Record) -> Change[Shared]:
    """Share a draft that was its author's alone, or take that back. Refused to others than its author."""
    store = shared_of(services.store)
    if store is None:
        raise Refused(message("shared-none"), message("shared-none-fix"))
    now = not store.access(record.id).shared
    store.share(record.id, now, event_of(services, "record-shared" if now else "record-kept-back", record))
    return touched(Shared(record.number, now), record.kind, record.id)
