"""Edits of answers: whatever is done can be undone, and rows keep their ids."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain import answers as model
from mcdesk.domain.answers import Answers, Edit, Json, Reader, Ref

FIELDS = ("title", "fee", "partners")
CELLS = st.text(max_size=20)
EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.sampled_from(FIELDS[:2]), CELLS),
        st.tuples(st.just("add"), st.just("partners"), CELLS),
        st.tuples(st.just("cell"), st.just("partners"), CELLS),
        st.tuples(st.just("remove"), st.just("partners"), st.just("")),
        st.tuples(st.just("move"), st.just("partners"), st.just("")),
        st.tuples(st.just("copy"), st.just("partners"), st.just("")),
    ),
    max_size=25,
)


def edit_of(answers: Answers, step: tuple[str, str, str], place: int) -> Edit | None:
    what, field, value = step
    ids = [str(r["id"]) for r in model.rows_of(answers.get(field))]
    if what == "put":
        return model.set_answer(answers, Ref(field), value)
    if what == "add":
        return model.add_row(answers, field, {"name": value})
    if not ids:
        return None
    row = ids[place % len(ids)]
    if what == "cell":
        return model.set_answer(answers, Ref(field, row, "name"), value)
    if what == "remove":
        return model.remove_row(answers, field, row)
    return (
        model.move_row(answers, field, row, place - 3) if what == "move" else model.duplicate_row(answers, field, row)
    )


@given(EDITS, st.integers(0, 9))
def test_any_edits_then_undo_all_is_the_start(steps: list[tuple[str, str, str]], place: int) -> None:
    start: Answers = {"title": "Safe lifting", "partners": [{"id": "p1", "name": "Example Co"}]}
    answers, done = start, []
    for step in steps:
        edit = edit_of(answers, step, place)
        if edit is not None:
            answers = edit.apply(answers)
            done.append(edit)
    for edit in reversed(done):
        answers = edit.inverse().apply(answers)
    assert answers == start


def test_typing_merges_and_a_row_operation_does_not() -> None:
    first = model.set_answer({}, Ref("title"), "S")
    second = model.set_answer(first.apply({}), Ref("title"), "Sa")
    assert first.then(second) == Edit(Ref("title"), None, "Sa")
    added = model.add_row({}, "partners")
    assert added.then(added) is None
    assert first.then(model.set_answer({}, Ref("fee"), "1")) is None


def test_a_copied_row_has_an_id_of_its_own_and_stands_below() -> None:
    start: Answers = {"partners": [{"id": "p1", "name": "A"}, {"id": "p2", "name": "B"}]}
    rows = model.rows_of(model.duplicate_row(start, "partners", "p1").after)
    assert [r["name"] for r in rows] == ["A", "A", "B"]
    assert len({r["id"] for r in rows}) == 3


@pytest.mark.parametrize(("by", "order"), [(1, "bac"), (9, "bca"), (-1, "abc")])
def test_moving_a_row_stops_at_the_ends(by: int, order: str) -> None:
    start: Answers = {"t": [{"id": i} for i in "abc"]}
    rows = model.rows_of(model.move_row(start, "t", "a", by).after)
    assert "".join(str(r["id"]) for r in rows) == order


def test_an_answer_taken_away_is_absent() -> None:
    assert model.set_answer({"title": "x"}, Ref("title"), "").apply({"title": "x"}) == {}


@pytest.mark.parametrize(
    ("value", "empty"),
    [(None, True), (" ", True), ([], True), ({"name": ""}, True), ({"id": "x"}, True), (0, False), (False, False)],
)
def test_what_counts_as_no_answer(value: Json, empty: bool) -> None:
    assert model.is_empty(value) is empty


def test_a_reader_gives_types_and_never_trips() -> None:
    reader = Reader(
        {"n": 3, "m": "12.50", "d": "2027-01", "y": "yes", "t": "nonsense", "r": [1, {"id": "a", "x": " b "}]}
    )
    assert (reader.integer("n"), reader.money("m"), reader.day("d")) == (3, Decimal("12.50"), date(2027, 1, 1))
    assert reader.yes("y") is True
    assert reader.yes("gone") is None
    assert [r.text("x") for r in reader.rows("r")] == ["b"]
    assert (reader.money("t"), reader.integer("t"), reader.day("t")) == (None, None, None)
    assert reader.rows("t") == ()


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1e999999999", "--5"])
def test_numbers_that_are_none_read_as_not_provided(text: str) -> None:
    amount = Reader({"m": text}).money("m")
    assert amount is None or amount.is_finite()


def test_refs_read_as_people_write_them() -> None:
    assert str(Ref("partners", "p1", "contact")) == "partners[p1].contact"
    assert str(Ref("partners", "p1")) == "partners[p1]"
    assert str(Ref("fee")) == "fee"


@pytest.mark.parametrize(
    ("before", "after", "turned"),
    [
        (["a", "b"], ["a", "b", "c"], ("c",)),
        (["a", "b"], ["b"], ("a",)),
        (None, ["a"], ("a",)),
        (["a"], None, ("a",)),
        (["a", "b"], ["b", "a"], ()),
        ("one", "other", ()),
        ([{"id": "r1"}], None, ()),
    ],
)
def test_an_edit_knows_which_choices_it_turned(before: Json, after: Json, turned: tuple[str, ...]) -> None:
    assert Edit(Ref("of_several"), before, after).turned == turned
