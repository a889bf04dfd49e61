"""Submitting from the line above the pages: nothing is frozen that was not looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.records import State
from tests.ui.accessibility.screens import sample
from tests.ui.shell.conftest import Opened, settle


def test_submit_leads_to_the_answers_first_and_then_freezes_them(
    qtbot: QtBot, qapp: QApplication, opened: Opened
) -> None:
    window = opened(None)
    window.desk.new_request(sample("forklift"))
    settle(qtbot, window)
    wizard, header, draft = window.frame.wizard, window.frame.header, window.desk.draft
    assert wizard is not None
    assert header is not None
    assert draft is not None
    wizard.open_page("need")
    settle(qtbot, window)
    header.submit.click()
    settle(qtbot, window)
    assert wizard.page_key == draft.form.pages[-1].key
    assert draft.request.state is State.DRAFT
    asked = wizard.findChild(QWidget, "review-submit")
    assert asked is not None
    assert qapp.focusWidget() is asked
    assert not asked.visibleRegion().isEmpty()
    QTest.keyClick(asked, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert draft.request.state is State.SUBMITTED
    assert draft.request.version == 1


def test_on_the_page_of_the_answers_submit_submits(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.desk.new_request(sample("forklift"))
    settle(qtbot, window)
    window.menus.actions["preview"].trigger()
    settle(qtbot, window)
    window.menus.actions["submit"].trigger()
    settle(qtbot, window)
    assert window.desk.draft is not None
    assert window.desk.draft.request.state is State.SUBMITTED
