"""Closing the bar that finds words: one stays where they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mcdesk.ui.finding.in_page import focusable
from mcdesk.ui.focus import focused_in
from mcdesk.ui.in_sight import SETTLE_MS
from mcdesk.ui.main_window import MainWindow
from tests.ui.desktop.test_find_in_page import bar_of, window
from tests.ui.shell.conftest import settle

__all__ = ["window"]


def test_words_that_nobody_can_write_in_stay_in_sight_on_escape(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 640)
    window.show_place("preferences")
    settle(qtbot, window)
    first = focused_in(window.frame.stack)
    hints = [w for w in window.frame.stack.findChildren(QLabel) if w.property("role") == "hint" and w.isVisible()]
    bar = bar_of(window)
    bar.line.setText(hints[-1].text()[:30])
    assert bar.at is not None
    found = bar.at.widget
    assert focusable(bar.at) is None
    qtbot.waitUntil(lambda: not found.visibleRegion().isEmpty())
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    qtbot.wait(SETTLE_MS + 20)
    assert not found.visibleRegion().isEmpty()
    now = focused_in(window.frame.stack)
    assert now is not None
    assert now is not first
    assert not now.visibleRegion().isEmpty()
