"""Money: what is known is added up, what is not known is never taken for zero."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Json
from mcdesk.domain.finance import BreakEven, BreakEvenState, Recovery, RecoveryState, budget_of
from tests.domain.definitions import sample

# https://microvet-project.eu/toolkit/cost-structure/: 3,500 fixed, 1,000 for 20 learners.
WORKSHEET: Mapping[str, Json] = {
    "run_other": "3500.00",
    "learner_materials": "50.00",
    "fee": "270.00",
    "enrol_expected": 20,
    "offerings_per_year": 2,
    "dev_media": "2500.00",
}


def without(*keys: str) -> dict[str, Json]:
    return {k: v for k, v in WORKSHEET.items() if k not in keys}


def test_the_worked_example() -> None:
    budget = budget_of(WORKSHEET)
    assert budget.cost == Decimal(4500)
    assert budget.fee_with(20) == Decimal("270.00")
    assert budget.revenue == Decimal(5400)
    assert budget.result == Decimal(900)
    assert budget.contribution == Decimal(220)
    assert budget.break_even == BreakEven(BreakEvenState.KNOWN, 16)
    assert budget.margin is not None
    assert round(budget.margin, 4) == Decimal("0.1667")
    assert budget.recovery == Recovery(RecoveryState.KNOWN, 3, Decimal("1.5"))


def test_the_sample_by_hand() -> None:
    budget = budget_of(sample("forklift"))
    assert budget.development.amount == 60 * 65 + 45 * 58 + 1200 + 800 + 500
    assert budget.fixed.amount == 36 * 78 + 640 + 900
    assert budget.variable.amount == Decimal("53.50")
    assert budget.break_even.learners == ceil(4348 / 541.5)
    assert budget.missing == ()
    assert budget.funding == {"confirmed": Decimal(2500), "applied": Decimal(4000)}


def test_nothing_given_is_not_provided() -> None:
    budget = budget_of({})
    assert budget.development.amount is budget.fixed.amount is budget.variable.amount is None
    assert budget.break_even == BreakEven(BreakEvenState.NOT_PROVIDED)
    assert budget.recovery == Recovery(RecoveryState.NOT_PROVIDED)
    assert budget.revenue is budget.result is budget.margin is budget.fee_with(20) is None
    assert budget.series() == ()
    assert set(budget.missing) >= {"fee", "dev_sme_hours", "dev_sme_rate", "run_other", "learner_badge"}


def test_hours_without_their_rate_leave_no_total() -> None:
    fixed = budget_of({**WORKSHEET, "run_instructor_hours": 36}).fixed
    assert fixed.amount is None
    assert fixed.missing == ("run_instructor_rate", "run_assessor")
    assert budget_of({**WORKSHEET, "run_instructor_rate": "78.00"}).fixed.amount is None


def test_no_hours_cost_nothing_at_any_rate() -> None:
    assert budget_of({"run_instructor_hours": 0}).fixed.amount == 0
    assert budget_of({"run_instructor_rate": "0.00"}).fixed.amount == 0


def test_a_blank_line_is_missing_and_leaves_the_rest() -> None:
    fixed = budget_of(WORKSHEET).fixed
    assert fixed.amount == Decimal(3500)
    assert fixed.missing == ("run_instructor_hours", "run_instructor_rate", "run_assessor")


@pytest.mark.parametrize("fee", ["50.00", "49.99", "0.00"])
def test_a_fee_that_leaves_nothing_has_no_break_even(fee: str) -> None:
    budget = budget_of({**WORKSHEET, "fee": fee})
    assert budget.break_even == BreakEven(BreakEvenState.UNDEFINED)
    assert budget.recovery.state is RecoveryState.NEVER
    assert budget.series() != ()


def test_a_loss_never_recovers_and_nothing_to_recover_is_done() -> None:
    assert budget_of({**WORKSHEET, "enrol_expected": 10}).recovery.state is RecoveryState.NEVER
    assert budget_of({**WORKSHEET, "dev_media": "0"}).recovery == Recovery(RecoveryState.KNOWN, 0, Decimal(0))
    assert budget_of(without("offerings_per_year")).recovery == Recovery(RecoveryState.KNOWN, 3, None)
    assert budget_of({**WORKSHEET, "offerings_per_year": 0}).recovery.years is None


def test_break_even_is_exact_at_the_edge() -> None:
    assert budget_of({**WORKSHEET, "fee": "225.00"}).break_even.learners == 20
    assert budget_of({**WORKSHEET, "fee": "224.99"}).break_even.learners == 21
    assert budget_of({**WORKSHEET, "run_other": "0"}).break_even.learners == 0


def test_half_of_what_is_needed_is_not_enough() -> None:
    for key in ("fee", "run_other", "learner_materials"):
        budget = budget_of(without(key))
        assert budget.break_even == BreakEven(BreakEvenState.NOT_PROVIDED)
        assert budget.result is None
        assert budget.recovery == Recovery(RecoveryState.NOT_PROVIDED)
        assert budget.series() == ()
    assert budget_of(without("dev_media")).recovery == Recovery(RecoveryState.NOT_PROVIDED)


def test_an_offering_that_just_pays_leaves_nothing_for_the_development() -> None:
    budget = budget_of({**WORKSHEET, "fee": "225.00"})
    assert budget.result == 0
    assert budget.recovery == Recovery(RecoveryState.NEVER)


def test_no_revenue_has_no_margin() -> None:
    assert budget_of({**WORKSHEET, "enrol_expected": 0}).margin is None
    assert budget_of({**WORKSHEET, "enrol_expected": 0}).fee_with(20) is None


@pytest.mark.parametrize("value", ["NaN", "-1", "1e999999", "-Infinity", "9" * 40, "twelve", True, [], {}, 1.5])
def test_what_is_no_amount_is_not_provided(value: Json) -> None:
    budget = budget_of({**WORKSHEET, "fee": value, "enrol_expected": 20})
    assert budget.fee is None
    assert "fee" in budget.missing


def test_the_chart_crosses_at_the_break_even() -> None:
    points = budget_of({**WORKSHEET, "enrol_max": 24}).series()
    assert [p.learners for p in points] == list(range(25))
    assert points[0].revenue == 0
    assert points[0].cost == Decimal(3500)
    crossing = next(p.learners for p in points if p.revenue >= p.cost)
    assert crossing == 16


def test_the_chart_shows_a_break_even_beyond_the_room_and_stays_small() -> None:
    far = budget_of({**WORKSHEET, "fee": "60.00", "enrol_max": 24})
    assert far.series()[-1].learners == 351
    assert far.break_even.learners == 350
    assert len(budget_of({**WORKSHEET, "enrol_max": 10**9}).series(100)) == 101


@given(
    st.decimals(0, 9999, places=2),
    st.decimals(0, 999, places=2),
    st.decimals(0, 999, places=2),
)
def test_at_break_even_an_offering_pays_and_one_fewer_does_not(fixed: Decimal, each: Decimal, fee: Decimal) -> None:
    budget = budget_of({"run_other": str(fixed), "learner_materials": str(each), "fee": str(fee)})
    even = budget.break_even.learners
    assert (even is None) is (fee <= each)
    if even is not None:
        at, before = budget.result_at(even), budget.result_at(even - 1)
        assert at is not None
        assert at >= 0
        assert before is not None
        assert before < 0
