"""Stacks and records made up for the tests."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import strategies as st

from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.pathways.stacks import Ladder, Members, Stack, Step


@dataclass(frozen=True)
class Known:
    """A record as stacks look at it."""

    id: str
    number: str
    title: str
    answers: Answers = field(default_factory=dict)
    state: str = "active"


def record(at: int, title: str = "", *, hours: int | None = 10, state: str = "active", **more: Json) -> Known:
    """A micro-credential."""
    answers: dict[str, Json] = {**({"instructional_hours": hours} if hours is not None else {}), **more}
    return Known(f"r{at}", f"MC-2026-{at:04}", title or f"Member {at}", answers, state)


def step(at: int, *needs: int, elective: bool = False, place: int | None = None) -> Step:
    """A step that means the record of the same number."""
    return Step(f"m{at}", f"Member {at}", f"MC-2026-{at:04}", place, tuple(f"m{n}" for n in needs), elective)


def stack(*steps: Step, kind: str = "vertical", target: str = "", key: str = "s1") -> Stack:
    ladder = Ladder("program", target, "signed") if target else None
    return Stack(key, "ST-2026-0001", "Invented pathway", kind, steps, ladder)


MEMBERS = Members(record(at) for at in range(12))


@st.composite
def stacks(draw: st.DrawFn) -> Stack:
    """Any stack, circles included."""
    count = draw(st.integers(0, 9))
    steps = []
    for at in range(count):
        needs = draw(st.lists(st.integers(0, count - 1), max_size=3, unique=True))
        place = draw(st.none() | st.integers(0, 4))
        steps.append(step(at, *needs, elective=draw(st.booleans()), place=place))
    target = draw(st.sampled_from(["", "Invented program"]))
    return stack(*steps, kind=draw(st.sampled_from(["vertical", "horizontal", ""])), target=target)
