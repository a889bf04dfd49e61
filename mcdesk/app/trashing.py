"""Many requests into the trash, out of it, or out of the workspace for good."""

from __future__ import annotations

from collections.abc import Sequence

from mcdesk.app import copying, records
from mcdesk.app.changes import Change, touched
from mcdesk.app.credentials import twinning
from mcdesk.app.services import Services
from mcdesk.domain.life.twins import Drift
from mcdesk.domain.records import Event, Record


def discard_all(services: Services, chosen: Sequence[Record]) -> Change[Sequence[Record]]:
    """Put requests into the trash."""
    for request in chosen:
        records.discard(services, request)
    return touched(chosen, "request", *(r.id for r in chosen))


def restore_all(services: Services, chosen: Sequence[Record]) -> Change[Sequence[Record]]:
    """Take requests out of the trash."""
    kept = [records.restore(services, request).value for request in chosen]
    return touched(kept, "request", *(r.id for r in kept))


def purge(services: Services, chosen: Sequence[Record]) -> Change[int]:
    """Delete the answers and versions of requests in the trash for good; the history keeps that there were any.

    Refused (``store-no-record``) where one of them is not in the trash; nothing is deleted then.
    """
    ids = [r.id for r in chosen]
    event = Event(services.clock.now(), services.who, "requests-purged", "", {"count": len(ids)})
    services.store.purge(ids, event)
    for record_id in ids:
        copying.forget(services, record_id)
        twinning.keep(services, record_id, Drift())
    return touched(len(ids), "request", *ids)
