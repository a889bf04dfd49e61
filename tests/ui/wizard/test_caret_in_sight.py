"""The line that is written on is in sight, however long the text grows below the window's edge."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Ref
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.in_sight import SETTLE_MS
from mcdesk.ui.wizard.page import PageView
from tests.ui.fixtures import MakeDraft, settle
from tests.ui.wizard.support import open_wizard, page_of

CTRL = Qt.KeyboardModifier.ControlModifier
MANY = "\n".join(f"Line {number}" for number in range(60))


def caret_seen(page: PageView, area: QTextEdit) -> bool:
    at = area.cursorRect()
    there = QRect(area.viewport().mapTo(page.viewport(), at.topLeft()), at.size())
    return page.viewport().rect().contains(there)


def lines_typed(area: QTextEdit) -> None:
    for number in range(30):
        QTest.keyClicks(area, f"Line {number}")
        QTest.keyClick(area, Qt.Key.Key_Return)


def pasted(area: QTextEdit) -> None:
    data = QMimeData()
    data.setText(MANY)
    area.insertFromMimeData(data)


@pytest.mark.parametrize("write", [lines_typed, pasted])
def test_what_is_written_below_the_edge_is_followed(
    write: Callable[[QTextEdit], None], qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    page, area = _writing(qtbot, ui, make_draft())
    write(area)
    qtbot.waitUntil(lambda: caret_seen(page, area))
    QTest.keyClick(area, Qt.Key.Key_Home, CTRL)
    qtbot.waitUntil(lambda: caret_seen(page, area))
    QTest.keyClick(area, Qt.Key.Key_End, CTRL)
    qtbot.waitUntil(lambda: caret_seen(page, area))


def test_a_document_pasted_twice_is_followed_to_its_end(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    """The page around so long a text grows some turns later than the text."""
    page, area = _writing(qtbot, ui, make_draft())
    data = QMimeData()
    data.setText("Personal support workers carry out care that may spread infection. " * 3000)
    for _paste in range(2):
        area.insertFromMimeData(data)
        qtbot.wait(4 * SETTLE_MS)
    qtbot.waitUntil(lambda: caret_seen(page, area))


def test_an_undo_in_a_long_text_shows_where_it_was(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    page, area = _writing(qtbot, ui, make_draft({"paragraph": MANY}))
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(area, " and more")
    QTest.keyClick(area, Qt.Key.Key_Z, CTRL)
    qtbot.wait(2 * SETTLE_MS)
    assert area.toPlainText() == MANY
    assert caret_seen(page, area)


def test_a_press_on_a_line_partly_in_sight_leaves_the_page_where_it_is(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    page, area = _writing(qtbot, ui, make_draft({"paragraph": MANY}))
    settle()
    edge = area.viewport().mapFrom(page.viewport(), QPoint(30, page.viewport().height() - 3))
    before = page.verticalScrollBar().value()
    QTest.mousePress(area.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    settle()
    assert page.verticalScrollBar().value() == before
    QTest.mouseRelease(area.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    assert area.textCursor().blockNumber() > 0


def _writing(qtbot: QtBot, ui: Ui, draft: Draft) -> tuple[PageView, QTextEdit]:
    view = open_wizard(qtbot, ui, draft, height=360)
    view.show_ref(Ref("paragraph"))
    page = page_of(view)
    qtbot.wait(2 * SETTLE_MS)
    area = page.rows["paragraph"].editor.focus_target()
    assert isinstance(area, QTextEdit)
    assert area.hasFocus()
    return page, area
