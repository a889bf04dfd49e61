"""What becomes of answers that two people changed: the cases that people will meet."""

from __future__ import annotations

import pytest

from mcdesk.domain.answers import Answers, Json, Ref
from mcdesk.domain.merge.choosing import both, settle, writable
from mcdesk.domain.merge.conflicts import Conflict, ConflictKind, Take, Written
from mcdesk.domain.merge.merging import merge
from mcdesk.domain.merge.showing import Sides, shown
from mcdesk.domain.merge.values import ABSENT, UNKNOWN
from mcdesk.domain.texts import Lang
from tests.domain.merge.drafts import FORM, ids

WELD: Answers = {"id": "o1", "words": "Weld"}
WIRE: Answers = {"id": "o2", "words": "Wire a board"}
EXAM: Answers = {"id": "a1", "name": "Exam", "covers": ["o1"]}
BASE: Answers = {"title": "Welding", "hours": 30, "outcomes": [WELD, WIRE], "assessments": [EXAM]}


def with_rows(table: str, *rows: Json) -> Answers:
    return {**BASE, table: list(rows)}


def test_two_questions_that_two_people_changed_are_both_changed() -> None:
    made = merge(BASE, {**BASE, "title": "Soldering"}, {**BASE, "hours": 40}, FORM)
    assert (made.answers["title"], made.answers["hours"]) == ("Soldering", 40)
    assert not made.conflicts


def test_one_question_that_two_people_changed_is_theirs_to_choose() -> None:
    made = merge(BASE, {**BASE, "title": "Soldering"}, {**BASE, "title": "Brazing"}, FORM)
    assert made.conflicts == (Conflict(ConflictKind.VALUE, Ref("title"), "Welding", "Soldering", "Brazing"),)
    assert made.answers["title"] == "Welding"


def test_two_cells_of_one_row_do_not_stand_in_each_others_way() -> None:
    mine, yours = (
        with_rows("outcomes", {**WELD, "words": "Weld steel"}, WIRE),
        with_rows("outcomes", {**WELD, "level": 2}, WIRE),
    )
    made = merge(BASE, mine, yours, FORM)
    assert made.answers["outcomes"] == [{"id": "o1", "words": "Weld steel", "level": 2}, WIRE]
    assert not made.conflicts


def test_a_row_that_one_removed_and_the_other_changed_is_a_conflict() -> None:
    changed = {**WELD, "words": "Weld steel"}
    made = merge(BASE, with_rows("outcomes", changed, WIRE), with_rows("outcomes", WIRE), FORM)
    assert made.conflicts == (Conflict(ConflictKind.ROW, Ref("outcomes", "o1"), WELD, changed, ABSENT),)
    key = made.conflicts[0].key
    assert ids(settle(made, {key: Take.OURS}, FORM).answers, "outcomes") == ["o1", "o2"]
    gone = settle(made, {key: Take.THEIRS}, FORM)
    assert ids(gone.answers, "outcomes") == ["o2"]
    assert gone.answers["assessments"] == [{"id": "a1", "name": "Exam"}]


def test_a_row_that_one_removed_and_the_other_names_anew_is_a_conflict() -> None:
    named = with_rows("assessments", {**EXAM, "covers": ["o1", "o2"]})
    made = merge(BASE, with_rows("outcomes", WELD), named, FORM)
    assert [(c.kind, c.ref) for c in made.conflicts] == [(ConflictKind.ROW, Ref("outcomes", "o2"))]
    gone = settle(made, {made.conflicts[0].key: Take.OURS}, FORM)
    assert gone.answers["assessments"] == [EXAM]


def test_rows_that_both_added_are_both_there_in_one_order_for_both() -> None:
    mine, yours = {"id": "o9", "words": "Braze"}, {"id": "o8", "words": "Cut"}
    one = merge(BASE, with_rows("outcomes", WELD, mine, WIRE), with_rows("outcomes", WELD, yours, WIRE), FORM)
    other = merge(BASE, with_rows("outcomes", WELD, yours, WIRE), with_rows("outcomes", WELD, mine, WIRE), FORM)
    assert ids(one.answers, "outcomes") == ids(other.answers, "outcomes") == ["o1", "o8", "o9", "o2"]


def test_rows_that_one_moved_and_the_other_changed_are_moved_and_changed() -> None:
    made = merge(BASE, with_rows("outcomes", WIRE, WELD), with_rows("outcomes", {**WELD, "words": "Braze"}, WIRE), FORM)
    assert made.answers["outcomes"] == [WIRE, {"id": "o1", "words": "Braze"}]
    assert not made.conflicts


