"""The application, which macOS sends files to: it does not start a program again that is running."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps the files that come until somebody takes them: the first may come before there is a window."""

    came = Signal()
    """Files are there to be taken."""

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(list(argv))
        self._files: list[Path] = []

    def event(self, event: QEvent) -> bool:
        """Take note of files; several that come together are told of once."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            if not self._files:
                QTimer.singleShot(0, self, self.came.emit)
            self._files.append(Path(event.file()))
            return True
        return super().event(event)

    def take(self) -> tuple[Path, ...]:
        """What has come; it is not given twice."""
        files, self._files = tuple(self._files), []
        return files
