"""What was chosen in a merge before the rest was put off."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.handoff.put_off import FILE, put_off, taken_up
from mcdesk.domain.answers import Ref
from mcdesk.domain.merge.conflicts import Choice, Conflict, ConflictKind, Merge, Take, Written
from mcdesk.domain.merge.values import ABSENT, UNKNOWN

TITLE = Conflict(ConflictKind.VALUE, Ref("working_title"), "Lifting", "Forklifts", "Lift trucks")
ROW = Conflict(ConflictKind.ROW, Ref("outcomes", "o1"), UNKNOWN, {"id": "o1", "statement": "Lift"}, ABSENT)
MERGE = Merge({}, (TITLE, ROW))
CHOICES = st.sampled_from([*Take]) | st.builds(Written, st.text())


@given(st.dictionaries(st.sampled_from([TITLE.key, ROW.key]), CHOICES))
def test_choices_come_back_as_they_were(choices: dict[str, Choice]) -> None:
    assert taken_up(MERGE, put_off(MERGE, choices, "back.mcrequest")) == choices


def test_a_choice_about_words_that_changed_since_is_asked_for_again() -> None:
    kept = put_off(MERGE, {TITLE.key: Take.OURS, ROW.key: Take.THEIRS}, "back.mcrequest")
    assert kept[FILE] == "back.mcrequest"
    changed = Merge({}, (replace(TITLE, theirs="Lift trucks, safely"), ROW))
    assert taken_up(changed, kept) == {ROW.key: Take.THEIRS}


def test_what_does_not_read_decides_nothing() -> None:
    for text in ("", "[]", "{", '{"print": "x", "take": "ours"}', "null"):
        assert taken_up(MERGE, {TITLE.key: text}) == {}
    spoilt = {k: v.replace("ours", "everything") for k, v in put_off(MERGE, {TITLE.key: Take.OURS}).items()}
    assert taken_up(MERGE, spoilt) == {}
