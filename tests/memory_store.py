"""A workspace in memory, for tests that need no disk. It passes the same contract as the real one."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mcdesk.data import belongings, documents
from mcdesk.data.rows import identity
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.folding import folded
from mcdesk.domain.records import AttachmentInfo, Event, Person, Request, Version
from mcdesk.domain.texts import Message, message

_EARLY = datetime(1, 1, 1, tzinfo=UTC)


class MemoryStore:
    """See :class:`mcdesk.app.ports.Store`. ``read_only``, ``holder`` and ``warnings`` are as given."""

    def __init__(self, *, read_only: bool = False, holder: str = "", warnings: tuple[Message, ...] = ()) -> None:
        self.path = Path("memory.mcworkspace")
        self.read_only = read_only or bool(holder)
        self.holder = holder
        self.warnings = warnings
        self._requests: dict[str, Request] = {}
        self._trash: set[str] = set()
        self._purged: set[str] = set()
        self._versions: list[Version] = []
        self._events: list[Event] = []
        self._files: dict[str, bytes] = {}
        self._people: dict[str, Person] = {}
        self._settings: dict[str, str] = {}
        self._last: dict[int, int] = {}
        self._open = True

    def add(self, request: Request, event: Event) -> Request:
        self._check(event, writing=True, new=request.id)
        if request.id in self._requests or request.id in self._purged:
            raise Refused(message("store-id-taken", id=request.id), message("store-id-taken-fix"))
        year = (request.created_at or event.at).astimezone(UTC).year
        self._last[year] = self._last.get(year, 0) + 1
        kept = replace(request, number=f"{year:04d}-{self._last[year]:04d}")
        self._keep(kept)
        self._events.append(event)
        return kept

    def get(self, request_id: str) -> Request:
        self._check()
        for request in self._requests.values():
            if request_id in {request.id, request.number}:
                return request
        raise _unknown(request_id)

    def requests(self) -> Sequence[Request]:
        return self._listed(trashed=False)

    def save(self, request: Request, event: Event | None = None) -> Request:
        self._check(event, writing=True)
        kept = self.get(request.id)
        if kept.revision != request.revision:
            fix = message("store-changed-elsewhere-fix")
            raise Refused(message("store-changed-elsewhere", id=request.number), fix)
        saved = replace(request, revision=request.revision + 1)
        self._keep(replace(saved, number=kept.number, created_at=kept.created_at, created_by=kept.created_by))
        self._events.extend([event] if event else [])
        return saved

    def submit(self, request: Request, version: Version, event: Event) -> Request:
        kept = self.save(request, event)
        self._versions.append(replace(version, answers=_copy(version.answers)))
        return kept

    def versions(self, request_id: str) -> Sequence[Version]:
        self._check()
        return sorted((v for v in self._versions if v.request_id == request_id), key=lambda v: v.number)

    def trash(self, request_id: str, event: Event) -> None:
        self._move(request_id, event)
        self._trash.add(request_id)

    def restore(self, request_id: str, event: Event) -> Request:
        self._move(request_id, event)
        self._trash.discard(request_id)
        return self._requests[request_id]

    def trashed(self) -> Sequence[Request]:
        return self._listed(trashed=True)

    def purge(self, request_ids: Sequence[str], event: Event) -> None:
        self._check(event, writing=True)
        for request_id in request_ids:
            if request_id not in self._trash:
                raise _unknown(request_id)
        for request_id in request_ids:
            del self._requests[request_id]
            self._trash.discard(request_id)
            self._purged.add(request_id)
        self._versions = [v for v in self._versions if v.request_id not in self._purged]
        self._events.append(event)

    def record(self, event: Event) -> None:
        self._check(event, writing=True)
        self._events.append(replace(event, detail=dict(event.detail)))

    def history(self, request_id: str = "") -> Sequence[Event]:
        self._check()
        return [e for e in self._events if not request_id or e.request_id == request_id]

    def attach(self, name: str, media_type: str, data: bytes) -> AttachmentInfo:
        info = belongings.described(name, media_type, data)
        self._check(writing=True)
        self._files[info.sha256] = data
        return info

    def attachment(self, sha256: str) -> bytes:
        self._check()
        if sha256 not in self._files:
            raise Refused(message("store-no-attachment"), message("store-no-attachment-fix"))
        return self._files[sha256]

    def people(self) -> Sequence[Person]:
        self._check()
        return sorted(self._people.values(), key=lambda p: (" ".join(folded(p.name).split()), p.email, p.id))

    def remember_person(self, person: Person) -> Person:
        self._check(writing=True)
        same = [p.id for p in self._people.values() if p.id == person.id or identity(p) == identity(person)]
        kept_id = person.id if person.id in same else next(iter(same), person.id or str(uuid.uuid4()))
        for old in same:
            del self._people[old]
        self._people[kept_id] = replace(person, id=kept_id)
        return self._people[kept_id]

    def forget_person(self, person_id: str) -> None:
        self._check(writing=True)
        self._people.pop(person_id, None)

    def setting(self, key: str) -> str:
        self._check()
        return self._settings.get(key, "")

    def set_setting(self, key: str, value: str) -> None:
        self._check(writing=True)
        self._settings[key] = value

    def close(self) -> None:
        self._open = False

    def _check(self, event: Event | None = None, *, writing: bool = False, new: str = "") -> None:
        if writing and self.holder:
            fix = message("store-read-only-held-fix", holder=self.holder)
            raise Refused(message("store-read-only", file=self.path.name), fix)
        if writing and self.read_only:
            raise Refused(message("store-read-only", file=self.path.name), message("store-read-only-fix"))
        if not self._open:
            raise Unavailable(message("store-closed", file=self.path.name))
        if event and event.request_id not in {"", new, *self._requests, *self._purged}:
            raise _unknown(event.request_id)

    def _move(self, request_id: str, event: Event) -> None:
        self._check(event, writing=True)
        if request_id not in self._requests:
            raise _unknown(request_id)
        self._events.append(event)

    def _keep(self, request: Request) -> None:
        self._requests[request.id] = replace(request, answers=_copy(request.answers))

    def _listed(self, trashed: bool) -> Sequence[Request]:
        self._check()
        found = [r for r in self._requests.values() if (r.id in self._trash) is trashed]
        return sorted(found, key=lambda r: (r.updated_at or r.created_at or _EARLY, r.number), reverse=True)


def _copy(answers: Mapping[str, Any]) -> dict[str, Any]:
    return documents.read(documents.written(answers))


def _unknown(request_id: str) -> Refused:
    return Refused(message("store-no-request", id=request_id), message("store-no-request-fix"))
