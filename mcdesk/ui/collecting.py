"""Objects in circles are found on the window's thread, and nowhere else.

Python looks for them in whatever thread happens to make the object too many. Where that is a worker, a page that was
closed is taken apart there while Qt still sends it events, and the process ends without a word. See ADR 42.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

PAUSE = 500
"""Milliseconds between two looks; nothing is done where little was made in between."""
SHARE = 4
"""It is time to look at everything once the memory in use has grown by one part in so many."""
MOST = 3
"""Nobody is waited for any more once the memory in use is so many times what it was."""


class Collecting(QObject):
    """Looks for objects in circles, by a timer of the thread that made this; Python does not do it any more.

    Python takes over again once the last of these was stopped.
    """

    _at_work: ClassVar[set[int]] = set()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = self._waiting = self._growing = 0
        self._due = False
        self.resting: Callable[[], bool] | None = lambda: True
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._at_work.add(id(self))
        gc.disable()

    def look(self) -> None:
        """Look at what was made since the last time; at everything, where enough of it has lasted and nobody works.

        A look at everything takes a second where thousands of records are open, and the window stands still for it.
        """
        if self._waiting or self.resting is None:
            return
        if self._due and (self.resting() or sys.getallocatedblocks() > MOST * self._known):
            self._look_at_everything()
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)
            self._measure()

    def _measure(self) -> None:
        now = sys.getallocatedblocks()
        # Values that come while they are known to come were looked at just now, and are in no circle later either.
        if self._known:
            self._known = now if self._growing else min(self._known, now)
        self._due = (now - self._known) * SHARE > self._known

    def _look_at_everything(self) -> None:
        self._due = False
        gc.collect()
        if not self._known:
            # What the program is made of lasts as long as it does. To look at it again each time took longest.
            gc.freeze()
        self._known = sys.getallocatedblocks()

    def wait(self, straight: bool) -> None:
        """Work begins; where it makes a great many objects and none in circles, looking through them is put off."""
        self._waiting += straight

    def go_on(self, straight: bool) -> None:
        """That work has ended."""
        self._waiting -= straight

    def grow(self, values: bool) -> None:
        """Work begins that brings a great many values which stay: they make no look at everything due."""
        self._growing += values

    def grown(self, values: bool) -> None:
        """That work has ended, and what it brought is taken."""
        if self._growing and values:
            self._measure()
        self._growing -= values

    def stop(self) -> None:
        """Leave it to Python again, unless another of these is at work."""
        self._timer.stop()
        self._at_work.discard(id(self))
        if not self._at_work:
            gc.unfreeze()
            gc.enable()
