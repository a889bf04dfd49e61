"""The rubric in the real window: marked by keyboard, recorded when the focus goes on, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mcdesk.app.review.marking import mark, marks
from mcdesk.domain.records import Record
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.review.rubric_page import RubricPage
from tests.contract.store_history import Mark
from tests.ui.credentials.journeys import go_to, services_of, window_with_request
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


def rubric_of(qtbot: QtBot, opened: Opened, path: Path) -> tuple[MainWindow, Record, RubricPage]:
    window, request = window_with_request(qtbot, opened, path)
    window.desk.open_record(request.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    window.menus.actions["rubric"].trigger()
    qtbot.waitUntil(lambda: window.findChild(RubricPage) is not None)
    settle(qtbot, window)
    page = window.findChild(RubricPage)
    assert page is not None
    return window, request, page


def test_a_criterion_is_marked_by_keyboard_and_recorded_when_the_focus_goes_on(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request, page = rubric_of(qtbot, opened, tmp_path / "a.mcworkspace")
    first = page.cards["relevance"]
    assert first.level.hasFocus()
    QTest.keyClick(first.level, Qt.Key.Key_Down)
    go_to(window, "note:relevance")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "The council said so")
    assert marks(services_of(window), request.id).of == {}
    go_to(window, "level:verifiability")
    settle(qtbot, window)
    (kept,) = marks(services_of(window), request.id).of["relevance"]
    assert (kept.level, kept.note, kept.mine) == ("met", "The council said so", True)
    assert not first.changed


def test_what_another_reviewer_marked_stands_beside_it_and_a_difference_is_said(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request, page = rubric_of(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    stranger = replace(services, who="Bo Example")
    services.store.sign_with(Mark("Bo Example"))
    mark(stranger, request, "outcomes", "not_met", "Two outcomes say the same")
    assert services.pen is not None
    services.store.sign_with(services.pen)
    page.marked.emit("outcomes", "met", "")
    settle(qtbot, window)
    told = [label.text() for label in page.cards["outcomes"].others.findChildren(QLabel) if not label.isHidden()]
    assert any("differ" in words for words in told)
    assert any("Bo Example: Not met" in words for words in told)


def test_nothing_is_lost_when_the_window_goes_elsewhere_or_closes(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request, page = rubric_of(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    page.cards["ownership"].note.control.setPlainText("Ask legal")
    window.show_place("requests")
    settle(qtbot, window)
    assert marks(services, request.id).of["ownership"][0].note == "Ask legal"
    window.show_place("request")
    window.menus.actions["rubric"].trigger()
    settle(qtbot, window)
    again = window.findChild(RubricPage)
    assert again is not None
    assert again.cards["ownership"].note.text == "Ask legal"
    go_to(window, "note:ownership")
    again.cards["ownership"].note.control.setPlainText("Legal agrees")
    path = services.store.path
    assert window.close()
    reopened = opened(path)
    qtbot.waitUntil(lambda: reopened.desk.services is not None)
    assert marks(services_of(reopened), request.id).of["ownership"][0].note == "Legal agrees"


def test_words_stand_there_while_the_window_is_built_anew(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request, page = rubric_of(qtbot, opened, tmp_path / "a.mcworkspace")
    page.cards["relevance"].note.control.setPlainText("The council said so")
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    anew = window.findChild(RubricPage)
    assert anew is not None
    assert anew is not page
    assert anew.cards["relevance"].note.text == "The council said so"
    go_to(window, "note:relevance")
    go_to(window, "level:verifiability")
    settle(qtbot, window)
    (kept,) = marks(services_of(window), request.id).of["relevance"]
    assert kept.note == "The council said so"
