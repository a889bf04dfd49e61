"""Stacks: hours, circles, outcomes counted twice, what breaks when a member is retired, and the map."""

from __future__ import annotations

from hypothesis import given

from mcdesk.domain.answers import Json
from mcdesk.domain.pathways.graph import after, circles, ranks
from mcdesk.domain.pathways.impact import impact_of
from mcdesk.domain.pathways.layers import HIGH, WIDE
from mcdesk.domain.pathways.plan import Mark, Naming, Plan, plan_of
from mcdesk.domain.pathways.stacks import Hours, Members, Stack, hours_of, stack_of, twice
from mcdesk.domain.pathways.telling import node_words, plan_words
from mcdesk.domain.texts import Lang
from tests.domain.definitions import mohawk
from tests.domain.pathways.stacks import MEMBERS, Known, record, stack, stacks, step

NAMING = Naming.of(mohawk())


def test_a_stack_is_read_from_its_answers() -> None:
    answers: dict[str, Json] = {
        "stack_name": "Warehouse",
        "stack_kind": "vertical",
        "members": [
            {"id": "a", "title": "One", "order": 1, "record": "MC-2026-0001"},
            {"id": "b", "title": "Two", "requires": ["a", "gone"], "elective": "yes"},
        ],
        "ladder_type": "program",
        "ladder_target": "Program X",
        "articulation": "signed",
    }
    found = stack_of("s", "ST-1", answers)
    assert [(s.id, s.place, s.needs, s.elective) for s in found.steps] == [
        ("a", 1, (), False),
        ("b", None, ("a",), True),
    ]
    assert found.ladder is not None
    assert (found.ladder.target, found.ladder.articulation) == ("Program X", "signed")
    assert stack_of("s", "", {**answers, "ladder_type": "none"}).ladder is None


def test_members_are_found_by_number_else_by_title_and_the_credential_comes_first() -> None:
    request = Known("q", "2026-0001", "Forklift operation", {"instructional_hours": 1})
    credential = Known("c", "MC-2026-0007", "Forklift Operation", {"instructional_hours": 24})
    members = Members([credential, request])
    from mcdesk.domain.pathways.stacks import Step

    assert members.of(Step("m", "FORKLIFT operation")) == members.of(Step("m", "", " mc-2026-0007 "))
    assert members.of(Step("m", "Forklift operation", "MC-9")) is None
    assert members.of(Step("m", "")) is None
    named = members.named("2026-0001")
    assert named is not None
    assert named.hours == 1


def test_hours_count_what_is_needed_and_say_what_is_unknown() -> None:
    members = Members([record(0, hours=12), record(1, hours=24), record(2, hours=None)])
    found = hours_of(stack(step(0), step(1, elective=True), step(2), step(3)), members)
    assert found == Hours(12, 24, 2)


def test_an_outcome_in_two_members_is_found_whatever_its_case() -> None:
    one = record(0, outcomes=[{"statement": "Inspect a lift truck."}, {"statement": "Only here"}])
    other = record(1, outcomes=[{"statement": "inspect a LIFT truck"}])
    ((words, steps),) = twice(stack(step(0), step(1), step(2)), Members([one, other]))
    assert words == "Inspect a lift truck."
    assert [s.id for s in steps] == ["m0", "m1"]


def test_circles_are_found_and_nothing_else() -> None:
    assert circles(stack(step(0, 2), step(1, 0), step(2, 1), step(3, 2))) == {"m0", "m1", "m2"}
    assert circles(stack(step(0, 0), step(1))) == {"m0"}
    assert circles(stack(step(0), step(1, 0), step(2, 0, 1))) == frozenset()


def test_without_needs_the_places_of_an_ordered_stack_decide() -> None:
    placed = stack(step(0, place=1), step(1, place=5), step(2, place=5), step(3))
    assert ranks(placed, ordered=True) == {"m0": 0, "m1": 1, "m2": 1, "m3": 0}
    assert set(ranks(placed, ordered=False).values()) == {0}


def test_retiring_a_needed_member_breaks_what_builds_on_it() -> None:
    built = stack(step(0), step(1, 0), step(2, 1), step(3), target="Invented program")
    member = MEMBERS.named("r0")
    assert member is not None
    (broken,) = impact_of(member, [built, stack(step(5), key="s2")], MEMBERS).broken
    assert [s.id for s in broken.held_up] == ["m1", "m2"]
    assert not broken.can_be_completed
    assert broken.ladder == built.ladder


