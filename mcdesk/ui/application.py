"""Starting the program with a window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from mcdesk.resources import resource
from mcdesk.ui.appearance import Appearance
from mcdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from mcdesk.app.services import Program
    from mcdesk.domain.texts import Message


def prepare(app: QApplication) -> None:
    """Name, icon and style of the application."""
    app.setApplicationName("mcdesk")
    app.setApplicationDisplayName("")
    app.setOrganizationName("mcdesk")
    app.setDesktopFileName("mcdesk")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(resource("icons", "mcdesk.svg"))))


def run(
    program: Program,
    workspace: Path | None = None,
    warnings: Callable[[], Sequence[Message]] = tuple,
    package: Path | None = None,
) -> int:
    """Open the window and stay until it is closed; the exit code. ``package`` is looked into at once."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    prepare(app)
    window = MainWindow(program, Appearance(app, program.preferences), warnings)
    window.guard.install()
    window.show()
    QTimer.singleShot(0, window, lambda: window.start(workspace, package))
    try:
        return app.exec()
    finally:
        window.guard.remove()
