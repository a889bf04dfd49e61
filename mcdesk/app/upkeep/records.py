"""What is said of workspace files as wholes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from mcdesk.domain.records import Record, Version
from mcdesk.domain.texts import Message

Progress = Callable[[int, int], None]
"""Told how much is done, of how much. Raises :class:`Cancelled` to stop the work, which then leaves nothing behind."""


class Cancelled(Exception):
    """The person stopped the work, or it took longer than it may."""


def unwatched(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


def portion(progress: Progress, begin: int, end: int) -> Progress:
    """Progress of a part of the work, which leads from ``begin`` to ``end`` percent of it all."""

    def step(done: int, total: int) -> None:
        share = min(max(done / total, 0.0), 1.0) if total > 0 else 0.0
        progress(round(10 * (begin + (end - begin) * share)), 1000)

    return step


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a workspace holds. ``trashed`` are of every kind; ``requests`` and ``credentials`` include theirs."""

    requests: int = 0
    credentials: int = 0
    trashed: int = 0
    versions: int = 0
    attachments: int = 0
    people: int = 0
    events: int = 0

    @property
    def worth_keeping(self) -> bool:
        """Whether anybody has put something into it yet."""
        return bool(self.events or self.attachments or self.people)


class Kind(StrEnum):
    """Why a copy was made: by the rotation, or of a workspace that was about to be replaced."""

    BACKUP = "backup"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in the folder of a workspace's backups. ``made_at`` is in UTC, ``size`` in bytes.

    ``sha256`` (hex) was noted when it was made, "" where it was not.
    """

    path: Path
    made_at: datetime
    size: int
    kind: Kind = Kind.BACKUP
    sha256: str = ""


class Condition(StrEnum):
    """What an examination found of a file."""

    VERIFIED = "verified"
    """Whole, and byte for byte as it was written."""
    WHOLE = "whole"
    """Whole; nothing was noted to compare it with."""
    CHANGED = "changed"
    """Whole, but not as it was written."""
    DAMAGED = "damaged"
    LOCKED = "locked"
    """Under a passphrase that nobody gave yet."""
    UNREADABLE = "unreadable"
    """Not a workspace, of a newer version, or out of reach: ``problem`` says which."""


@dataclass(frozen=True, slots=True)
class Examination:
    """What a file turned out to be. ``counts`` is None where they could not be read."""

    condition: Condition
    counts: Counts | None = None
    problem: Message | None = None

    @property
    def usable(self) -> bool:
        """Whether a workspace can be restored from it."""
        return self.condition in (Condition.VERIFIED, Condition.WHOLE, Condition.CHANGED)


@dataclass(frozen=True, slots=True)
class Properties:
    """What a workspace file is. ``size`` in bytes, with what is not yet folded into the file itself.

    ``begun_at`` is the moment of the first line of its history, None for none; ``last_backup`` None for none.
    """

    path: Path
    size: int
    begun_at: datetime | None
    counts: Counts
    schema_version: int
    backups: int
    last_backup: datetime | None


@dataclass(frozen=True)
class Integrity:
    """What a thorough check found: ``faults`` are empty for a workspace that is whole."""

    checked: Counts
    faults: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Side:
    """A request with its versions as one of two workspaces has it.

    ``gone``: it was deleted for good there, and only its number and its history are left.
    """

    request: Record
    versions: tuple[Version, ...] = ()
    gone: bool = False


@dataclass(frozen=True)
class Decision:
    """What a merge does with one request of the other workspace.

    ``keep``: what is written in our request's place, None where ours stays. ``versions``: those that we lack.
    ``copy``: the side that did not stay, as a request of its own with ``copy_versions``; None where nothing is lost.
    """

    keep: Record | None = None
    versions: tuple[Version, ...] = ()
    copy: Record | None = None
    copy_versions: tuple[Version, ...] = ()


Decide = Callable[[Side, Side], Decision]
"""Given our side and theirs of the same request."""


@dataclass(frozen=True, slots=True)
class Merged:
    """One line of a merge's report: the request's number here, its title, and the number it had there or its copy's."""

    number: str
    title: str
    other: str = ""


@dataclass(frozen=True)
class MergeReport:
    """What a merge did. Counts are of what was added; ``same`` of records that were alike."""

    added: tuple[Merged, ...] = ()
    renumbered: tuple[Merged, ...] = ()
    updated: tuple[Merged, ...] = ()
    copied: tuple[Merged, ...] = ()
    same: int = 0
    versions: int = 0
    events: int = 0
    attachments: int = 0
    people: int = 0
    frameworks: int = 0
    unreadable: tuple[str, ...] = ()
    awards: int = 0

    @property
    def changed(self) -> bool:
        """Whether anything was written."""
        counted = self.versions + self.events + self.attachments + self.people + self.frameworks + self.awards
        return bool(self.added or self.updated or self.copied or counted)
