"""The grid of outcomes, assessments and competencies, and its gaps."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.domain.answers import Json
from mcdesk.domain.matrix import Grid, Link, gaps_of, grid_of
from mcdesk.domain.records import Framework
from tests.domain.definitions import sample

OWN = Framework("own", "1", {}, {}, {}, {}, (), "2026-11-24", external=False, generic=False, items=())


def item(framework: str, code: str) -> Json:
    return {"framework": framework, "code": code, "title": f"{code} title"}


ANSWERS: dict[str, Json] = {
    "outcomes": [{"id": "o1", "statement": "lift"}, {"id": "o2", "statement": "load"}, {"id": "o3"}],
    "assessments": [
        {"id": "a1", "title": "Test", "outcomes": ["o1", "gone"]},
        {"id": "a2", "title": "Talk", "outcomes": []},
    ],
    "alignments": [
        {"id": "m1", "outcome": ["o1"], "item": item("own", "X"), "strength": "4"},
        {"id": "m2", "outcome": ["o2"], "item": item("ext", "Y"), "strength": "2"},
        {"id": "m3", "outcome": ["gone"], "item": item("ext", "Z")},
        {"id": "m4", "outcome": ["o2"]},
        {"id": "m5", "outcome": ["o2"], "item": item("ext", "Y"), "strength": "1"},
    ],
}


def test_the_grid_holds_rows_columns_and_cells() -> None:
    grid = grid_of(ANSWERS)
    assert [o.title for o in grid.outcomes] == ["lift", "load", ""]
    assert [a.id for a in grid.assessments] == ["a1", "a2"]
    assert [(c.id, c.framework, c.code, c.title) for c in grid.competencies][:1] == [("own:X", "own", "X", "X title")]
    assert grid.assessed == {("o1", "a1")}
    assert grid.aligned == {("o1", "own:X"): Link("m1", "4"), ("o2", "ext:Y"): Link("m2", "2")}


def test_the_gaps_are_named() -> None:
    gaps = gaps_of(ANSWERS, {"own": OWN})
    assert gaps.outcomes_without_assessment == ("o2", "o3")
    assert gaps.outcomes_without_competency == ("o1", "o3")
    assert gaps.assessments_without_outcome == ("a2",)
    assert gaps.unassessed_competencies == ("ext:Y", "ext:Z")
    assert gaps.stale_assessments == ("a1",)
    assert gaps.stale_alignments == ("m3",)


def test_an_external_framework_counts() -> None:
    gaps = gaps_of(ANSWERS, {"own": replace(OWN, external=True)})
    assert gaps.outcomes_without_competency == ("o3",)


def test_the_sample_has_no_gaps() -> None:
    assert not gaps_of(sample("forklift"), {})
    assert gaps_of(ANSWERS, {})


def test_no_answers_give_an_empty_grid() -> None:
    grid = grid_of({})
    assert grid == Grid((), (), (), frozenset(), {})
