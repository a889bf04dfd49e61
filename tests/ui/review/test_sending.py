"""Between *Send* and its answer: nothing is said twice, and nothing that is typed meanwhile is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from mcdesk.app.review import talking
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.review.writing import WritingArea
from tests.features.hands import CTRL, Hands, Key
from tests.ui.review.conftest import Begin, talk_of


@contextmanager
def busy_store(hands: Hands) -> Iterator[None]:
    """The store answers nothing until the end of the block."""
    gate = Event()
    hands.window.desk.jobs.store(gate.wait)
    try:
        yield
    finally:
        gate.set()


def write(hands: Hands) -> WritingArea:
    """Begin a comment about the description."""
    hands.draft.jump.emit(Ref("one_sentence"))
    hands.press(Key.Key_M, CTRL)
    hands.write("Half a thought")
    return hands.get(WritingArea, "review-words")


def said(hands: Hands) -> list[str]:
    """What stands at the description."""
    return [t.first.text for t in talk_of(hands).threads if t.ref == Ref("one_sentence")]


def test_words_on_their_way_cannot_be_changed_put_away_or_sent_twice(begin: Begin) -> None:
    hands = begin()
    area = write(hands)
    with busy_store(hands):
        hands.press(Key.Key_Return, CTRL)
        assert area.isReadOnly(), "it can be seen and heard that nothing is taken in now"
        hands.write(" and more")
        hands.press(Key.Key_Return, CTRL)
        talk_of(hands).drop()
        assert area.toPlainText() == "Half a thought"
        assert not hands.get(QPushButton, "review-cancel").isEnabled()
        told = hands.window.findChildren(QWidget, "review-sending")
        hands.wait(lambda: any(w.isVisible() for w in told), "a store that is slow is told of")
    hands.rest()
    assert said(hands) == ["Half a thought"]
    assert talk_of(hands).writing is None


def away(*_given: object, **_named: object) -> NoReturn:
    """What a store says that cannot be reached."""
    raise Unavailable(message("store-busy", file="shared"))


def test_they_can_be_changed_again_where_they_could_not_be_sent(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = begin()
    area = write(hands)
    with monkeypatch.context() as broken:
        broken.setattr(talking, "comment", away)
        hands.press(Key.Key_Return, CTRL)
        hands.rest()
    assert not area.isReadOnly()
    assert hands.get(QPushButton, "review-cancel").isEnabled()
    hands.write(", and more")
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    assert said(hands) == ["Half a thought, and more"]


def test_what_is_new_stays_where_a_fault_let_it_be_typed_before_the_answer(begin: Begin) -> None:
    hands = begin()
    area, talk = write(hands), talk_of(hands)
    desk = hands.window.desk
    desk.jobs.crashed.disconnect(hands.window.guard.handle)
    with busy_store(hands):
        hands.press(Key.Key_Return, CTRL)
        desk.jobs.crashed.emit(RuntimeError("elsewhere"))
        assert not area.isReadOnly(), "nobody knows any more whether an answer will come"
        hands.write(", and more")
    hands.rest()
    assert said(hands) == ["Half a thought"]
    assert talk.writing is not None
    assert area.toPlainText() == "Half a thought, and more"
