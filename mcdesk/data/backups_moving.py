"""Moving a workspace with its backups."""

from __future__ import annotations

import errno
import logging
import shutil
from pathlib import Path

from mcdesk.app.upkeep.records import Progress
from mcdesk.data import creating
from mcdesk.data.backups_copying import copy_out, fold_in, locked
from mcdesk.data.backups_folder import folder_of
from mcdesk.data.failures import translated
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

_log = logging.getLogger(__name__)


def move(workspace: Path, target: Path, progress: Progress) -> Path | None:
    """Move a workspace that is not open; see :class:`mcdesk.app.upkeep.ports.WorkspaceFiles`."""
    with translated(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with locked(workspace), locked(target), translated(target):
        if not workspace.is_file():
            raise Refused(message("store-missing", file=str(workspace)), message("store-missing-fix"))
        if target.exists():
            raise creating.exists(target)
        fold_in(workspace)
        _move_file(workspace, target, progress)
        return _move_backups(folder_of(workspace), folder_of(target))


def _move_file(workspace: Path, target: Path, progress: Progress) -> None:
    try:
        workspace.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # Another disk: the original goes only once the copy has proved whole.
        copy_out(workspace, target, progress)
        workspace.unlink()


def _move_backups(old: Path, new: Path) -> Path | None:
    if not old.is_dir():
        return None
    if new.exists():
        return old
    try:
        shutil.move(old, new)
    except OSError as error:
        _log.info("The backups stay where they were: %s", error.strerror)
        return old
    return None
