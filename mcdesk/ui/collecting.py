"""Objects in circles are found on the window's thread, and nowhere else.

Python looks for them in whatever thread happens to make the object too many. Where that is a worker, a page that was
closed is taken apart there while Qt still sends it events, and the process ends without a word. See ADR 42.
"""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

PAUSE = 500
"""Milliseconds between two looks; nothing is done where little was made in between."""
SHARE = 4
"""All objects are looked at once those that lasted have grown by one part in so many, as Python itself does it."""


class Collecting(QObject):
    """Looks for objects in circles, by a timer of the thread that made this; Python does not do it any more.

    Python takes over again once the last of these was stopped.
    """

    _at_work: ClassVar[set[int]] = set()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lasted, self._known = 0, 0
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._at_work.add(id(self))
        gc.disable()

    def look(self) -> None:
        """Look at what was made since the last time, and at everything where enough of it has lasted."""
        made = gc.get_count()[0]
        if made <= gc.get_threshold()[0]:
            return
        self._lasted += made - gc.collect(1)
        if self._lasted * SHARE > self._known:
            gc.collect()
            self._lasted, self._known = 0, number_of_objects()

    def stop(self) -> None:
        """Leave it to Python again, unless another of these is at work."""
        self._timer.stop()
        self._at_work.discard(id(self))
        if not self._at_work:
            gc.enable()


def number_of_objects() -> int:
    """How many objects Python's collector knows.

    ``gc.get_objects`` would hold a tuple that a worker is still filling, and the worker could not finish it
    (``SystemError``). What is set aside is counted without being held.
    """
    gc.freeze()
    try:
        return gc.get_freeze_count()
    finally:
        gc.unfreeze()
