"""What the journeys share: a window with a submitted request, keys, and the credential that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.credentials import making, versions
from mcdesk.app.credentials.deciding import decide
from mcdesk.app.services import Services
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import Record
from mcdesk.ui.credentials.view import CredentialView
from mcdesk.ui.demonstration.credentials import MORE
from mcdesk.ui.demonstration.driver import sample
from mcdesk.ui.draft import Draft
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle

W = TypeVar("W", bound=QWidget)


def window_with_request(qtbot: QtBot, opened: Opened, path: Path) -> tuple[MainWindow, Record]:
    """A window whose workspace holds one submitted request."""
    window = opened(None)
    window.desk.open_workspace(path, create=True)
    settle(qtbot, window)
    services = services_of(window)
    sent = requests.submit(services, requests.create(services, sample("forklift")).value).value.request
    return window, sent


def active_in(services: Services, request: Record) -> Record:
    """The credential of the request, launched with version 1."""
    noted = Decision(services.today(), "Committee")
    made = versions.amend(services, making.approve(services, request, noted).value, MORE).value
    for key in ("begin", "ready"):
        made = decide(services, made, key, noted).value
    issued = versions.issue(services, made).value.credential
    return decide(services, issued, "launch", noted).value


def services_of(window: MainWindow) -> Services:
    assert window.desk.services is not None
    return window.desk.services


def draft_of(window: MainWindow) -> Draft:
    assert window.desk.draft is not None
    return window.desk.draft


def view_of(window: MainWindow) -> CredentialView:
    found = window.frame.wizard
    assert isinstance(found, CredentialView)
    return found


def seen(window: MainWindow, kind: type[W], name: str) -> W:
    """The visible widget of this name."""
    found = [w for w in window.findChildren(kind, name) if w.isVisible()]
    assert len(found) == 1, f"{name}: {len(found)}"
    return found[0]


def go_to(window: MainWindow, name: str) -> QWidget:
    """Tab until the widget of this name has the focus."""
    for _ in range(200):
        here = QApplication.focusWidget()
        if here is not None and here.objectName() == name and here.isVisible():
            return here
        QTest.keyClick(here or window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Press a key where the focus is, and wait until nothing is under way."""
    QTest.keyClick(QApplication.focusWidget() or window, key)
    settle(qtbot, window)
    QTest.qWait(1)
    settle(qtbot, window)
