"""Workspace files as wholes: see :class:`mcdesk.app.upkeep.ports.WorkspaceFiles` for what each method promises."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

from mcdesk.app.ports import Store
from mcdesk.app.upkeep.ports import ArchiveWriter
from mcdesk.app.upkeep.records import (
    Backup,
    Cancelled,
    Condition,
    Decide,
    Examination,
    Integrity,
    Kind,
    MergeReport,
    Progress,
    Properties,
)
from mcdesk.data import archive, backups_copying, backups_folder, backups_moving, drivers, merging
from mcdesk.data.backups_reading import begun_at, counted, faults_in, mark_of, reading
from mcdesk.data.failures import translated
from mcdesk.data.probing import wal_of
from mcdesk.data.store import SqliteStore
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import AttachmentInfo, Event

_CONDITIONS = {"store-damaged": Condition.DAMAGED, "vault-locked": Condition.LOCKED}
_STEPS = 20_000
"""How many steps of SQLite's machine pass between two looks at whether to stop."""


class WorkspaceFileKeeper:
    """One for the program. Any thread may call.

    While it reads a workspace that is open here, :meth:`close` waits: whoever closes last has to be the one who may
    fold the -wal file in, and a reader may not.
    """

    def __init__(self) -> None:
        self._gate = threading.Lock()
        self._closing = threading.Event()

    def backups(self, workspace: Path) -> Sequence[Backup]:
        """Every copy in the folder, the newest first."""
        return backups_folder.listed(workspace)

    def folder(self, workspace: Path) -> Path:
        """The folder of the backups."""
        return backups_folder.folder_of(workspace)

    def back_up(self, workspace: Path, at: datetime, progress: Progress) -> Backup:
        """Add a verified backup."""
        with self._gate, translated(workspace):
            backups_folder.folder_of(workspace).mkdir(exist_ok=True)
            path = backups_folder.free_name(workspace, at, Kind.BACKUP)
            found = backups_copying.copy_out(workspace, path, self._watched(progress))
            backups_folder.note(path, found)
            backups_folder.protect(path)
            return Backup(path, at, path.stat().st_size, Kind.BACKUP, found)

    def remove(self, backup: Backup) -> None:
        """Delete a backup."""
        with translated(backup.path):
            backups_folder.remove(backup.path)

    def mark(self, workspace: Path) -> str:
        """A text that differs as soon as something that people made differs."""
        with self._reading(workspace) as raw:
            return mark_of(raw)

    def examine(self, path: Path, sha256: str = "") -> Examination:
        """Read a file that is not in use from end to end."""
        try:
            with translated(path):
                as_written = not sha256 or (path.is_file() and backups_folder.sha256_of(path) == sha256)
            backups_copying.check_source(path)
            with reading(path) as raw:
                counts = counted(raw)
        except Refused as error:
            return Examination(_CONDITIONS.get(error.message.key, Condition.UNREADABLE), None, error.message)
        except Unavailable as error:
            return Examination(Condition.UNREADABLE, None, error.message)
        if not as_written:
            return Examination(Condition.CHANGED, counts)
        return Examination(Condition.VERIFIED if sha256 else Condition.WHOLE, counts)

    def properties(self, workspace: Path) -> Properties:
        """What a workspace is."""
        made = [b for b in self.backups(workspace) if b.kind is Kind.BACKUP]
        with self._reading(workspace) as raw:
            parts = (workspace, wal_of(workspace))
            return Properties(
                path=workspace,
                size=sum(p.stat().st_size for p in parts if p.exists()),
                begun_at=begun_at(raw),
                counts=counted(raw),
                schema_version=int(raw.execute("PRAGMA user_version").fetchone()[0]),
                backups=len(made),
                last_backup=made[0].made_at if made else None,
            )

    def check(self, workspace: Path, progress: Progress) -> Integrity:
        """Read everything in a workspace."""
        with self._reading(workspace) as raw:
            counts = counted(raw)
            return Integrity(counts, tuple(faults_in(raw, self._watched(progress))))

    def copy(self, workspace: Path, target: Path, progress: Progress) -> None:
        """Write a verified copy to another name."""
        with self._gate:
            backups_copying.copy_to(workspace, target, self._watched(progress))

    def replace(self, workspace: Path, source: Path, at: datetime, progress: Progress) -> Path | None:
        """Restore over a workspace that is not open."""
        return backups_copying.replace(workspace, source, at, progress)

    def merge(self, store: Store, source: Path, decide: Decide, event: Event, progress: Progress) -> MergeReport:
        """Add what another workspace has."""
        return merging.merge(_ours(store), source, decide, event, progress)

    def move(self, workspace: Path, target: Path, progress: Progress) -> Path | None:
        """Move a workspace that is not open."""
        return backups_moving.move(workspace, target, progress)

    def attachments(self, workspace: Path) -> Sequence[AttachmentInfo]:
        """Every file kept in the workspace."""
        query = "SELECT sha256, name, size, media_type FROM attachments ORDER BY name, sha256"
        with self._reading(workspace) as raw:
            return tuple(AttachmentInfo(*row) for row in raw.execute(query))

    def close(self, store: Store) -> None:
        """Close the store once nothing here reads its file."""
        self._closing.set()
        try:
            with self._gate:
                store.close()
        finally:
            self._closing.clear()

    def archive(self, path: Path) -> AbstractContextManager[ArchiveWriter]:
        """A new ZIP archive."""
        return archive.archive(path)

    def _watched(self, progress: Progress) -> Progress:
        def watch(done: int, total: int) -> None:
            if self._closing.is_set():
                raise Cancelled
            progress(done, total)

        return watch

    @contextmanager
    def _reading(self, workspace: Path) -> Iterator[sqlite3.Connection]:
        with self._gate, reading(workspace) as raw:
            raw.set_progress_handler(lambda: int(self._closing.is_set()), _STEPS)
            try:
                yield raw
            except drivers.errors() as error:
                if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                    raise Cancelled from error
                raise


def _ours(store: Store) -> SqliteStore:
    if not isinstance(store, SqliteStore):
        raise TypeError("only a workspace file can be merged into")
    return store
