"""The matrix as a value: its columns, its edits, its gaps."""

from __future__ import annotations

from collections.abc import Mapping

from mcdesk.domain.answers import Edit, Json, Reader
from mcdesk.ui.panels.matrix import grid as edits
from mcdesk.ui.panels.matrix.gaps import gaps_of
from mcdesk.ui.panels.matrix.grid import Grid, Item

READING, NUMBERS = Item("sfs", "SFS1", "Reading"), Item("on-ees", "EES3", "Numbers")


def request(**more: Json) -> dict[str, Json]:
    base: dict[str, Json] = {
        "outcomes": [{"id": "o1", "statement": "weigh a load"}, {"id": "o2", "statement": "stack a load"}],
        "assessments": [{"id": "a1", "title": "Yard test", "outcomes": ["o1"]}, {"id": "a2", "title": "Talk"}],
        "alignments": [
            {"id": "m1", "outcome": ["o1"], "item": READING.answer(), "strength": "3", "rationale": "Plates."},
            {"id": "m2", "outcome": ["o1"], "item": NUMBERS.answer(), "strength": "4"},
        ],
    }
    return {**base, **more}


def after(answers: Mapping[str, Json], edit: Edit | None) -> Mapping[str, Json]:
    assert edit is not None
    return edit.apply(answers)


def links(answers: Mapping[str, Json]) -> list[tuple[tuple[str, ...], str, str]]:
    rows = Reader(answers).rows("alignments")
    return [(r.choices("outcome"), r.part("item").text("code"), r.text("strength")) for r in rows]


def test_columns_are_assessments_then_competencies_by_framework() -> None:
    assert [c.line.id for c in Grid(request()).columns] == ["a1", "a2", "sfs:SFS1", "on-ees:EES3"]


def test_a_competency_keeps_its_place_while_links_come_and_go() -> None:
    before = Grid(request())
    answers = after(request(), edits.link(request(), "o2", READING, "1"))
    answers = after(answers, edits.unlink(answers, "o1", READING))
    assert Grid(answers, before).ids[1] == before.ids[1]


def test_a_tick_comes_and_goes_in_the_order_of_the_outcomes() -> None:
    answers = after(request(), edits.tick(request(), "a2", "o2"))
    answers = after(answers, edits.tick(answers, "a2", "o1"))
    assert Reader(answers).rows("assessments")[1].choices("outcomes") == ("o1", "o2")
    answers = after(answers, edits.tick(answers, "a1", "o1"))
    assert "outcomes" not in Reader(answers).rows("assessments")[0].data


def test_a_strength_changes_the_link_that_is_there_and_keeps_its_reason() -> None:
    answers = after(request(), edits.link(request(), "o1", READING, "1"))
    assert links(answers) == [(("o1",), "SFS1", "1"), (("o1",), "EES3", "4")]
    assert Reader(answers).rows("alignments")[0].text("rationale") == "Plates."
    assert edits.link(answers, "o1", READING, "1") is None


def test_the_last_link_leaves_the_competency_waiting_and_the_next_one_takes_it() -> None:
    answers = after(request(), edits.unlink(request(), "o1", READING))
    assert links(answers) == [((), "SFS1", ""), (("o1",), "EES3", "4")]
    answers = after(answers, edits.link(answers, "o2", READING, "2"))
    assert links(answers) == [(("o2",), "SFS1", "2"), (("o1",), "EES3", "4")]
    assert edits.unlink(answers, "o1", READING) is None


def test_one_link_of_two_outcomes_is_cleared_for_one() -> None:
    both = request(alignments=[{"id": "m1", "outcome": ["o1", "o2"], "item": READING.answer(), "strength": "3"}])
    assert links(after(both, edits.unlink(both, "o1", READING))) == [(("o2",), "SFS1", "3")]


def test_competencies_are_added_once_and_removed_whole() -> None:
    new = Item("sfs", "SFS9", "Writing")
    answers = after(request(), edits.choose(request(), [READING, new]))
    assert [code for _, code, _ in links(answers)] == ["SFS1", "EES3", "SFS9"]
    assert edits.choose(answers, [new]) is None
    assert [code for _, code, _ in links(after(answers, edits.drop(answers, READING)))] == ["EES3", "SFS9"]
    assert edits.drop(request(), new) is None


def test_every_kind_of_gap_is_found_where_it_is() -> None:
    answers = after(request(), edits.choose(request(), [Item("sfs", "SFS9", "Writing")]))
    answers = after(answers, edits.link(answers, "o2", Item("sfs", "SFS8", "Talk"), "1"))
    grid = Grid(answers)
    places = {(g.kind, g.row, grid.ids[1][g.column] if g.column >= 0 else "") for g in gaps_of(grid, {})}
    assert places == {
        ("outcome-not-assessed", 1, ""),
        ("assessment-tests-nothing", -1, "a2"),
        ("competency-unlinked", -1, "sfs:SFS9"),
        ("competency-not-assessed", -1, "sfs:SFS8"),
    }
    bare = Grid(request(alignments=[]))
    assert {(g.kind, g.row) for g in gaps_of(bare, {}) if g.row >= 0} >= {("outcome-not-external", 0)}
