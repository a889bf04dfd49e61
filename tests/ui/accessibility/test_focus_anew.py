"""On every place of the window: the focus is where it was once the page is built anew in another look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mcdesk.bootstrap import RealProgram
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.tab_order import in_order
from mcdesk.ui.main_window import MainWindow
from tests.features.conftest import program
from tests.ui.accessibility.routes import ROUTES
from tests.ui.accessibility.screens import begin_two, rest
from tests.ui.accessibility.test_choices import names
from tests.ui.shell.conftest import Opened, opened, workspace

__all__ = ["opened", "program", "workspace"]


def stops(window: MainWindow) -> list[QWidget]:
    """What takes the focus on the page in sight."""
    page = window.frame.stack.currentWidget()
    assert page is not None
    found = [w for w in in_order(page) if w.isVisible() and w.isEnabled()]
    return [w for w in found if w.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def at(window: MainWindow) -> list[str]:
    """The control with the focus, by its name and those of what it is in; one without, by its place in the page."""
    now = focused_in(window.frame.stack)
    if now is None:
        return []
    place = "" if now.objectName() else str(stops(window).index(now))
    return [place, *names(now)[:4]]


def test_the_focus_of_every_place_stays(opened: Opened, program: RealProgram) -> None:
    program.preferences.set("my_role", "administrator")
    window = opened(None)
    begin_two(window)
    themes, lost = ["light", "dark"], []
    for name, go in ROUTES:
        go(window)
        rest(window)
        count = len(stops(window))
        for place in sorted({0, count // 3, count // 2, max(count - 2, 0), max(count - 1, 0)}):
            there = stops(window)
            if there:
                there[place].setFocus()
                rest(window)
                before = at(window)
                themes.reverse()
                window.appearance.set_theme(themes[0])
                rest(window)
                if at(window) != before:
                    lost.append((name, before, at(window)))
    assert not lost
