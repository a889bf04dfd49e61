"""The list of commands: all of them, found by their words, run by Enter, with a reason where they cannot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang
from mcdesk.ui.finding.commands import CommandsSheet
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach
from tests.ui.shell.test_window import new_request


def sheet_of(window: MainWindow) -> CommandsSheet:
    window.menus.actions["shortcuts"].trigger()
    found = window.findChild(CommandsSheet)
    assert found is not None
    return found


def titles(sheet: CommandsSheet) -> list[str]:
    return [e.title for e in sheet.found.view.entries.entries]


def test_every_entry_of_the_menus_is_there_with_its_keys(opened: Opened) -> None:
    window = opened(None)
    sheet = sheet_of(window)
    assert {c.action for c in sheet.commands} >= set(window.menus.actions.values())
    save = next(c for c in sheet.commands if c.words == "Save now")
    assert (save.menu, save.keys) == ("File", "Ctrl+S")
    assert "View › Theme" in {c.menu for c in sheet.commands}


def test_words_without_their_accents_find_and_enter_runs(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    sheet = sheet_of(window)
    QTest.keyClicks(sheet.found.line, "theme sombre")
    assert titles(sheet) == ["Sombre"]
    QTest.keyClick(sheet.found.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.ui.theme.tokens.name == "dark")


def test_a_command_that_can_do_nothing_says_why_and_stays(opened: Opened) -> None:
    window = opened(None)
    sheet = sheet_of(window)
    QTest.keyClicks(sheet.found.line, "submit")
    entry = sheet.found.view.current
    assert entry is not None
    assert "Open a request first." in entry.about
    QTest.keyClick(sheet.found.line, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert "Open a request first." in sheet.found.told.text()


def test_with_a_request_open_the_same_command_has_no_reason(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    sheet = sheet_of(window)
    assert next(c for c in sheet.commands if c.action is window.menus.actions["submit"]).why == ""
    assert (
        next(c for c in sheet.commands if c.action is window.menus.actions["undo"]).why == "There is nothing to undo."
    )


def test_the_arrows_move_while_the_line_has_the_focus(opened: Opened) -> None:
    sheet = sheet_of(opened(None))
    for key, row in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1), (Qt.Key.Key_PageDown, 9)):
        QTest.keyClick(sheet.found.line, key)
        assert sheet.found.view.currentIndex().row() == row


def test_nothing_found_is_said(opened: Opened) -> None:
    sheet = sheet_of(opened(None))
    QTest.keyClicks(sheet.found.line, "zzz")
    assert titles(sheet) == []
    assert "No command has these words" in sheet.found.told.text()


@pytest.mark.parametrize("lang", list(Lang))
def test_every_control_has_a_name(opened: Opened, lang: Lang) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    sheet = sheet_of(window)
    assert nameless(sheet) == []
    assert out_of_reach(sheet) == []
