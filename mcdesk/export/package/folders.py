"""Folders on shared drives: see :class:`mcdesk.app.handoff.ports.ExchangeFolders`.

A drive that is gone can keep a call for minutes, and nothing ends it. So each call has a thread of its own that nobody
waits for at the end: neither the window nor its workers hang with the drive.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from mcdesk.app.handoff.ports import PackageFiles
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.handoff.names import SUFFIX
from mcdesk.domain.handoff.package import Parts
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message

T = TypeVar("T")
LISTING, READING = 5.0, 30.0
"""How long listing a folder, and reading or writing one package, may take, in seconds."""


class ExchangeFolderKeeper:
    """Lists, reads and writes, each within its time."""

    def __init__(self, packages: PackageFiles, listing: float = LISTING, reading: float = READING) -> None:
        self._packages, self._listing, self._reading = packages, listing, reading

    def files(self, folder: Path) -> Sequence[Path]:
        """The packages in a folder."""
        return within(self._listing, folder, lambda: _listed(folder))

    def read(self, path: Path) -> Parts:
        """Every part of a package."""
        return within(self._reading, path.parent, lambda: self._packages.read(path))

    def write(self, path: Path, parts: Parts) -> None:
        """Write beside, then put in place."""
        within(self._reading, path.parent, lambda: self._packages.write(path, parts))


def _listed(folder: Path) -> Sequence[Path]:
    try:
        found = [p for p in folder.iterdir() if p.suffix.lower() == SUFFIX and not p.name.startswith(".")]
    except OSError as error:
        told = message("handoff-folder-gone", folder=str(folder), why=why(error))
        raise Unavailable(told, str(error)) from error
    return sorted(found)


def within(seconds: float, folder: Path, work: Callable[[], T]) -> T:
    """What ``work`` gives, or raises of ours. Unavailable where it is not done in time; it goes on by itself then."""
    done = threading.Event()
    outcome: list[T] = []
    failed: list[Refused | Unavailable] = []

    def run() -> None:
        try:
            outcome.append(work())
        except (Refused, Unavailable) as error:
            failed.append(error)
        finally:
            done.set()

    threading.Thread(target=run, name="exchange-folder", daemon=True).start()
    if not done.wait(seconds):
        raise Unavailable(message("handoff-folder-slow", folder=str(folder)), "no answer in time")
    if failed:
        raise failed[0]
    return outcome[0]
