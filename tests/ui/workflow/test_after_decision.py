"""After a decision the person is where they were: on the record, at what leads on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.credentials.deciding import decide
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import State
from mcdesk.ui.credentials.decision_page import DecisionPage
from mcdesk.ui.focus import focused_in
from mcdesk.ui.panels.review.done import Confirmation
from mcdesk.ui.workflow.review_bar import ReviewBar
from tests.domain.definitions import sample
from tests.ui.credentials.journeys import services_of, window_with_request
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


def test_the_focus_stays_at_the_record_where_the_step_is_offered_no_more(
    qtbot: QtBot, opened: Opened, program: RealProgram, tmp_path: Path
) -> None:
    program.preferences.set("my_role", "coordinator")
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.desk.open_record(request.id)
    settle(qtbot, window)
    bar = window.findChild(ReviewBar)
    assert bar is not None
    bar.next.setFocus()
    QTest.keyClick(bar.next, Qt.Key.Key_Return)
    settle(qtbot, window)
    page = window.findChild(DecisionPage)
    assert page is not None
    go = page.findChild(QWidget, "decide")
    assert go is not None
    go.setFocus()
    QTest.keyClick(go, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.place == "request"
    assert not bar.next.isVisible()
    assert focused_in(window) is bar.write


def test_what_happens_next_is_told_only_while_it_is_ahead(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.desk.open_record(request.id)
    settle(qtbot, window)
    draft, services = window.desk.draft, services_of(window)
    assert draft is not None
    page = Confirmation(window.ui, draft)
    qtbot.addWidget(page)
    page.show_request(request)
    assert page.ahead.isVisibleTo(page)
    withdrawn = decide(services, request, "withdraw", Decision(services.today(), "Committee")).value
    assert withdrawn.state is State.WITHDRAWN
    page.show_request(withdrawn)
    assert not page.ahead.isVisibleTo(page)


def test_no_line_is_cut_of_what_was_submitted_beside_the_comments(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path
) -> None:
    services = program.open(workspace, create=True)
    begun = requests.create(services, sample("forklift")).value
    begun = services.store.save(replace(begun, page=services.form_of(begun.kind).pages[-1].key))
    request = requests.submit(services, begun).value.request
    services.store.close()
    window = opened(workspace)
    window.resize(1180, 720)
    window.desk.open_record(request.id)
    settle(qtbot, window)
    told = window.findChild(Confirmation)
    assert told is not None
    told.show_request(replace(request, state=State.RETURNED))
    settle(qtbot, window)
    window.menus.actions["comments"].trigger()
    settle(qtbot, window)
    title = next(label for label in told.findChildren(QLabel) if label.property("role") == "title")
    qtbot.waitUntil(lambda: title.width() < 300 and title.height() >= title.heightForWidth(title.width()))
