"""Making another workspace never touches one that is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle


def _make(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.actions["new-workspace"].trigger()
    settle(qtbot, window)


def _open_path(window: MainWindow) -> Path:
    assert window.desk.services is not None
    return window.desk.services.store.path


def test_a_free_name_is_suggested_and_made(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, suggested = opened(None), []

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        suggested.append(Path(start))
        return start, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window.desk.open_workspace(tmp_path / "Micro-credentials.mcworkspace", create=True)
    settle(qtbot, window)
    _make(qtbot, window)
    assert suggested == [tmp_path / "Micro-credentials (2).mcworkspace"]
    assert _open_path(window) == suggested[0]


def test_one_that_is_there_stays_and_is_offered(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, there, here = opened(None), tmp_path / "Team.mcworkspace", tmp_path / "Mine.mcworkspace"
    for path in (there, here):
        window.desk.open_workspace(path, create=True)
        settle(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(there), ""))
    before = there.read_bytes()
    _make(qtbot, window)
    assert _open_path(window) == here, "nobody is taken to another workspace than the one that they asked for"
    assert there.read_bytes() == before
    told = {banner.key: banner for banner in window.desk.messages.banners}
    assert told["exists"].text.args["file"] == there.name
    look = window.frame.findChild(QPushButton, "choice:shell-open-existing")
    assert look is not None
    look.click()
    settle(qtbot, window)
    assert _open_path(window) == there
