"""What handing over needs of the outside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from mcdesk.domain.handoff.exchange import Exchange
from mcdesk.domain.handoff.package import Parts
from mcdesk.domain.people import Identity
from mcdesk.domain.records import AttachmentInfo, Event, Record, Version


class How(StrEnum):
    """What happens to the record of an intake."""

    ADD = "add"
    SAVE = "save"
    LEAVE = "leave"


@dataclass(frozen=True)
class Intake:
    """All that a package brings to a workspace. ``versions``, ``lines`` are those that it may lack.

    ``lines`` were checked before; ``event`` tells of the intake itself. ``beside`` are settings of the workspace that
    belong to the record.
    """

    record: Record
    how: How
    event: Event
    versions: Sequence[Version] = ()
    files: Sequence[tuple[AttachmentInfo, bytes]] = ()
    lines: Sequence[Event] = ()
    people: Sequence[Identity] = ()
    exchanges: Sequence[Exchange] = ()
    beside: Mapping[str, str] = field(default_factory=dict)


class ExchangeStore(Protocol):
    """What a workspace handed over and took. Raises what :class:`~mcdesk.app.ports.Store` raises."""

    def of(self, record_id: str = "") -> Sequence[Exchange]:
        """The exchanges of a record, or all, in the order in which they came about here."""

    def packages(self) -> frozenset[str]:
        """The ids of all packages that were given or taken."""

    def keep(self, new: Sequence[Exchange], event: Event | None = None) -> None:
        """Remember exchanges and tell of them, all or none."""

    def take(self, intake: Intake) -> Record:
        """Keep all that a package brings in one transaction: afterwards all of it is there, or nothing.

        A new record gets its number where that is free, else the next one. Refused where its id is taken
        (``store-id-taken``), or our record was changed since the intake was made up (``store-changed-elsewhere``).
        """


class PackageFiles(Protocol):
    """Packages as files."""

    def write(self, path: Path, parts: Parts) -> None:
        """Write the package beside ``path``, then put it in place; the same parts give the same bytes.

        Refused where it is larger than a package may be; Unavailable where the disk is in the way.
        """

    def read(self, path: Path) -> Parts:
        """Every part of a package, read to its end and within limits.

        Refused, with the part named, where it is none, is damaged, or could do harm; Unavailable where the disk is in
        the way. Nothing is written.
        """


class ExchangeFolders(Protocol):
    """Folders on shared drives. Every method comes back in time: Unavailable where the drive does not answer."""

    def files(self, folder: Path) -> Sequence[Path]:
        """The packages in a folder by name, those that are still being written under another name left out."""

    def read(self, path: Path) -> Parts:
        """See :meth:`PackageFiles.read`."""

    def write(self, path: Path, parts: Parts) -> None:
        """See :meth:`PackageFiles.write`."""


class HandoffTools(Protocol):
    """What both front ends hand over with."""

    @property
    def packages(self) -> PackageFiles:
        """Packages as files."""

    @property
    def folders(self) -> ExchangeFolders:
        """Folders on shared drives."""

    def verifies(self, key: str, data: bytes, signature: bytes) -> bool:
        """Whether the signature of the data was made with this key; False for what is no key."""
