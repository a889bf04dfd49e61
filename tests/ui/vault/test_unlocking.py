"""Opening a locked workspace in the real window: the passphrase is asked for, and told apart from damage."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mcdesk.ui.focus import focused_in
from tests.data.vault.sealed import PASSPHRASE
from tests.ui.shell.conftest import Opened, settle
from tests.ui.vault.conftest import give, page_of, said
from tests.ui.workspace.test_journeys import titles

WORD = "marmalade-lighthouse"


def test_a_locked_workspace_asks_and_opens(qtbot: QtBot, opened: Opened, locked: Path) -> None:
    window = opened(locked)
    page = page_of(window)
    assert focused_in(page) is page.field.control
    assert "Forklift" not in said(window)
    QTest.keyClicks(page.field.control, PASSPHRASE)
    QTest.keyClick(page.field.control, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert titles(window) == {"Forklift safety", "Home care basics"}
    assert window.desk.sealed
    assert window.vault.locking.watch.running


@pytest.mark.parametrize("typed", ["", "nonsense", PASSPHRASE.upper(), "x" * 5000, "\u0000"])
def test_a_wrong_passphrase_is_told_and_can_be_mended(qtbot: QtBot, opened: Opened, locked: Path, typed: str) -> None:
    before = locked.read_bytes()
    window = opened(locked)
    give(qtbot, window, typed)
    page = page_of(window)
    assert "This is not the passphrase" in said(page)
    assert focused_in(page) is page.field.control
    assert page.go.isEnabled()
    assert locked.read_bytes() == before
    give(qtbot, window, PASSPHRASE)
    assert titles(window)


def test_what_was_typed_can_be_seen(qtbot: QtBot, opened: Opened, locked: Path) -> None:
    field = page_of(opened(locked)).field
    assert field.control.echoMode() is QLineEdit.EchoMode.Password
    field.show_typed.click()
    assert field.control.echoMode() is QLineEdit.EchoMode.Normal
    assert field.show_typed.accessibleName() == "Hide: Passphrase"
    field.show_typed.click()
    assert field.control.echoMode() is QLineEdit.EchoMode.Password
    for text, told in (("a", False), ("A", True), ("1", True), ("b", False)):
        pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(field.control, pressed)
        assert field.caps.isVisibleTo(field) is told


def test_a_damaged_one_is_told_as_damaged_after_the_passphrase(qtbot: QtBot, opened: Opened, locked: Path) -> None:
    data = bytearray(locked.read_bytes())
    data[100] ^= 1
    locked.write_bytes(bytes(data))
    window = opened(locked)
    give(qtbot, window, PASSPHRASE)
    assert window.desk.trouble is not None
    assert "is damaged" in said(window.frame)


def test_one_that_is_gone_meanwhile_is_told_as_gone(qtbot: QtBot, opened: Opened, locked: Path) -> None:
    window = opened(locked)
    locked.unlink()
    give(qtbot, window, PASSPHRASE)
    assert "There is no workspace" in said(window.frame)
