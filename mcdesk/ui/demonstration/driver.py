"""A pair of hands for the real window: clicks, keys, waiting, and pictures."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from mcdesk.app.services import Program, Services
from mcdesk.domain.answers import Json
from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.resources import resource
from mcdesk.ui.appearance import Appearance
from mcdesk.ui.application import ARGUMENTS, prepare
from mcdesk.ui.draft import Draft
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.wizard.page import PageView
from mcdesk.ui.wizard.view import WizardView

PATIENCE = 30.0
SIZE = (1280, 800)
W = TypeVar("W", bound=QWidget)


def pause(milliseconds: int) -> None:
    """Let the window work for a while. ``QTest.qWait`` would keep Python's lock, and the workers would starve."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def sample(name: str) -> Mapping[str, Json]:
    """The answers of a sample record."""
    answers: Mapping[str, Json] = json.loads(resource("samples", f"{name}.json").read_text("utf-8"))["answers"]
    return answers


class Stuck(RuntimeError):
    """The window did not do what the demonstration waited for."""


class Driver:
    """Drives one window. Every method returns when the window has come to rest."""

    def __init__(self, program: Program, out: Path) -> None:
        existing = QApplication.instance()
        self.app = existing if isinstance(existing, QApplication) else QApplication([*ARGUMENTS])
        prepare(self.app)
        self.out, self.log = out, [f"In {out}:"]
        # One person plays every part.
        program.preferences.set("my_role", ADMINISTRATOR)
        self.appearance = Appearance(self.app, program.preferences)
        self.window = MainWindow(program, self.appearance)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.start()
        self.rest()

    @property
    def services(self) -> Services:
        """The open workspace."""
        found = self.window.desk.services
        if found is None:
            raise Stuck("no workspace is open")
        return found

    @property
    def draft(self) -> Draft:
        """The open request."""
        found = self.window.desk.draft
        if found is None:
            raise Stuck("no request is open")
        return found

    @property
    def wizard(self) -> WizardView:
        """The wizard of the open request."""
        found = self.window.frame.wizard
        if found is None:
            raise Stuck("no request is on the screen")
        return found

    @property
    def page(self) -> PageView:
        """The page of the wizard that is open."""
        found = self.wizard.page
        if found is None:
            raise Stuck("no page is open")
        return found

    def rest(self, quiet: float = 0.15) -> None:
        """Wait until no work is under way, the draft is saved and the window has been still for ``quiet`` seconds."""
        if QApplication.activeWindow() is None:
            # Off screen nobody hands the focus back to the window when what stood over it is closed.
            self.window.activateWindow()
        until, still = time.monotonic() + PATIENCE, time.monotonic()
        while time.monotonic() - still < quiet:
            pause(10)
            draft = self.window.desk.draft
            if self.window.desk.jobs.busy or (draft is not None and draft.dirty and not draft.read_only):
                still = time.monotonic()
            if time.monotonic() > until:
                raise Stuck("the window does not come to rest")

    def find(self, kind: type[W], name: str, within: QWidget | None = None) -> W:
        """The visible widget of this name."""
        for found in (within or self.window).findChildren(kind, name):
            if found.isVisible():
                return found
        raise Stuck(f"nothing called {name} is on the screen")

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget stands at the top of what scrolls around it."""
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            bar = around.verticalScrollBar()
            bar.setValue(bar.value() + widget.mapTo(around, QPoint(0, 0)).y())
        self.rest()

    def shown(self, kind: type[W]) -> W:
        """The page that is open, which is of this kind."""
        page = self.window.frame.stack.currentWidget()
        if not isinstance(page, kind):
            raise Stuck(f"no {kind.__name__} is on the screen")
        return page

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Click the button of this name."""
        QTest.mouseClick(self.find(QAbstractButton, name, within), Qt.MouseButton.LeftButton)
        self.rest()

    def type(self, words: str) -> None:
        """Type into whatever has the focus, key by key."""
        target = QApplication.focusWidget()
        if target is None:
            raise Stuck("nothing has the focus")
        for letter in words:
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                # QTest knows the keys of an American keyboard only.
                pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, pressed)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.rest()

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Keep a picture of the window, or of a sheet over it, as ``pictures/<name>.png``."""
        self.rest()
        path = self.out / "pictures" / f"{name}.png"
        path.parent.mkdir(exist_ok=True)
        if not (of or self.window).grab().save(str(path)):
            raise Stuck(f"{path} could not be written")
        self.log.append(f"  pictures/{name}.png")
        self.window.frame.toast.go()

    def close(self) -> None:
        """Close the window as a person would."""
        self.window.close()
        self.window.desk.jobs.close()
