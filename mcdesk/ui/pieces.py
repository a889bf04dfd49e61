"""Work that needs the window's thread, done piece by piece, so that keys and paint come in between.

What can be done elsewhere belongs to :class:`~mcdesk.ui.jobs.Jobs`; widgets can be made on this thread only.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator

import shiboken6
from PySide6.QtCore import QObject, QTimer

SLICE = 0.015
"""Seconds of work at a time. Layout and paint of what was made follow, and all of it is to be below 0.1 s."""
_END = object()
PAUSE = object()
"""A step that brings this lets events be handled before the next one."""


class Pieces(QObject):
    """Runs generators step by step. What a step begins is done before the step's own generator goes on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._under_way: list[tuple[QObject, Iterator[object]]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)

    def __len__(self) -> int:
        return len(self._under_way)

    def begin(self, owner: QObject, steps: Iterator[object]) -> None:
        """Do now what fits into a slice, and the rest between events; nothing more once ``owner`` is gone."""
        until = time.monotonic() + SLICE
        while time.monotonic() < until:
            found = next(steps, _END)
            if found is _END:
                return
            if found is PAUSE:
                break
        self._under_way.append((owner, steps))
        self._timer.start()

    def later(self, owner: QObject, steps: Iterator[object]) -> None:
        """Begin after the event that is handled now, and after everything that is under way."""
        self._under_way.insert(0, (owner, steps))
        self._timer.start()

    def clear(self) -> None:
        """Leave undone what is not done yet."""
        self._under_way.clear()
        self._timer.stop()

    def _slice(self) -> None:
        until = time.monotonic() + SLICE
        while self._under_way and time.monotonic() < until and self._step() is not PAUSE:
            pass
        if not self._under_way:
            self._timer.stop()

    def _step(self) -> object:
        owner, steps = self._under_way.pop()
        above = len(self._under_way)
        if not shiboken6.isValid(owner):
            # What is half done holds all that it was done for, and its owner holds it.
            if isinstance(steps, Generator):
                steps.close()
            return _END
        found = next(steps, _END)
        if found is not _END:
            self._under_way.insert(above, (owner, steps))
        return found
