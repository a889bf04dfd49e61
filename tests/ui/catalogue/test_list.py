"""The catalogue by keyboard: search, filter, sort, look, keep a search, compare."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from mcdesk.app import records
from mcdesk.domain.records import OWN_STATES, RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.ui.catalogue.model import PAGE
from mcdesk.ui.catalogue.page import CataloguePage
from mcdesk.ui.focus import focused_in
from mcdesk.ui.lists.compare import ComparePage
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach


def listed(page: CataloguePage) -> list[str]:
    found = [page.model.item(n) for n in range(len(page.model.keys))]
    return [e.title for e in found if e is not None]


def triggered(page: CataloguePage, menu: str, name: str) -> None:
    made = page.tools.filter_menu() if menu == "filter" else page.tools.view_menu()
    action = made.findChild(QAction, name)
    assert action is not None, name
    action.trigger()
    made.deleteLater()


def told(page: CataloguePage) -> list[str]:
    return [label.text() for label in page.preview.findChildren(QLabel)]


def test_the_place_lists_everything_and_has_the_focus(window: MainWindow, page: CataloguePage) -> None:
    assert listed(page) == [
        "Welding basics",
        "Café service",
        "Forklift Operation",
        "Forklift Operation and Load Handling",
    ]
    assert focused_in(window.frame.stack) is page.table
    assert "4" in page.count.label.text()
    button = window.frame.bar.findChild(QPushButton, "place:catalogue") or window.frame.bar._buttons["catalogue"]
    assert button.isChecked()


def test_typing_finds_words_in_outcomes_too(qtbot: QtBot, window: MainWindow, page: CataloguePage) -> None:
    page.start_search()
    QTest.keyClicks(page.tools.search, "cafe")
    settle(qtbot, window)
    assert listed(page) == ["Café service"]
    page.tools.search.clear()
    QTest.keyClicks(page.tools.search, "forklift")
    settle(qtbot, window)
    assert len(listed(page)) == 2
    QTest.keyClick(page.tools.search, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    page.tools.search.setText("nothing like this")
    settle(qtbot, window)
    assert page.empty.isVisible()
    assert page.empty.clear.isVisible()
    page.empty.clear.click()
    settle(qtbot, window)
    assert len(listed(page)) == 4


def test_filters_narrow_and_chips_take_them_away(qtbot: QtBot, window: MainWindow, page: CataloguePage) -> None:
    triggered(page, "filter", "filter:kind:credential")
    triggered(page, "filter", "filter:hours:41-100")
    settle(qtbot, window)
    assert listed(page) == ["Welding basics"]
    assert [c.text() for c in page.tools.chips.chips][:1] != [""]
    page.tools.chips.chips[1].click()
    settle(qtbot, window)
    assert len(listed(page)) == 3


def test_a_heading_sorts_and_turns_around(qtbot: QtBot, window: MainWindow, page: CataloguePage) -> None:
    title = page.model.column_of("title")
    page.table.horizontalHeader().sectionClicked.emit(title)
    settle(qtbot, window)
    assert listed(page)[0] == "Café service"
    page.table.horizontalHeader().sectionClicked.emit(title)
    settle(qtbot, window)
    assert listed(page)[-1] == "Café service"


def test_a_search_is_kept_under_a_name(qtbot: QtBot, window: MainWindow, page: CataloguePage) -> None:
    page.tools.search.setText("welding")
    triggered(page, "view", "view-save")
    QTest.keyClicks(page.tools.naming.line, "Welders")
    QTest.keyClick(page.tools.naming.line, Qt.Key.Key_Return)
    triggered(page, "view", "column:frameworks")
    triggered(page, "view", "view-first")
    settle(qtbot, window)
    assert len(listed(page)) == 4
    triggered(page, "view", "view:Welders")
    settle(qtbot, window)
    assert listed(page) == ["Welding basics"]
    window.show_place("home")
    window.show_place("catalogue")
    settle(qtbot, window)
    again = window.frame.stack.currentWidget()
    assert isinstance(again, CataloguePage)
    assert again.tools.search.text() == "welding"
    assert [v.name for v in again.tools.ways.views] == ["Welders"]


def test_the_preview_names_the_nearest_and_why_and_compares(
    qtbot: QtBot, window: MainWindow, page: CataloguePage
) -> None:
    window.resize(1180, 760)
    page.table.setFocus()
    page.table.select_line(listed(page).index("Forklift Operation"))
    qtbot.waitUntil(lambda: page.near.record is not None, timeout=5000)
    said = told(page)
    assert "Forklift Operation and Load Handling" in said
    assert any("outcomes say the same" in t for t in said)
    button = page.preview.findChild(QPushButton, "compare:0")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: page.findChild(ComparePage) is not None)
    compared = page._pages.currentWidget()
    assert isinstance(compared, ComparePage)
    QTest.keyClick(compared, Qt.Key.Key_Escape)
    assert page.table.hasFocus()


@pytest.mark.parametrize("title", ["Café service", "Forklift Operation and Load Handling"])
def test_enter_opens_the_record(qtbot: QtBot, window: MainWindow, page: CataloguePage, title: str) -> None:
    page.table.select_line(listed(page).index(title))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.desk.draft is not None
    assert window.desk.draft.request.title == title
    assert window.frame.place == "request"


def test_a_change_elsewhere_is_shown(qtbot: QtBot, window: MainWindow, page: CataloguePage) -> None:
    services = window.desk.services
    assert services is not None
    window.desk.do(lambda: records.create(services, RecordKind.CREDENTIAL, {"official_name": "Brand new"}))
    settle(qtbot, window)
    assert listed(page)[0] == "Brand new"


def test_pages_are_read_when_they_come_into_sight(qtbot: QtBot, window: MainWindow, page: CataloguePage) -> None:
    services = window.desk.services
    assert services is not None
    for n in range(2 * PAGE):
        records.create(services, RecordKind.CREDENTIAL, {"official_name": f"Bulk {n:04}"})
    page.reload()
    settle(qtbot, window)
    middle = PAGE + PAGE // 2
    assert page.model.item(middle) is None
    settle(qtbot, window)
    entry = page.model.item(middle)
    assert entry is not None
    assert entry.title == f"Bulk {2 * PAGE - 1 - middle:04}"


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("place", ["catalogue", "catalogue-import"])
def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow, lang: Lang, place: str) -> None:
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    window.show_place(place)
    settle(qtbot, window)
    assert nameless(window.frame.stack) == []
    assert out_of_reach(window.frame.stack) == []
    assert focused_in(window.frame.stack) is not None


def test_an_empty_catalogue_offers_the_import(qtbot: QtBot, opened: Opened, program: object) -> None:
    window = opened(None)
    window.desk.open_workspace(window.desk.program.default_workspace, create=True)
    settle(qtbot, window)
    window.show_place("catalogue")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, CataloguePage)
    first = page.empty.button
    assert first.isVisible()
    assert focused_in(window.frame.stack) is first
    first.click()
    settle(qtbot, window)
    assert isinstance(window.frame.stack.currentWidget(), QScrollArea)
    assert window.frame.place == "catalogue-import"


def test_every_state_has_words(page: CataloguePage) -> None:
    assert all(page.words.value("state", state.value) for state in OWN_STATES)


def test_without_a_workspace_the_place_is_the_start(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.show_place("catalogue")
    settle(qtbot, window)
    assert window.frame.place == "home"
