"""Putting a workspace back as it was; see :mod:`mcdesk.app.upkeep.merging` for adding what is missing instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mcdesk.app.services import Services
from mcdesk.app.upkeep.ports import WorkspaceFiles
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.records import Event


@dataclass(frozen=True)
class Restored:
    """A workspace that was replaced. ``safety``: where what stood there before is kept, None for nothing."""

    workspace: Path
    source: Path
    safety: Path | None


def replace(
    files: WorkspaceFiles, workspace: Path, source: Path, now: datetime, progress: Progress = unwatched
) -> Restored:
    """Put ``source``, any whole workspace file, in the place of ``workspace``, which is not open.

    ``workspace`` may be damaged or gone; what is there is copied first, and stays as it is until the last step.
    Raises Refused, Unavailable, Cancelled.
    """
    return Restored(workspace, source, files.replace(workspace, source, now, progress))


def note(services: Services, restored: Restored) -> None:
    """Write into the history of the workspace, open again, that it was restored."""
    if not services.store.read_only:
        services.store.record(Event(services.clock.now(), services.who, "workspace-restored"))
