"""The real window on a real workspace in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcdesk.bootstrap import RealProgram
from mcdesk.ui.appearance import Appearance
from mcdesk.ui.main_window import MainWindow

Opened = Callable[[Path | None], MainWindow]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Where the first workspace goes."""
    return tmp_path / "plans.mcworkspace"


@pytest.fixture
def program(own_folders: Path, workspace: Path) -> RealProgram:
    """The program in English, whatever the machine speaks."""
    made = RealProgram(first_workspace=workspace)
    made.preferences.set("language", "en-CA")
    made.preferences.set("theme", "light")
    made.preferences.set("spelling", False)
    made.preferences.set("my_role", "administrator")
    return made


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, program: RealProgram) -> Iterator[Opened]:
    """Opens windows, and closes those that the test left open."""
    windows: list[MainWindow] = []

    def open_window(path: Path | None = None) -> MainWindow:
        look = Appearance(qapp, program.preferences)
        window = MainWindow(program, look, lambda: program.warnings)
        look.setParent(window)
        windows.append(window)
        window.show()
        window.start(path)
        settle(qtbot, window)
        return window

    yield open_window
    for window in windows:
        window.close()
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setStyleSheet("")


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: not window.desk.jobs.busy and not window.desk.opening, timeout=10000)
