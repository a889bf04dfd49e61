"""A fault of the program during long work on the workspace: the window is not left behind the sheet that shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from mcdesk.data import backups_moving
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import settle
from tests.ui.workspace.conftest import TITLES
from tests.ui.workspace.test_journeys import act, banner, titles


def _stumble(*_words: object) -> None:
    raise RuntimeError


@pytest.mark.allow_warnings
def test_the_workspace_is_there_again_and_nothing_covers_it(
    qtbot: QtBot,
    full_window: MainWindow,
    kept: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    target = kept.parent / "moved" / "there.mcworkspace"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(backups_moving, "fold_in", _stumble)
    act(qtbot, full_window, "move")
    settle(qtbot, full_window)
    assert titles(full_window) == set(TITLES)
    qtbot.waitUntil(lambda: full_window.findChild(QDialog, "progress") is None)
    assert banner(full_window, "fault")
    assert "RuntimeError" in caplog.text
