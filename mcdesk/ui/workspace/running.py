"""Long work that shows how far it is and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from mcdesk.app.upkeep.records import Cancelled, Progress
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped

T = TypeVar("T")
APPEARS_MS, LOOK_MS = 600, 100


class Watch:
    """What a worker tells and is told. The worker sees nothing of the window but this."""

    def __init__(self) -> None:
        self.done, self.total = 0, 0
        self.stopped = False

    def __call__(self, done: int, total: int) -> None:
        """Take note of how far the work is. Raises Cancelled where it is to stop."""
        if self.stopped:
            raise Cancelled
        self.done, self.total = done, total


class ProgressSheet(QDialog):
    """How far the work is, and a way to stop it. It appears only where the work takes a moment."""

    def __init__(self, ui: Ui, key: str, watch: Watch, parent: QWidget, *, modal: bool) -> None:
        super().__init__(parent)
        self._watch = watch
        self.setObjectName("progress")
        self.setWindowTitle(ui.say(key))
        self.setWindowModality(Qt.WindowModality.WindowModal if modal else Qt.WindowModality.NonModal)
        space = ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(6), space(5), space(6), space(5))
        box.setSpacing(space(4))
        box.addWidget(wrapped(ui.say(key), "heading", self))
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(ui.say(key))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setFixedHeight(ui.theme.px(12))
        tokens = ui.theme.tokens
        self._bar.setStyleSheet(
            f"QProgressBar {{ background: {tokens.panel}; border: 1px solid {tokens.text_quiet}; border-radius: 4px; }}"
            f"QProgressBar::chunk {{ background: {tokens.accent}; border-radius: 3px; }}"
        )
        box.addWidget(self._bar)
        self._cancel = button(ui, "upkeep-cancel", "secondary", parent=self)
        self._cancel.setObjectName("progress-cancel")
        self._cancel.clicked.connect(self.reject)
        box.addWidget(self._cancel)
        self.setFixedWidth(ui.theme.px(400))
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        self._look.start()
        self._appear = QTimer(self, singleShot=True, interval=APPEARS_MS)
        self._appear.timeout.connect(self.show)
        self._appear.start()

    def _show_progress(self) -> None:
        if self._watch.total:
            self._bar.setRange(0, self._watch.total)
            self._bar.setValue(self._watch.done)

    def reject(self) -> None:
        """Stop the work; the sheet goes once it has stopped."""
        self._watch.stopped = True
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
        self.setParent(None)
        self.deleteLater()


class Running:
    """The long work of a window."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk, self._window = desk, window
        self._watches: set[Watch] = set()

    def start(
        self,
        ui: Ui,
        key: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[Refused | Unavailable], None] | None = None,
        *,
        beside: bool = False,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        """Do ``work`` on the workspace, or ``beside`` the window, which then stays usable.

        ``then`` has its result; ``failed`` what stood in its way, a banner where it is not given.
        """
        watch = Watch()
        sheet = ProgressSheet(ui, key, watch, self._window, modal=not beside)
        self._watches.add(watch)

        def guarded() -> tuple[T] | None:
            try:
                return (work(watch),)
            except Cancelled:
                return None

        def over() -> None:
            self._watches.discard(watch)
            sheet.finish()

        def done(found: tuple[T] | None) -> None:
            over()
            if found is not None:
                then(found[0])
                return
            if stopped is not None:
                stopped()
            self._desk.messages.confirm(message("upkeep-stopped"))

        def not_done(error: Refused | Unavailable) -> None:
            over()
            (failed or self._desk.messages.fail)(error)

        (self._desk.jobs.work if beside else self._desk.jobs.store)(guarded, done, not_done)

    def stop(self) -> None:
        """Have everything stop: the workspace is about to be closed."""
        for watch in self._watches:
            watch.stopped = True
