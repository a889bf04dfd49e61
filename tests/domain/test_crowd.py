"""What looks alike is found among very many as by comparing each with each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.domain import similarity
from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.crowd import FEW, Crowd, One
from mcdesk.domain.lookalikes import Alike
from mcdesk.domain.near_titles import Titles, scoring, telling_words, title_score, words_score
from mcdesk.domain.overlaps import Overlaps, each
from mcdesk.domain.rules import OtherRecord
from mcdesk.domain.similarity import Around, compare, likenesses
from tests.domain.definitions import mohawk

ALIKE = replace(Alike.of(mohawk()), generic=frozenset({"generic"}))
SAID = "operation operations operating forklift forklifts lift safe safety it of the a à données bread l’usine"
WORDS = st.sampled_from(SAID.split())
TITLES = st.one_of(
    st.lists(WORDS, max_size=5).map(" ".join),
    st.text("abab e", max_size=12),
    st.text(st.characters(codec="utf-8"), max_size=8),
)
"""Some that share words, some that share nearly all characters and no word, and any."""
LEAST = st.integers(1, 100)
CLAIMED = st.lists(st.tuples(st.sampled_from(["own", "generic"]), st.sampled_from("ABCDE")), max_size=6, unique=True)


def answers(claimed: list[tuple[str, str]], decided: list[str]) -> Answers:
    items: list[Json] = [
        {"id": f"{n}", "item": {"framework": framework, "code": code}} for n, (framework, code) in enumerate(claimed)
    ]
    decisions: list[Json] = [{"id": d, "record": d, "decision": "different"} for d in decided]
    return {"alignments": items, "overlap_decisions": decisions}


IDS = st.sampled_from([f"r{n}" for n in range(6)])
RECORDS = st.tuples(TITLES, st.builds(answers, CLAIMED, st.lists(IDS, max_size=2, unique=True)))
LIMITS = st.builds(
    lambda title, share: replace(ALIKE, title=title, competencies=share),
    st.one_of(st.none(), LEAST),
    st.one_of(st.none(), st.integers(0, 100)),
)


@settings(max_examples=300)
@given(st.lists(TITLES, max_size=12), TITLES, LEAST)
def test_no_title_that_scores_is_passed_over(titles: list[str], title: str, least: int) -> None:
    mine, theirs = telling_words(title), [telling_words(t) for t in titles]
    index = Titles()
    for place, words in enumerate(theirs):
        index.put(place, words)
    scored = [n for n, words in enumerate(theirs) if words_score(mine, words) >= least]
    assert set(scored) <= set(each(index.near(mine, least)))
    assert sorted(scoring(mine, theirs, least)) == scored


def test_titles_that_share_little_are_not_scored() -> None:
    index = Titles()
    for place, title in enumerate(["Forklift operation", "Warehouse work", "Baking of bread", "Forklift"]):
        index.put(place, telling_words(title))
    near = telling_words("Forklift operations")
    assert list(each(index.near(near, 85))) == [0, 3]
    index.take(0, telling_words("Forklift operation"))
    assert list(each(index.near(near, 85))) == [3]
    assert title_score("Forklift operations", "Warehouse work") < 85


@given(st.lists(st.frozensets(st.integers(0, 9)), max_size=40), st.frozensets(st.integers(0, 9)), st.integers(-1, 11))
def test_what_sets_share_is_counted(sets: list[frozenset[int]], mine: frozenset[int], least: int) -> None:
    overlaps: Overlaps[int] = Overlaps()
    for place, members in enumerate(sets):
        overlaps.put(place, members)
    for place, members in list(enumerate(sets))[::2]:
        overlaps.take(place, members)
    left = {place: members for place, members in enumerate(sets) if place % 2}
    found = list(each(overlaps.shared(mine).at_least(least)))
    assert found == [place for place, members in left.items() if len(mine & members) >= least]


@pytest.mark.parametrize("few", [0, similarity.FEW])
@given(around=st.lists(RECORDS, max_size=8), mine=RECORDS, alike=LIMITS)
def test_among_many_the_same_are_alike_as_one_by_one(
    few: int, around: list[tuple[str, Answers]], mine: tuple[str, Answers], alike: Alike
) -> None:
    others = [OtherRecord(f"r{n}", "", title, said) for n, (title, said) in enumerate(around)]
    each_one = likenesses(*mine, others, alike)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(similarity, "FEW", few)
        found = Around(others).alike(*mine, alike)
    assert found == tuple(x for x in each_one if x.alike or x.decided)


@settings(max_examples=200)
@given(st.lists(st.dictionaries(IDS, st.one_of(st.none(), RECORDS), max_size=4), max_size=6), LIMITS, st.integers(1, 3))
def test_whoever_comes_changes_or_leaves_the_look_alikes_of_each_are_those_of_now(
    changes: list[dict[str, tuple[str, Answers] | None]], alike: Alike, most: int
) -> None:
    crowd, there = Crowd(alike, most), dict[str, tuple[str, Answers]]()
    for change in changes:
        crowd.change({i: One.of(*record) if record else None for i, record in change.items()})
        there |= {i: record for i, record in change.items() if record}
        there = {i: record for i, record in there.items() if change.get(i, record)}
        expected = {i: look_alikes(i, there, alike) for i in there}
        # What was counted before the change is still so where it was not forgotten.
        assert all(count == min(most, len(expected[i])) for i, count in crowd.counted.items())
        for i, alikes in expected.items():
            found = {other for other, _ in crowd.undecided(i)}
            assert found <= alikes
            assert crowd.counted[i] == len(found) == min(most, len(alikes))


def look_alikes(record_id: str, there: dict[str, tuple[str, Answers]], alike: Alike) -> set[str]:
    """Those without a decision, compared one by one."""
    title, said = there[record_id]
    others = [OtherRecord(i, "", *record) for i, record in there.items() if i != record_id]
    found = [compare(title, said, other, alike) for other in others]
    return {x.other.id for x in found if x.alike and not x.decided}


def test_of_very_many_changes_everything_is_compared_anew() -> None:
    crowd = Crowd(ALIKE, 3)
    crowd.change({"a": One.of("Baking", {}), "b": One.of("Welding", {})})
    assert crowd.undecided("a") == ()
    crowd.change({f"r{n}": One.of("Baking", {}) for n in range(FEW + 1)})
    assert crowd.counted == {}
    assert len(crowd.undecided("a")) == 3
