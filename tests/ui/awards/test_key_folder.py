"""Where the dialog begins that asks where a backup of a key goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mcdesk.ui.awards.keys_page import KeysPage
from mcdesk.ui.files import documents
from mcdesk.ui.main_window import MainWindow
from tests.badge.classes import SPOKEN
from tests.ui.awards.test_after import BACKUP, public, window
from tests.ui.awards.test_award import fill, press
from tests.ui.credentials.test_sheet_file import shown
from tests.ui.shell.conftest import opened, program, workspace

__all__ = ["opened", "program", "public", "window", "workspace"]


def test_a_key_goes_beside_no_proposal_and_no_proposal_beside_a_key(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent, safe = tmp_path / "sent to the dean", tmp_path / "safe"
    for folder in (sent, safe):
        folder.mkdir()
    starts: list[Path] = []

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        starts.append(Path(start).parent)
        return str(safe / f"{len(starts)}.mckey"), ""

    monkeypatch.setattr("mcdesk.ui.files._Last.folder", sent)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    for _time in range(2):
        press(qtbot, window, "awards-keys")
        press(qtbot, window, "key-backup-0")
        for name, words in (("key-own", SPOKEN), ("key-backup", BACKUP), ("key-again", BACKUP)):
            fill(qtbot, window, name, words)
        press(qtbot, window, "award-key-go")
        qtbot.waitUntil(lambda: isinstance(window.frame.stack.currentWidget(), KeysPage), timeout=20_000)
        press(qtbot, window, "awards-back")
    assert starts == [documents(), safe]
    window.awards.save(())
    shown().save_button.click()
    assert starts[-1] == sent
