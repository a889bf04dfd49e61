"""What the upkeep of workspaces needs of the outside."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mcdesk.app.ports import Store
    from mcdesk.app.upkeep.records import Backup, Decide, Examination, Integrity, MergeReport, Progress, Properties
    from mcdesk.domain.records import AttachmentInfo, Event


class WorkspaceFiles(Protocol):
    """Workspace files as wholes: copies, backups, restoring, moving. Work in the background may use it.

    Where a method takes a :data:`~mcdesk.app.upkeep.records.Progress`, that may raise ``Cancelled``; nothing is left
    behind then. All raise :class:`~mcdesk.domain.errors.Unavailable` where the disk is in the way.
    """

    def backups(self, workspace: Path) -> Sequence[Backup]:
        """Every copy in the folder of the workspace's backups, the newest first; none is opened. () for no folder."""

    def folder(self, workspace: Path) -> Path:
        """The folder of the workspace's backups, whether there is one yet or not."""

    def back_up(self, workspace: Path, at: datetime, progress: Progress) -> Backup:
        """Add a backup, verified after writing. The workspace may be in use. Refused (``store-damaged``)."""

    def remove(self, backup: Backup) -> None:
        """Delete a backup; nothing happens where it is gone."""

    def mark(self, workspace: Path) -> str:
        """A text that is another one as soon as something that people made changed in the workspace. Refused."""

    def examine(self, path: Path, sha256: str = "") -> Examination:
        """Read a file that is not in use from end to end; raises nothing, what is wrong is in the answer."""

    def properties(self, workspace: Path) -> Properties:
        """What a workspace is, in use or not. Refused."""

    def check(self, workspace: Path, progress: Progress) -> Integrity:
        """Read everything in a workspace, in use or not: tables, answers, attachments. Refused."""

    def copy(self, workspace: Path, target: Path, progress: Progress) -> None:
        """Write a verified copy to ``target``, in the place of what was there.

        Refused where ``target`` is the workspace itself, or is in use.
        """

    def replace(self, workspace: Path, source: Path, at: datetime, progress: Progress) -> Path | None:
        """Put the content of ``source`` in the place of a workspace that is not open; gives the safety copy.

        The safety copy is made first, even of a damaged workspace; None where no workspace is there. Until the last
        step the workspace stays as it was. Refused where ``source`` is not a whole workspace.
        """

    def merge(self, store: Store, source: Path, decide: Decide, event: Event, progress: Progress) -> MergeReport:
        """Add what ``source`` has and the open workspace has not, all or nothing. Refused where it is not whole.

        ``event`` is recorded where anything was written.
        """

    def move(self, workspace: Path, target: Path, progress: Progress) -> Path | None:
        """Move a workspace that is not open, and the folder of its backups.

        Gives the folder of the backups where it had to stay behind, else None. Refused where ``target`` exists.
        """

    def attachments(self, workspace: Path) -> Sequence[AttachmentInfo]:
        """Every file kept in the workspace, by name."""

    def close(self, store: Store) -> None:
        """Close the store once nothing here reads its file; what reads it is told to stop."""

    def archive(self, path: Path) -> AbstractContextManager[ArchiveWriter]:
        """A new ZIP archive that takes the place of ``path`` when all went well and it has proved readable."""


class ArchiveFiles(Protocol):
    """What an archive of a workspace is made with."""

    def archive(self, path: Path) -> AbstractContextManager[ArchiveWriter]:
        """As of :class:`WorkspaceFiles`."""

    def attachments(self, workspace: Path) -> Sequence[AttachmentInfo]:
        """As of :class:`WorkspaceFiles`."""


class ArchiveWriter(Protocol):
    """An archive in the making."""

    def add(self, name: str, data: bytes) -> None:
        """Add a file; ``name`` is relative, its folders divided by ``/``."""
