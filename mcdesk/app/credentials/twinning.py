"""Which of two texts in two languages has fallen behind: kept beside the credential, as a setting of the workspace."""

from __future__ import annotations

import json

from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers, Ref
from mcdesk.domain.life.twins import Drift, after
from mcdesk.domain.records import Record

SETTING = "twins:"


def drift(services: Services, record_id: str) -> Drift:
    """What has fallen behind."""
    kept = services.store.setting(SETTING + record_id)
    return _read(kept) if kept else Drift()


def keep(services: Services, record_id: str, found: Drift) -> None:
    """Remember it."""
    before = services.store.setting(SETTING + record_id)
    text = written(found, before)
    if before != text:
        services.store.set_setting(SETTING + record_id, text)


def told(services: Services, record_id: str) -> Drift | None:
    """What has fallen behind; None where nothing ever did, as far as one knows here."""
    return drift(services, record_id) if services.store.setting(SETTING + record_id) else None


def forget(services: Services, record_id: str) -> None:
    """Drop all that is remembered of a record."""
    if services.store.setting(SETTING + record_id):
        services.store.set_setting(SETTING + record_id, "")


def written(found: Drift, before: str) -> str:
    """The setting that remembers it where it was ``before``: "" as long as nothing ever fell behind."""
    places = [[r.field, r.row, r.column, mark] for r, mark in sorted(found.behind.items())]
    return json.dumps(places) if places or before else ""


def follow(services: Services, record: Record, before: Answers) -> Drift:
    """See what fell behind, or caught up, since the answers were ``before``."""
    found = after(drift(services, record.id), services.form_of(record.kind), before, record.answers)
    keep(services, record.id, found)
    return found


def _read(text: str) -> Drift:
    try:
        return Drift({Ref(str(f), str(r), str(c)): str(mark) for f, r, c, mark in json.loads(text)})
    except (ValueError, TypeError):
        return Drift()
