"""What changed in a record since the person at the keyboard looked at it last."""

from __future__ import annotations

from hashlib import sha256

from mcdesk.app.recovery import Interrupted
from mcdesk.app.services import Services
from mcdesk.domain.records import Record
from mcdesk.domain.review.seen import Seen, changed, look, read

SEEN = "seen:"
"""What such a setting of the workspace begins with; the id of the record and the person follow."""


def _key(services: Services, record_id: str) -> str:
    me = services.me
    return f"{SEEN}{record_id}:{sha256((me.key() or me.name).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def last_seen(services: Services, record_id: str) -> Seen | None:
    """What the person saw of a record when they last closed it; None where they never did."""
    return read(services.store.setting(_key(services, record_id)))


def note_seen(services: Services, record: Record) -> None:
    """The person has seen the record as it stands. Nothing happens in a workspace that can only be read."""
    if not services.store.read_only:
        seen = look(services.form_of(record.kind), record.answers, services.clock.now())
        services.store.set_setting(_key(services, record.id), seen.text())


def note_own(services: Services, found: Interrupted) -> None:
    """What was written before the program ended unasked is no news to the person, who wrote it.

    Where there was news already when the record was opened, it stays marked, and with it what was written since.
    """
    seen = last_seen(services, found.request.id)
    if seen is not None and not changed(services.form_of(found.request.kind), seen, found.before.answers):
        note_seen(services, found.request)
