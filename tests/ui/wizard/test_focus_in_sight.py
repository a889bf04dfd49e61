"""What has the focus is in sight, also where the rows of a table come, go or move around it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Json, Ref
from mcdesk.ui.context import Ui
from mcdesk.ui.in_sight import SETTLE_MS
from mcdesk.ui.wizard.page import PageView
from tests.ui.fixtures import MakeDraft
from tests.ui.wizard.support import open_wizard, page_of

CARDS: dict[str, Json] = {"cards": [{"id": i, "title": i.upper()} for i in ("a", "b", "c")]}
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def seen(page: PageView) -> bool:
    """Whether the whole of the control with the focus is in the part of the page that is shown."""
    now = QApplication.focusWidget()
    if now is None or not page.isAncestorOf(now):
        return False
    there = QRect(now.mapTo(page.viewport(), QPoint(0, 0)), now.size())
    return page.viewport().rect().contains(there)


@pytest.mark.parametrize(
    ("row", "key", "held"),
    [
        ("a", Qt.Key.Key_D, CTRL),
        ("c", Qt.Key.Key_Delete, CTRL | SHIFT),
        ("a", Qt.Key.Key_Down, ALT),
        ("c", Qt.Key.Key_Up, ALT),
    ],
    ids=["duplicated", "removed", "down", "up"],
)
def test_the_page_follows_the_focus_when_rows_change(
    row: str, key: Qt.Key, held: Qt.KeyboardModifier, qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    view = open_wizard(qtbot, ui, make_draft(CARDS), height=320)
    view.show_ref(Ref("cards", row, "title"))
    page = page_of(view)
    qtbot.wait(2 * SETTLE_MS)
    assert seen(page)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)
    qtbot.wait(2 * SETTLE_MS)
    assert seen(page)
