"""The map of stacks: where everything stands, the same for the window, for pictures and for documents.

Layered from left to right: a step stands right of all that has to come before it, and what a stack leads to stands
last. The same stacks give the same plan.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from mcdesk.domain.pathways.graph import circles
from mcdesk.domain.pathways.layers import ACROSS, FREE, GOAL, HIGH, WIDE, Layers, Way
from mcdesk.domain.pathways.stacks import Member, Members, Stack, Step, hours_of, twice
from mcdesk.domain.profile import Profile
from mcdesk.domain.texts import Local, Message, message

EDGE, HEAD, BETWEEN = 24.0, 48.0, 32.0
"""Room around a lane's boxes, its heading, and between lanes."""

Point = tuple[float, float]


class Mark(StrEnum):
    """What a box says about itself beside its words, by an icon and a word."""

    ELECTIVE = "elective"
    RETIRED = "retired"
    UNKNOWN = "unknown"
    CIRCLE = "circle"
    TWICE = "twice"


PROBLEMS = frozenset({Mark.RETIRED, Mark.UNKNOWN, Mark.CIRCLE, Mark.TWICE})
"""Marks that call for somebody to do something."""


@dataclass(frozen=True)
class Node:
    """A box: a step of a stack, or what the stack leads to (``step`` is "" then)."""

    key: str
    stack: str
    step: str
    title: str
    details: tuple[Message, ...]
    marks: tuple[Mark, ...]
    x: float
    y: float
    record_id: str = ""


@dataclass(frozen=True)
class Edge:
    """A way from one box to another: a start, then two control points and an end for each cubic curve.

    ``wrong``: it is part of a circle.
    """

    source: str
    target: str
    points: tuple[Point, ...]
    wrong: bool = False


@dataclass(frozen=True)
class Lane:
    """A stack on the map: its name, what its hours add up to, and the area of its boxes."""

    stack: str
    number: str
    title: str
    details: tuple[Message, ...]
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Plan:
    """A whole map."""

    width: float
    height: float
    lanes: tuple[Lane, ...] = ()
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()

    def node(self, key: str) -> Node | None:
        """The box with this key."""
        return next((node for node in self.nodes if node.key == key), None)

    def before(self, key: str) -> tuple[Node, ...]:
        """The boxes from which a way leads to this one."""
        return self._others({edge.source for edge in self.edges if edge.target == key})

    def after(self, key: str) -> tuple[Node, ...]:
        """The boxes to which a way leads from this one."""
        return self._others({edge.target for edge in self.edges if edge.source == key})

    def _others(self, keys: set[str]) -> tuple[Node, ...]:
        return tuple(node for node in self.nodes if node.key in keys)


@dataclass(frozen=True)
class Naming:
    """What a profile says of stacks: the kinds with a set order, and the labels of its options by key."""

    ordered: frozenset[str] = frozenset()
    labels: Mapping[str, Local] = field(default_factory=dict)

    @classmethod
    def of(cls, profile: Profile) -> Naming:
        """As the profile has it."""
        lists = (profile.lists.get(name, ()) for name in ("ladder_types", "articulations"))
        labels = {option.key: option.label for options in lists for option in options}
        return cls(profile.tagged("stack_kinds", "ordered"), labels)

    def said(self, key: str) -> Message:
        """The label of an option."""
        return message("pathways-as", words=self.labels.get(key, Local(key, key)))


def plan_of(stacks: Sequence[Stack], members: Members, naming: Naming | None = None) -> Plan:
    """The map of these stacks, one lane below the other."""
    naming = naming or Naming()
    lanes: list[Lane] = []
    nodes: list[Node] = []
    edges: list[Edge] = []
    top = 0.0
    for stack in stacks:
        lane, boxes, ways = _lane(stack, members, top, naming)
        lanes.append(lane)
        nodes += boxes
        edges += ways
        top += lane.height + BETWEEN
    width = max((lane.width for lane in lanes), default=0.0)
    wide = tuple(Lane(x.stack, x.number, x.title, x.details, x.y, width, x.height) for x in lanes)
    return Plan(width, max(top - BETWEEN, 0.0), wide, tuple(nodes), tuple(edges))