def test_two_orders_are_a_conflict_that_a_choice_settles() -> None:
    third: Answers = {"id": "o3", "words": "Cut"}
    base = with_rows("outcomes", WELD, WIRE, third)
    made = merge(base, with_rows("outcomes", WIRE, WELD, third), with_rows("outcomes", WELD, third, WIRE), FORM)
    (conflict,) = made.conflicts
    assert (conflict.kind, conflict.ours, conflict.theirs) == (
        ConflictKind.ORDER,
        ["o2", "o1", "o3"],
        ["o1", "o3", "o2"],
    )
    assert ids(settle(made, {conflict.key: Take.THEIRS}, FORM).answers, "outcomes") == ["o1", "o3", "o2"]


def test_without_a_common_version_every_difference_is_a_conflict() -> None:
    made = merge(None, BASE, {**with_rows("outcomes", WELD), "title": "Brazing", "story": "New"}, FORM)
    assert [(c.kind, str(c.ref)) for c in made.conflicts] == [
        (ConflictKind.VALUE, "title"),
        (ConflictKind.ROW, "outcomes[o2]"),
        (ConflictKind.VALUE, "story"),
    ]
    assert all(c.base is UNKNOWN for c in made.conflicts)


def test_what_the_form_does_not_ask_is_merged_and_survives() -> None:
    future: Answers = {**BASE, "from_2031": {"deep": [1, None, True]}}
    made = merge(future, {**future, "title": "Soldering"}, {**future, "also": [1.5]}, FORM)
    assert (made.answers["from_2031"], made.answers["also"]) == ({"deep": [1, None, True]}, [1.5])


def test_a_file_is_the_same_by_what_is_in_it_and_the_newer_one_stays() -> None:
    old: Answers = {"sha256": "a" * 64, "name": "letter.pdf", "size": 3, "media_type": "application/pdf"}
    new: Answers = {**old, "sha256": "b" * 64}
    made = merge({**BASE, "letter": old}, {**BASE, "letter": old}, {**BASE, "letter": new}, FORM)
    assert made.answers["letter"] == new


def test_both_texts_follow_each_other_and_choices_are_joined() -> None:
    texts = merge(BASE, {**BASE, "story": "One."}, {**BASE, "story": "Two."}, FORM).conflicts[0]
    choices = merge(BASE, {**BASE, "modes": ["a", "b"]}, {**BASE, "modes": ["b", "c"]}, FORM).conflicts[0]
    hours = merge(BASE, {**BASE, "hours": 1}, {**BASE, "hours": 2}, FORM).conflicts[0]
    assert both(FORM, texts) == "One.\n\nTwo."
    assert both(FORM, choices) == ["a", "b", "c"]
    assert both(FORM, hours) is ABSENT
    assert writable(FORM, texts) is not None
    assert writable(FORM, hours) is None


def test_a_choice_may_be_other_words_and_one_that_cannot_be_is_refused() -> None:
    made = merge(BASE, {**BASE, "title": "Soldering"}, {**BASE, "title": "Brazing"}, FORM)
    settled = settle(made, {made.conflicts[0].key: Written("Soldering and brazing"), "value:gone": Take.OURS}, FORM)
    assert (settled.answers["title"], settled.conflicts) == ("Soldering and brazing", ())
    hours = merge(BASE, {**BASE, "hours": 1}, {**BASE, "hours": 2}, FORM)
    with pytest.raises(ValueError, match="hours"):
        settle(hours, {hours.conflicts[0].key: Take.BOTH}, FORM)


def test_a_conflict_is_told_by_page_question_and_row() -> None:
    mine = with_rows("outcomes", {**WELD, "words": "Weld steel", "level": 1}, WIRE)
    yours = with_rows("outcomes", {**WELD, "words": "Weld tin"}, WIRE)
    made = merge(BASE, mine, yours, FORM)
    told = shown(made.conflicts[0], Sides(BASE, mine, yours), FORM, Lang.EN)
    assert (told.page, told.label, told.place) == ("One", "words", "Row “Weld steel”")
    assert (told.base, told.ours, told.theirs) == ("Weld", "Weld steel", "Weld tin")


def test_a_removed_row_and_an_order_are_told_in_lines() -> None:
    mine, yours = with_rows("outcomes", WIRE), with_rows("outcomes", {**WELD, "level": 2, "new": 1}, WIRE)
    row = merge(BASE, mine, yours, FORM).conflicts[0]
    told = shown(row, Sides(BASE, mine, yours), FORM, Lang.FR)
    assert (told.place, told.ours, told.theirs) == (
        "Row «\xa0Weld\xa0»",
        "",
        "words\xa0: Weld\nlevel\xa0: 2\nnew\xa0: 1",
    )
    order = merge(None, BASE, with_rows("outcomes", WIRE, WELD), FORM).conflicts[0]
    told = shown(order, Sides(None, BASE, with_rows("outcomes", WIRE, WELD)), FORM, Lang.EN)
    assert (told.base, told.ours, told.theirs) == ("", "1. Weld\n2. Wire a board", "1. Wire a board\n2. Weld")
