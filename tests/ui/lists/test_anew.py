"""Several lines that a person selected are selected again where the list is built anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang
from mcdesk.ui.focus import focused_in
from mcdesk.ui.lists.compare import ComparePage
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


def test_two_that_are_compared_stay_so_with_all_that_they_answer(
    qtbot: QtBot, window: MainWindow, page: RequestsPage
) -> None:
    services = window.desk.services
    assert services is not None
    page.compare(services, *(request.id for request in page.model.shown[:2]))
    settle(qtbot, window)
    before = window.findChild(ComparePage)
    assert isinstance(before, ComparePage)
    before.all.click()
    title = before.text.accessibleName()
    # A second change comes before what the first one reads is there.
    window.appearance.set_theme("dark")
    window.appearance.set_scale(1.25)
    after = shown(qtbot, window)
    compared = after.findChild(ComparePage)
    assert isinstance(compared, ComparePage)
    assert compared.isVisible()
    assert compared.all.isChecked()
    assert compared.text.accessibleName() == title
    assert focused_in(window.frame) is compared.text
    QTest.keyClick(compared, Qt.Key.Key_Escape)
    window.appearance.set_theme("light")
    assert shown(qtbot, window).findChild(ComparePage) is None


def test_who_looks_into_the_trash_still_does(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    window.request_acts.trash.discard(page.model.shown[:1])
    settle(qtbot, window)
    page.trash_button.click()
    settle(qtbot, window)
    before = titles(page)
    window.appearance.set_theme("dark")
    after = shown(qtbot, window)
    assert (after.in_trash, titles(after)) == (True, before)
    after.trash_button.click()
    settle(qtbot, window)
    window.appearance.set_theme("light")
    assert not shown(qtbot, window).in_trash
