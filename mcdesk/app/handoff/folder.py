"""A folder on a shared drive as inbox and outbox: packages lie there, and everybody takes what is new to them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mcdesk.app.changes import Change, touched
from mcdesk.app.exporting import file_name
from mcdesk.app.handoff.ports import ExchangeFolders, HandoffTools
from mcdesk.app.handoff.sending import Sent, prepared, remembered, went_along
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.handoff.names import FOLDER, SUFFIX
from mcdesk.domain.handoff.package import Package
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Message

OUTBOX, ASIDE = "handoff-outbox", "handoff-aside"
"""Settings of the workspace: what could not be written yet, and the packages that were put aside."""
MOST_ASIDE = 500
MARK = 12
"""So many characters of a package's id stand in the name of its file: what is known is not read again."""
_NAMED = re.compile(rf" ([0-9a-f]{{{MARK}}}){re.escape(SUFFIX)}$")


@dataclass(frozen=True, slots=True)
class Arrived:
    """A package in the folder that was neither taken nor put aside here."""

    path: Path
    id: str
    record_id: str
    number: str
    title: str
    sender: str
    made_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file in the folder that cannot be read (yet): somebody may still be writing it."""

    path: Path
    why: Message


@dataclass(frozen=True, slots=True)
class Waiting:
    """A record that could not be written to the folder yet."""

    record_id: str
    note: str = ""


@dataclass(frozen=True)
class Inbox:
    """What lies in the folder for us, the newest first; of one record and sender the last package only."""

    folder: Path
    arrived: tuple[Arrived, ...] = ()
    unread: tuple[Unread, ...] = ()


def folder_of(services: Services) -> Path | None:
    """The folder of the workspace, None where none was chosen."""
    kept = services.store.setting(FOLDER)
    return Path(kept) if kept else None


def choose(services: Services, folder: Path | None) -> None:
    """Exchange through this folder from now on, or through none."""
    services.store.set_setting(FOLDER, str(folder) if folder is not None else "")


def look_in(services: Services, folders: ExchangeFolders, folder: Path) -> Inbox:
    """What has arrived. Raises Unavailable where the drive does not answer in time; nothing is lost then."""
    seen = services.store.exchanges.packages() | set(_listed(services, ASIDE))
    marks = {s[:MARK] for s in seen}
    arrived: list[Arrived] = []
    unread: list[Unread] = []
    for path in folders.files(folder):
        named = _NAMED.search(path.name)
        if named is not None and named[1] in marks:
            continue
        try:
            package = unpack(folders.read(path))
        except Refused as error:
            unread.append(Unread(path, error.message))
            continue
        if package.id not in seen:
            arrived.append(_arrived(path, package))
    return Inbox(folder, tuple(_newest(arrived)), tuple(unread))


def _arrived(path: Path, package: Package) -> Arrived:
    record = package.record
    return Arrived(
        path, package.id, record.id, record.number, record.title, package.sender.name, package.made_at, package.note
    )


def _newest(arrived: Sequence[Arrived]) -> Iterator[Arrived]:
    """Of one record and sender the last: it has all that the earlier ones had."""
    known: set[tuple[str, str]] = set()
    for one in sorted(arrived, key=lambda a: (a.made_at, a.id), reverse=True):
        if (one.record_id, one.sender) not in known:
            known.add((one.record_id, one.sender))
            yield one


def put_aside(services: Services, package: str) -> None:
    """Do not offer this package again."""

    def change(now: Mapping[str, str]) -> Mapping[str, str]:
        kept = [p for p in _texts(now[ASIDE]) if p != package][-MOST_ASIDE + 1 :]
        return {ASIDE: json.dumps([*kept, package])}

    services.store.change_settings([ASIDE], change)


def deliver(services: Services, tools: HandoffTools, record: Record, folder: Path, note: str = "") -> Change[Sent]:
    """Write the record into the folder, under a name that no other package has.

    Where the drive is in the way it is remembered, and written by :func:`retry`; raises Unavailable then.
    """
    try:
        # A drive that is gone is found before the history says that a package was made.
        tools.folders.files(folder)
        ready = prepared(services, record, note)
        path = folder / file_name(record, f" {ready.package.id[:MARK]}{SUFFIX}")
        tools.folders.write(path, ready.parts)
    except Unavailable:
        _wait(services, record.id, Waiting(record.id, note))
        went_along(services, record.id, note)
        raise
    _wait(services, record.id)
    return remembered(services, ready, path)


def waiting(services: Services) -> tuple[Waiting, ...]:
    """What could not be written yet."""
    return _waiting(services.store.setting(OUTBOX))


def _waiting(kept: str) -> tuple[Waiting, ...]:
    found = _read(kept)
    pairs = (w for w in found if isinstance(w, list) and len(w) == 2)
    return tuple(Waiting(str(record), str(note)) for record, note in pairs)


def retry(services: Services, tools: HandoffTools, folder: Path) -> Change[tuple[Sent, ...]]:
    """Write what waits, each record as it is now. Raises Unavailable where the drive is still in the way."""
    sent: list[Sent] = []
    for one in waiting(services):
        try:
            record = services.store.get(one.record_id)
        except Refused:
            _wait(services, one.record_id)
            continue
        sent.append(deliver(services, tools, record, folder, one.note).value)
    return touched(tuple(sent), "request", *(s.package.record.id for s in sent))


def _wait(services: Services, record_id: str, *waits: Waiting) -> None:
    """What waits of a record from now on; without ``waits``, nothing of it does."""

    def change(now: Mapping[str, str]) -> Mapping[str, str]:
        before = _waiting(now[OUTBOX])
        these = (*(w for w in before if w.record_id != record_id), *waits)
        text = json.dumps([[w.record_id, w.note] for w in these]) if these else ""
        return {OUTBOX: text} if these != before else {}

    if not services.store.read_only and (waits or waiting(services)):
        services.store.change_settings([OUTBOX], change)


def _listed(services: Services, key: str) -> list[str]:
    return _texts(services.store.setting(key))


def _texts(kept: str) -> list[str]:
    return [p for p in _read(kept) if isinstance(p, str)]


def _read(kept: str) -> list[object]:
    try:
        found = json.loads(kept) if kept else []
    except ValueError:
        return []
    return found if isinstance(found, list) else []
