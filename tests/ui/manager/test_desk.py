"""The dashboard and the inbox in the real window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.services import Services
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.ui.big_row import BigRow
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.manager import inbox_page
from mcdesk.ui.manager.bars import BarsChart
from mcdesk.ui.manager.dashboard import DashboardPage
from mcdesk.ui.manager.figure_card import FigureCard, FigureTable
from mcdesk.ui.manager.inbox_page import InboxPage
from mcdesk.ui.manager.share_page import SharePage
from mcdesk.ui.manager.tiles import Tile
from tests.ui.shell.conftest import Opened, settle


def dashboard(qtbot: QtBot, window: MainWindow) -> DashboardPage:
    window.show_place("dashboard")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, DashboardPage)
    assert page.shown is not None
    return page


def chart(page: DashboardPage, key: str) -> BarsChart:
    found = page.findChild(BarsChart, f"chart:{key}")
    assert isinstance(found, BarsChart)
    return found


def records_of(window: MainWindow) -> Sequence[Record]:
    assert window.desk.services is not None
    return window.desk.services.store.records(RecordKind.REQUEST)


def services_of(window: MainWindow) -> Services:
    assert window.desk.services is not None
    return window.desk.services


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def cells(table: FigureTable, column: int) -> list[str]:
    return [str(table.model().index(row, column).data()) for row in range(table.rowCount())]


def test_from_a_bar_to_its_records_and_into_one(qtbot: QtBot, window: MainWindow) -> None:
    page = dashboard(qtbot, window)
    assert "3 records" in page.told.text()
    states = chart(page, "states")
    assert "Draft: 2. Submitted: 1" in states.accessibleDescription()
    press(states, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.drill.title.text() == "By state: Submitted"
    assert page.drill.table.lines.rowCount() == 1
    press(page.drill.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.place == "request"
    assert window.desk.draft is not None
    assert window.desk.draft.request.state == "submitted"


def test_escape_goes_back_and_a_bar_of_nothing_leads_nowhere(qtbot: QtBot, window: MainWindow) -> None:
    page = dashboard(qtbot, window)
    tile = page.findChild(Tile, "tile:overdue")
    assert isinstance(tile, Tile)
    tile.click()
    assert not page.drill.isVisible()
    waiting = page.findChild(Tile, "tile:waiting")
    assert isinstance(waiting, Tile)
    assert waiting.accessibleName() == "Waiting for a decision: 1"
    waiting.click()
    assert page.drill.isVisible()
    assert page.drill.title.text() == "Waiting for a decision"
    press(page.drill.table, Qt.Key.Key_Escape)
    assert not page.drill.isVisible()


def test_each_chart_has_its_table(qtbot: QtBot, window: MainWindow) -> None:
    page = dashboard(qtbot, window)
    card = page.findChild(FigureCard, "figure:states")
    switch = page.findChild(QToolButton, "switch:states")
    assert isinstance(card, FigureCard)
    assert isinstance(switch, QToolButton)
    press(switch, Qt.Key.Key_Return)
    table = card.findChild(FigureTable)
    assert isinstance(table, FigureTable)
    assert table.isVisible()
    assert not card.chart.isVisible()
    assert cells(table, 1) == ["2", "1"]
    table.setCurrentCell(0, 0)
    press(table, Qt.Key.Key_Return)
    assert page.drill.table.lines.rowCount() == 2


def test_a_filter_narrows_and_is_kept_under_a_name(qtbot: QtBot, window: MainWindow) -> None:
    page = dashboard(qtbot, window)
    menus = page.tools.filter_menu().findChildren(QMenu)
    assert [m.title() for m in menus] == ["Period", "Records", "School", "State"]
    health = next(a for m in menus for a in m.actions() if a.objectName() == "filter:school:health")
    health.trigger()
    settle(qtbot, window)
    assert page.shown is not None
    assert page.shown.portfolio.count == 1
    page.tools.naming.ask()
    page.tools.naming.line.setText("Health")
    press(page.tools.naming.line, Qt.Key.Key_Return)
    assert [v.name for v in page.tools.ways.views] == ["Health"]
    page.tools.chips.cleared.emit()
    settle(qtbot, window)
    assert page.shown.portfolio.count == 3
    page.tools.view_menu().actions()[0].trigger()
    settle(qtbot, window)
    assert page.shown.portfolio.count == 1


def test_days_of_ones_own(qtbot: QtBot, window: MainWindow) -> None:
    page = dashboard(qtbot, window)
    bar = page.tools.period
    bar.ask(None, None)
    bar.since.setText("some day")
    press(bar.since, Qt.Key.Key_Return)
    assert bar.problem.isVisible()
    bar.since.setText("1 April 2020")
    bar.until.setText("2020-04-30")
    press(bar.until, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert not bar.isVisible()
    assert page.shown is not None
    assert page.shown.portfolio.count == 0
    assert "1 April 2020 to 30 April 2020" in page.told.text()


def test_the_rules_are_asked_only_when_wanted(qtbot: QtBot, window: MainWindow) -> None:
    page = dashboard(qtbot, window)
    page.topics["quality"].click()
    assert page.findChild(FigureCard, "figure:blocks") is None
    page.check.click()
    settle(qtbot, window)
    assert chart(page, "blocks").figure.items
    page.topics["money"].click()
    assert "$17,230.00" in chart(page, "money").accessibleDescription()


def test_the_figures_follow_a_change_and_another_language(qtbot: QtBot, window: MainWindow) -> None:
    page = dashboard(qtbot, window)
    assert window.desk.services is not None
    services = window.desk.services
    window.desk.do(lambda: requests.create(services, {"working_title": "One more"}))
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.portfolio.count == 4)
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    again = window.frame.stack.currentWidget()
    assert isinstance(again, DashboardPage)
    assert "4 fiches" in again.told.text()


def test_the_inbox_opens_what_waits(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.actions["inbox"].trigger()
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, InboxPage)
    assert "as Program-area coordinator" in page.empty.text.text()
    page.everybody.click()
    settle(qtbot, window)
    assert page.told.text() == "One record waits."
    state = page.model.index(0, page.model.column_of("state"))
    assert isinstance(state.data(Qt.ItemDataRole.DecorationRole), QIcon)
    page.start()
    assert page.table.hasFocus()
    press(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.place == "request"
    window.menus.actions["back"].trigger()
    settle(qtbot, window)
    assert isinstance(again := window.frame.stack.currentWidget(), InboxPage)
    assert again.everybody.isChecked()


def test_what_shows_in_the_inbox_is_answered_for_while_it_is_read_anew(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.menus.actions["inbox"].trigger()
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, InboxPage)
    page.everybody.click()
    settle(qtbot, window)
    since = next(column for column in page.listing.columns if column.key == "since")
    page.search.setText(since.words(page.model.shown[0]))
    assert len(page.model.shown) == 1, "a day is found as the line says it"
    monkeypatch.setattr(inbox_page, "inbox", lambda *_services, **_who: ())
    assert page.read(None) == []
    page.show_chosen()
    assert page.chosen == page.model.shown


def test_the_start_page_says_how_much_waits_for_the_role_and_leads_there(qtbot: QtBot, window: MainWindow) -> None:
    preferences = window.desk.program.preferences
    window.show_place("home")
    settle(qtbot, window)
    assert window.findChild(BigRow, "home-waiting") is None
    preferences.set("my_role", "manager")
    window.desk.open_workspace(services_of(window).store.path)
    settle(qtbot, window)
    window.show_place("home")
    settle(qtbot, window)
    row = window.findChild(BigRow, "home-waiting")
    assert row is not None
    assert row.accessibleName().startswith("One record waits for you")
    row.click()
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, InboxPage)
    assert page.every == 1


def test_an_empty_inbox_says_so_and_leads_to_the_figures(qtbot: QtBot, opened: Opened, workspace: Path) -> None:
    window = opened(None)
    window.menus.actions["inbox"].trigger()
    assert [b.text.key for b in window.desk.messages.banners] == ["shell-no-workspace"]
    window.desk.open_workspace(workspace, create=True)
    settle(qtbot, window)
    window.show_place("inbox")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, InboxPage)
    assert page.empty.isVisible()
    assert isinstance(page.figures, QPushButton)
    page.figures.click()
    settle(qtbot, window)
    assert window.place == "dashboard"


def test_sharing_shows_what_is_removed_before_it_saves(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "shared.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    window.desk.open_record(next(r.id for r in records_of(window) if r.state == "submitted"))
    settle(qtbot, window)
    window.menus.actions["share"].trigger()
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, SharePage)
    assert page.prepared is not None
    assert page.total.text() == f"{page.prepared.removals.total} things are removed."
    assert page.table.lines.rowCount() > 3
    page.how.setCurrentIndex(1)
    page.save.click()
    settle(qtbot, window)
    assert "What was removed" in target.read_text("utf-8")
    page.subject.setCurrentIndex(1)
    page.reload()
    settle(qtbot, window)
    assert page.how.currentData() == "archive"
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    again = window.frame.stack.currentWidget()
    assert isinstance(again, SharePage)
    assert again is not page
    assert again.subject.currentIndex() == 1, "what was chosen outlives its page"
    assert again.how.currentData() == "archive"
    assert again.prepared is not None


def test_the_osap_sheet_is_saved_from_its_topic(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "osap.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target.with_suffix("")), ""))
    page = dashboard(qtbot, window)
    assert not page.osap.isVisible()
    page.topics["osap"].click()
    page.osap.click()
    settle(qtbot, window)
    assert target.stat().st_size > 0
    assert [b.text.key for b in window.desk.messages.banners] == ["desk-osap-saved"]
