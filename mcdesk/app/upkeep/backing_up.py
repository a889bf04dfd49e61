"""Making backups, and keeping no more of them than planned."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from mcdesk.app.ports import Store
from mcdesk.app.upkeep.ports import WorkspaceFiles
from mcdesk.app.upkeep.records import Backup, Cancelled, Examination, Kind, Progress, unwatched
from mcdesk.app.upkeep.rotation import PLAN, Plan, surplus
from mcdesk.domain.errors import Refused, Unavailable

_log = logging.getLogger(__name__)


def back_up(
    files: WorkspaceFiles, workspace: Path, now: datetime, progress: Progress = unwatched, plan: Plan = PLAN
) -> Backup:
    """Make a backup, verified after writing, and remove those that the plan no longer keeps.

    Nothing is removed where the backup could not be made. Raises Refused, Unavailable, Cancelled.
    """
    made = files.back_up(workspace, now, progress)
    others = [b for b in files.backups(workspace) if b.path != made.path]
    for old in surplus([*others, made], now, plan, verified=(made,)):
        if old.path != made.path:
            files.remove(old)
    return made


def latest(files: WorkspaceFiles, workspace: Path) -> Backup | None:
    """The newest backup of the rotation, None where there is none."""
    return next((b for b in files.backups(workspace) if b.kind is Kind.BACKUP), None)


def behind(files: WorkspaceFiles, workspace: Path) -> bool:
    """Whether the workspace holds anything that its newest backup does not. True where that cannot be read.

    A workspace into which nothing was put yet is not behind.
    """
    last = latest(files, workspace)
    if last is None:
        return files.properties(workspace).counts.worth_keeping
    try:
        return files.mark(last.path) != files.mark(workspace)
    except Refused:
        return True


def back_up_if_behind(
    files: WorkspaceFiles, workspace: Path, now: datetime, progress: Progress = unwatched
) -> Backup | None:
    """A backup where there is something new to keep, else None."""
    return back_up(files, workspace, now, progress) if behind(files, workspace) else None


def close(files: WorkspaceFiles, store: Store, now: datetime, plan: Plan = PLAN) -> Refused | Unavailable | None:
    """Back up what is new and close the workspace, in this order; gives what stood in the way of the backup.

    A backup that would take longer than planned is left to the next start. The workspace is closed in any case.
    """
    until = time.monotonic() + plan.closing_seconds

    def in_time(_done: int, _total: int) -> None:
        if time.monotonic() > until:
            raise Cancelled

    try:
        back_up_if_behind(files, store.path, now, in_time)
    except Cancelled:
        _log.info("The backup on closing would have taken too long; the next start makes it.")
    except (Refused, Unavailable) as error:
        return error
    finally:
        files.close(store)
    return None


def listed(files: WorkspaceFiles, workspace: Path) -> Sequence[Backup]:
    """Every backup and safety copy of a workspace, the newest first; none of them is opened."""
    return files.backups(workspace)


def examined(files: WorkspaceFiles, backup: Backup) -> Examination:
    """Read a backup from end to end: whether it is whole, as it was written, and what it holds."""
    return files.examine(backup.path, backup.sha256)
