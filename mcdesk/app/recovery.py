"""What was open when the program ended without closing, and the way back to what stood there before.

While a request is open for writing, the workspace holds a marker with the answers as they were when it was opened.
Closing takes the marker away; one that is still there at the next start tells that the program did not end properly.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from mcdesk.app import records
from mcdesk.app.changes import Change, touched
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record

SETTING = "open-request"


@dataclass(frozen=True)
class Before:
    """A request as it was when it was opened."""

    record_id: str
    revision: int
    opened_at: datetime
    answers: Answers
    done: frozenset[str]
    page: str


@dataclass(frozen=True)
class Interrupted:
    """Work that ended without closing: the request as it was saved last, and as it was before."""

    request: Record
    before: Before

    @property
    def last_saved(self) -> datetime:
        """The moment up to which everything is there."""
        return self.request.updated_at or self.before.opened_at

    @property
    def changed(self) -> tuple[str, ...]:
        """The keys of the questions whose answers differ."""
        now, then = self.request.answers, self.before.answers
        return tuple(k for k in dict.fromkeys((*then, *now)) if now.get(k) != then.get(k))


def begin(services: Services, request: Record) -> None:
    """Remember that this request is open, with its answers as they are."""
    before = {
        "request": request.id,
        "revision": request.revision,
        "opened_at": services.clock.now().isoformat(),
        "answers": request.answers,
        "done": sorted(request.done),
        "page": request.page,
    }
    services.store.set_setting(SETTING, json.dumps(before, ensure_ascii=False))


def end(services: Services) -> None:
    """The request was closed properly, or the person decided what becomes of it."""
    if not services.store.read_only and services.store.setting(SETTING):
        services.store.set_setting(SETTING, "")


def interrupted(services: Services) -> Interrupted | None:
    """The work that was interrupted; None where there is none, or where nothing had been changed yet."""
    kept = services.store.setting(SETTING)
    before = _read(kept) if kept and not services.store.read_only else None
    if before is None:
        return None
    try:
        request = services.store.get(before.record_id)
    except Refused:
        return None
    found = Interrupted(request, before)
    return found if found.changed and request.editable else None


def go_back(services: Services, found: Interrupted) -> Change[Record]:
    """Put the answers back as they were before; what was saved last goes, as a copy, into the trash."""
    copy = records.create(services, found.request.kind, found.request.answers).value
    records.discard(services, copy)
    was = found.before
    kept = records.save(services, replace(found.request, answers=was.answers, done=was.done, page=was.page)).value
    end(services)
    return touched(kept, kept.kind, kept.id, copy.id)


def _read(text: str) -> Before | None:
    try:
        data: Mapping[str, Any] = json.loads(text)
        return Before(
            record_id=data["request"],
            revision=data["revision"],
            opened_at=datetime.fromisoformat(data["opened_at"]),
            answers=data["answers"],
            done=frozenset(data["done"]),
            page=data["page"],
        )
    except (ValueError, KeyError, TypeError):
        return None
