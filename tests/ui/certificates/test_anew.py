"""The designer built anew in another look."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcdesk.ui.certificates.designer import Designer
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import settle


def test_the_page_is_as_near_in_another_look(qtbot: QtBot, window: MainWindow, designer: Designer) -> None:
    canvas = designer.canvas
    for _ in range(4):
        canvas.zoom_by(1)
    # The bars take of each other's room.
    QApplication.processEvents()
    across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    across.setValue(across.maximum() // 2)
    down.setValue(down.maximum())
    assert canvas.looking_at == "3.000 0.500 1.000"
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    anew = window.frame.stack.currentWidget()
    assert isinstance(anew, Designer)
    assert anew is not designer
    now = anew.canvas
    assert now.looking_at == "3.000 0.500 1.000"
    qtbot.waitUntil(lambda: now.verticalScrollBar().value() == now.verticalScrollBar().maximum() > 0)
    QApplication.processEvents()
    assert abs(now.horizontalScrollBar().value() - now.horizontalScrollBar().maximum() // 2) <= 1
    now.zoom_by(-1)
    assert now.zoom == 2.0
