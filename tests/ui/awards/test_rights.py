"""What a role may not do with badges is shown, disabled, and explained."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.awards.awarding import award
from mcdesk.bootstrap import RealProgram
from mcdesk.ui.awards.award_page import AwardPage
from mcdesk.ui.awards.keys_page import KeysPage
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.main_window import MainWindow
from tests.badge.classes import issued, key_of, make_key, order
from tests.ui.awards.test_award import page_of, press
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]
ACTS = ("awards-award", "awards-correct", "awards-revoke", "awards-remove")


def window_of(role: str, qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path) -> MainWindow:
    services = program.open(workspace, create=True)
    make_key(program)
    award(services, program.badges, key_of(program), order(issued(services), 1))
    services.store.close()
    program.preferences.set("my_role", role)
    made = opened(workspace)
    made.menus.actions["awards"].trigger()
    settle(qtbot, made)
    page_of(made, AwardsPage).table.setFocus()
    QTest.keyClick(page_of(made, AwardsPage).table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return made


def usable(window: MainWindow, name: str) -> bool:
    made = page_of(window, QWidget).findChild(QPushButton, name)
    assert made is not None, name
    assert made.isVisible(), name
    if not made.isEnabled():
        assert "Badge issuer" in made.toolTip(), "the reason is said where it is pointed at"
        assert "Badge issuer" in made.accessibleDescription(), "and to those who cannot point"
    return bool(made.isEnabled())


def explained(window: MainWindow) -> str:
    labels = page_of(window, QWidget).findChildren(QLabel)
    return next((label.text() for label in labels if label.text().startswith("Not for your role")), "")


@pytest.mark.parametrize(("role", "may"), [("manager", False), ("operations", False), ("badge-issuer", True)])
def test_the_ledger_and_the_keys_say_what_a_role_may_not(
    role: str, may: bool, qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path
) -> None:
    window = window_of(role, qtbot, opened, program, workspace)
    assert [usable(window, name) for name in ACTS] == [may] * 4
    assert ("removing a learner’s data" in explained(window)) is not may
    assert [usable(window, f"awards-{name}") for name in ("verify", "keys", "save")] == [True] * 3
    press(qtbot, window, "awards-keys")
    page_of(window, KeysPage)
    assert [usable(window, name) for name in ("key-new", "key-restore", "key-backup-0", "key-rotate-0")] == [may] * 4
    assert ("managing the keys" in explained(window)) is not may


def test_the_page_of_an_award_says_it_before_a_roster_is_chosen(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path
) -> None:
    window = window_of("manager", qtbot, opened, program, workspace)
    window.menus.actions["award"].trigger()
    settle(qtbot, window)
    page_of(window, AwardPage)
    assert explained(window).endswith("Your own role is set in the preferences, under “You”.")
