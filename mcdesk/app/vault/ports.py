"""What keeps workspaces under passphrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mcdesk.app.upkeep.records import Progress


@dataclass(frozen=True, slots=True)
class Stray:
    """A copy of a workspace that is not under its passphrase. ``size`` in bytes.

    ``readable``: by everybody; otherwise it is under an earlier passphrase. ``openable``: it can be read here, so it
    can be encrypted.
    """

    path: Path
    size: int
    readable: bool
    openable: bool


class Vault(Protocol):
    """The passphrases of this program's run. A passphrase itself is never kept, only the key that it makes.

    Any thread may call. All raise :class:`~mcdesk.domain.errors.Unavailable` where the disk is in the way.
    """

    def is_sealed(self, path: Path) -> bool:
        """Whether a file is an encrypted workspace, open or not."""

    def unlock(self, path: Path, passphrase: str) -> None:
        """Take the passphrase of a file, which opens from now on, as does every copy under the same key.

        Nothing happens for a file that is not encrypted. Refused: ``vault-wrong``, ``store-newer``,
        ``store-damaged``; a file that is not there, ``store-missing``.
        """

    def seal(self, workspace: Path, passphrase: str, progress: Progress) -> None:
        """Write a workspace that is not open anew under a passphrase, its first or another one.

        Until the last step it stays as it was, also through a power cut. Refused (``store-damaged``, ``vault-locked``,
        ``upkeep-in-use``). May raise Cancelled.
        """

    def unseal(self, workspace: Path, progress: Progress) -> None:
        """Write a workspace that is not open anew without a passphrase; otherwise as :meth:`seal`."""

    def strays(self, workspace: Path) -> Sequence[Stray]:
        """The backups and copies beside an encrypted workspace that are not under its key; () for a plain one."""

    def enclose(self, workspace: Path, stray: Path) -> None:
        """Encrypt a copy in its place, under its workspace's key. Refused (``store-damaged``, ``vault-locked``)."""

    def remove(self, stray: Path) -> None:
        """Delete a copy, and what belongs to it."""

    def forget(self, but: Path | None = None) -> None:
        """Forget every key but that of one file, as far as a program can."""
