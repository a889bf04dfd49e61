"""The least store that the terminal's commands need, kept in memory between two commands."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from mcdesk.domain.errors import Refused
from mcdesk.domain.records import AttachmentInfo, Event, Person, Request, Version
from mcdesk.domain.texts import Message, message


@dataclass
class Memory:
    """A store in memory; see :class:`mcdesk.app.ports.Store`."""

    path: Path
    read_only: bool = False
    holder: str = ""
    warnings: tuple[Message, ...] = ()
    kept: dict[str, Request] = field(default_factory=dict)
    bin: dict[str, Request] = field(default_factory=dict)
    frozen: list[Version] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    book: dict[str, Person] = field(default_factory=dict)
    closed: int = 0

    def add(self, request: Request, event: Event) -> Request:
        self.kept[request.id] = replace(request, number=f"2026-{len(self.kept) + 1:04}", revision=1)
        self.events.append(event)
        return self.kept[request.id]

    def get(self, request_id: str) -> Request:
        for request in self.kept.values():
            if request_id in (request.id, request.number):
                return request
        raise Refused(message("forms-broken", why=request_id))

    def requests(self) -> Sequence[Request]:
        return sorted(self.kept.values(), key=lambda r: r.number, reverse=True)

    def save(self, request: Request, event: Event | None = None) -> Request:
        self.kept[request.id] = replace(request, revision=request.revision + 1)
        self.events.extend([event] if event else [])
        return self.kept[request.id]

    def submit(self, request: Request, version: Version, event: Event) -> Request:
        self.frozen.append(version)
        return self.save(request, event)

    def versions(self, request_id: str) -> Sequence[Version]:
        return [v for v in self.frozen if v.request_id == request_id]

    def trash(self, request_id: str, event: Event) -> None:
        self.bin[request_id] = self.kept.pop(request_id)
        self.events.append(event)

    def restore(self, request_id: str, event: Event) -> Request:
        self.kept[request_id] = self.bin.pop(request_id)
        self.events.append(event)
        return self.kept[request_id]

    def trashed(self) -> Sequence[Request]:
        return list(self.bin.values())

    def record(self, event: Event) -> None:
        self.events.append(event)

    def history(self, request_id: str = "") -> Sequence[Event]:
        return [e for e in self.events if request_id in ("", e.request_id)]

    def attach(self, name: str, media_type: str, data: bytes) -> AttachmentInfo:
        sha256 = hashlib.sha256(data).hexdigest()
        self.files[sha256] = data
        return AttachmentInfo(sha256, name, len(data), media_type)

    def attachment(self, sha256: str) -> bytes:
        if sha256 not in self.files:
            raise Refused(message("forms-broken", why=sha256))
        return self.files[sha256]

    def people(self) -> Sequence[Person]:
        return list(self.book.values())

    def remember_person(self, person: Person) -> Person:
        self.book[person.id] = person
        return person

    def forget_person(self, person_id: str) -> None:
        del self.book[person_id]

    def setting(self, key: str) -> str:
        return self.settings.get(key, "")

    def set_setting(self, key: str, value: str) -> None:
        self.settings[key] = value

    def close(self) -> None:
        self.closed += 1
