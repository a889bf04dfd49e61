"""How far the reading of a page is, in the page itself; it appears only where it takes a moment."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.task_bar import show_progress, task_bar
from mcdesk.ui.tasks import Task

APPEARS_MS, LOOK_MS = 400, 100


class Loading(QWidget):
    """A bar with its words and a button to stop it."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setObjectName("loading")
        self._task: Task | None = None
        self._words = wrapped("", "hint", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(ui.theme.space(3))
        self._row.addWidget(self._words)
        self._bar: QProgressBar | None = None
        self.cancel = button(ui, "underway-cancel", "quiet", parent=self)
        self.cancel.setObjectName("loading-cancel")
        self.cancel.clicked.connect(self._stop_task)
        self._row.addWidget(self.cancel)
        self._appear = QTimer(self, singleShot=True, interval=APPEARS_MS)
        self._appear.timeout.connect(self.show)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._refresh)
        self.hide()

    def follow(self, task: Task) -> None:
        """Tell how far this is from now on."""
        self.stop()
        self._task = task
        self._words.setText(self._ui.words(task.name))
        self._bar = task_bar(self._ui, task, self)
        self._row.insertWidget(1, self._bar, 1)
        self._appear.start()
        self._look.start()

    def _refresh(self) -> None:
        if self._task is not None and self._bar is not None:
            show_progress(self._bar, self._task)

    def _stop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """It is done."""
        self._appear.stop()
        self._look.stop()
        self.hide()
        if self._bar is not None:
            self._row.removeWidget(self._bar)
            self._bar.hide()
            self._bar.deleteLater()
        self._task, self._bar = None, None
