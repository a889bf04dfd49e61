"""A file that cannot be opened takes nobody away from their own workspace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.bootstrap import RealProgram
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import banner, services_of, shown


def test_after_a_wrong_file_one_key_leads_back_and_nothing_begins_elsewhere(
    qtbot: QtBot, opened: Opened, program: RealProgram, tmp_path: Path
) -> None:
    mine, alien = tmp_path / "Mine.mcworkspace", tmp_path / "alien.mcworkspace"
    alien.write_text("not a workspace")
    window = opened(None)
    window.desk.open_workspace(mine, create=True)
    settle(qtbot, window)
    for _again in range(2):
        window.desk.open_workspace(alien)
        settle(qtbot, window)
    window.run("new")
    settle(qtbot, window)
    assert window.desk.draft is None
    assert not program.default_workspace.exists(), "no workspace is made that nobody asked for"
    assert banner(window, "none-open").isVisibleTo(window)
    back = shown(window.frame, "home-back")
    assert back.hasFocus()
    QTest.keyClick(back, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert services_of(window).store.path == mine
    window.run("new")
    qtbot.waitUntil(lambda: window.desk.draft is not None)
