"""How far a task is, as a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.tasks import Task


def task_bar(ui: Ui, task: Task, parent: QWidget) -> QProgressBar:
    """A bar that tells how far a task is, each time that :func:`show_progress` is called."""
    bar = QProgressBar(parent)
    bar.setAccessibleName(ui.words(task.name))
    bar.setTextVisible(False)
    bar.setFixedHeight(ui.theme.px(12))
    tokens = ui.theme.tokens
    bar.setStyleSheet(
        f"QProgressBar {{ background: {tokens.panel}; border: 1px solid {tokens.text_quiet}; border-radius: 4px; }}"
        f"QProgressBar::chunk {{ background: {tokens.accent}; border-radius: 3px; }}"
    )
    show_progress(bar, task)
    return bar


def show_progress(bar: QProgressBar, task: Task) -> None:
    """Bring the bar to where the task is."""
    bar.setRange(0, task.total)
    bar.setValue(task.done)
