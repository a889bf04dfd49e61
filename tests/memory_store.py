"""A workspace in memory, for tests that need no disk. It passes the same contract as the real one."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mcdesk.app.ports import Pen
from mcdesk.data import belongings, documents
from mcdesk.data.rows import identity
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.folding import folded
from mcdesk.domain.history.sealing import heads_of, sealed
from mcdesk.domain.people import Identity
from mcdesk.domain.records import AttachmentInfo, Event, Person, Record, RecordKind, State, Version
from mcdesk.domain.texts import Message, message
from tests.memory_awards import MemoryAwards
from tests.memory_catalogue import MemoryCatalogue
from tests.memory_exchanges import MemoryExchanges
from tests.memory_frameworks import MemoryFrameworks

_EARLY = datetime(1, 1, 1, tzinfo=UTC)


class MemoryStore:
    """See :class:`mcdesk.app.ports.Store`. ``read_only``, ``holder`` and ``warnings`` are as given."""

    def __init__(self, *, read_only: bool = False, holder: str = "", warnings: tuple[Message, ...] = ()) -> None:
        self.path = Path("memory.mcworkspace")
        self.read_only = read_only or bool(holder)
        self.holder = holder
        self.warnings = warnings
        self._records: dict[str, Record] = {}
        self._trash: set[str] = set()
        self._purged: set[str] = set()
        self._versions: list[Version] = []
        self._events: list[Event] = []
        self._files: dict[str, bytes] = {}
        self._people: dict[str, Person] = {}
        self._settings: dict[str, str] = {}
        self._last: dict[tuple[RecordKind, int], int] = {}
        self._pen: Pen | None = None
        self._identities: dict[str, Identity] = {}
        self._open = True
        self.catalogue = MemoryCatalogue(self)
        self.frameworks = MemoryFrameworks(self.record)
        self.awards = MemoryAwards(self.record)
        self.exchanges = MemoryExchanges(self)

    def add(self, record: Record, event: Event) -> Record:
        self._check(event, writing=True, new=record.id)
        if record.id in self._records or record.id in self._purged:
            raise Refused(message("store-id-taken", id=record.id), message("store-id-taken-fix"))
        year = (record.created_at or event.at).astimezone(UTC).year
        last = self._last[record.kind, year] = self._last.get((record.kind, year), 0) + 1
        kept = replace(record, number=f"{record.kind.prefix}{year:04d}-{last:04d}")
        self._keep(kept)
        self._tell(event)
        return kept

    def bring(self, record: Record, event: Event) -> None:
        """Keep a record that came from elsewhere, under its number where that is free."""
        self._purged.discard(record.id)
        free = record.number and all(r.number != record.number for r in self._records.values())
        kept = self.add(record, replace(event, record_id=""))
        self._events.pop()
        if free:
            self._keep(replace(kept, number=record.number))

    def freeze(self, versions: Sequence[Version]) -> None:
        """Keep versions that came from elsewhere."""
        self._versions += [replace(v, answers=_copy(v.answers)) for v in versions]

    def get(self, record_id: str) -> Record:
        self._check()
        for request in self._records.values():
            if record_id in {request.id, request.number}:
                return request
        raise _unknown(record_id)

    def records(
        self, kind: RecordKind | None = None, *, limit: int | None = None, keys: Sequence[str] | None = None
    ) -> Sequence[Record]:
        found = self._listed(kind, trashed=False)[:limit]
        return found if keys is None else [replace(r, answers={k: r.answers.get(k) for k in keys}) for r in found]

    def listed(self, kind: RecordKind | None = None, states: Sequence[State] | None = None) -> Sequence[str]:
        return [r.id for r in self.records(kind) if states is None or r.state in states]

    def some(self, ids: Sequence[str], keys: Sequence[str] | None = None) -> Sequence[Record]:
        found = {r.id: r for r in self.records(keys=keys)}
        return [found[i] for i in ids if i in found]

    def save(self, record: Record, event: Event | None = None) -> Record:
        self._check(event, writing=True)
        kept = self.get(record.id)
        if kept.revision != record.revision:
            fix = message("store-changed-elsewhere-fix")
            raise Refused(message("store-changed-elsewhere", id=record.number), fix)
        saved = replace(record, revision=record.revision + 1)
        self._keep(
            replace(saved, kind=kept.kind, number=kept.number, created_at=kept.created_at, created_by=kept.created_by)
        )
        if event:
            self._tell(event)
        return saved

    def submit(self, record: Record, version: Version, event: Event) -> Record:
        kept = self.save(record, event)
        self._versions.append(replace(version, answers=_copy(version.answers)))
        return kept

    def versions(self, record_id: str) -> Sequence[Version]:
        self._check()
        return sorted((v for v in self._versions if v.record_id == record_id), key=lambda v: v.number)

    def trash(self, record_id: str, event: Event) -> None:
        self._move(record_id, event)
        self._trash.add(record_id)

    def restore(self, record_id: str, event: Event) -> Record:
        self._move(record_id, event)
        self._trash.discard(record_id)
        return self._records[record_id]

    def trashed(self, kind: RecordKind | None = None) -> Sequence[Record]:
        return self._listed(kind, trashed=True)

    def purge(self, record_ids: Sequence[str], event: Event) -> None:
        self._check(event, writing=True)
        for record_id in record_ids:
            if record_id not in self._trash:
                raise _unknown(record_id)
        for record_id in record_ids:
            del self._records[record_id]
            self._trash.discard(record_id)
            self._purged.add(record_id)
            gone = (f"seen:{record_id}:", f"unsent:{record_id}:")
            self._settings = {k: v for k, v in self._settings.items() if not k.startswith(gone)}
        self._versions = [v for v in self._versions if v.record_id not in self._purged]
        self.exchanges.forget(record_ids)
        self._events = [replace(e, words="") if e.record_id in self._purged else e for e in self._events]
        self._tell(event)

    def record(self, event: Event) -> None:
        self._check(event, writing=True)
        self._tell(replace(event, detail=dict(event.detail)))

    def take(self, lines: Sequence[Event], people: Sequence[Identity] = ()) -> int:
        self._check(writing=True)
        self._identities = {i.key: i for i in people} | self._identities
        there = {e.seal.hash for e in self._events if e.seal}
        new = [e for e in lines if (e.seal.hash not in there if e.seal else e not in self._events)]
        self._events.extend(new)
        return len(new)

    def sign_with(self, pen: Pen) -> None:
        self._pen = pen

    def identities(self) -> Sequence[Identity]:
        self._check()
        return sorted(self._identities.values(), key=lambda i: (i.name, i.key))

    def history(self, record_id: str = "") -> Sequence[Event]:
        self._check()
        return [e for e in self._events if not record_id or e.record_id == record_id]

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

    def change_settings(self, keys: Sequence[str], change: Callable[[Mapping[str, str]], Mapping[str, str]]) -> None:
        self._check(writing=True)
        self._settings.update(change({key: self._settings.get(key, "") for key in keys}))

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
        if event and event.record_id not in {"", new, *self._records, *self._purged}:
            raise _unknown(event.record_id)

    def _move(self, record_id: str, event: Event) -> None:
        self._check(event, writing=True)
        if record_id not in self._records:
            raise _unknown(record_id)
        self._tell(event)

    def _tell(self, event: Event) -> None:
        mine = (e for e in self._events if e.record_id == event.record_id and not e.private)
        heads = heads_of(e.seal for e in mine if e.seal is not None)
        self._events.append(sealed(event, heads, self._pen))
        if self._pen is not None:
            me = self._pen.identity(event.at)
            self._identities.setdefault(me.key, me)

    def _keep(self, record: Record) -> None:
        self._records[record.id] = replace(record, answers=_copy(record.answers))

    def _listed(self, kind: RecordKind | None, *, trashed: bool) -> Sequence[Record]:
        self._check()
        there = (r for r in self._records.values() if kind in {None, r.kind})
        found = [r for r in there if (r.id in self._trash) is trashed]
        return sorted(found, key=lambda r: (r.updated_at or r.created_at or _EARLY, r.number), reverse=True)


def _copy(answers: Mapping[str, Any]) -> dict[str, Any]:
    return documents.read(documents.written(answers))


def _unknown(record_id: str) -> Refused:
    return Refused(message("store-no-record", id=record_id), message("store-no-record-fix"))
