"""How records look alike, and why."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain import traits
from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.lookalikes import Alike
from mcdesk.domain.near_titles import title_score
from mcdesk.domain.rules import OtherRecord
from mcdesk.domain.similarity import Around, compare, likenesses
from mcdesk.domain.texts import Lang, words
from tests.domain.definitions import mohawk, sample

ALIKE = Alike.of(mohawk())


def other(title: str, answers: Answers | None = None, record: str = "r9") -> OtherRecord:
    return OtherRecord(record, "2026-0009", title, answers or {})


def mapped(*codes: str, framework: str = "own") -> dict[str, Json]:
    rows: list[Json] = [{"id": c, "item": {"framework": framework, "code": c}} for c in codes]
    return {"alignments": rows}


@pytest.mark.parametrize(
    ("mine", "theirs", "alike"),
    [
        ("Forklift Operation", "FORKLIFT OPERATION", True),
        ("Forklift operation and load handling", "Load handling: forklift operation", True),
        ("Mobilité à domicile", "Mobilite a domicile", True),
        ("Introduction to welding", "Introduction to baking", False),
        ("The basics of data", "The art of bread", False),
        ("Forklift operation", "", False),
        ("", "", False),
        ("—", "…", False),
    ],
)
def test_titles(mine: str, theirs: str, alike: bool) -> None:
    assert (title_score(mine, theirs) >= mohawk().number("similarity_title")) is alike


def test_more_than_the_threshold_of_the_same_competencies_is_alike() -> None:
    mine = mapped("A", "B", "C", "D", "E")
    same = compare("One", mine, other("Two", mapped("A", "B", "C", "D", "X")), ALIKE)
    assert (same.competency_score, same.alike, len(same.shared)) == (80, True, 4)
    some = compare("One", mine, other("Two", mapped("A", "B", "C", "X", "Y")), ALIKE)
    assert (some.competency_score, some.alike) == (60, False)


def test_one_shared_competency_of_a_short_list_is_not_alike() -> None:
    found = compare("One", mapped("A"), other("Two", mapped("A", "B", "C", "D")), ALIKE)
    assert (found.competency_score, found.alike) == (25, False)


def test_generic_competencies_count_only_where_there_are_no_others() -> None:
    generic = mapped("EES1", "EES2", framework="on-ees")["alignments"]
    assert isinstance(generic, list)
    rows = mapped("A")["alignments"]
    assert isinstance(rows, list)
    with_own: Answers = {"alignments": [*generic, *rows]}
    assert compare("One", with_own, other("Two", {"alignments": [*generic]}), ALIKE).alike
    theirs = mapped("B")["alignments"]
    assert isinstance(theirs, list)
    assert compare("One", with_own, other("Two", {"alignments": [*generic, *theirs]}), ALIKE).shared == ()


def test_reasons_are_in_words() -> None:
    found = compare("Forklift operation", sample("forklift"), other("Forklift operation", sample("forklift")), ALIKE)
    for lang in Lang:
        said = " ".join(words(reason, lang) for reason in found.reasons)
        assert "100" in said
        assert "36" in said
        assert mohawk().lists["sectors"][7].label.to(lang) in said


@pytest.mark.parametrize(("hours", "close"), [(36, True), (31, True), (30, False), (42, True), (43, False), (0, False)])
def test_hours_are_close_by_the_same_share_as_titles(hours: int, close: bool) -> None:
    found = compare("One", {"instructional_hours": 36}, other("Two", {"instructional_hours": hours}), ALIKE)
    assert [r.key for r in found.reasons] == (["rules-alike-hours"] if close else [])


def test_the_most_alike_comes_first_and_decisions_are_known() -> None:
    decision: Json = [{"id": "d1", "record": "r1", "decision": "different"}, {"id": "d2", "record": "r2"}]
    around = [other("Baking", record="r3"), other("Forklifts", record="r2"), other("Forklift operation", record="r1")]
    found = likenesses("Forklift operation", {"overlap_decisions": decision}, around, ALIKE)
    assert found[0].other.id == "r1"
    assert found[-1].other.id == "r3"
    assert {x.other.id: x.decided for x in found} == {"r1": "different", "r2": "", "r3": ""}


def test_without_thresholds_nothing_is_alike() -> None:
    assert not compare("Same", {}, other("Same"), Alike(None, None)).alike


def test_what_was_read_of_a_record_goes_with_it() -> None:
    gc.collect()
    before = len(traits._known)
    around = [other("Two", mapped("A")) for _ in range(5)]
    likenesses("One", mapped("A"), around, ALIKE)
    assert len(traits._known) == before + 5
    del around
    gc.collect()
    assert len(traits._known) == before


TITLES = st.sampled_from(["Forklift operation", "Operation of forklifts", "Baking", "Baking bread", "Safe lifting", ""])
MAPPED = st.lists(st.sampled_from("ABCD"), max_size=3, unique=True)


@given(st.lists(st.tuples(TITLES, MAPPED), max_size=8), TITLES, MAPPED, st.booleans())
def test_what_is_alike_is_found_among_many_as_one_by_one(
    around: list[tuple[str, list[str]]], title: str, codes: list[str], decided: bool
) -> None:
    others = [other(t, mapped(*c), f"r{n}") for n, (t, c) in enumerate(around)]
    decision: Json = [{"id": "d", "record": "r0", "decision": "different"}] if decided else []
    answers = {**mapped(*codes), "overlap_decisions": decision}
    each = likenesses(title, answers, others, ALIKE)
    assert Around(others).alike(title, answers, ALIKE) == tuple(x for x in each if x.alike or x.decided)
