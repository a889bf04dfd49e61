"""Banners and the keyboard: who puts one away goes on where they were."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import message
from mcdesk.ui.focus import focused_in
from mcdesk.ui.messages import Banner, Choice
from tests.ui.shell.conftest import Opened
from tests.ui.shell.test_window import banner, new_request


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
