"""A keyboard for the real window. There is no mouse, and nothing is done that a key does not do."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mcdesk.ui.demonstration.driver import pause
from mcdesk.ui.draft import Draft
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.wizard.page import PageView
from mcdesk.ui.wizard.view import WizardView

W = TypeVar("W", bound=QWidget)
Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LONG = 60
"""Longer texts are pasted, as a person does who wrote them elsewhere."""
PATIENCE = 15.0


class Hands:
    """Presses keys where the focus is."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        QTest.qWaitForWindowActive(window)

    @property
    def draft(self) -> Draft:
        """The open request."""
        assert self.window.desk.draft is not None, "no request is open"
        return self.window.desk.draft

    @property
    def wizard(self) -> WizardView:
        """The wizard of the open request."""
        assert self.window.frame.wizard is not None, "no request is on the screen"
        return self.window.frame.wizard

    @property
    def page(self) -> PageView:
        """The page that is open, whole."""
        assert self.wizard.page is not None, "no page is open"
        self.wizard.page.finish()
        return self.wizard.page

    @property
    def at(self) -> QWidget:
        """What takes the next key."""
        popup = QApplication.activePopupWidget()
        found: list[QWidget | None] = [popup.focusWidget(), popup] if popup else [QApplication.focusWidget()]
        now = next((w for w in found if w is not None), None)
        assert now is not None, "the focus is lost"
        return now

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key."""
        for _ in range(times):
            QTest.keyClick(self.at, key, modifiers)
            QApplication.processEvents()

    def write(self, words: str) -> None:
        """Type words; long ones are pasted."""
        if len(words) > LONG:
            QApplication.clipboard().setText(words)
            self.press(Key.Key_V, CTRL)
        else:
            QTest.keyClicks(self.at, words)
        QApplication.processEvents()

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Wait until it is so."""
        end = time.monotonic() + PATIENCE
        while not until():
            assert time.monotonic() < end, f"never: {what}"
            pause(5)

    def rest(self) -> None:
        """Wait until no work is under way and everything is saved."""
        desk = self.window.desk
        self.wait(lambda: not desk.jobs.busy and not desk.opening, "the window comes to rest")
        if desk.draft is not None and not desk.draft.read_only:
            self.wait(lambda: not self.draft.dirty, "the request is saved")

    def find(self, name: str, within: QWidget | None = None) -> QWidget:
        """The visible widget of this name."""
        for found in (within or self.window).findChildren(QWidget, name):
            if found.isVisible():
                return found
        raise AssertionError(f"nothing called {name} is on the screen")

    def get(self, kind: type[W], name: str, within: QWidget | None = None) -> W:
        """The same, of a kind."""
        found = self.find(name, within)
        assert isinstance(found, kind), f"{name} is a {type(found).__name__}"
        return found

    def tab_to(self, wanted: QWidget, *, back: bool = False, most: int = 200) -> None:
        """Press Tab until the focus is on the widget or in it; fails where it goes past the end of the page."""
        passed = []
        for _ in range(most):
            at = self.at
            if at is wanted or wanted.isAncestorOf(at):
                return
            passed.append(path_of(at))
            self.press(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NONE)
            if not back and at.objectName() == "continue":
                break
        raise AssertionError(f"Tab does not lead to {path_of(wanted)}: {passed}")

    def tab_to_name(self, name: str, within: QWidget | None = None) -> QWidget:
        """Press Tab until the focus is on what is called ``name``."""
        found = self.find(name, within)
        self.tab_to(found)
        return found

    def push(self, name: str, within: QWidget | None = None, key: Qt.Key = Key.Key_Return) -> None:
        """Tab to a button and press it."""
        self.tab_to_name(name, within)
        self.press(key)


def path_of(widget: QWidget) -> str:
    """Where a widget is: its name and those around it."""
    names: list[str] = []
    now: QWidget | None = widget
    while now is not None:
        if now is widget or (now.objectName() and not now.objectName().startswith("qt_")):
            names.insert(0, now.objectName() or type(now).__name__)
        now = now.parentWidget()
    return "/".join(names[-4:])
