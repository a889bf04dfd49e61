"""What stands over the window follows the look of the system, tabs follow their keys, and the preview is in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang, message
from mcdesk.ui.context import Ui
from mcdesk.ui.finding.commands import CommandsSheet
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.panels.review.export_sheet import ExportSheet
from mcdesk.ui.panels.review.options import OptionsBar
from mcdesk.ui.panels.review.pages import PagesView
from mcdesk.ui.panels.review.panel import ReviewPanel
from mcdesk.ui.panels.review.preview import Preview
from mcdesk.ui.printing.sheet import PrintSheet
from mcdesk.ui.said_sheet import SaidSheet
from mcdesk.ui.tasks import Task
from mcdesk.ui.under_way import UnderWaySheet
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import new_request

KINDS = {
    "shortcuts": CommandsSheet,
    "print": PrintSheet,
    "export": ExportSheet,
    "under-way": UnderWaySheet,
    "said": SaidSheet,
}


def open_sheet() -> QDialog:
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, QDialog)
    return sheet


def print_sheet(qtbot: QtBot, window: MainWindow) -> PrintSheet:
    """The sheet that prints a new request."""
    new_request(qtbot, window)
    window.menus.actions["print"].trigger()
    settle(qtbot, window)
    sheet = open_sheet()
    assert isinstance(sheet, PrintSheet)
    return sheet


def ui_of(sheet: QDialog) -> Ui:
    assert isinstance(sheet, CommandsSheet | PrintSheet | ExportSheet | UnderWaySheet | SaidSheet)
    return sheet.ui


@pytest.mark.parametrize("act", KINDS)
def test_a_sheet_that_is_open_follows_theme_and_language(qtbot: QtBot, opened: Opened, act: str) -> None:
    window = opened(None)
    new_request(qtbot, window)
    window.menus.actions[act].trigger()
    settle(qtbot, window)
    assert isinstance(open_sheet(), KINDS[act])
    window.appearance.set_theme("dark")
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    sheet = open_sheet()
    assert isinstance(sheet, KINDS[act])
    assert (ui_of(sheet).theme, ui_of(sheet).lang) == (window.appearance.theme, Lang.FR)
    assert sheet.focusWidget() is not None
    assert [d for d in window.findChildren(QDialog) if d.isVisible()] == [sheet]
    sheet.close()


def test_what_was_typed_in_a_sheet_stays_in_another_theme(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.menus.actions["shortcuts"].trigger()
    settle(qtbot, window)
    before = open_sheet()
    assert isinstance(before, CommandsSheet)
    QTest.keyClicks(before.found.line, "theme")
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    sheet = open_sheet()
    assert isinstance(sheet, CommandsSheet)
    assert sheet is not before
    assert sheet.found.line.text() == "theme"
    sheet.close()


def test_what_was_chosen_for_the_proposal_stays_in_another_theme_and_language(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    before = print_sheet(qtbot, window)
    assert isinstance(before.bar, OptionsBar)
    QTest.keyClick(before.bar.language, Qt.Key.Key_Down)
    QTest.keyClick(before.bar.paper, Qt.Key.Key_Down)
    before.bar.without.click()
    before.bar.comments.click()
    chosen = before.bar.options
    assert chosen == ProposalOptions((Lang.FR,), Paper.A4, contacts=False, comments=True)
    window.appearance.set_theme("dark")
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    sheet = open_sheet()
    assert isinstance(sheet, PrintSheet)
    assert isinstance(sheet.bar, OptionsBar)
    assert sheet is not before
    assert sheet.bar.options == chosen
    sheet.close()
    window.menus.actions["preview"].trigger()
    settle(qtbot, window)
    preview = window.frame.findChild(Preview)
    assert preview is not None
    assert preview.bar.options == ProposalOptions((Lang.FR,)), "what is submitted is not made as it was printed"
    preview.bar.comments.click()
    window.appearance.set_theme("light")
    settle(qtbot, window)
    again = window.frame.findChild(Preview)
    assert again is not None
    assert again is not preview
    assert again.bar.options == ProposalOptions((Lang.FR,), comments=True)


def test_a_sheet_that_prints_stays(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    sheet = print_sheet(qtbot, window)
    sheet.task = Task(message("printing-title"))
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    assert open_sheet() is sheet
    sheet.close()


def test_ctrl_tab_turns_to_the_next_tab(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    window.menus.actions["preview"].trigger()
    settle(qtbot, window)
    tabs = window.frame.findChild(QTabWidget)
    assert tabs is not None
    inside = tabs.currentWidget()
    assert inside is not None
    inside.setFocus()
    for key, step in ((Qt.Key.Key_Tab, 1), (Qt.Key.Key_Backtab, 0)):
        now = QApplication.focusWidget()
        assert now is not None
        shift = Qt.KeyboardModifier.ShiftModifier if step == 0 else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(now, key, Qt.KeyboardModifier.ControlModifier | shift)
        assert tabs.currentIndex() == step


def test_the_preview_is_brought_in_sight_where_it_stands_below_the_answers(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.resize(1000, 640)
    new_request(qtbot, window)
    window.menus.actions["preview"].trigger()
    settle(qtbot, window)
    panel = window.frame.findChild(ReviewPanel)
    assert panel is not None
    qtbot.waitUntil(lambda: focused_in(panel.preview) is panel.preview.bar.language, timeout=10000)
    qtbot.waitUntil(lambda: 0 < panel.preview.mapTo(window, QPoint(0, 0)).y() < window.height() / 2)


class Painted(QObject):
    """Counts how often what it watches is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def painted_for(qtbot: QtBot, view: PagesView, control: QWidget) -> None:
    """Wait until ``view`` is painted because ``control`` gets the focus."""
    QApplication.processEvents()
    seen = Painted()
    view.viewport().installEventFilter(seen)
    control.setFocus()
    qtbot.waitUntil(lambda: seen.count > 0, timeout=2000)
    view.viewport().removeEventFilter(seen)


def test_the_mark_around_the_pages_comes_and_goes_with_the_focus(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    sheet = print_sheet(qtbot, window)
    for control in (sheet.close_button, sheet.view):
        painted_for(qtbot, sheet.view, control)
    sheet.close()


def test_the_sheet_is_called_after_what_is_printed(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.show_place("guide")
    settle(qtbot, window)
    window.menus.actions["print"].trigger()
    settle(qtbot, window)
    sheet = open_sheet()
    assert sheet.windowTitle() == "Print “What a micro-credential is”"
    sheet.close()
