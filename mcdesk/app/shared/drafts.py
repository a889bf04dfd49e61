"""What was written into a record of a shared store and has not arrived there: kept on this machine until it has.

It is closed up with the person's key, so that nobody else reads it on a computer that several use.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from mcdesk.app import records
from mcdesk.app.changes import Change
from mcdesk.app.recovery import Before, Interrupted
from mcdesk.app.services import Services
from mcdesk.app.shared.ports import DraftFiles
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, RecordKind


@dataclass(frozen=True)
class Unsaved:
    """A record as somebody left it, and as it was kept when they began; both with the revision of then.

    ``possible``: it can still be written there. ``name`` is the one of the file.
    """

    name: str
    at: datetime
    base: Record
    mine: Record
    possible: bool

    @property
    def interrupted(self) -> Interrupted:
        """The same, as it is shown."""
        base = self.base
        return Interrupted(self.mine, Before(base.id, base.revision, self.at, base.answers, base.done, base.page))


def keep(services: Services, files: DraftFiles, name: str, base: Record, mine: Record) -> None:
    """Keep what is written; ``name`` tells it from what other windows keep. Raises Unavailable."""
    told = {
        "record": mine.id,
        "kind": mine.kind.value,
        "revision": base.revision,
        "at": services.clock.now().isoformat(),
        "base": _told(base),
        "mine": _told(mine),
    }
    data = json.dumps(told).encode()
    files.keep(f"{_owner(services)}-{name}", services.pen.close_up(data) if services.pen is not None else data)


def _told(record: Record) -> dict[str, Json]:
    return {"answers": dict(record.answers), "done": sorted(record.done), "page": record.page}


def let_go(services: Services, files: DraftFiles, name: str) -> None:
    """It arrived, or is wanted no more. Raises Unavailable."""
    files.drop(f"{_owner(services)}-{name}")


def unsaved(services: Services, files: DraftFiles) -> tuple[Unsaved, ...]:
    """What the person wrote into this store and what never arrived, the last written first.

    What did arrive after all is let go of.
    """
    mine, found = f"{_owner(services)}-", []
    for file, data in files.read().items():
        one = _read(services, file.removeprefix(mine), data) if file.startswith(mine) else None
        if one is None:
            continue
        if one.base.answers == one.mine.answers:
            files.drop(file)
        else:
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def as_copy(services: Services, files: DraftFiles, one: Unsaved, *, discarded: bool = False) -> Change[Record]:
    """Keep what was written as a record of its own; ``discarded``: in the trash, from where it can be restored."""
    made = records.create(services, one.mine.kind, one.mine.answers)
    if discarded:
        records.discard(services, made.value)
    let_go(services, files, one.name)
    return made


def _owner(services: Services) -> str:
    """Whose it is, in which store."""
    who = services.me.key() or services.me.name
    return sha256(f"{services.store.path.absolute()}\n{who}".encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _read(services: Services, name: str, data: bytes) -> Unsaved | None:
    """None for what was damaged, or closed up with another key."""
    opened = services.pen.open_up(data) if services.pen is not None else data
    try:
        told: Mapping[str, Any] = json.loads(opened or b"")
        return _unsaved(services, name, told)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _unsaved(services: Services, name: str, told: Mapping[str, Any]) -> Unsaved:
    kind, revision = RecordKind(told["kind"]), int(told["revision"])
    try:
        now = services.store.get(told["record"])
        possible = now.editable and now.id not in {r.id for r in services.store.trashed(kind)}
    except Refused:
        now, possible = Record(told["record"], "", "", 0, "", {}, kind), False
    base, mine = (_as_told(replace(now, revision=revision), told[side]) for side in ("base", "mine"))
    if now.revision == revision or now.answers == mine.answers:
        base = replace(base, answers=now.answers)
    return Unsaved(name, datetime.fromisoformat(told["at"]), base, mine, possible)


def _as_told(record: Record, told: Mapping[str, Any]) -> Record:
    return replace(record, answers=dict(told["answers"]), done=frozenset(told["done"]), page=str(told["page"]))
