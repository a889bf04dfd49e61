"""Words that may be misspelled are marked in the real window, by the real dictionaries; it can be turned off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from mcdesk.bootstrap import RealProgram
from mcdesk.data.spelling import Dictionaries
from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import Lang
from mcdesk.ui.forms.controls import Area
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.spelling.area_marks import AreaMarks
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import new_request

REASON = "Operators recieve a renewed certificate, and the assesment is done by an employer."


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, program: RealProgram) -> Iterator[MainWindow]:
    program.preferences.set("spelling", None)
    made = opened(None)
    new_request(qtbot, made)
    yield made
    made.close()
    assert isinstance(program.speller, Dictionaries)
    program.speller.close()


def paragraph(window: MainWindow) -> Area:
    wizard = window.frame.wizard
    assert wizard is not None
    form = wizard.draft.services.form
    field = next(f for f in form.fields() if f.kind.value == "paragraph")
    wizard.open_page(next(p.key for p in form.pages if field in p.fields))
    assert wizard.page is not None
    assert wizard.page.reveal(Ref(field.key))
    area = QApplication.focusWidget()
    assert isinstance(area, Area)
    return area


def marked(area: Area) -> list[str]:
    marks = area.findChild(AreaMarks)
    assert marks is not None
    return [w.text for w in marks.marked()]


def menu_at_cursor(area: Area) -> QMenu:
    opened: list[QMenu] = []
    area.menu_opening.connect(lambda menu, _event: opened.append(menu))
    at = area.cursorRect().center()
    area.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, area.mapToGlobal(at)))
    return opened[0]


def test_marks_suggestions_and_own_words(qtbot: QtBot, window: MainWindow) -> None:
    area = paragraph(window)
    area.setFocus()
    QTest.keyClicks(area, REASON)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: marked(area) == ["recieve", "assesment"], timeout=20000)
    cursor = area.textCursor()
    cursor.setPosition(REASON.index("recieve") + 3)
    area.setTextCursor(cursor)
    menu = menu_at_cursor(area)
    qtbot.waitUntil(lambda: any(a.text().replace("&", "") == "receive" for a in menu.actions()), timeout=20000)
    next(a for a in menu.actions() if a.text().replace("&", "") == "receive").trigger()
    menu.close()
    assert "Operators receive a" in area.toPlainText()
    window.spelling.add("assesment")
    qtbot.waitUntil(lambda: marked(area) == [], timeout=20000)
    settle(qtbot, window)


def test_marks_can_be_turned_off_and_a_text_in_french_is_read_as_french(qtbot: QtBot, window: MainWindow) -> None:
    area = paragraph(window)
    area.setFocus()
    area.insertPlainText("Les apprenants montrent leur compétance au travail. ")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: marked(area) == ["compétance"], timeout=20000)
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    again = paragraph(window)
    marks = again.findChild(AreaMarks)
    assert marks is not None
    assert marks.reading.lang is Lang.FR
    assert marked(again) == ["compétance"]
    area = again
    window.spelling.turn(False)
    qtbot.waitUntil(lambda: marked(area) == [], timeout=20000)
    settle(qtbot, window)


def waves(area: Area, block: int) -> int:
    return len(area.document().findBlockByNumber(block).layout().formats())


def test_a_long_text_that_is_pasted_is_marked_with_the_window_at_work_in_between(
    qtbot: QtBot, window: MainWindow
) -> None:
    area = paragraph(window)
    area.setFocus()
    area.insertPlainText(f"{REASON}\n" * 300)
    last = area.document().blockCount() - 2
    assert waves(area, 0) == waves(area, last) == 0
    settle(qtbot, window)
    qtbot.waitUntil(lambda: waves(area, last) == 2, timeout=20000)
    assert all(waves(area, n) == 2 for n in range(last + 1))
    area.insertPlainText("One more assesment ")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: waves(area, last + 1) == 1, timeout=20000)
    area.clear()
    settle(qtbot, window)
    assert waves(area, 0) == 0
