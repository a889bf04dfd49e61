"""Two texts as one."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mcdesk.domain.review.redline import MOST, Mark, is_change, reads_after, reads_before, redline

WORDS = st.lists(st.sampled_from(["the", "forklift", "safe", ",", "\n\n", "é", "\ud800"]), max_size=12).map(" ".join)
ANY = st.one_of(WORDS, st.text(max_size=40))


@given(ANY, ANY)
@example("a  b", "a b")
@example(" ", "")
@example("a b", "a\u2028b c")
def test_it_reads_as_either_text(first: str, second: str) -> None:
    runs = redline(first, second)
    assert reads_before(runs) == first
    assert reads_after(runs) == second
    assert not is_change(runs) or first.split() != second.split()
    assert is_change(runs) or "".join(first.split()) == "".join(second.split())


@given(ANY)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert not is_change(redline(text, text))
    assert not is_change(redline(text, f"  {text}\n"))


def test_what_went_stands_before_what_came() -> None:
    runs = redline("Operates a big forklift safely", "Operates a small forklift")
    assert [(r.mark, r.text) for r in runs] == [
        (Mark.SAME, "Operates a"),
        (Mark.SAME, " "),
        (Mark.DELETED, "big"),
        (Mark.INSERTED, "small"),
        (Mark.SAME, " forklift"),
        (Mark.DELETED, " safely"),
    ]


@pytest.mark.parametrize("more", ["", " end"])
def test_a_very_long_text_is_one_change(more: str) -> None:
    first = "word " * (MOST + 1)
    runs = redline(first, first + more)
    assert [r.mark for r in runs] == ([Mark.DELETED, Mark.INSERTED] if more else [Mark.SAME])
