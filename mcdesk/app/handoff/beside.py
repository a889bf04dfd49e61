"""What stands beside a record and belongs to its answers, when a package is taken in: it goes where the answers go.

That is what nobody has looked at yet of a copy (:mod:`mcdesk.app.copying`), and which of two languages has fallen
behind (:mod:`mcdesk.app.credentials.twinning`). Both are settings of the workspace.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mcdesk.app import copying
from mcdesk.app.credentials import twinning
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers
from mcdesk.domain.copied import Copied, places_of
from mcdesk.domain.fields import Form
from mcdesk.domain.handoff.meeting import Here
from mcdesk.domain.handoff.package import Package
from mcdesk.domain.life.twins import Drift, after, met
from mcdesk.domain.records import Record


def beside(services: Services, package: Package, form: Form, here: Here | None, record: Record) -> Mapping[str, str]:
    """The settings that say something else than before once ``record`` is what came of a package.

    ``here`` is what it comes into, None where it is a record of its own.
    """
    keys = copying.SETTING + record.id, twinning.SETTING + record.id
    before = [services.store.setting(key) for key in keys]
    if here is None:
        copied, drift = _of_copy(package, record), _drift(package, form, record)
    else:
        copied = _still_of_copy(services, package, here, record.answers)
        drift = _still_drift(services, package, form, here, record.answers)
    now = copying.written(copied), twinning.written(drift, before[1])
    return {key: text for key, was, text in zip(keys, before, now, strict=True) if was != text}


def brings(services: Services, package: Package, form: Form, here: Here) -> bool:
    """Whether it knows something else of what was looked at, where the answers stay as they are here."""
    now, record_id = here.record.answers, here.record.id
    looked = _still_of_copy(services, package, here, now) != copying.copied(services, record_id)
    mine = after(twinning.drift(services, record_id), form, now, now)
    return looked or _still_drift(services, package, form, here, now) != mine


def _of_copy(package: Package, record: Record) -> Copied:
    found = package.copied or Copied()
    return replace(found, places=found.places & places_of(record.answers))


def _still_of_copy(services: Services, package: Package, here: Here, now: Answers) -> Copied:
    """What either side has looked at, or changed, is looked at."""
    mine, theirs = copying.copied(services, here.record.id), package.copied or Copied()
    return mine.met(theirs, here.record.answers, package.record.answers, now)


def _drift(package: Package, form: Form, record: Record) -> Drift:
    return after(package.drift or Drift(), form, package.record.answers, record.answers)


def _still_drift(services: Services, package: Package, form: Form, here: Here, now: Answers) -> Drift:
    """A pair that came from one side stands as it stood there; of the others it is seen what changed here."""
    mine, before = twinning.drift(services, here.record.id), here.record.answers
    if package.drift is None:
        return after(mine, form, before, now)
    return met(mine, package.drift, form, before, package.record.answers, now)
