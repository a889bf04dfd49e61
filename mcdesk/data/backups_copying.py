"""Verified copies of a workspace, and putting one in the place of another."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mcdesk.app.upkeep.records import Counts, Kind, Progress, unwatched
from mcdesk.data import backups_folder, drivers, probing
from mcdesk.data.backups_reading import PASSING, counted, reading
from mcdesk.data.connecting import Mode, connect, uri_of
from mcdesk.data.disk import replacing
from mcdesk.data.failures import damaged, translated
from mcdesk.data.locking import Held, NoPlace, WorkspaceLock
from mcdesk.data.migrating import CURRENT
from mcdesk.data.vault.header import Header
from mcdesk.data.vault.keys import RING
from mcdesk.data.vault.writing import write_under
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message

PAGES = 2000
"""How many pages of the file are copied between two looks at whether to stop."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Under:
    """What a copy is to be encrypted with: the key of a header, or nothing."""

    header: Header | None


def copy_out(
    source: Path,
    target: Path,
    progress: Progress = unwatched,
    at_last: Callable[[], None] = lambda: None,
    under: Under | None = None,
) -> str:
    """Write a copy of a workspace, in use or not, to ``target`` once it has proved whole; gives its SHA-256.

    ``at_last`` is called when nothing is left to do but to put the copy in place. The copy is encrypted as ``under``
    says, else as the source is. Raises Refused (``store-damaged``, ``vault-locked`` ...), Unavailable, Cancelled.
    """
    with translated(target), replacing(target) as part:
        wanted = _fill(source, part, under, progress)
        _settle(part)
        _verify(part, target, wanted)
        found = backups_folder.sha256_of(part)
        at_last()
        return found


def _fill(source: Path, part: Path, under: Under | None, progress: Progress) -> Counts:
    """Put what ``source`` holds into an empty file; gives how much that is."""

    def watch(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    with reading(source) as raw:
        probing.check(raw, source, CURRENT)
        counts, own = counted(raw), drivers.header_under(raw)
        header = own if under is None else under.header
        if header == own:
            with closing(drivers.blank(part, header)) as target:
                raw.backup(target, pages=PAGES, progress=watch)
            return counts
    write_under(source, part, header, progress)
    return counts


def _settle(part: Path) -> None:
    with closing(drivers.opened(part, uri_of(part, Mode.WRITE))) as target:
        # A file that needs nothing beside it, wherever it is read.
        target.execute("PRAGMA journal_mode = DELETE")
        target.executemany("DELETE FROM settings WHERE key = ?", [(key,) for key in PASSING])


def _verify(part: Path, path: Path, wanted: Counts) -> None:
    with closing(connect(part, Mode.STILL)) as made:
        probing.check(made, path, CURRENT)
        if counted(made) != wanted:
            raise damaged(path)


@contextmanager
def locked(workspace: Path) -> Iterator[None]:
    """The lock of a workspace. Raises Refused (``upkeep-in-use``), Unavailable."""
    with translated(workspace):
        try:
            lock = WorkspaceLock.take(workspace)
        except Held as held:
            told = message("upkeep-in-use", file=workspace.name, holder=held.who)
            raise Refused(told, message("upkeep-in-use-fix")) from held
        except NoPlace as error:
            raise Unavailable(message("store-disk-read-only", file=workspace.name), str(error)) from error
        try:
            yield
        finally:
            lock.release()


def copy_to(workspace: Path, target: Path, progress: Progress) -> None:
    """Save a copy under another name. Refused where that is the workspace itself or in use."""
    if _same(workspace, target):
        raise Refused(message("upkeep-copy-itself"), message("upkeep-copy-itself-fix"))
    with locked(target):
        copy_out(workspace, target, progress, lambda: _drop_leftovers(target))


def replace(workspace: Path, source: Path, at: datetime, progress: Progress) -> Path | None:
    """Restore ``source`` over a workspace that is not open; see :class:`mcdesk.app.upkeep.ports.WorkspaceFiles`."""
    if _same(workspace, source):
        raise Refused(message("upkeep-restore-itself"), message("upkeep-restore-itself-fix"))
    with locked(workspace):
        check_source(source)
        safety = keep_safe(workspace, at)
        copy_out(source, workspace, progress, lambda: fold_in(workspace), _as_it_was(workspace))
    return safety


def _as_it_was(workspace: Path) -> Under | None:
    """An encrypted workspace stays under its key. Where nobody has that, or there is none, the source decides."""
    header = drivers.header_of(workspace)
    return Under(header) if header is not None and RING.key(header) is not None else None


def check_source(source: Path) -> None:
    """Refused where a file is not a whole workspace."""
    with translated(source):
        if source.is_file():
            probing.check_header(source, CURRENT)
    with reading(source) as raw:
        probing.check(raw, source, CURRENT)


def keep_safe(workspace: Path, at: datetime) -> Path | None:
    """A copy of a workspace that is not open, byte for byte where it is damaged; None where there is none."""
    if not workspace.is_file():
        return None
    with translated(workspace):
        backups_folder.folder_of(workspace).mkdir(exist_ok=True)
        safety = backups_folder.free_name(workspace, at, Kind.SAFETY)
        try:
            backups_folder.note(safety, copy_out(workspace, safety))
        except Refused:
            _copy_bytes(workspace, safety)
        backups_folder.protect(safety)
    return safety


def _copy_bytes(workspace: Path, safety: Path) -> None:
    for part, target in ((workspace, safety), (probing.wal_of(workspace), probing.wal_of(safety))):
        if part.is_file():
            with replacing(target) as made:
                shutil.copyfile(part, made)


def fold_in(workspace: Path) -> None:
    """Leave no -wal file beside a workspace that is not open: it would be taken for part of what comes in its place.

    What cannot be folded in, because the workspace is damaged or locked, is in its safety copy.
    """
    if not probing.wal_of(workspace).exists():
        return
    try:
        connect(workspace, Mode.WRITE).close()
    except drivers.errors(Refused) as error:
        _log.info("The -wal file of a damaged workspace goes: %s", type(error).__name__)
    _drop_leftovers(workspace)


def _drop_leftovers(workspace: Path) -> None:
    for end in ("-wal", "-shm"):
        workspace.with_name(f"{workspace.name}{end}").unlink(missing_ok=True)


def _same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)
