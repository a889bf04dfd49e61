"""Long work off the window's thread.

One runner lives as long as the window and owns the one signal that brings results back; a worker never sees a
QObject. Work on the workspace goes through ``store`` (one worker, so writes keep their order), anything else
through ``work``.

What is to be done is let go of on the window's thread too: it may be the last that holds a widget, and a widget that
ends on a worker's thread ends the process. For the same reason objects in circles are found there; see ADR 42.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.collecting import Collecting
from mcdesk.ui.pieces import Pieces

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from mcdesk.ui.tasks import Task

TURN = 0.0005
"""Seconds after which a worker lets the window have Python's lock. To lay out and paint a page it asks dozens of times,
and each would wait ten times as long by default."""
T = TypeVar("T")
log = logging.getLogger(__name__)


class _Job(Generic[T]):
    """Work, and what is done with what it brings. The worker holds this alone; it is emptied on the window's thread."""

    def __init__(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None,
        failed: Callable[[Refused | Unavailable], None] | None,
    ) -> None:
        self.work: Callable[[], T] | None = work
        self.then, self.failed = then, failed

    def run(self) -> T:
        """On the worker's thread."""
        assert self.work is not None, "a job runs once"
        return self.work()

    def finish(self, future: Future[T], *, heard: bool) -> BaseException | None:
        """On the window's thread; an exception that nobody awaits comes back. What is not ``heard`` is let go of."""
        then, failed = self.then, self.failed
        self.work = self.then = self.failed = None
        error = None if future.cancelled() else future.exception()
        if error is None:
            if heard and then is not None:
                then(future.result())
        elif isinstance(error, Refused | Unavailable) and failed is not None:
            if heard:
                failed(error)
        else:
            return error
        return None


class Jobs(QObject):
    """The runner of long work."""

    _done = Signal(object)
    counted = Signal(int)
    """How many jobs are under way."""
    crashed = Signal(object)
    """An exception that nobody awaits: a fault of the program, or a failure that nothing else tells of."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[Future[Any], _Job[Any]] = {}
        self._tasks: dict[Future[Any], Task] = {}
        self._closed = False
        self._collecting = Collecting(self)
        self.pieces = Pieces(self)
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _store(self) -> ThreadPoolExecutor:
        return _workers(1, "store")

    @cached_property
    def _work(self) -> ThreadPoolExecutor:
        return _workers(4, "work")

    @property
    def busy(self) -> int:
        """How many jobs are under way or wait to be delivered, and works that are done in pieces."""
        return len(self._running) + len(self.pieces)

    @property
    def beside(self) -> int:
        """How many jobs are under way beside the window."""
        return len(self._running)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The work under way that has a name, the oldest first."""
        return tuple(self._tasks.values())

    def store(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Refused | Unavailable], None] | None = None,
        task: Task | None = None,
    ) -> None:
        """Do ``work`` after all earlier work on the workspace; ``then`` and ``failed`` run on the window's thread."""
        self._start(self._store, work, then, failed, task)

    def work(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Refused | Unavailable], None] | None = None,
        task: Task | None = None,
    ) -> None:
        """Do ``work`` beside the window; with a ``task`` it stands in the list of what is under way.

        Once the window closes nothing is begun any more.
        """
        if not self._closed:
            self._start(self._work, work, then, failed, task)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], T],
        then: Callable[[T], None] | None,
        failed: Callable[[Refused | Unavailable], None] | None,
        task: Task | None,
    ) -> None:
        job = _Job(work, then, failed)
        future = pool.submit(job.run)
        self._running[future] = job
        if task is not None:
            self._tasks[future] = task
            self._collecting.wait(task.straight)
            self._collecting.grow(task.values)
        self.counted.emit(len(self._running))
        future.add_done_callback(self._done.emit)

    def _finish(self, future: Future[Any]) -> None:
        job = self._running.pop(future)
        task = self._tasks.pop(future, None)
        self._collecting.go_on(task is not None and task.straight)
        self.counted.emit(len(self._running))
        try:
            # After the end whoever hears of it would begin something more, and nobody sees it.
            error = job.finish(future, heard=not self._closed)
        finally:
            self._collecting.grown(task is not None and task.values)
        if error is not None:
            self.crashed.emit(error)

    def rest_by(self, resting: Callable[[], bool] | None) -> None:
        """What makes the window stop for a moment waits until ``resting`` says that nobody would notice.

        With None it is put off until this is called again.
        """
        self._collecting.resting = resting

    def drain(self) -> None:
        """Wait for all work on the workspace that was started, not for what runs beside it.

        What it brings is delivered by the event loop as always.
        """
        self._store.submit(lambda: None).result()

    def deliver(self) -> None:
        """Deliver the results that have come, without going back to the event loop."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def close(self) -> None:
        """Finish what was started, stop what can be stopped, and start nothing more."""
        self._closed = True
        self.pieces.clear()
        for task in self.tasks:
            task.cancel()
        self._store.shutdown(wait=True)
        self._work.shutdown(wait=True, cancel_futures=True)
        self._collecting.stop()


def _workers(most: int, name: str) -> ThreadPoolExecutor:
    # Nothing is done beside the window before it is painted.
    from concurrent.futures import ThreadPoolExecutor

    sys.setswitchinterval(TURN)
    return ThreadPoolExecutor(most, name)


def alive(widget: QObject) -> bool:
    """Whether the widget is still there when a result comes back to it."""
    return shiboken6.isValid(widget)
