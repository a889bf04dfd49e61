"""A credential in the real window, by keyboard: from the decision to the second version."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import copying, requests
from mcdesk.app.credentials.deciding import decisions
from mcdesk.domain.answers import Json, Ref, rows_of
from mcdesk.domain.records import RecordKind, State
from mcdesk.domain.texts import Lang
from mcdesk.ui.credentials.decision_page import DecisionPage
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.demonstration.driver import sample
from mcdesk.ui.review.redline_page import RedlinePage
from tests.ui.credentials.journeys import (
    active_in,
    draft_of,
    go_to,
    press,
    seen,
    services_of,
    view_of,
    window_with_request,
)
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


def typed(words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def test_a_submitted_request_is_approved_and_opens_as_a_credential(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.show_place("credentials")
    settle(qtbot, window)
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.findChild(QWidget, f"request:{request.number}") is not None)
    settle(qtbot, window)
    go_to(window, f"request:{request.number}")
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.findChild(DecisionPage) is not None)
    typed("Committee of 24 November")
    go_to(window, "decide")
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.desk.draft is not None and window.desk.draft.request.kind is RecordKind.CREDENTIAL)
    settle(qtbot, window)
    services, draft = services_of(window), draft_of(window)
    assert draft.request.state is State.APPROVED
    assert services.store.get(request.id).state is State.APPROVED
    assert decisions(services.store.history(request.id))[0].reason == "Committee of 24 November"
    assert view_of(window).page is not None
    assert copying.copied(services, draft.request.id).origin == request.number
    assert seen(window, QToolButton, "place:credentials").isChecked()


def test_an_exception_has_to_be_said_where_confirmations_lack(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, _ = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    partners: Json = [{**p, "reflects_job": "no"} for p in rows_of(sample("forklift")["partners"])]
    bare = requests.create(services, {**sample("forklift"), "partners": partners, "working_title": "Other"}).value
    sent = requests.submit(services, bare).value.request
    window.credentials.deciding.approve(sent)
    qtbot.waitUntil(lambda: window.findChild(DecisionPage) is not None)
    page = window.findChild(DecisionPage)
    assert page is not None
    assert page.needs.isVisible()
    assert page.exception.isVisible()
    page.decide()
    settle(qtbot, window)
    assert services.store.get(sent.id).state is State.SUBMITTED
    assert page.needs.hasFocus()
    page.reason.control.setPlainText("Committee of 24 November")
    page.exception.control.setPlainText("The council answers in January")
    page.decide()
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    assert decisions(services.store.history(sent.id))[0].exception == "The council answers in January"


def test_what_a_decision_lacks_is_told_also_where_its_page_is_gone(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.credentials.deciding.approve(request)
    qtbot.waitUntil(lambda: window.findChild(DecisionPage) is not None)
    page = window.findChild(DecisionPage)
    assert page is not None
    page.decide()
    window.show_place("home")
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: "decision" in {banner.key for banner in window.desk.messages.banners})
    assert services_of(window).store.get(request.id).state is State.SUBMITTED


def test_from_a_course_by_keyboard(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, _ = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.show_place("new-credential")
    settle(qtbot, window)
    go_to(window, "course-code")
    typed("CNC-T105")
    go_to(window, "course-name")
    typed("CNC Set-Up")
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    assert draft_of(window).answers["course_code"] == "CNC-T105"
    assert draft_of(window).request.title == "CNC Set-Up"


def test_a_course_without_a_name_is_refused_in_words(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, _ = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.show_place("new-credential")
    settle(qtbot, window)
    go_to(window, "take-course")
    press(qtbot, window)
    assert [b.text.key for b in window.desk.messages.banners] == ["life-no-course"]
    assert window.findChild(LineField) is not None


def test_what_a_step_lacks_leads_to_the_question(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, _ = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.desk.new_record(RecordKind.CREDENTIAL)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    life = view_of(window).life
    qtbot.waitUntil(life.next.isVisible)
    assert life.next.property("step") == "ready"
    life.next.click()
    qtbot.waitUntil(lambda: window.findChild(DecisionPage) is not None)
    go_to(window, "go:badge_name")
    press(qtbot, window)
    assert window.frame.place == "request"
    assert view_of(window).page_key == "badge"
    page = view_of(window).page
    assert page is not None
    assert page.rows["badge_name"].isAncestorOf(QApplication.focusWidget() or window)


def test_amending_shows_the_next_version_and_it_can_be_taken_back(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    made = active_in(services_of(window), request)
    window.desk.open_record(made.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    draft, life = draft_of(window), view_of(window).life
    qtbot.waitUntil(life.next.isVisible)
    assert not life.issue.isVisible()
    draft.put(Ref("official_name"), "Lifting with care")
    qtbot.waitUntil(life.issue.isVisible)
    assert "2" in life.issue.text()
    window.credentials.versions.take_back()
    qtbot.waitUntil(lambda: draft.request.title == made.title)
    settle(qtbot, window)
    window.desk.messages.banners[-1].choices[0].run()
    qtbot.waitUntil(lambda: draft.request.title == "Lifting with care")
    settle(qtbot, window)
    life.issue_wanted.emit()
    qtbot.waitUntil(lambda: draft.request.version == 2)
    settle(qtbot, window)
    window.credentials.versions.open_page()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "compare-go") is not None)
    go_to(window, "compare-go")
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.findChild(RedlinePage) is not None)
    page = window.findChild(RedlinePage)
    assert page is not None
    assert page.redline is not None
    assert len(page.redline.changes) == 1
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.frame.place == "credential-versions"


def test_an_issue_that_is_blocked_leads_to_the_first_problem(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, _ = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.desk.new_record(RecordKind.CREDENTIAL)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    window.credentials.versions.issue()
    settle(qtbot, window)
    (banner,) = [b for b in window.desk.messages.banners if b.key == "issue"]
    banner.choices[0].run()
    assert view_of(window).page_key == "identity"
    assert draft_of(window).request.version == 0
    blocked = draft_of(window)
    window.desk.new_record(RecordKind.CREDENTIAL)
    qtbot.waitUntil(lambda: window.desk.draft not in (None, blocked))
    assert window.desk.messages.banners == (), "what stops one says nothing of another"


def test_the_window_is_built_anew_around_every_place(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    made = active_in(services_of(window), request)
    window.desk.open_record(made.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    for place in ("request", "credential-versions", "credential-decision", "credentials", "new-credential"):
        window.show_place(place)
        settle(qtbot, window)
        window.appearance.set_lang(Lang.FR)
        settle(qtbot, window)
        window.appearance.set_lang(Lang.EN)
        settle(qtbot, window)
    assert window.desk.draft is not None


def test_retiring_says_what_follows_and_ends_the_editing(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    made = active_in(services_of(window), request)
    window.desk.open_record(made.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    window.credentials.deciding.step("retire")
    qtbot.waitUntil(lambda: window.findChild(DecisionPage) is not None)
    page = window.findChild(DecisionPage)
    assert page is not None
    assert seen(window, QWidget, "decision-follows").isVisible()
    page.last_badge.control.setText("someday")
    page.decide()
    assert "someday" in page.last_badge.hint.text()
    page.last_badge.control.setText("31 August 2029")
    page.decide()
    settle(qtbot, window)
    assert page.needs.isVisible()
    page.teach_out.control.setText("2029-06-30")
    page.reason.control.setPlainText("No demand")
    page.decide()
    qtbot.waitUntil(lambda: draft_of(window).request.state is State.RETIRED)
    settle(qtbot, window)
    assert draft_of(window).read_only
    assert window.frame.header is not None
    assert window.frame.header.saved.words == "Retired, read-only"
    assert not view_of(window).life.next.isVisible()
