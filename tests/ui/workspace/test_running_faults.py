"""Long work on the workspace that ends in a fault of the program, or is asked for twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from mcdesk.app.upkeep.records import Kind
from mcdesk.bootstrap import RealProgram
from mcdesk.data import backups_moving
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import settle
from tests.ui.workspace.conftest import TITLES
from tests.ui.workspace.test_journeys import act, banner, page_of, titles


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


def test_what_is_asked_for_twice_before_the_sheet_appears_is_done_once(
    qtbot: QtBot, full_window: MainWindow, program: RealProgram, kept: Path
) -> None:
    act(qtbot, full_window, "back-up")
    act(qtbot, full_window, "backups")
    page_of(full_window).rows[0].restore.click()
    settle(qtbot, full_window)
    replace = full_window.frame.findChild(QAbstractButton, "restore-replace")
    assert replace is not None
    for _ in range(2):
        replace.click()
    settle(qtbot, full_window)
    assert titles(full_window) == set(TITLES)
    assert [b.kind for b in program.files.backups(kept)].count(Kind.SAFETY) == 1
