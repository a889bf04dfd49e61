"""A record as a package that somebody else can take in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from mcdesk import __version__
from mcdesk.app import copying, records
from mcdesk.app.changes import Change, touched
from mcdesk.app.credentials import twinning
from mcdesk.app.exporting import file_name
from mcdesk.app.handoff.ports import PackageFiles
from mcdesk.app.review.unsent import ALONG, NOTHING, let_go, unsent
from mcdesk.app.services import Services
from mcdesk.app.upkeep.archive_files import attachments_in
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.handoff import limits
from mcdesk.domain.handoff.exchange import Direction, Exchange, to_send
from mcdesk.domain.handoff.names import SUFFIX
from mcdesk.domain.handoff.package import Package, Parts, Sender
from mcdesk.domain.handoff.packing import covering, name_of, pack
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.people import Identity
from mcdesk.domain.records import AttachmentInfo, Event, Record

PACKED = "handoff-packed"
"""The line of the history that signs what a package holds."""
HOLDS = "holds"
"""The detail of such a line that is the fingerprint of the answers. It is about no version, and nothing was decided."""
SAYS = "says"
"""The detail that is the fingerprint of what stands around them: from whom, the words, the files."""


@dataclass(frozen=True)
class Sent:
    """A package that was written. ``missing`` are attachments, by name, that the workspace no longer has."""

    path: Path
    package: Package
    missing: tuple[str, ...] = ()


def suggested(record: Record) -> str:
    """The name of the file: number and title."""
    return file_name(record, SUFFIX)


@dataclass(frozen=True)
class Prepared:
    """A package that is ready to be written. ``missing`` as in :class:`Sent`."""

    package: Package
    parts: Parts
    missing: tuple[str, ...] = ()


def send(services: Services, files: PackageFiles, record: Record, path: Path, note: str = "") -> Change[Sent]:
    """Write the record with its versions, files and history as a package, and remember what was handed over.

    A workspace that can only be read hands over what it has, and remembers nothing. Refused where the package would be
    too large; Unavailable where the disk is in the way.
    """
    ready = prepared(services, record, note)
    files.write(path, ready.parts)
    return remembered(services, ready, path)


def prepared(services: Services, record: Record, note: str = "") -> Prepared:
    """The package, and first a line in the history that says of which answers: it is signed, and goes along."""
    package, missing = package_of(services, record, note)
    if not services.store.read_only:
        detail = {HOLDS: fingerprint(record.answers), SAYS: covering(package), "state": record.state.value}
        services.store.record(records.event_of(services, PACKED, record, **detail))
        lines, people = _told(services, record)
        package = replace(package, lines=lines, people=people, sender=_sender(services, lines))
    parts = pack(package)
    return Prepared(replace(package, id=name_of(parts)), parts, missing)


def remembered(services: Services, ready: Prepared, path: Path) -> Change[Sent]:
    """Remember that the package was handed over: a merge can begin there."""
    sent = ready.package
    if not services.store.read_only:
        exchange = Exchange(sent.record.id, Direction.OUT, sent.id, sent.sender.name, sent.snapshot, _extra(sent))
        services.store.exchanges.keep([exchange])
        went_along(services, sent.record.id, sent.note)
    return touched(Sent(path, sent, ready.missing), sent.record.kind, sent.record.id)


def went_along(services: Services, record_id: str, note: str) -> None:
    """Let go of the words that the person kept for a package, where they went along, or wait to with the record."""
    with suppress(Refused, Unavailable):
        kept = unsent(services, record_id).get((ALONG,), NOTHING)
        if kept and kept.get("note", "").strip() == note.strip():
            let_go(services, record_id, (ALONG,))


def package_of(services: Services, record: Record, note: str = "") -> tuple[Package, tuple[str, ...]]:
    """The package as it would be written now, and the names of the attachments that the workspace no longer has."""
    store = services.store
    exchanges, versions = store.exchanges.of(record.id), tuple(store.versions(record.id))
    lines, people = _told(services, record)
    found = list(_files(services, record, [v.answers for v in versions]))
    extra = next((e.extra for e in reversed(exchanges) if e.extra), {})
    package = Package(
        record=record,
        made_at=services.clock.now(),
        program=__version__,
        sender=_sender(services),
        note=note.strip(),
        versions=versions,
        bases=to_send(exchanges, limits.MOST_BASES),
        lines=lines,
        people=people,
        attachments=tuple(info for info, data in found if data is not None),
        files={info.sha256: data for info, data in found if data is not None},
        copied=copying.copied(services, record.id),
        drift=twinning.told(services, record.id),
        extra=_part(extra, "manifest"),
        record_extra=_part(extra, "record"),
    )
    return package, tuple(info.name for info, data in found if data is None)


def _told(services: Services, record: Record) -> tuple[tuple[Event, ...], tuple[Identity, ...]]:
    """The history as it leaves here, and the people whose keys are in it."""
    lines = tuple(e for e in services.store.history(record.id) if not e.private)
    keys = {e.seal.key for e in lines if e.seal is not None and e.seal.key}
    return lines, tuple(i for i in services.store.identities() if i.key in keys)


def _sender(services: Services, lines: Sequence[Event] = ()) -> Sender:
    """Who hands over: with the key of the last line, where that line was written for this package."""
    key = lines[-1].seal.key if lines and lines[-1].seal else ""
    me = next((i for i in services.store.identities() if key and i.key == key), None)
    return Sender(services.who, services.role, me.email if me else "", key)


def _files(
    services: Services, record: Record, others: list[Mapping[str, Json]]
) -> Iterator[tuple[AttachmentInfo, bytes | None]]:
    """Every file that the record or a version of it names, each once; None for one that is not there."""
    named = {info.sha256: info for answers in (*others, record.answers) for info in attachments_in(answers)}
    for sha, info in sorted(named.items()):
        try:
            data = services.store.attachment(sha)
        except Refused:
            yield info, None
        else:
            yield replace(info, size=len(data)), data


def _extra(package: Package) -> Mapping[str, Json]:
    told = {"manifest": package.extra, "record": package.record_extra}
    return {k: v for k, v in told.items() if v}


def _part(extra: Mapping[str, Json], name: str) -> Mapping[str, Json]:
    found = extra.get(name)
    return found if isinstance(found, Mapping) else {}
