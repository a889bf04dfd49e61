"""Merging one workspace into another that is open: one transaction, so all of it is there afterwards, or nothing."""

from __future__ import annotations

import hashlib
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, or_, select

from mcdesk.app.sample_mark import SETTING
from mcdesk.app.upkeep.records import Decide, Decision, Merged, MergeReport, Progress, Side
from mcdesk.data import emptied, history, mark_merging, records, rows
from mcdesk.data.award_merging import merge_awards
from mcdesk.data.backups_copying import check_source, copy_out
from mcdesk.data.belongings import setting
from mcdesk.data.catalogue_batch import add_numbered, numbered
from mcdesk.data.exchange_shelf import merge_exchanges
from mcdesk.data.framework_merging import merge_frameworks
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.data.tables import attachments, counters, people
from mcdesk.data.tables import records as table
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event, Record, Version
from mcdesk.domain.texts import message


def merge(store: SqliteStore, source: Path, decide: Decide, event: Event, progress: Progress) -> MergeReport:
    """See :class:`mcdesk.app.upkeep.ports.WorkspaceFiles`."""
    if store.read_only:
        raise Refused(message("store-read-only", file=store.path.name), message("store-read-only-fix"))
    if source.exists() and source.samefile(store.path):
        raise Refused(message("upkeep-restore-itself"), message("upkeep-restore-itself-fix"))
    with _opened_copy(source) as other, other.session.read() as theirs, store.session.write() as ours:
        _check_invented(ours, theirs, source)
        report = _Merge(ours, theirs, decide, event.at).run(progress)
        if report.changed:
            counts = {"added": len(report.added), "updated": len(report.updated), "copied": len(report.copied)}
            history.tell(ours, replace(event, detail=counts))
        return report


def _check_invented(ours: Connection, theirs: Connection, source: Path) -> None:
    """Refused where invented people and badges would stand among those of the college."""
    if setting(theirs, SETTING) and not setting(ours, SETTING):
        raise Refused(message("upkeep-merge-sample", file=source.name), message("upkeep-merge-sample-fix"))


@contextmanager
def _opened_copy(source: Path) -> Iterator[SqliteStore]:
    """A copy of the other workspace, brought up to date where an older program wrote it."""
    check_source(source)
    with tempfile.TemporaryDirectory(prefix="mcdesk-") as folder:
        made = Path(folder) / source.name
        copy_out(source, made)
        store = open_workspace(made)
        try:
            yield store
        finally:
            store.close()


@dataclass
class _Tally:
    """The report while it grows."""

    added: list[Merged] = field(default_factory=list)
    renumbered: list[Merged] = field(default_factory=list)
    updated: list[Merged] = field(default_factory=list)
    copied: list[Merged] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def report(self) -> MergeReport:
        return MergeReport(
            added=tuple(self.added),
            renumbered=tuple(self.renumbered),
            updated=tuple(self.updated),
            copied=tuple(self.copied),
            same=self.counts["same"],
            versions=self.counts["versions"],
            events=self.counts["events"],
            attachments=self.counts["attachments"],
            people=self.counts["people"],
            frameworks=self.counts["frameworks"],
            awards=self.counts["awards"],
            unreadable=tuple(self.unreadable),
        )


