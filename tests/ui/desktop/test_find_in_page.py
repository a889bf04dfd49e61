"""Find in page: labels, hints and answers; round the page and back to where one was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import Lang
from mcdesk.ui.finding.bar import FindBar
from mcdesk.ui.finding.in_page import Marker, Place, areas, focusable, places, select
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.theme import Theme
from tests.ui.fixtures import own
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach
from tests.ui.shell.test_window import new_request


def bar_of(window: MainWindow) -> FindBar:
    QApplication.processEvents()
    window.menus.actions["find"].trigger()
    found = window.frame.findChild(FindBar)
    assert found is not None
    assert found.isVisible()
    return found


@pytest.fixture
def window(qtbot: QtBot, opened: Opened) -> MainWindow:
    made = opened(None)
    new_request(qtbot, made).put(Ref("working_title"), "Élingage sécuritaire, élingage")
    return made


def test_an_answer_is_found_without_its_accents_and_selected(window: MainWindow) -> None:
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "elingage")
    assert bar.told.text() == "1 of 2"
    assert bar.at is not None
    field = bar.at.widget
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "Élingage"
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert (bar.told.text(), field.selectionStart()) == ("2 of 2", 22)
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.told.text() == "1 of 2"
    QTest.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.told.text() == "2 of 2"


def test_the_menu_keys_step_while_the_bar_has_the_focus(window: MainWindow) -> None:
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "elingage")
    window.menus.actions["find-next"].trigger()
    assert bar.told.text() == "2 of 2"
    window.menus.actions["find-previous"].trigger()
    assert bar.told.text() == "1 of 2"


def test_a_label_is_found_and_its_question_gets_the_focus_on_escape(window: MainWindow) -> None:
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "school")
    assert bar.at is not None
    label = bar.at.widget
    assert isinstance(label, QLabel)
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    back = focused_in(window.frame)
    assert back is not None
    assert window.frame.wizard is not None
    assert window.frame.wizard.middle.isAncestorOf(back)


def test_escape_without_a_find_goes_back_to_where_one_was(window: MainWindow) -> None:
    before = focused_in(window.frame)
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "zzzz")
    assert bar.told.text() == "Not on this page"
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert focused_in(window.frame) is before


def test_the_bar_follows_the_page_and_the_words_survive_the_language(qtbot: QtBot, window: MainWindow) -> None:
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "elingage")
    wizard = window.frame.wizard
    assert wizard is not None
    wizard.open_page("need")
    qtbot.waitUntil(lambda: bar.told.text() == "Not on this page")
    wizard.open_overview()
    assert not bar.isVisible()
    wizard.open_page("basics")
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    again = bar_of(window)
    assert (again.line.text(), again.told.text()) == ("elingage", "1 sur 2")


def test_an_answer_that_changes_is_counted_anew(window: MainWindow) -> None:
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "elingage")
    assert window.desk.draft is not None
    window.desk.draft.put(Ref("working_title"), "Élingage")
    assert bar.told.text() == "1 of 1"


def test_off_the_page_the_search_of_the_requests_is_meant(window: MainWindow) -> None:
    window.show_place("requests")
    window.menus.actions["find"].trigger()
    assert isinstance(focused_in(window.frame), QLineEdit)
    assert window.frame.place == "requests"


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("overview", "partner"),
        ("preferences", "text"),
        ("news", "request"),
        ("record-history", "history"),
        ("home", "new"),
    ],
)
def test_words_are_found_on_every_page(qtbot: QtBot, window: MainWindow, place: str, words: str) -> None:
    if place in window.menus.actions:
        window.menus.actions[place].trigger()
    else:
        window.show_place(place)
    settle(qtbot, window)
    here = window.frame.place
    bar = bar_of(window)
    QTest.keyClicks(bar.line, words)
    assert window.frame.place == here
    first = bar.at
    assert first is not None
    assert bar.told.text().startswith("1 of ")
    window.menus.actions["find-next"].trigger()
    assert len(bar.found) == 1 or not first.same(bar.at)
    qtbot.waitUntil(lambda: bool(window.frame.findChildren(Marker)))
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert focused_in(window.frame.stack) is not None


def test_a_page_with_a_search_of_its_own_has_the_bar_by_its_other_key(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place("guide")
    settle(qtbot, window)
    window.menus.actions["find"].trigger()
    assert window.frame.findChild(FindBar) is None
    window.menus.actions["find-next"].trigger()
    bar = window.frame.finding
    assert bar is not None
    assert bar.line.hasFocus()
    QTest.keyClicks(bar.line, "micro-credential")
    assert len(bar.found) > 1
    window.show_place("home")
    assert not bar.isVisible()


def test_a_record_has_one_bar_in_its_overview_and_on_its_pages(qtbot: QtBot, window: MainWindow) -> None:
    wizard = window.frame.wizard
    assert wizard is not None
    window.menus.actions["overview"].trigger()
    settle(qtbot, window)
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "partner")
    qtbot.waitUntil(lambda: bool(window.frame.findChildren(Marker)))
    wizard.open_page(window.desk.program.definitions.form.pages[1].key)
    assert bar_of(window) is bar
    assert window.frame.findChildren(FindBar) == [bar]
    qtbot.waitUntil(lambda: not wizard.overview.findChildren(Marker))


def test_tab_goes_from_the_bar_to_the_page_below_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place("preferences")
    settle(qtbot, window)
    bar = bar_of(window)
    last = bar.findChild(QWidget, "find-close")
    assert isinstance(last, QWidget)
    last.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(last, Qt.Key.Key_Tab)
    assert focused_in(window.frame.stack) is not None


def test_words_in_lists_tables_and_trees_are_found(qtbot: QtBot) -> None:
    root = QWidget()
    root.resize(400, 600)
    table, tree, listed = QTableWidget(3, 2, root), QTreeWidget(root), QListWidget(root)
    for number, view in enumerate((table, tree, listed)):
        view.setGeometry(0, number * 200, 400, 190)
    for row, words in enumerate(("dock safety", "forklift", "dock")):
        table.setItem(row, 1, QTableWidgetItem(words))
    table.setRowHidden(2, True)
    top = QTreeWidgetItem(["A dock"])
    top.addChild(QTreeWidgetItem(["dock, dock"]))
    tree.addTopLevelItem(top)
    listed.addItems([*(f"line {n}" for n in range(50)), "the dock"])
    own(qtbot, root)
    root.show()
    assert [p.widget for p in places(root, "dock")] == [table, tree, listed]
    top.setExpanded(True)
    found = places(root, "dock")
    assert [p.span for p in found if p.widget is tree] == [(2, 6), (0, 4), (6, 10)]
    last = found[-1]
    assert not last.same(found[0])
    assert last.same(places(root, "dock")[-1])
    select(last)
    assert listed.currentRow() == 50
    (rect,) = areas(last)
    assert rect.height() > 5
    assert listed.rect().contains(rect.toRect())
    assert focusable(last) is listed


def test_what_is_framed_is_what_was_found(qtbot: QtBot) -> None:
    root = QWidget()
    root.resize(300, 200)
    label, area = QLabel("one two three four five six seven two", root), QTextEdit(root)
    label.setWordWrap(True)
    label.setGeometry(0, 0, 120, 100)
    area.setGeometry(0, 100, 300, 90)
    area.setPlainText("two")
    own(qtbot, root)
    root.show()
    found = places(root, "two")
    assert [p.span for p in found] == [(4, 7), (34, 37), (0, 3)]
    for place in found:
        for rect in areas(place):
            assert rect.width() > 5
            assert place.widget.rect().adjusted(-1, -1, 1, 1).contains(rect.toRect())
    marker = Marker(Theme(), root)
    marker.frame(Place(label, (34, 37)))
    assert marker.framed.top() > areas(found[0])[0].top()
    QApplication.processEvents()


@pytest.mark.parametrize("lang", list(Lang))
def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow, lang: Lang) -> None:
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    bar = bar_of(window)
    assert nameless(bar) == []
    assert out_of_reach(bar) == []


def test_tab_meets_the_bar_before_the_page(window: MainWindow) -> None:
    bar = bar_of(window)
    wizard = window.frame.wizard
    assert wizard is not None
    for key in ("", "outcomes"):
        if key:
            wizard.open_page(key)
            QApplication.processEvents()
        page = wizard.page
        assert page is not None
        last = bar.findChild(QWidget, "find-close")
        assert isinstance(last, QWidget)
        last.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(last, Qt.Key.Key_Tab)
        assert focused_in(page) is not None
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Backtab)
        assert focused_in(bar) is not None


def test_the_bar_stays_open_in_another_look(qtbot: QtBot, window: MainWindow) -> None:
    bar = bar_of(window)
    QTest.keyClicks(bar.line, "elingage")
    window.appearance.set_scale(1.25)
    settle(qtbot, window)
    again = window.frame.findChild(FindBar)
    assert again is not None
    assert again is not bar
    assert again.isVisible()
    assert (again.line.text(), again.told.text()) == ("elingage", "1 of 2")
    assert focused_in(window.frame) is again.line
    QTest.keyClick(again.line, Qt.Key.Key_Escape)
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    last = window.frame.findChild(FindBar)
    assert last is None or not last.isVisible()