def _lane(stack: Stack, members: Members, top: float, naming: Naming) -> tuple[Lane, list[Node], list[Edge]]:
    laid = Layers.of(stack, ordered=stack.kind in naming.ordered)
    tops, inner = laid.tops()
    places = {key: (EDGE + laid.rank(key) * (WIDE + ACROSS), top + HEAD + y) for key, y in tops.items()}
    goal = [GOAL] if stack.ladder is not None else []
    marked = _Marked(circles(stack), frozenset(step.id for _words, steps in twice(stack, members) for step in steps))
    keys = (*(step.id for step in stack.steps), *goal)
    nodes = [_node(stack, key, members, naming, marked, places[key]) for key in keys]
    width = 2 * EDGE + max(len(laid.columns), 1) * (WIDE + ACROSS) - ACROSS
    lane = Lane(stack.id, stack.number, stack.name, _sums(stack, members), top, width, HEAD + inner + EDGE)
    return lane, nodes, [_edge(stack, way, places) for way in laid.ways]


def _sums(stack: Stack, members: Members) -> tuple[Message, ...]:
    found = hours_of(stack, members)
    said = [message("pathways-hours", hours=found.counted)]
    if found.elective:
        said.append(message("pathways-hours-elective", hours=found.elective))
    if found.unknown:
        said.append(message("pathways-hours-unknown", count=found.unknown))
    return tuple(said)


def _node(stack: Stack, step_id: str, members: Members, naming: Naming, marked: _Marked, at: Point) -> Node:
    key = f"{stack.id}/{step_id}"
    x, y = at
    if step_id == GOAL and stack.ladder is not None:
        ladder = stack.ladder
        details = tuple(naming.said(k) for k in (ladder.kind, ladder.articulation) if k)
        return Node(key, stack.id, "", ladder.target, details, (), x, y)
    step = stack.step(step_id)
    member = members.of(step)
    title = step.title or (member.title if member is not None else "")
    record = member.id if member is not None else ""
    return Node(key, stack.id, step.id, title, _facts(member), _marks(step, member, marked), x, y, record)


def _facts(member: Member | None) -> tuple[Message, ...]:
    if member is None:
        return (message("pathways-elsewhere"),)
    hours = () if member.hours is None else (message("pathways-hours", hours=member.hours),)
    return (message("pathways-number", number=member.number), *hours)


@dataclass(frozen=True)
class _Marked:
    """What the whole stack says of its steps, by their ids; found once for all boxes."""

    circle: frozenset[str]
    twice: frozenset[str]


def _marks(step: Step, member: Member | None, marked: _Marked) -> tuple[Mark, ...]:
    there = {
        Mark.ELECTIVE: step.elective,
        Mark.RETIRED: member is not None and member.is_retired,
        Mark.UNKNOWN: member is None and bool(step.record),
        Mark.CIRCLE: step.id in marked.circle,
        Mark.TWICE: step.id in marked.twice,
    }
    return tuple(mark for mark, on in there.items() if on)


def _edge(stack: Stack, way: Way, places: Mapping[str, Point]) -> Edge:
    """One curve from box to box, through the places that are kept free for it in the columns between."""
    at = [places[key] for key in way.through]
    if way.beside:
        # Both are in one column: the way goes around at the right, each at its own distance.
        right, out = at[0][0] + WIDE, at[0][0] + WIDE + ACROSS * way.beside
        first, last = at[0][1] + HIGH / 2, at[-1][1] + HIGH / 2
        points: tuple[Point, ...] = ((right, first), (out, first), (out, last), (right, last))
    else:
        stops = [(at[0][0] + WIDE, at[0][1] + HIGH / 2)]
        for x, y in at[1:-1]:
            stops += [(x, y + FREE / 2), (x + WIDE, y + FREE / 2)]
        stops.append((at[-1][0], at[-1][1] + HIGH / 2))
        points = (stops[0], *(p for one, other in itertools.pairwise(stops) for p in _curve(one, other)))
    return Edge(f"{stack.id}/{way.through[0]}", f"{stack.id}/{way.through[-1]}", points, way.wrong)


def _curve(start: Point, end: Point) -> tuple[Point, Point, Point]:
    bend = (end[0] - start[0]) / 2
    return (start[0] + bend, start[1]), (end[0] - bend, end[1]), end
