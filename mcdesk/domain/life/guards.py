"""What a change of state still waits for, in words that name the thing and the fix."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mcdesk.domain.answers import Ref
from mcdesk.domain.life.steps import Decision, Need, Step
from mcdesk.domain.problems import Problem, blocking
from mcdesk.domain.rules.base import Check
from mcdesk.domain.rules.partners import CONFIRMATIONS
from mcdesk.domain.texts import Argument, Local, Message, message

BADGE_WORDS = ("badge_name", "badge_description", "badge_criteria")
"""Without these a platform takes no badge."""
PICTURES = ("badge_recipe", "badge_image")
"""One of these is the picture."""
BADGE_RULES = frozenset({"R32"})


@dataclass(frozen=True)
class Standing:
    """A record as a guard sees it.

    ``problems`` are what the rules say of it today; ``issued`` counts its versions; ``changed``: what it promises is
    no longer what its last version says.
    """

    check: Check
    problems: Sequence[Problem] = ()
    issued: int = 0
    changed: bool = False


@dataclass(frozen=True)
class Lacking:
    """One thing that is missing. ``ref`` is the question to go to, None where the decision itself lacks it.

    ``excusable``: the profile lets a recorded exception stand in for it.
    """

    need: Need
    message: Message
    fix: Message
    ref: Ref | None = None
    excusable: bool = False


def lacking(step: Step, standing: Standing, decision: Decision) -> tuple[Lacking, ...]:
    """What ``step`` still needs. An exception that is recorded stands in for what the profile lets it stand in for."""
    return tuple(_lacking(step, standing, decision))


def _lacking(step: Step, standing: Standing, decision: Decision) -> Iterator[Lacking]:
    for need in step.needs:
        excusable = need in step.excepted
        if excusable and decision.excepts:
            continue
        for key, ref, args in _GUARDS[need](standing, decision):
            yield Lacking(need, message(key, **args), message(f"{key}-fix", **args), ref, excusable)
    if decision.on > standing.check.today:
        yield Lacking(Need.REASON, message("life-needs-past"), message("life-needs-past-fix"))


Missing = Iterator[tuple[str, Ref | None, Mapping[str, Argument]]]
Guard = Callable[[Standing, Decision], Missing]


def _complete(standing: Standing, _: Decision) -> Missing:
    found = blocking(standing.problems)
    if found:
        yield "life-needs-complete", found[0].ref, {"count": len(found)}


def _confirmations(standing: Standing, _: Decision) -> Missing:
    check = standing.check
    if not check.form.has("partners"):
        return
    rows = check.rows("partners")
    for column, _on, _by, key in CONFIRMATIONS:
        if not any(r.yes(column) for r in rows):
            yield f"life-needs-{key.removeprefix('r15-')}", Ref("partners"), {}


def _badge(standing: Standing, _: Decision) -> Missing:
    check = standing.check
    for key in BADGE_WORDS:
        if check.asks(key) and not check.a.given(key):
            yield "life-needs-badge", Ref(key), {"label": check.form.field(key).label}
    offered = [k for k in PICTURES if check.asks(k)]
    if offered and not any(check.a.given(k) for k in offered):
        yield "life-needs-picture", Ref(offered[0]), {}
    for problem in standing.problems:
        if problem.rule in BADGE_RULES:
            label = check.form.field(problem.ref.field).label if check.form.has(problem.ref.field) else Local()
            yield "life-needs-picture-mended", problem.ref, {"label": label}


def _issued(standing: Standing, _: Decision) -> Missing:
    if not standing.issued:
        yield "life-needs-issued", None, {}
    elif standing.changed:
        yield "life-needs-issued-again", None, {"version": standing.issued + 1}


def _launch_date(standing: Standing, _: Decision) -> Missing:
    if standing.check.a.day("launch_on") is None:
        yield "life-needs-launch", Ref("launch_on"), {}


def _next_review(standing: Standing, decision: Decision) -> Missing:
    review = standing.check.a.day("review_on")
    if review is None or review <= decision.on:
        yield "life-needs-review", Ref("review_on"), {}


def _reason(_: Standing, decision: Decision) -> Missing:
    if not decision.reason.strip():
        yield "life-needs-reason", None, {}


def _teach_out(_: Standing, decision: Decision) -> Missing:
    if decision.teach_out is None:
        yield "life-needs-teach-out", None, {}


def _last_badge(_: Standing, decision: Decision) -> Missing:
    if decision.last_badge is None:
        yield "life-needs-last-badge", None, {}
    elif decision.teach_out is not None and decision.last_badge < decision.teach_out:
        yield "life-needs-last-badge-later", None, {}


_GUARDS: Mapping[Need, Guard] = {
    Need.COMPLETE: _complete,
    Need.CONFIRMATIONS: _confirmations,
    Need.BADGE: _badge,
    Need.ISSUED: _issued,
    Need.LAUNCH_DATE: _launch_date,
    Need.NEXT_REVIEW: _next_review,
    Need.REASON: _reason,
    Need.TEACH_OUT: _teach_out,
    Need.LAST_BADGE: _last_badge,
}
