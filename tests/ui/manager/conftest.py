"""The real window for the manager's desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.ui.main_window import MainWindow
from tests.domain.definitions import sample
from tests.ui.fixtures import jobs, ui
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["jobs", "opened", "program", "ui", "workspace"]


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, workspace: Path) -> MainWindow:
    made = opened(None)
    made.desk.program.preferences.set("my_role", "coordinator")
    made.desk.open_workspace(workspace, create=True)
    settle(qtbot, made)
    services = made.desk.services
    assert services is not None
    for name in ("forklift", "homecare_fr", "rough"):
        request = requests.create(services, sample(name)).value
        if name == "forklift":
            requests.submit(services, request)
    return made
