"""On every place of the window: what a person chose is chosen still where the page is built anew in another look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtWidgets import QAbstractButton, QComboBox, QTabWidget, QWidget
from shiboken6 import isValid

from mcdesk.bootstrap import RealProgram
from mcdesk.ui.choices import chosen_in
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.typed_words import EDITOR
from tests.features.conftest import program
from tests.ui.accessibility.routes import ROUTES
from tests.ui.accessibility.screens import begin_two, rest
from tests.ui.shell.conftest import Opened, opened, workspace

__all__ = ["opened", "program", "workspace"]
KEPT = (EDITOR, "preference:")
"""What is chosen there is kept at once."""
Controls = Mapping[tuple[str, int], QWidget]


def names(control: QWidget) -> list[str]:
    """The names of a control and of what it is in."""
    found, now = [], control.parentWidget()
    while now is not None:
        found.append(now.objectName())
        now = now.parentWidget()
    return [control.objectName(), *found]


def choices(window: MainWindow) -> Controls:
    """The buttons that stay down, the lists and the tabs of the page in sight."""
    page = window.frame.stack.currentWidget()
    assert page is not None
    count: Counter[str] = Counter()
    found = {}
    for control in page.findChildren(QWidget):
        offers = isinstance(control, QComboBox | QTabWidget) and control.count() > 1
        stays = isinstance(control, QAbstractButton) and control.isCheckable()
        around = names(control)
        if (offers or stays) and control.isVisible() and not any(name.startswith(KEPT) for name in around):
            name = next(name for name in around if name)
            found[name, count[name]] = control
            count[name] += 1
    return found


def choose_another(control: QWidget) -> None:
    """As a person would."""
    if isinstance(control, QAbstractButton):
        control.click()
    elif isinstance(control, QComboBox):
        control.setCurrentIndex((control.currentIndex() + 1) % control.count())
        control.activated.emit(control.currentIndex())
    elif isinstance(control, QTabWidget):
        control.setCurrentIndex(control.count() - 1)


def test_every_choice_of_every_place_is_carried_over(opened: Opened, program: RealProgram) -> None:
    program.preferences.set("my_role", "administrator")
    window = opened(None)
    begin_two(window)
    tried = 0
    for number, (name, go) in enumerate(ROUTES):
        go(window)
        rest(window)
        for control in choices(window).values():
            # One choice may take another away.
            if isValid(control) and control.isVisible() and control.isEnabled():
                choose_another(control)
                rest(window)
        before = {place: chosen_in(control) for place, control in choices(window).items()}
        tried += len(before)
        window.appearance.set_theme("light" if number % 2 else "dark")
        rest(window)
        after = {place: chosen_in(control) for place, control in choices(window).items()}
        assert {place: after.get(place) for place in before} == before, name
    assert tried > 50
