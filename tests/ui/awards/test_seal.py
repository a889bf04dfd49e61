"""Certificates of a class in the window: one file for all, and a seal whose key is opened and told apart."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mcdesk.domain.texts import Lang
from mcdesk.ui.awards.award_page import AwardPage
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.main_window import MainWindow
from tests.export.certificates.test_sealing import PHRASE, key_file
from tests.ui.awards.test_award import SPOKEN, choose, fill, make_key, page_of, press, there, window
from tests.ui.shell.conftest import opened, program, settle, workspace

__all__ = ["opened", "program", "window", "workspace"]


def said(window: MainWindow) -> str:
    page = page_of(window, QWidget)
    return "\n".join(label.text().replace("\u200b", "") for label in page.findChildren(QLabel))


@pytest.fixture
def ready(window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: Any) -> MainWindow:
    """Two people, a key, certificates wanted."""
    (tmp_path / "seal.p12").write_bytes(key_file("ec"))
    (tmp_path / "made").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "made"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "seal.p12"), ""))
    qapp.clipboard().setText("Name\tE-mail\nBo Example\tbo@example.org\nDi Example\tdi@example.org")
    press(qtbot, window, "award-paste")
    make_key(qtbot, window)
    there(qtbot, window, QPushButton, "award-go")
    assert page_of(window, AwardPage).findChild(QPushButton, "award-seal-choose") is None, "nothing to seal"
    choose(qtbot, window, "award-template", 1)
    return window


def test_one_sealed_file_for_all(ready: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    choose(qtbot, ready, "award-together", 1)
    press(qtbot, ready, "award-seal-choose")
    line = there(qtbot, ready, QWidget, "award-seal-passphrase")
    qtbot.waitUntil(line.hasFocus)
    assert page_of(ready, AwardPage).award is None, "the key is shut"
    fill(qtbot, ready, "award-seal-passphrase", "another")
    press(qtbot, ready, "award-seal-open")
    qtbot.waitUntil(lambda: "could not be opened" in said(ready))
    fill(qtbot, ready, "award-seal-passphrase", PHRASE.decode())
    press(qtbot, ready, "award-seal-open")
    qtbot.waitUntil(lambda: "Example College (test), for which nobody else vouches" in said(ready))
    fill(qtbot, ready, "award-passphrase", SPOKEN)
    press(qtbot, ready, "award-go")
    qtbot.waitUntil(lambda: isinstance(ready.frame.stack.currentWidget(), AwardsPage), timeout=20_000)
    settle(qtbot, ready)
    (made,) = (tmp_path / "made").rglob("*.pdf")
    data = made.read_bytes()
    assert data.count(b"/SubFilter/ETSI.CAdES.detached") == 1
    assert data.count(b"/Type/EmbeddedFile") == 2
    assert ready.awards.awarding.ordering.seal.key is None, "the key is not kept"


def test_what_was_typed_to_open_the_keys_outlives_the_page(ready: MainWindow, qtbot: QtBot) -> None:
    def line(name: str) -> QLineEdit:
        found = there(qtbot, ready, QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    fill(qtbot, ready, "award-passphrase", SPOKEN)
    press(qtbot, ready, "award-seal-choose")
    fill(qtbot, ready, "award-seal-passphrase", PHRASE.decode())
    shown = line("award-seal-passphrase")
    choose(qtbot, ready, "award-template", 2)
    qtbot.waitUntil(lambda: not isValid(shown))
    assert (line("award-passphrase").text(), line("award-seal-passphrase").text()) == (SPOKEN, PHRASE.decode())
    ready.appearance.set_lang(Lang.FR)
    settle(qtbot, ready)
    assert (line("award-passphrase").text(), line("award-seal-passphrase").text()) == (SPOKEN, PHRASE.decode())
    press(qtbot, ready, "award-seal-open")
    qtbot.waitUntil(lambda: not ready.awards.awarding.ordering.seal.waiting)
    assert ready.awards.awarding.ordering.seal.typed == "", "it is not kept longer than it is needed"


def test_without_a_seal_after_all(ready: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, ready, "award-seal-choose")
    there(qtbot, ready, QWidget, "award-seal-passphrase")
    press(qtbot, ready, "award-seal-none")
    there(qtbot, ready, QPushButton, "award-seal-choose")
    there(qtbot, ready, QPushButton, "award-go")
