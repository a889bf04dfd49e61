"""Long work that shows how far it is and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mcdesk.app.upkeep.records import Cancelled, Progress
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Message, message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import Banner
from mcdesk.ui.task_bar import show_progress, task_bar
from mcdesk.ui.tasks import Task

T = TypeVar("T")
APPEARS_MS, LOOK_MS = 600, 100


class ProgressSheet(QDialog):
    """How far the work is, and a way to stop it. It appears only where the work takes a moment."""

    def __init__(self, ui: Ui, task: Task, parent: QWidget, *, modal: bool) -> None:
        super().__init__(parent)
        self._task = task
        self.setObjectName("progress")
        self.setWindowTitle(ui.words(task.name))
        self.setWindowModality(Qt.WindowModality.WindowModal if modal else Qt.WindowModality.NonModal)
        space = ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(6), space(5), space(6), space(5))
        box.setSpacing(space(4))
        box.addWidget(wrapped(ui.words(task.name), "heading", self))
        self._bar = task_bar(ui, task, self)
        box.addWidget(self._bar)
        self._cancel = button(ui, "upkeep-cancel", "secondary", parent=self)
        self._cancel.setObjectName("progress-cancel")
        self._cancel.clicked.connect(self.reject)
        box.addWidget(self._cancel)
        self.setFixedWidth(ui.theme.px(400))
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(lambda: show_progress(self._bar, task))
        self._look.start()
        self._appear = QTimer(self, singleShot=True, interval=APPEARS_MS)
        self._appear.timeout.connect(self.show)
        self._appear.start()

    def reject(self) -> None:
        """Stop the work; the sheet goes once it has stopped."""
        self._task.cancel()
        self._cancel.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it stops the work like the button does."""
        self.reject()
        event.ignore()

    def finish(self) -> None:
        """The work is done."""
        self._appear.stop()
        self._look.stop()
        self.hide()
        self.deleteLater()


def _done(work: Callable[[Progress], T], task: Task) -> tuple[T] | None:
    """What the work brings; None where it was stopped."""
    try:
        return (work(task.step),)
    except Cancelled:
        return None


class Running:
    """The long work of a window."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk, self._window = desk, window
        self._under_way: dict[Task, Callable[[], None]] = {}
        """What ends each where the program itself fails."""
        self._alone: Task | None = None
        self._told: tuple[Banner, ...] = ()
        desk.jobs.crashed.connect(self._on_fault)

    def start(
        self,
        ui: Ui,
        key: str | Message,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[Refused | Unavailable], None] | None = None,
        *,
        beside: bool = False,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        """Do ``work`` on the workspace, or ``beside`` the window, which then stays usable.

        ``then`` has its result; ``failed`` what stood in its way, a banner where it is not given; ``stopped`` comes
        where it was stopped, or ended by a fault of the program. The banner of an earlier try goes: whoever tries again
        has read it. Nothing happens where work on the workspace is under way: a button was pressed twice.
        """
        if not beside and self._alone in self._under_way:
            return
        self._forget()
        task = Task(message(key) if isinstance(key, str) else key, cancellable=True)
        sheet = ProgressSheet(ui, task, self._window, modal=not beside)

        def over() -> None:
            del self._under_way[task]
            sheet.finish()

        def ended() -> None:
            over()
            if stopped is not None:
                stopped()

        def done(found: tuple[T] | None) -> None:
            if found is not None:
                over()
                then(found[0])
                return
            ended()
            self._desk.messages.confirm(message("upkeep-stopped"))

        def not_done(error: Refused | Unavailable) -> None:
            over()
            self._tell(error, failed or self._desk.messages.fail)

        self._under_way[task] = ended
        self._alone = self._alone if beside else task
        (self._desk.jobs.work if beside else self._desk.jobs.store)(partial(_done, work, task), done, not_done, task)

    def _on_fault(self, _error: BaseException) -> None:
        messages = self._desk.messages
        told = messages.banners
        for task, ended in tuple(self._under_way.items()):
            if task not in self._desk.jobs.tasks:
                ended()
        # Where the workspace is opened again, what was told of the fault went.
        for banner in told:
            messages.show(banner)

    def _forget(self) -> None:
        for banner in self._told:
            if banner in self._desk.messages.banners:
                self._desk.messages.drop(banner.key)

    def _tell(self, error: Refused | Unavailable, failed: Callable[[Refused | Unavailable], None]) -> None:
        before = self._desk.messages.banners
        failed(error)
        self._told = tuple(b for b in self._desk.messages.banners if b not in before)

    def stop(self) -> None:
        """Have everything stop: the workspace is about to be closed."""
        for task in self._under_way:
            task.cancel()
