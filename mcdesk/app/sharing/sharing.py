"""Files without people: a record as a document, a table or a package, or everything as an archive."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from mcdesk.app.catalogue.exporting import sheets
from mcdesk.app.credentials.exporting import sheet_of
from mcdesk.app.credentials.sheet import SheetOptions
from mcdesk.app.exporting import file_name, proposal
from mcdesk.app.handoff.ports import PackageFiles
from mcdesk.app.handoff.sending import package_of
from mcdesk.app.ports import Exporter
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Services
from mcdesk.app.sharing import listing
from mcdesk.app.sharing.pages import every
from mcdesk.app.sharing.store import PeopleFree, somebody
from mcdesk.app.tables import TableFiles
from mcdesk.app.upkeep.archive import save_everything
from mcdesk.app.upkeep.ports import ArchiveFiles, ArchiveWriter
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.names import SUFFIX
from mcdesk.domain.handoff.package import Sender
from mcdesk.domain.handoff.packing import pack
from mcdesk.domain.outline import Outline
from mcdesk.domain.records import AttachmentInfo, Event, Record, RecordKind
from mcdesk.domain.sharing.answers import Removals
from mcdesk.domain.texts import Lang, message


class As(StrEnum):
    """As what something is shared."""

    PDF = "pdf"
    TEXT = "text"
    TABLE = "table"
    PACKAGE = "package"
    ARCHIVE = "archive"


SUFFIXES: Mapping[As, str] = {
    As.PDF: ".pdf",
    As.TEXT: ".txt",
    As.TABLE: ".xlsx",
    As.PACKAGE: SUFFIX,
    As.ARCHIVE: ".zip",
}
EXTRA = "without_people"
"""Where the list of what was removed stands in the manifest of a package."""


@dataclass(frozen=True)
class Tools:
    """What writes the files."""

    exporters: Mapping[str, Exporter]
    tables: TableFiles
    packages: PackageFiles
    archives: Callable[[], ArchiveFiles]


@dataclass(frozen=True)
class Prepared:
    """A record (None: everything) as it would be shared; ``services`` see the workspace without people."""

    services: Services
    store: PeopleFree
    record: Record | None

    @property
    def removals(self) -> Removals:
        """What is removed."""
        return self.store.removals


def ways(record: Record | None) -> tuple[As, ...]:
    """As what it can be shared."""
    if record is None:
        return (As.ARCHIVE, As.TABLE)
    documents = (As.PDF, As.TEXT) if record.kind in (RecordKind.REQUEST, RecordKind.CREDENTIAL) else ()
    return (*documents, As.TABLE, As.PACKAGE)


def prepare(services: Services, record: Record | None, lang: Lang, progress: Progress = unwatched) -> Prepared:
    """Look through a record and its history, or through everything, and remove the people. Writes nothing."""
    store = PeopleFree(services.store, services.form_of, lang, record.id if record is not None else "")
    free = replace(services, store=store, who=somebody(lang))
    if record is not None:
        cleaned = store.clean(record)
        store.history(record.id)
        return Prepared(free, store, cleaned)
    count = len(services.store.listed())
    for number, one in enumerate(every(services.store)):
        progress(number, count)
        store.clean(one)
    store.history()
    return Prepared(free, store, None)


def suggested(prepared: Prepared, how: As) -> str:
    """A name for the file."""
    if prepared.record is not None:
        return file_name(prepared.record, SUFFIXES[how])
    return f"{prepared.store.path.stem}{SUFFIXES[how]}"


def save(
    services: Services,
    prepared: Prepared,
    how: As,
    path: Path,
    lang: Lang,
    tools: Tools,
    progress: Progress = unwatched,
) -> None:
    """Write it to ``path``, with the list of what was removed in it, and note in the workspace that it was shared.

    Refused where it cannot be shared so; Unavailable where the disk is in the way.
    """
    if how not in ways(prepared.record):
        known = ", ".join(ways(prepared.record))
        raise Refused(message("sharing-way", way=how.value), message("sharing-way-fix", known=known))
    if how in (As.PDF, As.TEXT):
        tools.exporters[how.value].write(document(prepared, lang), path)
    elif how is As.TABLE:
        _table(prepared, path, lang, tools.tables)
    elif how is As.PACKAGE:
        tools.packages.write(path, package(prepared, lang))
    else:
        _archive(prepared, path, lang, tools.archives(), progress)
    if not services.store.read_only:
        detail: dict[str, str | int] = {"format": how.value, "removed": prepared.removals.total}
        record_id = prepared.record.id if prepared.record is not None else ""
        services.store.record(Event(services.clock.now(), services.who, "sharing-written", record_id, detail))


def document(prepared: Prepared, lang: Lang) -> Outline:
    """The proposal of a request, or the sheet of a credential."""
    record, free = prepared.record, prepared.services
    if record is None:
        raise ValueError(record)
    if record.kind is RecordKind.CREDENTIAL:
        made = sheet_of(free, record, SheetOptions((lang,), free.paper))
    else:
        made = proposal(free, record, ProposalOptions((lang,), free.paper))
    return listing.with_list(free, made, prepared.removals)


def _table(prepared: Prepared, path: Path, lang: Lang, tables: TableFiles) -> None:
    free = prepared.services
    found = [prepared.record] if prepared.record is not None else sorted(free.store.records(), key=lambda r: r.number)
    kinds = (RecordKind.REQUEST, RecordKind.CREDENTIAL, RecordKind.STACK)
    made = sheets(free, [r for r in found if r.kind in kinds], lang)
    tables.write(path, [*made, listing.sheet(free, prepared.removals, lang)])


def package(prepared: Prepared, lang: Lang) -> Mapping[str, bytes]:
    """The parts of a package: another record with the same answers, so that nobody merges it into the original.

    It holds neither history nor versions, whose seals are names, nor files.
    """
    record, free = prepared.record, prepared.services
    if record is None:
        raise ValueError(record)
    other = replace(record, id=str(uuid.uuid4()))
    told: dict[str, Json] = {EXTRA: listing.data(free, prepared.removals, lang)}
    made, _missing = package_of(free, record)
    bare = replace(
        made,
        record=other,
        sender=Sender(somebody(lang)),
        versions=(),
        bases=(),
        lines=(),
        people=(),
        attachments=(),
        files={},
        extra=told,
    )
    return pack(bare)


def _archive(prepared: Prepared, path: Path, lang: Lang, files: ArchiveFiles, progress: Progress) -> None:
    free = prepared.services
    rows = listing.sheet(free, prepared.removals, lang)
    save_everything(free, _Archives(files), path, lang, progress, rows)


class _Archives:
    """Makes archives, and knows of no file that is kept loose: nobody can look through it."""

    def __init__(self, files: ArchiveFiles) -> None:
        self._files = files

    def archive(self, path: Path) -> AbstractContextManager[ArchiveWriter]:
        """A new archive at ``path``."""
        return self._files.archive(path)

    def attachments(self, workspace: Path) -> Sequence[AttachmentInfo]:
        """None."""
        del workspace
        return ()
