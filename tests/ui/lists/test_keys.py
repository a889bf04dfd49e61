"""A list by keyboard: where the keys lead, and that the person stays where they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.domain.records import RecordKind
from mcdesk.ui.lists.compare import ComparePage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.requests.page import RequestsPage
from tests.ui.lists.conftest import at, requests_page, titles
from tests.ui.shell.conftest import settle

Key = Qt.Key


def test_arrows_home_and_end_go_from_line_to_line_and_never_to_the_side(page: RequestsPage) -> None:
    assert titles(page) == ["Dock safety", "Forklift", "Élagage", "Welding"]
    assert (at(page), page.table.hasFocus()) == ("Dock safety", True)
    wanted = ((Key.Key_Down, "Forklift"), (Key.Key_End, "Welding"), (Key.Key_Up, "Élagage"))
    for key, title in (*wanted, (Key.Key_Right, "Élagage"), (Key.Key_Left, "Élagage"), (Key.Key_Home, "Dock safety")):
        QTest.keyClick(page.table, key)
        assert at(page) == title
        assert page.preview.item is page.current, "the preview tells of the line at hand"


@pytest.mark.parametrize(
    ("typed", "title"), [("e", "Élagage"), ("we", "Welding"), ("d", "Dock safety"), ("x", "Dock safety")]
)
def test_letters_go_to_the_line_that_begins_with_them(page: RequestsPage, typed: str, title: str) -> None:
    QTest.keyClicks(page.table, typed)
    assert at(page) == title


def test_the_line_stays_selected_however_the_list_is_sorted_and_narrowed(page: RequestsPage) -> None:
    QTest.keyClicks(page.table, "w")
    page.tools.sort("title")
    assert titles(page) == ["Dock safety", "Élagage", "Forklift", "Welding"]
    assert at(page) == "Welding"
    page.search.setText("dock")
    assert at(page) == "Dock safety", "the first that is found, so that Enter opens it"
    page.search.setText("")
    assert at(page) == "Welding", "what the person chose before they searched"


def test_what_comes_back_from_the_trash_is_selected(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    QTest.keyClick(page.table, Key.Key_Down)
    QTest.keyClick(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    for chosen in (["Forklift", "Élagage"], ["Welding"]):
        if len(chosen) == 1:
            QTest.keyClick(page.table, Key.Key_End)
        QTest.keyClick(page.table, Key.Key_Delete)
        settle(qtbot, window)
        assert not set(chosen) & set(titles(page))
        window.run("undo")
        settle(qtbot, window)
        assert [record.title for record in page.chosen] == chosen
        assert page.table.hasFocus()


def test_the_focus_is_in_the_list_again_once_its_only_lines_are_back(
    qtbot: QtBot, window: MainWindow, page: RequestsPage
) -> None:
    page.table.selectAll()
    QTest.keyClick(page.table, Key.Key_Delete)
    settle(qtbot, window)
    assert not page.table.isVisible()
    window.run("undo")
    settle(qtbot, window)
    assert (len(page.chosen), page.table.hasFocus()) == (4, True)


def test_delete_goes_on_to_the_line_below(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    QTest.keyClick(page.table, Key.Key_Down)
    for title in ("Élagage", "Welding"):
        QTest.keyClick(page.table, Key.Key_Delete)
        settle(qtbot, window)
        assert (at(page), page.table.hasFocus()) == (title, True)
    QTest.keyClick(page.table, Key.Key_Delete)
    settle(qtbot, window)
    assert at(page) == "Dock safety", "where none is below, the last one"


def test_coming_back_finds_everything_as_it_was(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    page.search.setText("o")
    page.tools.toggle("state", "draft")
    QTest.keyClicks(page.table, "d")
    page.tools.sort("number")
    page.table.horizontalHeader().resizeSection(page.model.column_of("number"), 160)
    qtbot.waitUntil(lambda: page.tools.ways.widths == {"number": 160})
    kept = titles(page)
    window.show_place("home")
    again = requests_page(qtbot, window)
    assert (again.search.text(), len(again.tools.chips.chips)) == ("o", 2)
    assert (titles(again), at(again)) == (kept, "Dock safety")
    assert again.table.columnWidth(again.model.column_of("number")) == 160


def test_a_change_elsewhere_keeps_every_selected_line(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    QTest.keyClick(page.table, Key.Key_Down)
    QTest.keyClick(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = [request.title for request in page.chosen]
    assert chosen == ["Forklift", "Élagage"]
    services = window.desk.services
    assert services is not None
    window.desk.do(lambda: requests.create(services, {"working_title": "New"}))
    settle(qtbot, window)
    assert titles(page)[0] == "New"
    assert [request.title for request in page.chosen] == chosen


def test_the_menu_of_several_lines_is_theirs(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    page.table.selectAll()
    menu = page.menus.of_lines(page.rect().center())
    assert menu is not None
    assert [entry.objectName() for entry in menu.actions()] == ["reporting-pack", "lists-trash"]
    menu.actions()[1].trigger()
    menu.close()
    settle(qtbot, window)
    assert (page.every, page.empty.isVisible()) == (0, True)
    assert page.menus.of_lines(page.rect().center()) is None


def test_the_trash_is_emptied_once_the_person_is_sure(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    QTest.keyClick(page.table, Key.Key_Delete)
    settle(qtbot, window)
    page.trash_button.click()
    settle(qtbot, window)
    assert titles(page) == ["Dock safety"]
    QTest.keyClick(page.table, Key.Key_Return)
    assert window.desk.draft is None, "what lies in the trash is not opened"
    for answer, left in (("keep", 1), ("purge", 0)):
        page.empty_button.setFocus()
        page.empty_button.click()
        box = page.findChild(QPushButton, answer)
        assert box is not None
        box.click()
        settle(qtbot, window)
        assert len(page.model.shown) == left
        page.window().activateWindow()
    services = window.desk.services
    assert services is not None
    assert len(services.store.records(RecordKind.REQUEST)) == 3
    assert page.window().focusWidget() is page.trash_button, (
        "what was pressed is gone, and Enter leads back to the list"
    )


@pytest.mark.parametrize("by", ["undo", "restore"])
def test_the_focus_stays_on_the_page_where_its_last_line_goes(
    by: str, qtbot: QtBot, window: MainWindow, page: RequestsPage
) -> None:
    QTest.keyClick(page.table, Key.Key_Delete)
    settle(qtbot, window)
    page.trash_button.click()
    settle(qtbot, window)
    if by == "undo":
        window.menus.actions["undo"].trigger()
    else:
        restore = page.preview.findChild(QPushButton, "lists-restore")
        assert restore is not None
        restore.setFocus()
        QTest.keyClick(restore, Key.Key_Space)
    settle(qtbot, window)
    assert page.empty.isVisible()
    assert page.trash_button.hasFocus()
    QTest.keyClick(page.trash_button, Key.Key_Return)
    settle(qtbot, window)
    assert (len(titles(page)), page.table.hasFocus()) == (4, True)


def test_an_emptied_list_offers_its_first_step(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    page.table.selectAll()
    QTest.keyClick(page.table, Key.Key_Delete)
    settle(qtbot, window)
    assert page.empty.isVisible()
    assert page.empty.button.hasFocus()


def test_where_nothing_is_found_one_key_clears_all(page: RequestsPage) -> None:
    page.search.setText("nothing like it")
    assert page.count.label.text() == "0 of 4"
    assert page.empty.text.text() != ""
    page.empty.clear.click()
    assert len(titles(page)) == 4
    assert page.search.hasFocus()


def test_the_search_leaves_two_that_are_compared(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    services = window.desk.services
    assert services is not None
    first, second = page.model.shown[:2]
    page.compare(services, first.id, second.id)
    qtbot.waitUntil(lambda: page.findChild(ComparePage) is not None)
    page.start_search()
    assert page.search.hasFocus()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.findChild(ComparePage) is None)
    page.compare(services, first.id, "gone")
    settle(qtbot, window)
    assert page.findChild(ComparePage) is None
    assert [b.text.key for b in window.desk.messages.banners] == ["store-no-record"]
