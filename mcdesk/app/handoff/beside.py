"""What stands beside a record and belongs to its answers, when a package is taken in: it goes where the answers go.

That is what nobody has looked at yet of a copy (:mod:`mcdesk.app.copying`), and which of two languages has fallen
behind (:mod:`mcdesk.app.credentials.twinning`). Both are settings of the workspace.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mcdesk.app import copying
from mcdesk.app.credentials import twinning
from mcdesk.app.handoff.receiving import Incoming
from mcdesk.app.services import Services
from mcdesk.domain.copied import Copied, places_of
from mcdesk.domain.handoff.meeting import Here
from mcdesk.domain.life.twins import Drift, after, met
from mcdesk.domain.records import Record


def beside(services: Services, incoming: Incoming, record: Record) -> Mapping[str, str]:
    """The settings that say something else than before once ``record`` is what came of a package."""
    here = incoming.here if incoming.here is not None and incoming.here.record.id == record.id else None
    copied = _of_copy(incoming, record) if here is None else _still_of_copy(services, incoming, here, record)
    drift = _drift(incoming, record) if here is None else _still_drift(services, incoming, here, record)
    found = {
        copying.SETTING + record.id: copying.written(copied),
        twinning.SETTING + record.id: twinning.written(drift),
    }
    return {key: text for key, text in found.items() if services.store.setting(key) != text}


def _of_copy(incoming: Incoming, record: Record) -> Copied:
    found = incoming.package.copied or Copied()
    return replace(found, places=found.places & places_of(record.answers))


def _still_of_copy(services: Services, incoming: Incoming, here: Here, record: Record) -> Copied:
    """What either side has looked at, or changed, is looked at."""
    mine = copying.copied(services, record.id).after(here.record.answers, record.answers)
    theirs = incoming.package.copied
    return mine if theirs is None else mine.shared(theirs)


def _drift(incoming: Incoming, record: Record) -> Drift:
    theirs = incoming.package
    return after(theirs.drift or Drift(), incoming.form, theirs.record.answers, record.answers)


def _still_drift(services: Services, incoming: Incoming, here: Here, record: Record) -> Drift:
    """A pair that came from one side stands as it stood there; of the others it is seen what changed here."""
    form, theirs = incoming.form, incoming.package
    mine = twinning.drift(services, record.id)
    if theirs.drift is None:
        return after(mine, form, here.record.answers, record.answers)
    return met(mine, theirs.drift, form, here.record.answers, theirs.record.answers, record.answers)
