"""Everything in a workspace as one archive that can be read without this program."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from mcdesk.app import exporting
from mcdesk.app.credentials.exporting import sheet_of
from mcdesk.app.credentials.sheet import SheetOptions
from mcdesk.app.exporting import file_name
from mcdesk.app.frameworks.exporting import framework_package
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Services
from mcdesk.app.upkeep import archive_files as files_of
from mcdesk.app.upkeep.archive_files import Index, Listed, ListedVersion
from mcdesk.app.upkeep.archive_page import page
from mcdesk.app.upkeep.ports import ArchiveFiles, ArchiveWriter
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.errors import Refused
from mcdesk.domain.file_names import kept
from mcdesk.domain.history.privacy import shared
from mcdesk.domain.records import TITLES, AttachmentInfo, Event, Record, RecordKind, State, Version
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang, say

DOCUMENTS = dict.fromkeys(RecordKind, "proposal") | {RecordKind.CREDENTIAL: "sheet"}
"""What the document of each kind of record is called, by the key of its words."""
TITLE = 60
"""How many characters of a title stand in the name of a folder."""


def save_everything(
    services: Services,
    files: ArchiveFiles,
    path: Path,
    lang: Lang,
    progress: Progress = unwatched,
    removed: NewSheet | None = None,
) -> Index:
    """Write the archive, its names and proposals in ``lang``, its index in both languages; gives what it holds.

    ``removed`` is what was taken out of it, for an archive without people.

    Attachments that cannot be read are named in the index. Raises Refused, Unavailable, Cancelled; nothing is left
    then.
    """
    with files.archive(path) as archive, tempfile.TemporaryDirectory(prefix="mcdesk-") as folder:
        index = _Packing(services, archive, lang, Path(folder), removed).run(files, progress)
    if not services.store.read_only:
        services.store.record(Event(services.clock.now(), services.who, "workspace-archived"))
    return index


class _Packing:
    """One archive in the making."""

    def __init__(
        self, services: Services, archive: ArchiveWriter, lang: Lang, folder: Path, removed: NewSheet | None
    ) -> None:
        self.services, self.archive, self.lang, self.folder = services, archive, lang, folder
        self.removed = removed
        self.index = Index(services.store.path.stem, services.who, services.clock.now())
        self.taken: set[str] = set()
        self.found: set[str] = set()

    def run(self, files: ArchiveFiles, progress: Progress) -> Index:
        store = self.services.store
        there, trashed = list(store.records()), list(store.trashed())
        ordered = sorted(there, key=lambda r: r.number) + sorted(trashed, key=lambda r: r.number)
        gone = {r.id for r in trashed}
        for done, request in enumerate(ordered):
            progress(done, len(ordered))
            folder, shelf = self._shelf(request, trashed=request.id in gone)
            shelf.append(self._request(request, self._word(folder)))
        self._loose(files.attachments(store.path))
        self._tables({r.id: r for r in ordered})
        self._frameworks()
        self._awards()
        self._schemas()
        self._pages()
        progress(len(ordered), len(ordered))
        return self.index

    def _shelf(self, record: Record, *, trashed: bool) -> tuple[str, list[Listed]]:
        """The folder (by the key of its words) and the part of the index that a record belongs to."""
        if trashed:
            return "folder-trash", self.index.trash
        if record.kind is RecordKind.CREDENTIAL:
            return "folder-credentials", self.index.credentials
        return "folder-requests", self.index.requests

    def _request(self, request: Record, parent: str) -> Listed:
        folder = self._free(f"{parent}/{short(request)}")
        self._add(f"{folder}/answers.json", files_of.request_json(request))
        versions = tuple(self._version(request, v, folder) for v in self.services.store.versions(request.id))
        proposal = self._document(request, f"{folder}/{self._word(DOCUMENTS[request.kind])} {request.number}.pdf")
        answers = [request.answers, *(v.answers for v in self.services.store.versions(request.id))]
        infos = {a.sha256: a for each in answers for a in files_of.attachments_in(each)}
        kept = tuple(self._attachments(infos.values(), f"{folder}/{self._word('folder-attachments')}"))
        return Listed(request, folder, proposal, versions, kept)

    def _version(self, request: Record, version: Version, folder: str) -> ListedVersion:
        inside = f"{folder}/{self._word('version', version=version.number)}"
        answers = f"{inside}/answers.json"
        self._add(answers, files_of.version_json(request, version))
        was = replace(request, answers=version.answers, version=version.number, state=State.SUBMITTED)
        shown = request if request.kind is RecordKind.CREDENTIAL else was
        name = f"{inside}/{self._word(f'version-{DOCUMENTS[request.kind]}', version=version.number)}.pdf"
        return ListedVersion(version.number, answers, self._document(shown, name, version.number))

    def _document(self, record: Record, name: str, version: int = 0) -> str:
        """The proposal of a request, or the sheet of a version of a credential (0: as it is being written)."""
        services = self.services
        exporter = services.exporters.get("pdf")
        if exporter is None or record.kind not in (RecordKind.REQUEST, RecordKind.CREDENTIAL):
            return ""
        if record.kind is RecordKind.CREDENTIAL:
            outline = sheet_of(services, record, SheetOptions((self.lang,), services.paper), version)
        else:
            outline = exporting.proposal(services, record, ProposalOptions((self.lang,), services.paper))
        made = self.folder / "document.pdf"
        exporter.write(outline, made)
        self._add(name, made.read_bytes())
        return name

    def _attachments(self, infos: Iterable[AttachmentInfo], folder: str) -> Iterator[str]:
        for info in infos:
            yield from self._attachment(info, folder)

    def _attachment(self, info: AttachmentInfo, folder: str) -> Iterator[str]:
        self.found.add(info.sha256)
        try:
            data = self.services.store.attachment(info.sha256)
        except Refused:
            self.index.missing.append(info.name)
            return
        name = self._free(f"{folder}/{kept(info.name)}")
        self._add(name, data)
        yield name

    def _loose(self, infos: Sequence[AttachmentInfo]) -> None:
        left = [a for a in infos if a.sha256 not in self.found]
        self.index.loose.extend(self._attachments(left, self._word("folder-loose")))

    def _tables(self, requests: dict[str, Record]) -> None:
        store = self.services.store
        history = f"{self._word('file-history')}.csv"
        self._add(history, files_of.history_csv(shared(store.history()), requests, self.lang))
        self.index.also["history"] = history
        if self.removed is not None:
            name = f"{self._word('file-removed')}.csv"
            rows = ([str(cell or "") for cell in row] for row in self.removed.rows)
            self._add(name, files_of.table(self.removed.headers, rows))
            self.index.also["removed"] = name
            return
        people = f"{self._word('file-people')}.csv"
        self._add(people, files_of.people_csv(store.people(), self.lang))
        self.index.also["people"] = people

    def _frameworks(self) -> None:
        for shelved in self.services.store.frameworks.shelved():
            name = self._free(f"{self._word('folder-frameworks')}/{kept(f'{shelved.id}.json')}")
            self._add(name, framework_package(self.services, shelved.id, self.lang))
            self.index.frameworks.append(name)

    def _awards(self) -> None:
        """The ledger of awards, and every signed badge."""
        store = self.services.store
        lines = store.awards.lines()
        if not lines:
            return
        name = f"{self._word('file-awards')}.csv"
        self._add(name, files_of.awards_csv(store.awards.cohorts(), lines, self.lang))
        self.index.also["awards"] = name
        for line in lines:
            text = store.awards.text(line.id)
            if text:
                signed = f"{self._word('folder-awards')}/{line.short}.{line.language.short}.json"
                self._add(self._free(signed), text.encode("utf-8"))

    def _schemas(self) -> None:
        """The descriptions of the answers: always of requests, and of credentials where there are some."""
        kinds = {"schema": (RecordKind.REQUEST, "answers.schema")}
        if self.index.credentials or any(t.request.kind is RecordKind.CREDENTIAL for t in self.index.trash):
            kinds["credential-schema"] = (RecordKind.CREDENTIAL, "credential-answers.schema")
        for key, (kind, name) in kinds.items():
            for lang in Lang:
                self._add(f"{name}.{lang.short}.json", files_of.schema_json(self.services.form_of(kind), lang))
            self.index.also[key] = f"{name}.{self.lang.short}.json"

    def _pages(self) -> None:
        other = Lang.FR if self.lang is Lang.EN else Lang.EN
        beside = f"index.{other.short}.html"
        self._add("index.html", page(self.index, self.lang, beside, self.services.profile))
        self._add(beside, page(self.index, other, "index.html", self.services.profile))

    def _add(self, name: str, data: bytes) -> None:
        self.taken.add(name.casefold())
        self.archive.add(name, data)

    def _free(self, name: str) -> str:
        """The name, or one like it that nothing in the archive has, on systems that do not tell cases apart either."""
        path, number, free = PurePosixPath(name), 1, name
        while free.casefold() in self.taken:
            number += 1
            free = str(path.with_name(f"{path.stem} ({number}){path.suffix}"))
        self.taken.add(free.casefold())
        return free

    def _word(self, key: str, **args: int) -> str:
        return say(self.lang, f"upkeep-archive-{key}", **args)


def short(request: Record) -> str:
    """The name of a request's folder: short enough for the paths that Windows takes once the archive is unpacked."""
    return file_name(replace(request, answers={TITLES[request.kind]: request.title[:TITLE]}), "")