def test_retiring_an_elective_leaves_the_stack_unless_something_needed_builds_on_it() -> None:
    member = MEMBERS.named("r0")
    assert member is not None
    free = stack(step(0, elective=True), step(1), target="Invented program")
    (broken,) = impact_of(member, [free], MEMBERS).broken
    assert broken.can_be_completed
    assert broken.ladder is None
    held = stack(step(0, elective=True), step(1, 0), target="Invented program")
    assert not impact_of(member, [held], MEMBERS).broken[0].can_be_completed


def test_learners_are_counted_and_a_record_nobody_names_breaks_nothing() -> None:
    members = Members([record(0, offerings=[{"enrolled": 12}, {"enrolled": 8}, {}]), record(1)])
    first, second = members.named("r0"), members.named("r1")
    assert first is not None
    assert second is not None
    assert impact_of(first, [], members).learners == 20
    assert impact_of(first, [], members).breaks_something
    assert not impact_of(second, [stack(step(0))], members).breaks_something


@given(stacks())
def test_what_waits_for_a_step_is_what_its_loss_holds_up(made: Stack) -> None:
    for one in made.steps:
        held = set(after(made, one.id))
        direct = {s.id for s in made.steps if one.id in s.needs and s.id != one.id}
        assert direct <= held


@given(stacks())
def test_every_box_has_a_place_of_its_own_and_the_same_stack_has_the_same_map(made: Stack) -> None:
    plan = plan_of([made], MEMBERS, NAMING)
    assert plan == plan_of([made], MEMBERS, NAMING)
    assert len(plan.nodes) == len(made.steps) + (made.ladder is not None)
    for at, node in enumerate(plan.nodes):
        assert 0 <= node.x <= plan.width - WIDE
        assert 0 <= node.y <= plan.height - HIGH
        for other in plan.nodes[:at]:
            assert abs(node.x - other.x) >= WIDE or abs(node.y - other.y) >= HIGH


@given(stacks())
def test_ways_lead_from_left_to_right_around_every_box(made: Stack) -> None:
    plan = plan_of([made], MEMBERS, NAMING)
    around = circles(made)
    for edge in plan.edges:
        source, target = plan.node(edge.source), plan.node(edge.target)
        assert source is not None
        assert target is not None
        if not (source.step in around and target.step in around):
            assert target.x >= source.x + WIDE
            assert not edge.wrong
        ends = edge.points[0], edge.points[-1]
        assert ends[0] == (source.x + WIDE, source.y + HIGH / 2)
        # Where a way passes a column, it passes between the boxes.
        for x, y in edge.points[3:-1:3]:
            inside = [n for n in plan.nodes if n.x <= x <= n.x + WIDE and n.y < y < n.y + HIGH]
            assert inside == []


@given(stacks())
def test_everything_on_the_map_is_said_in_both_languages(made: Stack) -> None:
    plan = plan_of([made], MEMBERS, NAMING)
    for lang in Lang:
        told = plan_words(plan, lang)
        assert all(node_words(plan, node, lang) in told for node in plan.nodes)
        assert all(node.title in told for node in plan.nodes)


def test_a_box_says_what_is_wrong_with_it() -> None:
    members = Members([record(0, state="retired"), record(1)])
    plan = plan_of([stack(step(0), step(1, 1), step(7, elective=True), target="Invented program")], members, NAMING)
    marks = {node.step: node.marks for node in plan.nodes}
    assert marks == {"m0": (Mark.RETIRED,), "m1": (Mark.CIRCLE,), "m7": (Mark.ELECTIVE, Mark.UNKNOWN), "": ()}
    goal = plan.node("s1/")
    assert goal is not None
    assert "Signed agreement" in node_words(plan, goal, Lang.EN)
    assert [n.step for n in plan.before("s1/")] == ["m0"]


def test_no_stack_is_no_map() -> None:
    assert plan_of([], MEMBERS) == Plan(0.0, 0.0)
    assert plan_words(Plan(0.0, 0.0), Lang.FR) == "Aucun ensemble pour l’instant."
