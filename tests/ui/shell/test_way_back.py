"""Escape leads back from a page that has a way back, and never away from what is being written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.credentials.decision_page import DecisionPage
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from tests.ui.credentials.journeys import window_with_request
from tests.ui.shell.conftest import Opened, settle


def _escape(window: MainWindow) -> None:
    QTest.keyClick(focused_in(window) or window, Qt.Key.Key_Escape)


def test_escape_leaves_a_decision_only_while_nothing_is_written(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.desk.open_record(request.id)
    settle(qtbot, window)
    window.credentials.deciding.step("return_it")
    settle(qtbot, window)
    page = window.findChild(DecisionPage)
    assert page is not None
    QTest.keyClicks(page.reason.control, "Not yet")
    _escape(window)
    settle(qtbot, window)
    assert window.place != "request"
    assert page.reason.control.toPlainText() == "Not yet"
    page.reason.control.clear()
    _escape(window)
    settle(qtbot, window)
    assert window.place == "request"


def test_escape_leaves_a_history_and_a_package(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.desk.open_record(request.id)
    settle(qtbot, window)
    for act in ("record-history", "send-package"):
        window.show_place("request")
        window.menus.actions[act].trigger()
        settle(qtbot, window)
        assert window.place != "request"
        assert isinstance(focused_in(window), QWidget)
        _escape(window)
        settle(qtbot, window)
        assert window.place == "request", act
