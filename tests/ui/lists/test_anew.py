"""Several lines that a person selected are selected again where the list is built anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.requests.page import RequestsPage
from tests.ui.lists.conftest import at, opened, page, program, requests_page, titles, window, workspace
from tests.ui.shell.conftest import settle

__all__ = ["opened", "page", "program", "window", "workspace"]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def chosen(page: RequestsPage) -> list[str]:
    return [request.title for request in page.chosen]


def shown(qtbot: QtBot, window: MainWindow) -> RequestsPage:
    settle(qtbot, window)
    found = window.frame.stack.currentWidget()
    assert isinstance(found, RequestsPage)
    return found


def test_several_lines_stay_selected_in_another_theme_and_language(
    qtbot: QtBot, window: MainWindow, page: RequestsPage
) -> None:
    page.table.select_line(1)
    for _time in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    before, here = chosen(page), at(page)
    assert len(before) == 3
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    window.appearance.set_lang(Lang.FR)
    after = shown(qtbot, window)
    assert after is not page
    assert (sorted(chosen(after)), at(after)) == (sorted(before), here)
    QTest.keyClick(after.table, Qt.Key.Key_Home)
    after.reload()
    settle(qtbot, window)
    assert chosen(after) == [titles(after)[0]], "what the person selects then is what counts"


def test_one_line_stays_the_only_one(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    page.table.select_line(2)
    before = chosen(page)
    window.appearance.set_theme("dark")
    assert chosen(shown(qtbot, window)) == before


def test_another_visit_begins_with_one_line(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    page.table.selectAll()
    window.show_place("home")
    assert len(chosen(requests_page(qtbot, window))) == 1
