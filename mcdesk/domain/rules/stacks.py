"""Rules on a stack and its members."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.answers import Ref
from mcdesk.domain.pathways.graph import circles
from mcdesk.domain.pathways.stacks import Stack, Step, hours_of, stack_of, twice
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import threshold
from mcdesk.domain.rules.sources import STACKS
from mcdesk.domain.writing.tokens import phrase


def _stack(check: Check) -> Stack:
    return stack_of("", "", check.answers) if check.asks("members") else Stack("", "", "", "", ())


def _at(step: Step, column: str) -> Ref:
    return Ref("members", step.id, column)


@rule("S01", Severity.BLOCK, STACKS, ["members"])
def circle(check: Check) -> Iterator[Said]:
    """No member leads back to itself by what has to come before it."""
    stack = _stack(check)
    around = circles(stack)
    for step in stack.steps:
        if step.id in step.needs:
            yield said(_at(step, "requires"), "pathways-s01-self", member=step.title)
        elif step.id in around:
            yield said(_at(step, "requires"), "pathways-s01-circle", member=step.title)


@rule("S02", Severity.WARNING, STACKS, ["members"])
def order(check: Check) -> Iterator[Said]:
    """In a stack with a set order, what has to come before a member stands before it."""
    stack = _stack(check)
    if stack.kind not in check.profile.tagged("stack_kinds", "ordered"):
        return
    places = {step.id: step for step in stack.steps}
    for step in stack.steps:
        for need in (places[i] for i in step.needs if i != step.id):
            if step.place is not None and need.place is not None and step.place <= need.place:
                yield said(_at(step, "order"), "pathways-s02-order", member=step.title, needed=need.title)


@rule("S03", Severity.WARNING, STACKS, ["members"])
def known(check: Check) -> Iterator[Said]:
    """Each member is a record that is there and still offered, and stands in the stack once."""
    seen: set[object] = set()
    for step in _stack(check).steps:
        member = check.members.of(step)
        if member is None and step.record:
            yield said(_at(step, "record"), "pathways-s03-unknown", number=step.record)
        elif member is not None and member.is_retired:
            yield said(_at(step, "record"), "pathways-s03-retired", member=step.title)
        what = member.id if member is not None else phrase(step.title)
        if what and what in seen:
            yield said(_at(step, "title"), "pathways-s03-twice", Severity.BLOCK, member=step.title)
        seen.add(what)


@rule("S04", Severity.WARNING, STACKS, ["members"])
def outcomes_once(check: Check) -> Iterator[Said]:
    """No outcome is counted in two members: whoever holds both would be promised more than was learned."""
    for outcome, steps in twice(_stack(check), check.members):
        titles = "; ".join(step.title for step in steps)
        yield said(_at(steps[-1], "title"), "pathways-s04-twice", outcome=outcome, members=titles)


@rule("S05", Severity.WARNING, STACKS, ["members"])
def hours(check: Check) -> Iterator[Said]:
    """The hours of the members add up to no more than a stack may have."""
    found, most = hours_of(_stack(check), check.members).counted, threshold(check, "stack_max_hours")
    if most is not None and found > most:
        yield said("members", "pathways-s05-hours", found=found, limit=most, over=found - most)


@rule("S06", Severity.WARNING, STACKS, ["members"])
def ladder(check: Check) -> Iterator[Said]:
    """What the stack leads to is none of itself, and a signed agreement can be shown."""
    target = phrase(check.a.text("ladder_target"))
    titles = {phrase(check.a.text("stack_name")), *(phrase(step.title) for step in _stack(check).steps)}
    if check.asks("ladder_target") and target and target in titles:
        args = {"target": check.a.text("ladder_target")}
        yield Said(Ref("ladder_target"), "pathways-s06-self", args, Severity.BLOCK)
    if check.asks("agreement") and not check.a.given("agreement"):
        yield said("agreement", "pathways-s06-agreement")
