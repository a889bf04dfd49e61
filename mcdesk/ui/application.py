"""Starting the program with a window."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from mcdesk.resources import resource
from mcdesk.ui.appearance import Appearance
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.opening.arriving import Application
from mcdesk.ui.opening.meeting import Meeting, Outcome, meet, own_place

if TYPE_CHECKING:
    from mcdesk.app.services import Program
    from mcdesk.domain.texts import Message

ARGUMENTS = ("mcdesk", "-style", "Fusion")
"""What the application is made with. ``setStyle`` would have PySide make the class of styles, of hundreds of names."""
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Where a desktop says that a start was the person's own, so that the window may come to the front."""


class Start(NamedTuple):
    """What the window is started with: workspaces, the first of which is opened, and packages to look into.

    ``apart``: a window of its own, whatever window is open already.
    """

    workspaces: tuple[Path, ...] = ()
    packages: tuple[Path, ...] = ()
    apart: bool = False


def prepare(app: QApplication) -> None:
    """Name and icon of the application; its style comes with :data:`ARGUMENTS`."""
    app.setApplicationName("mcdesk")
    app.setApplicationDisplayName("")
    app.setOrganizationName("mcdesk")
    app.setDesktopFileName("mcdesk")
    app.setWindowIcon(QIcon(str(resource("icons", "mcdesk.svg"))))


def run(program: Program, start: Start | None = None, warnings: Callable[[], Sequence[Message]] = tuple) -> int:
    """Open the window and stay until it is closed; the exit code.

    Where a window is open already, it is told what to open, and this returns 0 at once.
    """
    shown = show(program, start or Start(), warnings)
    if shown is None:
        return 0
    app, window = shown
    try:
        return app.exec()
    finally:
        window.guard.remove()


def show(
    program: Program, start: Start, warnings: Callable[[], Sequence[Message]] = tuple
) -> tuple[Application, MainWindow] | None:
    """Show the window, which opens what it is started with in its first turn; None where another window was told."""
    met = _met(start)
    if met.outcome is Outcome.HANDED_OVER:
        return None
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = Application(ARGUMENTS)
    prepare(app)
    window = MainWindow(program, Appearance(app, program.preferences), warnings)
    window.guard.install()
    window.show()
    QTimer.singleShot(0, window, lambda: _begin(window, app, start, met))
    return app, window


def _met(start: Start) -> Meeting:
    from mcdesk.domain.opening.handing import Wish

    if start.apart:
        return Meeting(Outcome.ALONE)
    token = next((os.environ[name] for name in TOKENS if os.environ.get(name)), "")
    try:
        return meet(own_place(), Wish((*start.workspaces, *start.packages), token))
    except OSError:
        # No folder to meet in: a window of one's own is better than none.
        return Meeting(Outcome.ALONE)


def _begin(window: MainWindow, app: Application, start: Start, met: Meeting) -> None:
    window.start(next(iter(start.workspaces), None), start.packages)
    if start.workspaces:
        window.opening.tell_left(start.workspaces)
    window.desk.jobs.pieces.later(window, _hear(window, app, met))


def _hear(window: MainWindow, app: Application, met: Meeting) -> Iterator[None]:
    """Hear of what is to be opened from now on; what that takes is imported once the window is there."""

    def arrived() -> None:
        window.opening.come_forward()
        window.opening.open(app.take())

    app.came.connect(arrived)
    window.opening.open(app.take())
    yield
    if met.outcome is Outcome.FIRST:
        from mcdesk.ui.opening.listening import Listener

        listener = Listener(own_place(), window)
        listener.wished.connect(window.opening.hear)
        app.aboutToQuit.connect(listener.close)
        if met.lock is not None:
            app.aboutToQuit.connect(met.lock.unlock)
    yield