class _Merge:
    """One merge of ``theirs`` into ``ours``."""

    def __init__(self, ours: Connection, theirs: Connection, decide: Decide, moment: datetime) -> None:
        self.ours, self.theirs, self.decide, self.moment = ours, theirs, decide, moment
        self.tally = _Tally()
        self.gone = emptied.ids(ours)

    def run(self, progress: Progress) -> MergeReport:
        self._counters()
        ids = [i for (i,) in self.theirs.execute(select(table.c.id).order_by(table.c.created_at, table.c.number))]
        for done, record_id in enumerate(ids):
            progress(done, len(ids))
            self._record(record_id)
        self._events()
        history.acquaint(self.ours, history.known_identities(self.theirs))
        self._attachments()
        self._people()
        self.tally.counts["frameworks"] = merge_frameworks(self.ours, self.theirs)
        self.tally.counts["awards"] = merge_awards(self.ours, self.theirs)
        return self.tally.report()

    def _counters(self) -> None:
        """Never give a number again that was given in either workspace."""
        for kind, year, last in self.theirs.execute(select(counters.c.kind, counters.c.year, counters.c.last)).all():
            records.count_to(self.ours, kind, year, last)

    def _record(self, record_id: str) -> None:
        theirs = _side(self.theirs, record_id)
        if not _there(self.ours, record_id):
            self._add(theirs)
            return
        ours = _side(self.ours, record_id)
        decision = self.decide(ours, theirs)
        self._freeze(decision.versions)
        copied = self._copy(decision, ours.request, theirs.request)
        if not ours.gone and not theirs.gone:
            self._keep(decision, copied, ours.request, theirs.request)

    def _keep(self, decision: Decision, copied: bool, ours: Record, theirs: Record) -> None:
        kept = decision.keep
        self._marks(ours, theirs, kept, decision.copy if copied else None)
        if kept is not None:
            records.save(self.ours, kept)
            self.tally.updated.append(Merged(ours.number, kept.title))
        elif not copied and not decision.versions:
            self.tally.counts["same"] += 1
        if (kept or ours).answers == theirs.answers:
            merge_exchanges(self.ours, self.theirs, ours.id)

    def _marks(self, ours: Record, theirs: Record, stays: Record | None, copy: Record | None) -> None:
        """Those of the answers that stay, and of the answers that went into a new copy."""
        comes = stays is not None and stays.answers == theirs.answers != ours.answers
        if copy is not None:
            mark_merging.take(self.ours, self.ours if comes else self.theirs, ours.id, copy.id)
        mark_merging.bring_together(self.ours, self.theirs, ours, theirs, comes=comes)

    def _add(self, theirs: Side) -> None:
        request = theirs.request
        if theirs.gone:
            # Its number is not given again, and lines of the history are about it.
            emptied.insert(self.ours, request, numbered(self.ours, request, self.moment), self.moment)
            return
        trashed = self.theirs.execute(select(table.c.trashed_at).where(table.c.id == request.id)).scalar()
        number = add_numbered(self.ours, request, self.moment)
        if number != request.number:
            self.tally.renumbered.append(Merged(number, request.title, request.number))
        if trashed is not None:
            records.mark_trashed(self.ours, request.id, trashed)
        self._freeze(theirs.versions)
        merge_exchanges(self.ours, self.theirs, request.id)
        mark_merging.take(self.ours, self.theirs, request.id)
        self.tally.added.append(Merged(number, request.title))

    def _copy(self, decision: Decision, ours: Record, theirs: Record) -> bool:
        copy = decision.copy
        if copy is None or _there(self.ours, copy.id):
            return False
        number = records.add(self.ours, copy, self.moment)
        self._freeze(tuple(replace(v, record_id=copy.id) for v in decision.copy_versions))
        detail = {"from": ours.number}
        history.tell(self.ours, Event(self.moment, copy.created_by, "request-kept-twice", copy.id, detail))
        self.tally.copied.append(Merged(ours.number, ours.title or theirs.title, number))
        return True

    def _freeze(self, missing: tuple[Version, ...]) -> None:
        for version in missing:
            records.freeze(self.ours, version)
            self.tally.counts["versions"] += 1

    def _events(self) -> None:
        """Lines of the history that we lack, with the seals that they have."""
        self.tally.counts["events"] = history.take(self.ours, history.history(self.theirs))
        history.wipe(self.ours, self.gone)

    def _attachments(self) -> None:
        known = {s for (s,) in self.ours.execute(select(attachments.c.sha256))}
        for sha256, name in self.theirs.execute(select(attachments.c.sha256, attachments.c.name)).all():
            if sha256 in known:
                continue
            found = self.theirs.execute(select(attachments).where(attachments.c.sha256 == sha256)).mappings().one()
            if hashlib.sha256(found["data"]).hexdigest() != sha256:
                self.tally.unreadable.append(name)
                continue
            self.ours.execute(attachments.insert(), dict(found))
            self.tally.counts["attachments"] += 1

    def _people(self) -> None:
        for person in self.theirs.execute(select(people)).mappings().all():
            same = or_(people.c.id == person["id"], people.c.identity == person["identity"])
            if self.ours.execute(select(func.count()).select_from(people).where(same)).scalar() == 0:
                self.ours.execute(people.insert(), dict(person))
                self.tally.counts["people"] += 1


def _side(connection: Connection, record_id: str) -> Side:
    row = connection.execute(select(table).where(table.c.id == record_id)).mappings().one()
    return Side(rows.record_of(row), records.frozen(connection, record_id), gone=row["state"] == records.PURGED)


def _there(connection: Connection, record_id: str) -> bool:
    return connection.execute(select(table.c.id).where(table.c.id == record_id)).first() is not None
