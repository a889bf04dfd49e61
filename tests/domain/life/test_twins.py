"""Which of two texts has fallen behind the other."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Answers, Json, Ref
from mcdesk.domain.life.twins import Drift, after, met, pairs
from tests.domain.definitions import credential_form

FORM = credential_form()
EN, FR = Ref("description"), Ref("description_fr")
BOTH: Answers = {"description": "It lifts.", "description_fr": "Il lève."}
TEXTS = st.sampled_from(["", "a", "b", "c", "a  b", " "])


def follow(*states: Answers) -> Drift:
    found = Drift()
    for before, now in itertools.pairwise(states):
        found = after(found, FORM, before, now)
    return found


def test_a_change_leaves_the_twin_behind() -> None:
    assert set(follow(BOTH, {**BOTH, "description": "It lifts more."}).behind) == {FR}
    assert set(follow(BOTH, {**BOTH, "description_fr": "Il lève plus."}).behind) == {EN}


def test_a_text_catches_up_by_changing() -> None:
    changed = {**BOTH, "description": "It lifts more."}
    assert follow(BOTH, changed, {**changed, "description_fr": "Il lève plus."}).behind == {}


def test_a_change_that_is_taken_back_leaves_nothing_behind() -> None:
    changed = {**BOTH, "description": "It lifts more."}
    assert follow(BOTH, changed, {**changed, "description": "It lifts most."}, BOTH).behind == {}


def test_white_space_is_no_change() -> None:
    assert follow(BOTH, {**BOTH, "description": "  It   lifts.\n"}).behind == {}


def test_a_first_translation_is_not_behind_and_leaves_nothing_behind() -> None:
    assert follow({"description": "It lifts."}, BOTH).behind == {}
    assert follow({}, BOTH).behind == {}


def test_an_empty_twin_cannot_be_behind() -> None:
    gone = {"description": "It lifts more."}
    assert follow(BOTH, {**BOTH, "description": "It lifts more."}, gone).behind == {}


def test_both_changed_at_once_agree() -> None:
    assert follow(BOTH, {"description": "x", "description_fr": "y"}).behind == {}


def test_a_person_can_say_that_it_is_right() -> None:
    found = follow(BOTH, {**BOTH, "description": "It lifts more."})
    assert found.of("description_fr") == (FR,)
    assert found.settled(FR) == Drift()


def rows(*pairs_: tuple[str, str]) -> Json:
    return [{"id": f"o{n}", "statement": en, "statement_fr": fr} for n, (en, fr) in enumerate(pairs_)]


def test_rows_are_followed_by_their_ids_and_forgotten_with_them() -> None:
    before: Answers = {"outcomes": rows(("lift", "lever"), ("drive", "conduire"))}
    now: Answers = {"outcomes": rows(("lift", "lever"), ("drive far", "conduire"))}
    place = Ref("outcomes", "o1", "statement_fr")
    assert set(follow(before, now).behind) == {place}
    assert follow(before, now, {"outcomes": rows(("lift", "lever"))}).behind == {}


def test_twins_know_each_other() -> None:
    assert (EN, FR) in set(pairs(FORM, {}))
    cells = Ref("outcomes", "o1", "statement"), Ref("outcomes", "o1", "statement_fr")
    assert cells in set(pairs(FORM, {"outcomes": [{"id": "o1"}]}))


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=8))
def test_never_are_both_behind_and_never_is_an_empty_one(states: list[tuple[str, str]]) -> None:
    each: list[Answers] = [{"description": en, "description_fr": fr} for en, fr in states]
    found = follow(*each)
    assert len(found.behind) < 2
    if found.behind:
        assert each[-1]["description"] != ""
        assert each[-1]["description_fr"] != ""


def test_what_came_from_somebody_else_stands_as_it_stood_there() -> None:
    there = {**BOTH, "description": "It lifts more."}
    theirs = follow(BOTH, there)
    assert met(Drift(), theirs, FORM, BOTH, there, there) == theirs
    assert met(Drift(), Drift(), FORM, BOTH, there, there) == Drift(), "they said that it is right as it is"
    assert met(theirs, Drift(), FORM, there, BOTH, there) == theirs, "ours went on, theirs is as it was"


def test_what_either_settled_is_settled_where_nothing_changed() -> None:
    now = {**BOTH, "description": "It lifts more."}
    drift = follow(BOTH, now)
    assert met(drift, drift, FORM, now, now, now) == drift
    assert met(drift, Drift(), FORM, now, now, now) == met(Drift(), drift, FORM, now, now, now) == Drift()


def test_a_text_of_each_side_is_followed_as_if_it_were_changed_here() -> None:
    before, there = {**BOTH, "description_fr": "Il lève plus."}, {**BOTH, "description": "It lifts more."}
    now = {**before, "description": "It lifts more."}
    ours, theirs = follow(BOTH, before), follow(BOTH, there)
    assert met(ours, theirs, FORM, before, there, now) == Drift(), "both were changed"
    assert set(met(Drift(), theirs, FORM, before, there, now).behind) == {FR}


@given(st.lists(TEXTS, min_size=6, max_size=6), st.booleans(), st.booleans())
def test_never_are_both_behind_once_two_sides_met(texts: list[str], english: bool, french: bool) -> None:
    base, before, there = (
        {"description": en, "description_fr": fr} for en, fr in zip(texts[::2], texts[1::2], strict=True)
    )
    now = {
        "description": (there if english else before)["description"],
        "description_fr": (there if french else before)["description_fr"],
    }
    found = met(follow(base, before), follow(base, there), FORM, before, there, now)
    assert not {EN, FR} <= set(found.behind)
    assert not found.behind or all(text.strip() for text in now.values())
