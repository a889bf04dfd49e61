"""The real window on a workspace with requests; see also the fixtures of the shell."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.bootstrap import RealProgram
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["full_window", "kept", "opened", "program", "workspace"]
TITLES = ("Forklift safety", "Home care basics")


@pytest.fixture
def kept(program: RealProgram, workspace: Path) -> Path:
    """A workspace with two requests, one of them in the trash as well."""
    services = program.open(workspace, create=True)
    for title in TITLES:
        requests.create(services, {"working_title": title})
    services.store.close()
    return workspace


@pytest.fixture
def full_window(qtbot: QtBot, opened: Opened, kept: Path) -> MainWindow:
    """A window on it."""
    window = opened(kept)
    settle(qtbot, window)
    return window
