"""One window for a person: the first start holds a lock and listens, any other tells it what to open and ends."""

from __future__ import annotations

import sys
import time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from PySide6.QtCore import QLockFile, QStandardPaths

if TYPE_CHECKING:
    from mcdesk.domain.opening.handing import Wish

REACH_SECONDS = 5.0
"""How long the first start may take until it listens."""
AGAIN_SECONDS = 0.1


def own_place() -> Path:
    """The folder that only this person's programs with these settings reach; made where it is not there.

    Who keeps settings elsewhere (another home folder, a trial) has another program: its starts meet among themselves.
    """
    kind = QStandardPaths.StandardLocation
    here = QStandardPaths.writableLocation(kind.RuntimeLocation) if sys.platform.startswith("linux") else ""
    settings = QStandardPaths.writableLocation(kind.GenericConfigLocation)
    # Short: the path of a socket has room for some hundred characters.
    name = f"{crc32(settings.encode()):08x}"
    place = Path(here or QStandardPaths.writableLocation(kind.GenericDataLocation)) / "mcdesk" / name
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return place


def address(place: Path) -> str:
    """Where the first start listens: a socket in the folder; on Windows, a pipe that is named after it."""
    if sys.platform == "win32":
        import hashlib

        return f"mcdesk-{hashlib.sha256(str(place).encode()).hexdigest()[:32]}"
    return str(place / "window")


class Outcome(StrEnum):
    """What became of a start."""

    FIRST = "first"
    """There is no other window: this start opens it, and listens."""
    HANDED_OVER = "handed-over"
    ALONE = "alone"
    """Another start holds the lock and cannot be reached: this one opens a window of its own."""


class Meeting(NamedTuple):
    """The outcome, and the lock where this start is the first. It is held until the program ends."""

    outcome: Outcome
    lock: QLockFile | None = None


def meet(place: Path, wish: Wish, patience: float = REACH_SECONDS) -> Meeting:
    """Become the first, or hand the wish to the first. Never raises: else a window of one's own does."""
    lock = QLockFile(str(place / "window.lock"))
    lock.setStaleLockTime(0)
    until = time.monotonic() + patience
    while not lock.tryLock(0):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            return Meeting(Outcome.ALONE)
        from mcdesk.domain.opening.handing import told
        from mcdesk.ui.opening.speaking import handed_over

        if handed_over(address(place), told(wish)):
            return Meeting(Outcome.HANDED_OVER)
        if time.monotonic() > until:
            return Meeting(Outcome.ALONE)
        time.sleep(AGAIN_SECONDS)
    return Meeting(Outcome.FIRST, lock)
