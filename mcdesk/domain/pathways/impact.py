"""What breaks when a record is retired: asked before it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mcdesk.domain.pathways.graph import after
from mcdesk.domain.pathways.stacks import Ladder, Member, Members, Stack, Step


@dataclass(frozen=True)
class Broken:
    """What happens to one stack. ``held_up``: the steps that need the record; ``ladder`` is lost unless None."""

    stack: Stack
    step: Step
    held_up: tuple[Step, ...]
    ladder: Ladder | None
    hours: int | None

    @property
    def can_be_completed(self) -> bool:
        """Whether a learner can still complete the stack without the record."""
        return self.step.elective and not [step for step in self.held_up if not step.elective]


@dataclass(frozen=True)
class Impact:
    """What retiring a record breaks, () for nothing. ``learners`` are those of its offerings."""

    member: Member
    broken: tuple[Broken, ...]

    @property
    def learners(self) -> int:
        """How many learners the offerings of the record have."""
        return self.member.learners

    @property
    def breaks_something(self) -> bool:
        """Whether anybody has to do something before it is retired."""
        return bool(self.broken) or self.learners > 0


def impact_of(member: Member, stacks: Iterable[Stack], members: Members) -> Impact:
    """What retiring this record does to every stack that names it."""
    found = []
    for stack in stacks:
        for step in stack.steps:
            meant = members.of(step)
            if meant is not None and meant.id == member.id:
                found.append(_broken(stack, step, member))
    return Impact(member, tuple(found))


def _broken(stack: Stack, step: Step, member: Member) -> Broken:
    held_up = tuple(stack.step(i) for i in after(stack, step.id))
    needed = not step.elective or any(not held.elective for held in held_up)
    return Broken(stack, step, held_up, stack.ladder if needed else None, member.hours)
