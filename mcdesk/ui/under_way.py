"""The list of what is under way: names, how far, and Cancel where that can be."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import clear
from mcdesk.ui.task_bar import show_progress, task_bar
from mcdesk.ui.tasks import Task

POLL_MS = 200


class UnderWaySheet(QDialog):
    """Follows the work of the window while it is open."""

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui
        self.tasks: tuple[Task, ...] = ()
        self._bars: dict[Task, QProgressBar] = {}
        self.setObjectName("under-way")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(ui.say("underway-title"))
        space = ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(6), space(5), space(6), space(4))
        box.setSpacing(space(3))
        box.addWidget(wrapped(ui.say("underway-title"), "heading", self))
        self.told = wrapped("", "hint", self)
        box.addWidget(self.told)
        self._rows = QVBoxLayout()
        box.addLayout(self._rows)
        box.addStretch(1)
        self.close_button = button(ui, "shell-close", "secondary", parent=self)
        self.close_button.setObjectName("under-way-close")
        self.close_button.clicked.connect(self.accept)
        box.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(ui.theme.px(520), ui.theme.px(260))
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.refresh)
        self._poll.start()
        ui.jobs.counted.connect(self.refresh)
        self._fill()

    @property
    def reopened_by(self) -> str:
        """The act that lists the work."""
        return "under-way"

    def refresh(self) -> None:
        """Show what is under way now."""
        if self.ui.jobs.tasks != self.tasks:
            self._fill()
        for task, bar in self._bars.items():
            show_progress(bar, task)
        self._tell()

    def _tell(self) -> None:
        short = max(self.ui.jobs.beside - len(self.tasks), 0)
        self.told.setText(self.ui.say("underway-told", named=len(self.tasks), short=short))

    def _fill(self) -> None:
        clear(self._rows)
        self.tasks = self.ui.jobs.tasks
        self._bars = {}
        for task in self.tasks:
            self._rows.addWidget(self._row(task))
        self._tell()

    def _row(self, task: Task) -> QWidget:
        words = self.ui.words(task.name)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.ui.theme.space(3))
        row.addWidget(wrapped(words, "", holder), 2)
        bar = self._bars[task] = task_bar(self.ui, task, holder)
        row.addWidget(bar, 1)
        if task.cancellable:
            stop = button(self.ui, "underway-cancel", "secondary", parent=holder)
            stop.setAccessibleDescription(words)
            stop.clicked.connect(task.cancel)
            row.addWidget(stop)
        return holder
