"""Checking all records of a list one after another: with progress, until somebody stops it or wants others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from mcdesk.app.missing import Checked
from mcdesk.app.upkeep.records import Cancelled
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.tasks import Task

TOLD_MS = 200
"""How often it tells how far it is."""
Pick = Callable[[], Sequence[Record]]
"""What finds the records that are wanted; runs beside the window."""


class _Work:
    """The task under way. No widget, so that it can be stopped when its page is gone."""

    task: Task | None = None

    def stop(self, *_: object) -> None:
        if self.task is not None:
            self.task.cancel()


class Sweeping(QObject):
    """One for a list; at most one round is under way, and what was wanted last comes after it."""

    went_on = Signal()
    """More is known, or it has ended."""

    def __init__(self, checked: Checked, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._checked, self._jobs = checked, jobs
        self._key: object = None
        self._next: Pick | None = None
        self._wanted = False
        self._work = work = _Work()
        self.left: int | None = 0
        """How many are still to be checked; None where that is not known yet."""
        self.destroyed.connect(partial(_Work.stop, work))
        self._timer = QTimer(self, interval=TOLD_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether something is under way, or about to begin."""
        return self._work.task is not None

    @property
    def stopped(self) -> bool:
        """Whether somebody stopped it before all were checked."""
        return not self.busy and self.left != 0

    def want(self, key: object, pick: Pick) -> None:
        """Check what ``pick`` finds. Nothing begins anew for the ``key`` that was wanted last."""
        key = (key, self._checked.renew(), self._checked.compared)
        if key != self._key:
            self._key, self._next, self._wanted = key, pick, True
            self._go_over()

    def give_up(self) -> None:
        """Nothing is wanted any more."""
        self._key = self._next = None
        self._wanted = False
        self._go_over()

    def _go_over(self) -> None:
        self._work.stop()
        if not self.busy:
            self._begin()

    def stop(self) -> None:
        """Leave those unchecked that are not checked yet, until something is wanted again."""
        self._next = None
        self._work.stop()

    def _begin(self) -> None:
        pick, self._next = self._next, None
        if pick is None:
            self.left = 0
            return
        checked = self._checked
        task = self._work.task = Task(message("lists-checking"), cancellable=True, values=True)

        def work() -> bool:
            try:
                checked.find(pick(), task.step)
            except Cancelled:
                return False
            return True

        def ended(all_of_them: bool) -> None:
            if shiboken6.isValid(self):
                self._ended(task, all_of_them)

        def failed(_: Refused | Unavailable) -> None:
            ended(False)

        self.left = None
        self._timer.start()
        self._jobs.work(work, ended, failed, task)

    def _ended(self, task: Task, all_of_them: bool) -> None:
        self._work.task = None
        self._timer.stop()
        if self._next is not None or all_of_them or not self._wanted:
            self._begin()
        else:
            self._key, self.left = None, _left(task)
        self.went_on.emit()

    def _tell(self) -> None:
        task = self._work.task
        if task is not None:
            self.left = _left(task)
            self.went_on.emit()


def _left(task: Task) -> int | None:
    return task.total - task.done if task.total else None
