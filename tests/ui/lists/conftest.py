"""The list of requests in the real window: four requests, of which one waits for a decision."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.requests.page import RequestsPage
from tests.domain.definitions import sample
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]
TITLES = ("Welding", "Élagage", "Forklift", "Dock safety")


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, workspace: Path) -> MainWindow:
    made = opened(None)
    made.desk.open_workspace(workspace, create=True)
    settle(qtbot, made)
    services = made.desk.services
    assert services is not None
    for title in TITLES:
        kept = requests.create(services, {**sample("forklift"), "working_title": title}).value
        if title == "Forklift":
            requests.submit(services, kept)
    made.resize(1280, 800)
    return made


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> RequestsPage:
    return requests_page(qtbot, window)


def requests_page(qtbot: QtBot, window: MainWindow) -> RequestsPage:
    window.show_place("requests")
    settle(qtbot, window)
    found = window.frame.stack.currentWidget()
    assert isinstance(found, RequestsPage)
    return found


def titles(page: RequestsPage) -> list[str]:
    return [request.title for request in page.model.shown]


def at(page: RequestsPage) -> str:
    return page.current.title if page.current is not None else ""
