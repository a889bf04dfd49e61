"""The conversation beside the form, by keyboard in the real window."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.review.reading import Choice
from mcdesk.domain.review.talk import Fate
from mcdesk.domain.texts import Lang
from mcdesk.ui.review.card import ThreadCard
from mcdesk.ui.review.writing import WritingArea
from tests.features.hands import CTRL, SHIFT, Hands, Key
from tests.ui.accessibility.screens import rest
from tests.ui.review.conftest import HOURS, TITLE, Begin, talk_of


def card(hands: Hands) -> ThreadCard:
    """The card with the focus."""
    found = hands.at
    assert isinstance(found, ThreadCard)
    return found


def test_f7_goes_from_comment_to_comment_and_shows_its_question(begin: Begin) -> None:
    hands = begin()
    hands.press(Key.Key_F7)
    assert card(hands).topic.ref == TITLE
    assert hands.page.page.key == "basics"
    hands.press(Key.Key_F7)
    assert card(hands).topic.ref == HOURS
    assert HOURS.field in hands.page.rows
    hands.press(Key.Key_F7)
    assert card(hands).topic.ref == TITLE
    hands.press(Key.Key_F7, SHIFT)
    assert card(hands).topic.ref == HOURS
    hands.press(Key.Key_Return)
    assert hands.page.rows[HOURS.field].isAncestorOf(hands.at)


def test_one_key_accepts_a_suggestion_and_undo_takes_it_back(begin: Begin) -> None:
    hands = begin()
    before = hands.draft.value(TITLE)
    hands.press(Key.Key_F7)
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    assert hands.draft.value(TITLE) == "Safe Lift Truck Operation"
    (settled,) = [t for t in talk_of(hands).threads if t.offer]
    assert settled.offer is not None
    assert settled.offer.fate is Fate.ACCEPTED
    assert card(hands).topic.ref == HOURS, "the next one takes the focus of the one that is settled"
    assert hands.draft.undo_stack.undoText() == "edit-suggestion"
    hands.draft.undo_stack.undo()
    assert hands.draft.value(TITLE) == before
    hands.rest()


def test_a_comment_on_the_question_at_hand(begin: Begin) -> None:
    hands = begin()
    hands.draft.jump.emit(Ref("one_sentence"))
    hands.press(Key.Key_M, CTRL)
    assert isinstance(hands.at, WritingArea)
    assert "One-sentence description" in hands.at.accessibleName()
    hands.write("Say who the learners are.")
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    (said,) = [t for t in talk_of(hands).threads if t.ref == Ref("one_sentence")]
    assert (said.first.text, said.first.mine, said.first.private) == ("Say who the learners are.", True, False)
    assert isinstance(hands.at, ThreadCard), "the focus is not lost with the box"
    button = hands.find("talk:one_sentence")
    assert button.accessibleName() == "1 open comment on “One-sentence description”"


def test_the_key_that_sends_does_so_beside_the_words_too(begin: Begin) -> None:
    hands = begin()
    hands.draft.jump.emit(Ref("one_sentence"))
    hands.press(Key.Key_M, CTRL)
    hands.write("Say who the learners are.")
    hands.press(Key.Key_Escape)
    assert hands.at.objectName() == "review-send"
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    assert [t.first.text for t in talk_of(hands).threads if t.ref == Ref("one_sentence")] == [
        "Say who the learners are."
    ]


def test_a_submitted_request_is_talked_about_as_well(begin: Begin) -> None:
    hands = begin(submitted=True)
    assert hands.draft.read_only
    hands.press(Key.Key_F7)
    assert hands.window.findChild(QWidget, f"accept:{card(hands).topic.id}") is None
    hands.press(Key.Key_Return, CTRL)
    assert hands.draft.value(TITLE) != "Safe Lift Truck Operation"
    hands.press(Key.Key_F7)
    hands.tab_to_name(f"reply:{card(hands).topic.id}")
    hands.press(Key.Key_Return)
    hands.write("Yes.")
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    (thread,) = [t for t in talk_of(hands).threads if t.ref == HOURS]
    assert [s.text for s in thread.replies] == ["Yes."]
    hands.tab_to_name(f"resolve:{thread.id}")
    hands.press(Key.Key_Return)
    hands.rest()
    assert [t.ref for t in talk_of(hands).visible] == [TITLE]


def test_a_note_for_oneself(begin: Begin) -> None:
    hands = begin()
    hands.press(Key.Key_M, CTRL)
    hands.write("Ask the dean.")
    hands.tab_to_name("review-private")
    hands.press(Key.Key_Space)
    hands.tab_to_name("review-send")
    hands.press(Key.Key_Return)
    hands.rest()
    (mine,) = [t for t in talk_of(hands).threads if t.first.mine]
    assert mine.first.private


def test_no_word_is_lost_in_a_change_of_language(begin: Begin) -> None:
    hands = begin()
    hands.press(Key.Key_M, CTRL)
    hands.write("Half a thou")
    hands.window.appearance.set_lang(Lang.FR)
    rest(hands.window)
    area = hands.get(WritingArea, "review-words")
    assert (hands.window.frame.ui.lang, area.toPlainText()) == (Lang.FR, "Half a thou")
    assert hands.at is area
    hands.write("ght")
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    assert "Half a thought" in [t.first.text for t in talk_of(hands).threads]


def test_words_that_were_not_sent_are_there_when_the_record_is_opened_again(begin: Begin) -> None:
    hands = begin()
    hands.press(Key.Key_M, CTRL)
    hands.write("Half a thought")
    desk, record_id = hands.window.desk, hands.draft.request.id
    hands.press(Key.Key_W, CTRL)
    hands.rest()
    assert desk.draft is None
    desk.open_record(record_id)
    hands.wait(lambda: desk.draft is not None, "the request opens again")
    rest(hands.window)
    assert hands.get(WritingArea, "review-words").toPlainText() == "Half a thought"


def test_nothing_is_sent_without_words_and_why_is_said(begin: Begin) -> None:
    hands = begin()
    hands.press(Key.Key_M, CTRL)
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    assert any("nothing to say" in w.text() for w in hands.window.findChildren(QLabel) if w.isVisible())
    hands.press(Key.Key_Escape)
    assert talk_of(hands).writing is None


def test_other_wording_is_suggested_from_the_text_that_stands_there(begin: Begin) -> None:
    hands = begin()
    hands.draft.jump.emit(Ref("one_sentence"))
    hands.press(Key.Key_G, CTRL | SHIFT)
    area = hands.get(WritingArea, "review-words")
    assert area.toPlainText() == hands.draft.value(Ref("one_sentence"))
    hands.write(" Every day.")
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    (thread,) = [t for t in talk_of(hands).threads if t.ref == Ref("one_sentence")]
    assert thread.offer is not None
    assert thread.first.text.endswith("Every day.")


def test_what_is_shown_is_chosen(begin: Begin) -> None:
    hands = begin()
    talk = talk_of(hands)
    hands.press(Key.Key_F9, CTRL)
    assert hands.find("talk").isVisible()
    found = {}
    for choice in (Choice.MINE, Choice.ALL):
        talk.choose(choice)
        found[choice] = len(talk.visible)
    assert found == {Choice.MINE: 0, Choice.ALL: 2}
    hands.press(Key.Key_F9, CTRL)
    assert not any(w.isVisible() for w in hands.window.findChildren(QWidget, "talk"))
    hands.press(Key.Key_F9, SHIFT)
    assert hands.wizard.guide.isVisible()


def test_a_card_says_all_of_itself(begin: Begin) -> None:
    hands = begin()
    hands.press(Key.Key_F7)
    said = QAccessible.queryAccessibleInterface(card(hands)).text(QAccessible.Text.Name)
    assert said.startswith("Working title. Suggested wording. Bo Example · Manager, Digital Learning")
    wording = hands.get(QLabel, f"wording:{card(hands).topic.id}")
    assert "inserted: Safe Lift Truck;" in wording.accessibleName()
