"""A list of a workspace that can only be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.ui.lists.page import ListPage
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace
from tests.ui.shell.test_window import new_request, services_of

__all__ = ["opened", "program", "workspace"]


def test_delete_says_why_where_only_reading_is_possible(qtbot: QtBot, opened: Opened) -> None:
    first = opened(None)
    new_request(qtbot, first)
    second = opened(services_of(first).store.path)
    second.show_place("requests")
    settle(qtbot, second)
    page = second.frame.stack.currentWidget()
    assert isinstance(page, ListPage)
    second.desk.messages.drop("read-only")
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    settle(qtbot, second)
    assert [b.text.key for b in second.desk.messages.banners] == ["reading-held"]
    assert len(services_of(second).store.records()) == 1
