"""Banners and the keyboard: who puts one away goes on where they were."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import message
from mcdesk.ui.focus import focused_in
from mcdesk.ui.focus_ring import ancestors
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.said_sheet import SaidSheet
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import banner, new_request, press


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "chosen"])
def test_the_focus_goes_back_to_the_answer_when_a_banner_is_gone(qtbot: QtBot, opened: Opened, closed: bool) -> None:
    window = opened(None)
    new_request(qtbot, window)
    field = focused_in(window.frame)
    assert isinstance(field, QLineEdit)
    field.setText("Cabling")
    way = Choice(message("shell-retry"), lambda: None)
    window.desk.messages.show(Banner("late", "info", message("shell-cannot-close"), choices=(way,)))
    pressed = banner(window, "late").findChildren(QAbstractButton)[-1 if closed else 0]
    pressed.setFocus()
    assert focused_in(window.frame.banners) is pressed
    pressed.click()
    assert focused_in(window.frame) is field
    assert field.selectedText() == "", "the next key would have replaced it"


def test_the_focus_stays_where_it_is_when_another_banner_goes(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    for key in ("first", "second"):
        window.desk.messages.show(Banner(key, "info", message("shell-cannot-close")))
    (close,) = banner(window, "second").findChildren(QAbstractButton)
    close.setFocus()
    window.desk.messages.drop("first")
    assert focused_in(window.frame) is close


def done(key: str, *ways: Choice) -> Banner:
    return Banner(key, "success", message("shell-exported", path=f"/plans/{key}.pdf"), choices=ways)


def test_what_was_done_goes_once_the_person_goes_on_to_another_page(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    messages, wizard = window.desk.messages, window.frame.wizard
    assert wizard is not None
    messages.show(Banner("stays", "warning", message("shell-fault")))
    ways: list[Callable[[], None]] = [
        lambda: wizard.go_to("need"),
        wizard.open_overview,
        lambda: window.show_place("requests"),
    ]
    for go in ways:
        messages.show(done("written"))
        assert [b.key for b in messages.banners] == ["stays", "written"]
        go()
        assert [b.key for b in messages.banners] == ["stays"]
        window.show_place("request")


def test_what_was_done_makes_way_for_what_was_done_next_unless_the_person_is_there(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened(None)
    messages = window.desk.messages
    for key in ("first", "second"):
        messages.show(done(key))
    assert [b.key for b in messages.banners] == ["second"]
    (close,) = banner(window, "second").findChildren(QAbstractButton)
    close.setFocus()
    messages.show(done("third"))
    assert [b.key for b in messages.banners] == ["second", "third"]
    assert focused_in(window.frame) is close


@pytest.mark.parametrize("place", ["overview", "question", "requests"])
def test_what_was_done_stays_in_another_look(qtbot: QtBot, opened: Opened, place: str) -> None:
    window = opened(None)
    new_request(qtbot, window)
    wizard = window.frame.wizard
    assert wizard is not None
    if place == "overview":
        wizard.open_overview()
    elif place == "requests":
        window.show_place("requests")
    window.desk.messages.show(done("written"))
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    assert [b.key for b in window.desk.messages.banners] == ["written"]
    assert banner(window, "written").isVisible()


def test_the_answer_that_is_written_stays_in_sight_when_a_banner_comes(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.appearance.set_scale(2.0)
    window.resize(1024, 640)
    new_request(qtbot, window)
    field = focused_in(window.frame)
    assert field is not None
    area = next(a for a in ancestors(field) if isinstance(a, QScrollArea))

    def low() -> bool:
        """Whether it stands at the foot of the page."""
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() - (area.viewport().height() - field.mapTo(area, field.rect().bottomLeft()).y() - 8))
        return field.visibleRegion().boundingRect().height() == field.height()

    qtbot.waitUntil(low)
    high = area.viewport().height()
    window.desk.messages.show(Banner("late", "info", message("shell-cannot-close"), message("shell-fault-fix")))
    qtbot.waitUntil(lambda: area.viewport().height() < high)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())


def said_sheet(window: MainWindow) -> SaidSheet:
    window.menus.actions["said"].trigger()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, SaidSheet)
    return sheet


def in_sight(sheet: SaidSheet) -> list[str]:
    return [w.objectName() for w in sheet.findChildren(QAbstractButton) if w.isVisible()]


def test_what_was_said_can_be_read_again_and_what_it_offered_be_done_once(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    messages, ran = window.desk.messages, list[str]()
    look = Choice(message("shell-open-pdf"), lambda: ran.append("look"), closes=False)
    back = Choice(message("catalogue-undo"), lambda: ran.append("back"), undoes=True)
    stale = Choice(message("shell-retry"), lambda: ran.append("stale"))
    messages.show(done("written", look, back, stale))
    window.show_place("requests")
    messages.confirm(message("shell-all-saved"))
    messages.confirm(message("shell-all-saved"))
    sheet = said_sheet(window)
    titles = [entry.title for entry in sheet.view.entries.entries]
    assert titles[:2] == ["Everything is saved.", "The PDF is here: /plans/written.pdf"]
    assert titles.count("Everything is saved.") == 1
    assert focused_in(sheet) is sheet.view
    QTest.keyClick(sheet.view, Qt.Key.Key_Down)
    ways = ["said-close", "choice:shell-open-pdf", "choice:catalogue-undo"]
    qtbot.waitUntil(lambda: in_sight(sheet) == ways)
    QTest.keyClick(sheet.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ran == ["look"])
    sheet = said_sheet(window)
    QTest.keyClick(sheet.view, Qt.Key.Key_Down)
    press(sheet, "choice:catalogue-undo")
    qtbot.waitUntil(lambda: ran == ["look", "back"])
    assert [way.label.key for way in messages.said[1].ways] == ["shell-open-pdf"]


def test_what_was_said_of_one_workspace_is_not_told_in_the_next(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    window.desk.messages.confirm(message("shell-all-saved"))
    assert window.desk.close_workspace()
    assert window.desk.messages.said == ()
    window.desk.workspace_changed.emit()
    sheet = said_sheet(window)
    assert not sheet.view.isVisible()
    assert focused_in(sheet) is sheet.close_button
    sheet.reject()
