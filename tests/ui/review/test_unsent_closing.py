"""What was sent while the workspace closed is sent once, and does not come back as not sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app.review.marking import marks
from mcdesk.app.review.talking import talk
from mcdesk.app.review.unsent import unsent
from mcdesk.domain.answers import Ref
from mcdesk.ui.review.rubric_page import RubricPage
from mcdesk.ui.unsent import WordKeeper
from tests.features.hands import CTRL, Key
from tests.ui.accessibility.screens import services_of
from tests.ui.credentials.journeys import window_with_request
from tests.ui.review.conftest import Begin, talk_of
from tests.ui.review.test_unsent import PLACE, deciding
from tests.ui.shell.conftest import Opened, settle


def test_nothing_is_kept_for_a_workspace_that_was_closed_while_a_decision_was_under_way(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.desk.open_record(request.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    closed = services_of(window)
    page = deciding(qtbot, window)
    page.reason.control.setPlainText("Nobody would hire for it.")
    page.decide()
    assert window.desk.close_workspace()
    late = window.desk.keeper(closed, request.id)
    late.hold(("decision", "decline"), {"decision-reason": "Too late"})
    assert late.flush()
    settle(qtbot, window)
    assert window.desk.findChildren(WordKeeper) == []
    assert window.desk.draft is None
    assert [b.key for b in window.desk.messages.banners] == []


@pytest.mark.parametrize("paused", [True, False])
def test_the_words_of_a_decision_that_was_recorded_while_the_workspace_closed_are_sent(
    qtbot: QtBot, opened: Opened, tmp_path: Path, paused: bool
) -> None:
    path = tmp_path / "a.mcworkspace"
    window, request = window_with_request(qtbot, opened, path)
    window.desk.open_record(request.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    page = deciding(qtbot, window)
    page.reason.control.setPlainText("Nobody would hire for it.")
    if paused:
        qtbot.waitUntil(lambda: unsent(services_of(window), request.id) != {})
        settle(qtbot, window)
    page.decide()
    assert window.desk.close_workspace()
    window.desk.open_workspace(path)
    settle(qtbot, window)
    assert services_of(window).store.get(request.id).state == "declined"
    assert unsent(services_of(window), request.id) == {}


@pytest.mark.parametrize("paused", [True, False])
def test_a_comment_that_was_sent_while_the_workspace_closed_is_sent_once(begin: Begin, paused: bool) -> None:
    hands = begin()
    hands.draft.jump.emit(Ref("one_sentence"))
    hands.press(Key.Key_M, CTRL)
    hands.write("Half a thought")
    desk, work, record_id = hands.window.desk, services_of(hands.window), hands.draft.request.id
    path = work.store.path
    if paused:
        hands.wait(lambda: PLACE in unsent(work, record_id), "the words are kept")
        hands.rest()
    talk_of(hands).send()
    assert desk.close_workspace()
    desk.open_workspace(path)
    hands.rest()
    found = talk(services_of(hands.window), record_id)
    assert [t.first.text for t in found if t.ref == Ref("one_sentence")] == ["Half a thought"]
    assert unsent(services_of(hands.window), record_id) == {}


def test_a_note_of_the_rubric_that_was_recorded_while_the_workspace_closed_is_recorded_once(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    path = tmp_path / "a.mcworkspace"
    window, request = window_with_request(qtbot, opened, path)
    window.desk.open_record(request.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    window.workflow.open_rubric()
    qtbot.waitUntil(lambda: window.findChild(RubricPage) is not None)
    settle(qtbot, window)
    page = window.findChild(RubricPage)
    assert page is not None
    window.desk.keeper(services_of(window), request.id).hold(("rubric", "outcomes"), {"level": "met", "note": "Two"})
    page.marked.emit("outcomes", "met", "Two")
    assert window.desk.close_workspace()
    window.desk.open_workspace(path)
    settle(qtbot, window)
    services = services_of(window)
    assert [m.note for m in marks(services, request.id).of["outcomes"]] == ["Two"]
    assert unsent(services, request.id) == {}
