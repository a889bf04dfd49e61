"""The rule on cost, fee and enrolment."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.finance import BreakEvenState, Budget, budget_of
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import amount, label, threshold
from mcdesk.domain.rules.sources import MICROVET

HALVES = (
    ("dev_sme_hours", "dev_sme_rate"),
    ("dev_designer_hours", "dev_designer_rate"),
    ("run_instructor_hours", "run_instructor_rate"),
)


@rule("R30", Severity.WARNING, MICROVET, ["fee", "enrol_expected", *(k for pair in HALVES for k in pair)])
def break_even(check: Check) -> Iterator[Said]:
    """The expected enrolment pays for an offering."""
    budget = budget_of(check.answers)
    if check.asks("fee"):
        yield from _enough(check, budget)
    for pair in HALVES:
        given = [check.a.given(k) for k in pair]
        if check.asks(*pair) and any(given) and not all(given) and pair[given.index(False)] in budget.missing:
            there, lacking = pair[given.index(True)], pair[given.index(False)]
            yield said(lacking, "r30-half", given=label(check, there), lacking=label(check, lacking))


def _enough(check: Check, budget: Budget) -> Iterator[Said]:
    even = budget.break_even
    fee, each, expected = budget.fee, budget.variable.amount, budget.expected
    if even.state is BreakEvenState.UNDEFINED and fee is not None and each is not None:
        yield said("fee", "r30-undefined", fee=amount(check, fee), each=amount(check, each))
    if even.learners is None or expected is None:
        return
    if expected < even.learners:
        yield said("enrol_expected", "r30-loss", expected=expected, needed=even.learners)
        return
    percent = threshold(check, "target_margin")
    wanted = budget.fee_with(percent) if percent is not None else None
    if wanted is not None and fee is not None and percent is not None and fee < wanted:
        args = {"fee": amount(check, fee), "wanted": amount(check, wanted)}
        yield said("fee", "r30-target", Severity.NOTE, percent=percent, **args)
