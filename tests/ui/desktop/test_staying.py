"""In another look: the words that were found are those that are stood on, and a row of the start page has the focus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import Lang
from mcdesk.ui.big_row import BigRow
from mcdesk.ui.finding.bar import FindBar
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from tests.domain.definitions import sample
from tests.ui.desktop.test_find_in_page import bar_of
from tests.ui.frameworks.support import services_of
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import new_request

Change = Callable[[MainWindow], None]
LOOKS: dict[str, Change] = {
    "theme": lambda window: window.appearance.set_theme("dark"),
    "language": lambda window: window.appearance.set_lang(Lang.FR),
    "size": lambda window: window.appearance.set_scale(1.5),
}


def bar_now(window: MainWindow) -> FindBar:
    found = [bar for bar in window.frame.findChildren(FindBar) if bar.isVisible()]
    assert len(found) == 1
    return found[0]


def on(bar: FindBar) -> tuple[str, tuple[int, int]]:
    assert bar.at is not None
    return bar.at.widget.objectName(), bar.at.span


@pytest.mark.parametrize("look", LOOKS)
def test_the_words_that_were_found_are_stood_on_in_another_look(qtbot: QtBot, opened: Opened, look: str) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    draft.put(Ref("working_title"), "Zebra")
    draft.put(Ref("one_sentence"), "Zebra, zebra and zebra again, a zebra at the end")
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "zebra")
    for _ in range(3):
        QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.told.text() == "4 of 5"
    LOOKS[look](window)
    settle(qtbot, window)
    now = bar_now(window)
    assert now is not bar
    qtbot.waitUntil(lambda: now.at is not None and now.at.span == (17, 22))
    assert now.at is not None
    assert isinstance(now.at.widget, QTextEdit)
    assert now.at.widget.textCursor().selectedText() == "zebra"
    QTest.keyClick(now.line, Qt.Key.Key_Return)
    assert now.told.text().startswith("5 ")


@pytest.mark.parametrize("look", LOOKS)
def test_the_line_that_was_found_in_a_list_is_stood_on_once_it_is_read_again(
    qtbot: QtBot, opened: Opened, look: str
) -> None:
    window = opened(None)
    new_request(qtbot, window)
    for name in ("Zebra care", "Zebra rides", "Zebra feeding"):
        requests.create(services_of(window), {**sample("rough"), "working_title": name})
    window.show_place("preferences")
    window.show_place("home")
    settle(qtbot, window)
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "zebra")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    before = bar.standing
    assert before[0].startswith("request:")
    LOOKS[look](window)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bar_now(window).at is not None)
    assert bar_now(window).standing == before
    QTest.keyClick(bar_now(window).line, Qt.Key.Key_Return)
    assert bar_now(window).standing != before


def rows(window: MainWindow) -> list[QWidget]:
    page = window.frame.stack.currentWidget()
    assert page is not None
    return [row for row in page.findChildren(BigRow) if row.isVisible()]


@pytest.mark.parametrize("look", LOOKS)
def test_every_row_of_the_start_page_keeps_the_focus(qtbot: QtBot, opened: Opened, look: str) -> None:
    window = opened(None)
    new_request(qtbot, window)
    for name in ("Zebra care", "Zebra rides"):
        requests.create(services_of(window), {**sample("rough"), "working_title": name})
    path = services_of(window).store.path
    window.desk.recent.add(path.with_name("other.mcworkspace"))
    window.desk.recent.add(path)
    window.show_place("home")
    settle(qtbot, window)
    names = [row.objectName() for row in rows(window)]
    assert len(set(names)) == len(names) > 5
    assert all(names)
    for name in names[::2] if look == "theme" else names[1::4]:
        next(row for row in rows(window) if row.objectName() == name).setFocus()
        LOOKS[look](window)
        settle(qtbot, window)
        qtbot.waitUntil(partial(stands_on, window, name))
        window.appearance.set_theme("light")
        settle(qtbot, window)


def stands_on(window: MainWindow, name: str) -> bool:
    now = focused_in(window.frame.stack)
    return now is not None and now.objectName() == name
