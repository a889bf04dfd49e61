"""The conversation, read from the lines of a history."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Ref
from mcdesk.domain.history.privacy import Writer
from mcdesk.domain.records import Event
from mcdesk.domain.review.folding import TALK, threads
from mcdesk.domain.review.talk import WHOLE, Fate, Thread
from tests.domain.review.conversation import ANA, BO, NOON, line


def only(lines: list[Event], writer: Writer = ANA) -> Thread:
    (thread,) = threads(lines, writer)
    return thread


COMMENT = line("c1", "commented", "Ten hours are too few", field="instructional_hours", version=2, role="manager")


def test_a_comment_with_its_reply() -> None:
    thread = only([COMMENT, line("c2", "commented", "Now twelve", by=BO, at=1, reply="c1")])
    assert (thread.ref, thread.id, thread.open) == (Ref("instructional_hours"), "c1", True)
    first, second = thread.said
    assert (first.who, first.text, first.role, first.version, first.mine) == (
        "Ana Example",
        "Ten hours are too few",
        "manager",
        2,
        True,
    )
    assert (second.text, second.mine, second.at > NOON) == ("Now twelve", False, True)


def test_a_reply_to_a_reply_belongs_to_the_same_comment() -> None:
    lines = [COMMENT, line("c2", "commented", "b", reply="c1", at=1), line("c3", "commented", "c", reply="c2", at=2)]
    assert [s.text for s in only(lines).replies] == ["b", "c"]


def test_where_it_stands() -> None:
    cell = line("c1", "commented", "x", field="outcomes", row="o1", column="statement")
    assert only([cell]).ref == Ref("outcomes", "o1", "statement")
    assert only([line("c1", "commented", "x")]).ref == WHOLE
    assert only([line("c1", "commented", "x", field="outcomes", column="statement")]).ref == Ref("outcomes")


def test_in_other_words_and_taken_back() -> None:
    edited = line("e1", "edited", "Eleven hours are too few", at=3, line="c1")
    first = only([COMMENT, edited]).first
    assert (first.text, first.at, first.edited) == ("Eleven hours are too few", NOON, edited.at)
    withdrawn = line("w1", "withdrawn", at=4, line="c1")
    assert threads([COMMENT, withdrawn], ANA) == ()
    answered = line("c2", "commented", "Now twelve", by=BO, at=1, reply="c1")
    first = only([COMMENT, answered, withdrawn]).first
    assert (first.withdrawn, first.text, first.wiped) == (True, "", False)


def test_nobody_changes_what_another_said() -> None:
    pretender = Writer("Ana Example", lambda: "z6MkOther")
    for by in (BO, pretender, Writer("Ana Example")):
        lines = [
            COMMENT,
            line("e1", "edited", "Ten hours are fine", by=by, at=1, line="c1"),
            line("w1", "withdrawn", by=by, at=2, line="c1"),
        ]
        assert only(lines).first.text == "Ten hours are too few"


def test_resolved_opened_again_and_answered() -> None:
    resolved = line("r1", "resolved", by=BO, at=2, line="c1")
    thread = only([COMMENT, resolved])
    assert thread.resolved is not None
    assert (thread.open, thread.resolved.who) == (False, "Bo Example")
    assert only([COMMENT, resolved, line("r2", "reopened", at=3, line="c1")]).open
    assert only([COMMENT, resolved, line("c2", "commented", "Not yet", at=3, reply="c1")]).open
    assert not only([COMMENT, line("c2", "commented", "Done", at=1, reply="c1"), resolved]).open


def test_a_note_to_oneself_is_for_nobody_else() -> None:
    note = line("c1", "commented", "Ask the dean", private=1)
    assert only([note], ANA).first.private
    assert threads([note], BO) == ()
    assert threads([note], Writer("Ana Example", lambda: "z6MkOther")) == ()
    unsigned = line("c1", "commented", "Ask the dean", by=Writer("Ana Example"), private=1)
    assert only([unsigned], Writer("Ana Example", lambda: "z6MkAna")).first.mine


def test_a_private_line_does_not_touch_what_everybody_sees() -> None:
    assert only([COMMENT, line("r1", "resolved", at=1, line="c1", private=1)]).open
    note = line("c2", "commented", "A note on it", at=2, reply="c1", private=1)
    resolved = line("r1", "resolved", at=1, line="c1")
    thread = only([COMMENT, resolved, note])
    assert ([s.private for s in thread.said], thread.open) == ([False, True], False)


def test_a_suggestion_and_what_became_of_it() -> None:
    offered = line("s1", "suggested", "Operates a forklift", field="outcomes", row="o1", column="statement", base="ab")
    thread = only([offered])
    assert thread.offer is not None
    assert (thread.offer.base, thread.offer.fate, thread.open) == ("ab", Fate.OPEN, True)
    no = line("d1", "declined", "It is a lift truck here", by=BO, at=1, line="s1")
    offer = only([offered, no]).offer
    assert offer is not None
    assert offer.settled is not None
    assert (offer.fate, offer.settled.who, offer.settled.words) == (
        Fate.DECLINED,
        "Bo Example",
        "It is a lift truck here",
    )
    thread = only([offered, no, line("a1", "accepted", by=BO, at=2, line="s1")])
    assert thread.offer is not None
    assert (thread.offer.fate, thread.open) == (Fate.ACCEPTED, False)


def test_words_that_were_wiped_are_said_to_be() -> None:
    first = only([replace(COMMENT, words="")]).first
    assert (first.text, first.wiped, first.withdrawn) == ("", True, False)


def test_odd_lines_break_nothing() -> None:
    lines = [
        line("c1", "commented", "to nothing", reply="gone"),
        line("c2", "commented", "to itself", reply="c2"),
        line("c3", "commented", "round", reply="c4"),
        line("c4", "commented", "and round", reply="c3"),
        line("c5", "commented", "into the circle", reply="c4"),
        line("e1", "edited", "of nothing", line="gone"),
        line("r1", "resolved"),
        line("a1", "accepted", line="c1"),
        line("c6", "commented", "odd", field=7, row=3, reply=1, version="two", private=0),
        replace(line("c7", "commented", "unsealed"), seal=None),
        Event(NOON, "Ana Example", "request-created", "r1"),
    ]
    found = {t.id: [s.id for s in t.replies] for t in threads(lines, ANA)}
    assert found == {"c1": [], "c2": [], "c3": ["c4", "c5"], "c6": []}


NAMES = st.sampled_from([f"n{n}" for n in range(8)])
ACTIONS = st.sampled_from(sorted(a.removeprefix("review-") for a in TALK))


@st.composite
def lines(draw: st.DrawFn) -> list[Event]:
    names = draw(st.lists(NAMES, unique=True))
    return [
        line(
            name,
            draw(ACTIONS),
            draw(st.sampled_from(["", "words"])),
            by=draw(st.sampled_from([ANA, BO])),
            at=draw(st.integers(0, 3)),
            line=draw(NAMES),
            reply=draw(NAMES),
            private=draw(st.integers(0, 1)),
        )
        for name in names
    ]


@given(lines(), st.randoms(use_true_random=False))
def test_it_is_the_same_conversation_in_any_order(said: list[Event], chance: Random) -> None:
    found = threads(said, ANA)
    shuffled = list(said)
    chance.shuffle(shuffled)
    assert threads([*shuffled, *said], ANA) == found


@given(lines())
def test_nothing_that_was_said_is_lost_and_nothing_is_said_twice(said: list[Event]) -> None:
    shown = [s.id for t in threads(said, ANA) for s in t.said]
    opened = [e.seal.hash for e in said if e.seal and e.action in ("review-commented", "review-suggested")]
    gone = {str(e.detail["line"]) for e in said if e.action == "review-withdrawn"}
    theirs = {e.seal.hash for e in said if e.seal and e.private and e.who == BO.name}
    assert len(shown) == len(set(shown))
    assert set(opened) - gone - theirs <= set(shown) <= set(opened) - theirs
