"""What a manager looks at stays in sight where the window is built anew in another look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.manager.dashboard import DashboardPage
from mcdesk.ui.manager.inbox_page import InboxPage
from tests.ui.manager.test_desk import chart, dashboard, press
from tests.ui.shell.conftest import settle


def test_topic_and_records_behind_a_figure_stay_in_sight_in_another_look(qtbot: QtBot, window: MainWindow) -> None:
    page = dashboard(qtbot, window)
    page.topics["learning"].click()
    page.topics["standing"].click()
    press(chart(page, "states"), Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.drill.isVisible()
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    again = window.frame.stack.currentWidget()
    assert isinstance(again, DashboardPage)
    assert again is not page
    assert again.topic == "standing"
    assert again.topics["standing"].isChecked()
    assert again.drill.isVisible()
    assert again.drill.table.lines.rowCount() == 1
    assert again.drill.title.text().startswith("Par état")
    press(again.drill.table, Qt.Key.Key_Escape)
    window.appearance.set_theme("light")
    settle(qtbot, window)
    last = window.frame.stack.currentWidget()
    assert isinstance(last, DashboardPage)
    assert not last.drill.isVisible()
    assert last.topic == "standing"


def test_who_sees_what_waits_for_everybody_still_does_in_another_look(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place("inbox")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, InboxPage)
    page.everybody.click()
    settle(qtbot, window)
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    again = window.frame.stack.currentWidget()
    assert isinstance(again, InboxPage)
    assert again.everybody.isChecked()
    assert again.every > 0


def test_figures_that_were_checked_are_checked_again(qtbot: QtBot, window: MainWindow) -> None:
    page = dashboard(qtbot, window)
    page.topics["quality"].click()
    page.check.click()
    settle(qtbot, window)
    assert page.checked
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    again = window.frame.stack.currentWidget()
    assert isinstance(again, DashboardPage)
    assert again is not page
    assert (again.topic, again.checked) == ("quality", True)
    again.reload()
    settle(qtbot, window)
    window.appearance.set_theme("light")
    settle(qtbot, window)
    last = window.frame.stack.currentWidget()
    assert isinstance(last, DashboardPage)
    assert not last.checked
