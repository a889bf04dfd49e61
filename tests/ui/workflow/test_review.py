"""A request is reviewed in the real window, by keyboard: decided, returned, written anew, and its history read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.credentials import making
from mcdesk.app.review import talking
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import Record, State
from mcdesk.domain.review.talk import WHOLE
from mcdesk.ui.credentials.decision_page import DecisionPage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.workflow.history_page import HistoryPage
from mcdesk.ui.workflow.review_bar import ReviewBar
from tests.ui.credentials.journeys import draft_of, go_to, press, seen, services_of, window_with_request
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


def opened_request(qtbot: QtBot, opened: Opened, path: Path) -> tuple[MainWindow, Record, ReviewBar]:
    window, request = window_with_request(qtbot, opened, path)
    window.desk.open_record(request.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    return window, request, bar_of(window)


def bar_of(window: MainWindow) -> ReviewBar:
    return seen(window, ReviewBar, "review-bar")


def step_to(qtbot: QtBot, window: MainWindow, name: str, words: str) -> None:
    """Take a step of the menu by its name, with these words."""
    bar = bar_of(window)
    action = next(a for a in bar.more.menu().actions() if a.objectName() == f"step:{name}")
    action.trigger()
    qtbot.waitUntil(lambda: window.findChild(DecisionPage) is not None)
    page = window.findChild(DecisionPage)
    assert page is not None
    page.reason.control.setPlainText(words)
    go_to(window, "decide")
    press(qtbot, window)
    settle(qtbot, window)


def test_the_bar_says_whom_it_waits_for_and_the_next_step_is_taken_by_keyboard(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request, bar = opened_request(qtbot, opened, tmp_path / "a.mcworkspace")
    assert bar.state.text() == "Submitted"
    assert bar.about.text() == "Waits for: Manager, Digital Learning. Since today; the target is 5 working days."
    assert bar.next.accessibleName() == "Begin screening"
    go_to(window, "review-next")
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.findChild(DecisionPage) is not None)
    go_to(window, "decide")
    press(qtbot, window)
    settle(qtbot, window)
    assert draft_of(window).request.state.value == "screening"
    assert bar_of(window).state.text() == "In screening"
    assert services_of(window).store.get(request.id).state.value == "screening"


def test_the_menu_of_the_window_opens_every_step_and_enter_takes_the_first(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, _, bar = opened_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.menus.actions["decide"].trigger()
    steps = seen(window, QMenu, "steps")
    offered = [a.objectName() for a in steps.actions() if not a.isSeparator()]
    others = ["step:approve_directly", "step:return_it", "step:decline", "step:withdraw", "next-version"]
    assert offered == ["step:screen", *others]
    assert [a.objectName() for a in bar.more.menu().actions() if not a.isSeparator()] == others
    QTest.keyClick(steps, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(DecisionPage) is not None)
    page = window.findChild(DecisionPage)
    assert page is not None
    assert page.accessibleName() == bar.next.accessibleName()


def test_a_return_without_words_is_asked_for_them_and_then_leads_to_the_next_version(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request, _ = opened_request(qtbot, opened, tmp_path / "a.mcworkspace")
    step_to(qtbot, window, "return_it", "")
    page = window.findChild(DecisionPage)
    assert page is not None
    assert page.needs.hasFocus()
    page.reason.control.setPlainText("Name the partner who confirms the demand.")
    page.decide()
    settle(qtbot, window)
    bar = bar_of(window)
    assert bar.state.text() == "Returned for changes"
    assert "Name the partner" in bar.words.text()
    assert not bar.next.isVisibleTo(bar)
    go_to(window, "review-write")
    press(qtbot, window)
    settle(qtbot, window)
    draft = draft_of(window)
    assert (draft.request.state, draft.read_only) == (State.DRAFT, False)
    wizard = window.frame.wizard
    assert wizard is not None
    assert wizard.page is not None
    line = wizard.page.findChild(QLineEdit)
    assert line is not None
    assert not line.isReadOnly()
    bar = bar_of(window)
    assert bar.state.text() == "Version 2 is being written"
    assert not bar.next.isVisibleTo(bar)
    assert [a.objectName() for a in bar.more.menu().actions()] == ["step:withdraw"]
    assert "Name the partner" in bar_of(window).words.text()
    assert services_of(window).store.get(request.id).state is State.DRAFT


def test_a_first_draft_has_no_bar_and_a_decision_says_that_it_is_not_submitted(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.desk.new_request()
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    bar = window.findChild(ReviewBar)
    assert bar is not None
    assert not bar.isVisible()
    window.menus.actions["decide"].trigger()
    settle(qtbot, window)
    assert any("is not being reviewed" in label.text() for label in window.frame.banners.findChildren(QLabel))
    window.show_place("requests")
    assert not window.desk.messages.banners, "said of one record, it does not stand above another"


def test_who_does_not_decide_is_told_who_does_and_may_change_the_role(
    qtbot: QtBot, opened: Opened, program: RealProgram, tmp_path: Path
) -> None:
    program.preferences.set("my_role", "coordinator")
    window, request, bar = opened_request(qtbot, opened, tmp_path / "a.mcworkspace")
    number = request.number
    window.menus.actions["decide"].trigger()
    settle(qtbot, window)
    assert not bar.more.menu().isVisible()
    said = _told(window)
    assert "Your role (Program-area coordinator) does not decide on a request in this state." in said
    assert any(words.startswith("May do it: Manager, Digital Learning.") for words in said)
    _choose(window, "Open the preferences")
    assert window.frame.place == "preferences"
    window.preferences.put("my_role", "manager")
    _choose(window, "Open this workspace again")
    qtbot.waitUntil(lambda: services_of(window).role == "manager")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not any("counts from" in words for words in _told(window)))
    qtbot.waitUntil(lambda: window.place == "request")
    assert window.desk.draft is not None
    assert window.desk.draft.request.number == number


def test_a_role_that_is_put_back_offers_nothing(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, _, _ = opened_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.preferences.put("my_role", "manager")
    settle(qtbot, window)
    assert any("counts from" in words for words in _told(window))
    window.preferences.put("my_role", "administrator")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not any("counts from" in words for words in _told(window)))


def _told(window: MainWindow) -> list[str]:
    return [label.text() for label in window.frame.banners.findChildren(QLabel) if label.isVisible()]


def _choose(window: MainWindow, words: str) -> None:
    found = next(b for b in window.frame.banners.findChildren(QPushButton) if b.accessibleName() == words)
    found.click()


def test_the_history_is_read_newest_first_and_says_that_it_holds(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, _, _ = opened_request(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    window.menus.actions["record-history"].trigger()
    qtbot.waitUntil(lambda: window.findChild(HistoryPage) is not None)
    settle(qtbot, window)
    proof = seen(window, QFrame, "history-proof")
    assert proof.accessibleName() == "All 2 lines of this history are as they were written."
    assert "2 lines are signed." in proof.accessibleDescription()
    page = window.findChild(HistoryPage)
    assert page is not None
    assert page.back.hasFocus()
    press(qtbot, window)
    settle(qtbot, window)
    assert window.place == "request"
    assert services.store.identities()[0].role == "administrator"


def test_a_long_history_comes_whole_and_in_order(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request, _ = opened_request(qtbot, opened, tmp_path / "a.mcworkspace")
    for n in range(30):
        talking.comment(services_of(window), request, WHOLE, f"Remark number {n}.")
    window.menus.actions["record-history"].trigger()
    qtbot.waitUntil(lambda: window.findChild(HistoryPage) is not None)
    settle(qtbot, window)
    page = window.findChild(HistoryPage)
    assert page is not None
    lines = [f for f in page.findChildren(QFrame) if f.property("role") == "card"]
    assert len(lines) == 32
    assert all(line.isVisibleTo(page) for line in lines)
    lines.sort(key=lambda line: line.mapTo(page.body, QPoint(0, 0)).y())
    said = ["\n".join(label.text() for label in line.findChildren(QLabel)) for line in lines]
    assert [n for n, words in enumerate(said) if "Remark number" in words] == list(range(30))
    assert [f"Remark number {n}." in words for n, words in zip(range(29, -1, -1), said, strict=False)] == [True] * 30


def test_a_decision_elsewhere_in_the_file_is_seen_when_the_request_is_opened_again(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request, _ = opened_request(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    assert window.desk.close_request()
    making.take(services, services.store.get(request.id), "decline", Decision(services.today(), "No demand"))
    window.desk.open_record(request.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    bar = bar_of(window)
    assert (bar.state.text(), bar.next.isVisibleTo(bar), bar.write.isVisibleTo(bar)) == ("Declined", False, False)
    again = window.findChild(QPushButton, "next-version")
    assert again is None or not again.isVisibleTo(window)
    assert window.findChild(QWidget, "review-history") is not None


def test_in_a_low_window_the_line_keeps_one_button_and_its_menu_holds_the_others(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, _, _ = opened_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.appearance.set_scale(2.0)
    settle(qtbot, window)
    window.resize(1280, 800)
    settle(qtbot, window)
    bar = bar_of(window)
    qtbot.waitUntil(lambda: bar.stand is not None and not bar.history.isVisible())
    bar.more.menu().aboutToShow.emit()
    entries = {action.text().replace("&", ""): action for action in bar.more.menu().actions()}
    entries[bar.history.accessibleName()].trigger()
    qtbot.waitUntil(lambda: window.findChild(HistoryPage) is not None)
    settle(qtbot, window)
    window.show_place("request")
    window.appearance.set_scale(1.0)
    settle(qtbot, window)
    bar = bar_of(window)
    qtbot.waitUntil(bar.history.isVisible)
    bar.more.menu().aboutToShow.emit()
    assert bar.history.accessibleName() not in [action.text() for action in bar.more.menu().actions()]
