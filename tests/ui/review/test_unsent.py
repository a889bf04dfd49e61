"""Words that were not sent come back: after another comment, after the record was closed, after the program ended."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.review.unsent import keep, let_go, unsent
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message
from mcdesk.ui.credentials.decision_page import DecisionPage
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.review.rubric_page import RubricPage
from mcdesk.ui.review.writing import WritingArea
from mcdesk.ui.unsent import WordKeeper
from tests.features.hands import CTRL, Hands, Key
from tests.ui.accessibility.screens import services_of
from tests.ui.credentials.journeys import window_with_request
from tests.ui.review.conftest import Begin, talk_of
from tests.ui.shell.conftest import Opened, settle

PLACE = ("comment", "one_sentence", "", "", "", "")


def choose(hands: Hands, words: str) -> None:
    """Press the button of a banner."""
    made = next(b for b in hands.window.findChildren(QPushButton) if b.accessibleName() == words and b.isVisible())
    made.setFocus()
    hands.press(Key.Key_Return)
    hands.rest()


def commenting(begin: Begin) -> Hands:
    """A comment on a question is being written."""
    hands = begin()
    hands.draft.jump.emit(Ref("one_sentence"))
    hands.press(Key.Key_M, CTRL)
    hands.write("Half a thought")
    return hands


def put_away(begin: Begin) -> Hands:
    """A comment was begun and cancelled."""
    hands = begin()
    hands.press(Key.Key_M, CTRL)
    hands.write("Half a thought")
    hands.tab_to_name("review-cancel")
    hands.press(Key.Key_Return)
    return hands


def begun_before(begin: Begin, opened: Opened, workspace: Path) -> tuple[Hands, str]:
    """The program was ended over a comment and began anew; and the number of the record."""
    hands = commenting(begin)
    number = hands.draft.request.number
    hands.window.close()
    again = Hands(opened(workspace))
    hands.rest()
    return again, number


def with_record(qtbot: QtBot, opened: Opened, path: Path) -> tuple[MainWindow, Record]:
    """A window in which a request is open."""
    window, request = window_with_request(qtbot, opened, path)
    window.desk.open_record(request.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    return window, request


def test_words_are_in_the_workspace_a_moment_after_they_are_typed(begin: Begin) -> None:
    hands = commenting(begin)
    work, record_id = services_of(hands.window), hands.draft.request.id
    hands.wait(lambda: PLACE in unsent(work, record_id), "the words are kept, whatever happens to the program now")
    assert unsent(work, record_id)[PLACE]["text"] == "Half a thought"
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    hands.wait(lambda: not unsent(work, record_id), "nothing is kept of what was sent")


def test_another_comment_leaves_the_one_that_was_begun_where_it_was(begin: Begin) -> None:
    hands = begin()
    hands.draft.jump.emit(Ref("one_sentence"))
    hands.press(Key.Key_M, CTRL)
    hands.write("First")
    hands.draft.jump.emit(Ref("instructional_hours"))
    hands.press(Key.Key_M, CTRL)
    hands.write("Second")
    (held,) = talk_of(hands).held
    assert held.text == "First"
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    link = hands.find("held:" + "|".join(PLACE))
    assert "One-sentence description" in link.accessibleName()
    link.setFocus()
    hands.press(Key.Key_Return)
    assert hands.get(WritingArea, "review-words").toPlainText() == "First"
    assert hands.at is hands.find("review-words")


def test_what_was_put_away_can_be_brought_back(begin: Begin) -> None:
    hands = put_away(begin)
    assert talk_of(hands).writing is None
    choose(hands, "Bring it back")
    assert hands.get(WritingArea, "review-words").toPlainText() == "Half a thought"


def test_they_are_there_after_the_program_ended_and_the_person_is_told(
    begin: Begin, opened: Opened, workspace: Path
) -> None:
    again, number = begun_before(begin, opened, workspace)
    (told,) = [b for b in again.window.desk.messages.banners if b.key == "unsent"]
    assert told.text.args["names"] == number
    choose(again, f"Open {number}")
    again.wait(lambda: again.window.findChild(WritingArea) is not None, "the words are back")
    assert again.get(WritingArea, "review-words").toPlainText() == "Half a thought"
    assert not again.find("review-words").hasFocus(), "nothing takes the focus by itself"
    choose(again, "Go to the comment")
    assert again.at is again.find("review-words")


def test_the_way_to_the_words_leads_to_their_record_and_goes_with_it(
    begin: Begin, opened: Opened, workspace: Path
) -> None:
    again, number = begun_before(begin, opened, workspace)
    choose(again, f"Open {number}")
    again.wait(lambda: again.window.findChild(WritingArea) is not None, "the words are back")
    again.window.show_place("requests")
    again.rest()
    choose(again, "Go to the comment")
    assert again.window.place == "request"
    assert again.at is again.find("review-words")
    again.window.desk.close_request()
    again.rest()
    assert "unsent" not in {b.key for b in again.window.desk.messages.banners}


def test_what_was_put_away_is_not_offered_once_its_record_is_closed(begin: Begin) -> None:
    hands = put_away(begin)
    assert "unsent" in {b.key for b in hands.window.desk.messages.banners}
    hands.window.desk.close_request()
    hands.rest()
    assert "unsent" not in {b.key for b in hands.window.desk.messages.banners}


def deciding(qtbot: QtBot, window: MainWindow) -> DecisionPage:
    window.credentials.deciding.step("decline")
    qtbot.waitUntil(lambda: window.findChild(DecisionPage) is not None)
    settle(qtbot, window)
    page = window.findChild(DecisionPage)
    assert page is not None
    return page


def test_the_reason_of_a_decision_is_kept_and_goes_when_it_is_recorded(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request = with_record(qtbot, opened, tmp_path / "a.mcworkspace")
    deciding(qtbot, window).reason.control.setPlainText("Nobody would hire for it.")
    window.show_place("request")
    page = deciding(qtbot, window)
    assert page.reason.text == "Nobody would hire for it."
    page.decide()
    settle(qtbot, window)
    assert services_of(window).store.get(request.id).state == "declined"
    window.desk.keep_words()
    assert unsent(services_of(window), request.id) == {}


def test_the_words_of_a_decision_that_is_past_can_be_said_as_a_comment(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request = with_record(qtbot, opened, tmp_path / "a.mcworkspace")
    window.desk.keeper(services_of(window), request.id).hold(("decision", "launch"), {"decision-reason": "Too early"})
    window.credentials.deciding.step("launch")
    settle(qtbot, window)
    choose(Hands(window), "Say it as a comment")
    assert window.findChild(WritingArea) is not None
    assert Hands(window).get(WritingArea, "review-words").toPlainText() == "Too early"


def test_a_note_of_the_rubric_that_was_not_recorded_comes_back(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    window.desk.keeper(services_of(window), request.id).hold(("rubric", "outcomes"), {"level": "partly", "note": "Two"})
    window.desk.open_record(request.id)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    choose(Hands(window), "Go to the rubric")
    qtbot.waitUntil(lambda: window.findChild(RubricPage) is not None)
    page = window.findChild(RubricPage)
    assert page is not None
    assert page.cards["outcomes"].given == ("partly", "Two")
    assert page.cards["outcomes"].changed
    go_away = window.findChild(QWidget, "rubric-back")
    assert go_away is not None
    window.show_place("request")
    settle(qtbot, window)
    window.desk.keep_words()
    assert unsent(services_of(window), request.id) == {}


def test_a_fault_of_the_program_while_words_are_kept_holds_no_window_up(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, jobs = begin(), Jobs()
    services, record_id = services_of(hands.window), hands.draft.request.id
    keeper = WordKeeper(services, record_id, jobs, jobs)

    def fault(*_given: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("mcdesk.ui.unsent.keep", fault)
        keeper.hold(PLACE, {"text": "Half a thought"})
        assert not keeper.flush()
    assert keeper.flush()
    assert unsent(services, record_id)[PLACE]["text"] == "Half a thought"
    jobs.close()


@pytest.mark.parametrize("hindered", [False, True])
def test_words_that_are_typed_while_others_are_kept_are_kept_before_they_are_sent(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, hindered: bool
) -> None:
    hands, jobs, go_on = begin(), Jobs(), Event()
    services, record_id = services_of(hands.window), hands.draft.request.id
    keeper, texts = WordKeeper(services, record_id, jobs, jobs), list[str]()

    def slow(*given: Any) -> None:
        go_on.wait(10)
        texts.append(given[2][PLACE]["text"])
        if hindered and len(texts) == 1:
            raise Unavailable(message("store-busy", file="shared"))
        keep(*given)

    monkeypatch.setattr("mcdesk.ui.unsent.keep", slow)
    for text in ("Half", "Half a thought"):
        keeper.hold(PLACE, {"text": text})
        keeper.keep_now()
    jobs.store(lambda: let_go(services, record_id, PLACE))
    go_on.set()
    for _ in range(2):
        jobs.drain()
        jobs.deliver()
    assert texts == ["Half", "Half a thought"]
    assert unsent(services, record_id) == {}, "nothing keeps them once they were sent, nor what stood there before"
    assert not keeper.behind
    jobs.close()
