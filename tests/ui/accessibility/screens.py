"""Every screen of the window, one after the other, in a window that is built once."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mcdesk.app import records, recovery, requests
from mcdesk.app.services import Services
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Json
from mcdesk.resources import resource
from mcdesk.ui.demonstration.driver import pause
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.wizard.view import WizardView
from tests.features.hands import PATIENCE, Hands

Screen = tuple[str, QWidget]
W = TypeVar("W", bound=QWidget)
TURNS = 5
"""After so many turns of the event loop a page is laid out."""


def sample(name: str) -> Mapping[str, Json]:
    """The answers of a sample."""
    found: Mapping[str, Json] = json.loads(resource("samples", f"{name}.json").read_text("utf-8"))["answers"]
    return found


def wizard_of(window: MainWindow) -> WizardView:
    """The wizard of the open request."""
    assert window.frame.wizard is not None
    return window.frame.wizard


def services_of(window: MainWindow) -> Services:
    """The open workspace."""
    assert window.desk.services is not None
    return window.desk.services


def rest(window: MainWindow) -> None:
    """Wait until the window has come to rest."""
    pause(20)
    desk = window.desk
    until = time.monotonic() + PATIENCE
    while desk.jobs.busy or desk.opening or (desk.draft and desk.draft.dirty and not desk.draft.read_only):
        assert time.monotonic() < until, "the window comes to rest"
        pause(5)
    # A wrapped text is as high as it has to be one turn after it came, and what it stands in the turn after that. On a
    # machine with other work a moment is over before.
    for _ in range(TURNS):
        QApplication.processEvents()
    pause(1)


def page_of(window: MainWindow, name: str, kind: type[W]) -> W:
    """The page of a place, shown and at rest."""
    window.show_place(name)
    rest(window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, kind)
    return page


def begin(window: MainWindow, answers: Mapping[str, Json]) -> None:
    """A new request with these answers."""
    window.desk.new_request(answers)
    Hands(window).wait(lambda: window.desk.draft is not None, "a request opens")
    rest(window)


def begin_two(window: MainWindow) -> None:
    """A request that is submitted, and one with problems, which is open; a window that shows much of either."""
    window.resize(1280, 900)
    begin(window, sample("forklift"))
    window.request_acts.submit()
    begin(window, sample("rough"))


def pages(window: MainWindow) -> Iterator[Screen]:
    """The overview and every page of the open request; each page also with its problems shown."""
    wizard = wizard_of(window)
    wizard.open_overview()
    rest(window)
    yield "overview", window
    for page in wizard.draft.form.pages:
        wizard.open_page(page.key)
        rest(window)
        yield page.key, window
        assert wizard.page is not None
        if wizard.page.problems:
            wizard.page.show_errors(focus=True)
            rest(window)
            yield f"{page.key} with problems", window


SHEETS = ("shortcuts", "print", "under-way", "said")


def sheets(window: MainWindow) -> Iterator[Screen]:
    """What opens over the window of an open request."""
    window.show_place("request")
    for name in SHEETS:
        window.menus.actions[name].trigger()
        rest(window)
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, QDialog), name
        sheet.activateWindow()
        assert QTest.qWaitForWindowActive(sheet)
        assert sheet.focusWidget() is not None, f"{name} opens without a focus"
        yield name, sheet
        sheet.close()
        rest(window)


def interrupted(program: RealProgram, path: Path) -> Path:
    """A workspace whose program ended in the middle of the work."""
    services = program.open(path, create=True)
    request = requests.create(services, {"working_title": "Before"}).value
    recovery.begin(services, request)
    changed = {**request.answers, "working_title": "After", "audience": "Everyone who lifts"}
    records.save(services, replace(request, answers=changed))
    services.store.close()
    return path


Checks = tuple[Callable[[QWidget], Iterator[str]], ...]


def offenders(screens: Iterator[Screen], checks: Checks) -> list[str]:
    """What the checks find on the screens."""
    return [f"{name}: {found}" for name, root in screens for check in checks for found in check(root)]
