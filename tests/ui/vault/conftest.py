"""The real window on a workspace with requests, encrypted or not; see also the fixtures of the shell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.upkeep.records import unwatched
from mcdesk.bootstrap import RealProgram
from mcdesk.ui.forms.labels import whole
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.vault.unlock_page import UnlockPage
from tests.data.vault.sealed import PASSPHRASE, VAULT
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace
from tests.ui.workspace.conftest import full_window, kept

__all__ = ["full_window", "kept", "opened", "program", "workspace"]


@pytest.fixture(autouse=True)
def quick_to_try(program: RealProgram) -> Iterator[None]:
    """Passphrases of these tests cost little, and no test knows what another was told."""
    program.__dict__["vault"] = VAULT
    VAULT.forget()
    yield
    VAULT.forget()


@pytest.fixture
def locked(kept: Path) -> Path:
    """An encrypted workspace with two requests, whose passphrase nobody gave."""
    VAULT.seal(kept, PASSPHRASE, unwatched)
    VAULT.forget()
    return kept


@pytest.fixture
def unlocked_window(qtbot: QtBot, opened: Opened, locked: Path) -> MainWindow:
    """A window in which it is open."""
    window = opened(locked)
    give(qtbot, window, PASSPHRASE)
    return window


def page_of(window: MainWindow) -> UnlockPage:
    page = window.frame.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    return page


def said(root: QWidget) -> str:
    """Every word on the screen, in labels and in boxes."""
    labels = [whole(w.text()) for w in root.findChildren(QLabel)]
    lines = [w.text() for w in root.findChildren(QLineEdit)]
    return "\n".join([*labels, *lines, *(w.toPlainText() for w in root.findChildren(QTextEdit))])


def give(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    """Type a passphrase where it is asked for."""
    page = page_of(window)
    page.field.control.setText(typed)
    page.go.click()
    settle(qtbot, window)
