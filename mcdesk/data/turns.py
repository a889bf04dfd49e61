"""A lock whose turns are fair: long work that lets go of it now and then really lets others in."""

from __future__ import annotations

import threading
from types import TracebackType


class Turns:
    """As ``threading.RLock``; but who waits gets it before who had it last gets it again."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        # Who waits for the lock stands in this door, so that nobody passes.
        self._door = threading.Lock()
        self._owner = 0
        self._depth = 0

    @property
    def awaited(self) -> bool:
        """Whether somebody waits for it."""
        return self._door.locked()

    def __enter__(self) -> None:
        me = threading.get_ident()
        if self._owner == me:
            self._lock.acquire()
        else:
            with self._door:
                self._lock.acquire()
            self._owner = me
        self._depth += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._depth -= 1
        if not self._depth:
            self._owner = 0
        self._lock.release()
