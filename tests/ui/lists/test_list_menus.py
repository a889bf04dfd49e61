"""The menu of a line, by mouse and by key: what the preview offers as buttons, and of the headings the columns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.credentials import making
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.texts import Lang
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.lists import list_menus
from mcdesk.ui.lists.page import ListPage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.requests.page import RequestsPage
from tests.ui.awards.test_award import page_of
from tests.ui.awards.test_rights import window_of
from tests.ui.lists.conftest import at, requests_page
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_menus import access_key
from tests.ui.shell.test_window import new_request, services_of

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
NONE = Modifier.NoModifier


def right_click(widget: QWidget, where: QPoint, held: Qt.KeyboardModifier = NONE) -> QMenu | None:
    """Through the window, as a mouse does it: Qt asks for the menu itself."""
    window = widget.window()
    QTest.mouseClick(window.windowHandle(), Button.RightButton, held, widget.mapTo(window, where))
    return opened_menu()


def opened_menu() -> QMenu | None:
    found = QApplication.activePopupWidget()
    assert found is None or isinstance(found, QMenu)
    return found


def on_line(page: RequestsPage, row: int, held: Qt.KeyboardModifier = NONE) -> QMenu:
    menu = right_click(page.table.viewport(), QPoint(80, page.table.rowViewportPosition(row) + 8), held)
    assert menu is not None
    return menu


def by_key(widget: QWidget, key: Qt.Key = Key.Key_Menu, held: Qt.KeyboardModifier = NONE) -> QMenu | None:
    QTest.keyClick(widget, key, held)
    return opened_menu()


def leave(menu: QMenu) -> None:
    """Close it, and let the window know: until then it takes no click."""
    menu.close()
    QApplication.processEvents()


def said(menu: QMenu) -> list[tuple[str, str, bool, str]]:
    """Name, words, whether it can be chosen, and why not, of each entry."""
    return [(a.objectName(), _plain(a), a.isEnabled(), a.statusTip()) for a in menu.actions()]


def _plain(action: QAction) -> str:
    return action.text().replace("&", "")


def offered(page: ListPage[Any]) -> list[tuple[str, str, bool, str]]:
    """The same of the buttons in the preview, or at the foot where there is no room for it."""
    around = page.preview if page.preview.isVisible() else page.bar
    acts = {act.words for act in page.acts}
    buttons = [b for b in around.findChildren(QPushButton) if b.objectName() in acts and b.isVisible()]
    return [(b.objectName(), b.accessibleName(), b.isEnabled(), b.accessibleDescription()) for b in buttons]


@pytest.mark.parametrize("lang", Lang)
def test_the_menu_offers_what_the_preview_offers(
    lang: Lang, qtbot: QtBot, window: MainWindow, page: RequestsPage
) -> None:
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    page = requests_page(qtbot, window)
    page.table.setFocus()
    for key, held in ((Key.Key_Menu, NONE), (Key.Key_F10, Modifier.ShiftModifier)):
        menu = by_key(page.table, key, held)
        assert menu is not None
        assert said(menu) == offered(page) != []
        first = menu.actions()[0]
        assert (_plain(first), menu.defaultAction()) == ({Lang.EN: "Open", Lang.FR: "Ouvrir"}[lang], first)
        assert [action.font().bold() for action in menu.actions()] == [True, False, False]
        leave(menu)
    page.table.selectAll()
    menu = on_line(page, 1)
    assert [name for name, *_ in said(menu)] == ["reporting-pack", "lists-trash"]
    assert said(menu) == offered(page)
    assert menu.defaultAction() is None
    assert len(page.chosen) == 4
    leave(menu)


@pytest.mark.parametrize("place", ["catalogue", "credentials", "inbox"])
def test_every_list_has_it(place: str, qtbot: QtBot, window: MainWindow) -> None:
    services = services_of(window)
    making.from_course(services, "CNC-T105", "CNC Set-Up")
    window.show_place(place)
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: page.current is not None)
    page.table.setFocus()
    menu = by_key(page.table)
    assert menu is not None
    assert said(menu) == offered(page) != []
    assert menu.defaultAction() is menu.actions()[0]
    leave(menu)


def test_a_right_click_chooses_the_line_first(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    assert at(page) == "Dock safety"
    menu = on_line(page, 3)
    assert (at(page), len(page.chosen)) == ("Welding", 1)
    leave(menu)
    page.table.selectRow(0)
    leave(on_line(page, 2, Modifier.ShiftModifier))
    on_line(page, 1).actions()[-1].trigger()
    settle(qtbot, window)
    assert [b.text.args["title"] for b in window.desk.messages.banners if b.key == "trashed"] == ["Forklift"]


def test_the_entry_does_what_the_button_does(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    menu = on_line(page, 2)
    QTest.keyClicks(menu, access_key(menu.actions()[0].text()))
    settle(qtbot, window)
    assert window.desk.draft is not None
    assert window.desk.draft.request.title == "Élagage"


def test_empty_ground_and_other_controls_offer_nothing(page: RequestsPage) -> None:
    ground = page.table.viewport().rect().bottomLeft() + QPoint(60, -6)
    assert page.table.rowAt(ground.y()) == -1
    assert right_click(page.table.viewport(), ground) is None
    assert right_click(page.title, QPoint(4, 4)) is None
    page.tools.view_button.setFocus()
    assert by_key(page.tools.view_button) is None
    page.search.setText("nothing like it")
    assert page.menus.of_lines(page.mapToGlobal(QPoint(0, 0))) is None
    assert by_key(page.table) is None


def test_by_key_it_stands_below_a_line_that_it_is_of(page: RequestsPage) -> None:
    page.table.clearSelection()
    _told_below(page, 0)
    assert at(page) == "Dock safety", "what Enter would open"
    QTest.keyClick(page.table, Key.Key_Down, Modifier.ControlModifier)
    QTest.keyClick(page.table, Key.Key_Down, Modifier.ControlModifier)
    assert at(page) == "Élagage"
    _told_below(page, 0)
    QTest.keyClick(page.table, Key.Key_Space, Modifier.ControlModifier)
    _told_below(page, 2)
    assert len(page.chosen) == 2


def _told_below(page: RequestsPage, row: int) -> None:
    menu = by_key(page.table)
    assert menu is not None
    assert said(menu) == offered(page)
    assert page.table.rowAt(page.table.viewport().mapFromGlobal(menu.pos()).y() - 1) == row
    leave(menu)


def test_in_the_preview_it_is_the_menu_of_the_line(page: RequestsPage) -> None:
    made = page.preview.findChild(QPushButton, "lists-duplicate")
    assert made is not None
    made.setFocus()
    for ask in (by_key, _told_by_the_system, _pointed_at):
        menu = ask(made)
        assert menu is not None
        assert said(menu) == offered(page)
        leave(menu)


def _told_by_the_system(widget: QWidget) -> QMenu | None:
    where = widget.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, widget.mapToGlobal(where))
    QApplication.sendEvent(widget, asked)
    return opened_menu()


def _pointed_at(widget: QWidget) -> QMenu | None:
    return right_click(widget, widget.rect().center())


def test_a_heading_offers_the_columns_and_their_order(page: RequestsPage) -> None:
    menu = right_click(page.table.horizontalHeader().viewport(), QPoint(40, 8))
    assert menu is not None
    names = [action.objectName() for inner in menu.actions() for action in _inner(inner)]
    assert {"column:state", "sort:title", "sort-down"} <= set(names)
    assert "lists-open" not in names
    sort = next(a for inner in menu.actions() for a in _inner(inner) if a.objectName() == "sort:title")
    sort.trigger()
    leave(menu)
    assert [record.title for record in page.model.shown] == ["Dock safety", "Élagage", "Forklift", "Welding"]


def _inner(action: QAction) -> list[QAction]:
    inner = action.menu()
    return inner.actions() if isinstance(inner, QMenu) else []


def test_the_trash_offers_the_way_back(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    QTest.keyClick(page.table, Key.Key_Delete)
    settle(qtbot, window)
    page.trash_button.click()
    settle(qtbot, window)
    menu = by_key(page.table)
    assert menu is not None
    assert said(menu) == offered(page)
    assert [name for name, *_ in said(menu)] == ["lists-restore", "lists-purge"]
    menu.actions()[0].trigger()
    leave(menu)
    settle(qtbot, window)
    assert page.every == 0


def test_only_what_changes_nothing_where_only_reading_is_possible(qtbot: QtBot, opened: Opened) -> None:
    first = opened(None)
    new_request(qtbot, first)
    second = opened(services_of(first).store.path)
    page = requests_page(qtbot, second)
    page.table.setFocus()
    menu = by_key(page.table)
    assert menu is not None
    assert said(menu) == offered(page)
    assert [name for name, *_ in said(menu)] == ["lists-open"]
    leave(menu)


def test_what_a_role_may_not_is_explained(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of("manager", qtbot, opened, program, workspace)
    page = page_of(window, AwardsPage)
    heard: list[str] = []
    monkeypatch.setattr(list_menus, "announce", lambda _widget, words: heard.append(words))
    menu = by_key(page.table)
    assert menu is not None
    assert said(menu) == offered(page)
    assert menu.toolTipsVisible()
    assert all(not enabled and "Badge issuer" in why for _, _, enabled, why in said(menu))
    assert menu.defaultAction() is None
    assert set(heard) == {why for *_, why in said(menu)}
    assert len(heard) == len(set(heard)), "each reason once, to those who cannot point"
    leave(menu)
