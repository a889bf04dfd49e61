"""What the start page begins with for who decides."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.bootstrap import RealProgram
from mcdesk.ui.big_row import BigRow
from tests.domain.definitions import sample
from tests.ui.shell.conftest import Opened, settle


def test_who_decides_and_writes_nothing_begins_with_what_waits(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path
) -> None:
    services = program.open(workspace, create=True)
    requests.submit(services, requests.create(services, sample("forklift")).value)
    services.store.close()
    program.preferences.set("my_role", "manager")
    window = opened(workspace)
    settle(qtbot, window)
    row = window.findChild(BigRow, "home-waiting")
    assert row is not None
    qtbot.waitUntil(row.hasFocus)
    assert window.findChild(QPushButton, "first-request") is None
