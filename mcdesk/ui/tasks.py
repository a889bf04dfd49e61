"""Long work with a name: how far it is, and whether somebody wants it to stop. Shared by a worker and the window."""

from __future__ import annotations

from threading import Event

from mcdesk.app.upkeep.records import Cancelled
from mcdesk.domain.texts import Message


class Task:
    """``done`` and ``total`` are written by the worker and read by the window; a ``total`` of 0 is not known yet.

    ``straight`` work makes a great many objects and none in circles; that of ``values`` brings as many that stay.
    """

    def __init__(
        self, name: Message, *, cancellable: bool = False, straight: bool = False, values: bool = False
    ) -> None:
        self.name, self.cancellable, self.straight, self.values = name, cancellable, straight, values
        self.done = self.total = 0
        self._stop = Event()

    @property
    def stopped(self) -> bool:
        """Whether the worker should end at its next step."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the worker to end; nothing happens where it cannot."""
        if self.cancellable:
            self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Take note of how far the work is. Raises Cancelled where it is to stop."""
        if self.stopped:
            raise Cancelled
        self.done, self.total = done, total
