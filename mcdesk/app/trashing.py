"""Many records into the trash, out of it, or out of the workspace for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from mcdesk.app import copying, records
from mcdesk.app.changes import Change, touched
from mcdesk.app.credentials import twinning
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event, Record
from mcdesk.domain.texts import message

T = TypeVar("T")


def discard_all(services: Services, chosen: Sequence[Record]) -> Change[Sequence[Record]]:
    """Put records of one kind into the trash."""
    for record in chosen:
        records.discard(services, record)
    return _touched(chosen, chosen)


def restore_all(services: Services, chosen: Sequence[Record]) -> Change[Sequence[Record]]:
    """Take records of one kind out of the trash."""
    kept = [records.restore(services, record).value for record in chosen]
    return _touched(kept, kept)


def purge(services: Services, chosen: Sequence[Record]) -> Change[int]:
    """Delete the answers and versions of records in the trash for good; the history keeps that there were any.

    Refused (``lists-purge-awarded``) where badges were awarded of one of them, and (``store-no-record``) where one is
    not in the trash; nothing is deleted then.
    """
    awarded = {cohort.credential for cohort in services.store.awards.cohorts()}
    kept = next((record for record in chosen if record.id in awarded), None)
    if kept is not None:
        raise Refused(message("lists-purge-awarded", number=kept.number), message("lists-purge-awarded-fix"))
    ids = [r.id for r in chosen]
    event = Event(services.clock.now(), services.who, "requests-purged", "", {"count": len(ids)})
    services.store.purge(ids, event)
    for record_id in ids:
        copying.forget(services, record_id)
        twinning.forget(services, record_id)
    return _touched(len(ids), chosen)


def _touched(value: T, chosen: Sequence[Record]) -> Change[T]:
    return touched(value, chosen[0].kind if chosen else "", *(record.id for record in chosen))
