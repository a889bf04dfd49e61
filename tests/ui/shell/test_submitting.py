"""Submitting from the line above the pages: nothing is frozen that was not looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.data.store import SqliteStore
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import State
from mcdesk.domain.texts import message
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.panels.review.preview import Preview
from tests.ui.accessibility.screens import sample
from tests.ui.shell.conftest import Opened, settle


def _to_another_page(window: MainWindow) -> None:
    assert window.frame.wizard is not None
    window.frame.wizard.open_page("need")


def _to_another_look(window: MainWindow) -> None:
    window.appearance.set_theme("dark")


def at_the_answers(qtbot: QtBot, opened: Opened) -> MainWindow:
    """A window on the page where all answers of a complete request are looked at before it is submitted."""
    window = opened(None)
    window.desk.new_request(sample("forklift"))
    settle(qtbot, window)
    window.menus.actions["preview"].trigger()
    settle(qtbot, window)
    return window


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


@pytest.mark.parametrize("elsewhere", [_to_another_page, _to_another_look])
def test_whoever_goes_on_before_it_is_known_has_submitted_all_the_same(
    qtbot: QtBot, opened: Opened, elsewhere: Callable[[MainWindow], object]
) -> None:
    window = at_the_answers(qtbot, opened)
    window.menus.actions["submit"].trigger()
    elsewhere(window)
    draft = window.desk.draft
    assert draft is not None
    qtbot.waitUntil(lambda: draft.request.state is State.SUBMITTED)
    settle(qtbot, window)
    assert draft.read_only


def test_whoever_goes_on_before_it_is_known_is_told_why_it_was_not_submitted(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_given: object) -> None:
        raise Unavailable(message("store-disk-full", file="plans"))

    window = at_the_answers(qtbot, opened)
    monkeypatch.setattr(SqliteStore, "submit", full_disk)
    window.menus.actions["submit"].trigger()
    _to_another_page(window)
    qtbot.waitUntil(lambda: "failed" in {banner.key for banner in window.desk.messages.banners})


def test_on_the_page_of_the_answers_submit_submits(qtbot: QtBot, opened: Opened) -> None:
    window = at_the_answers(qtbot, opened)
    window.menus.actions["submit"].trigger()
    settle(qtbot, window)
    assert window.desk.draft is not None
    assert window.desk.draft.request.state is State.SUBMITTED


def test_whoever_goes_on_is_told_that_the_proposal_could_not_be_written(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window = at_the_answers(qtbot, opened)
    preview = window.frame.findChild(Preview)
    assert preview is not None
    preview.save_to(tmp_path / "gone" / "a.pdf")
    _to_another_page(window)
    qtbot.waitUntil(lambda: "failed" in {banner.key for banner in window.desk.messages.banners})
