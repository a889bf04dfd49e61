"""Whether the hours add up."""

from __future__ import annotations

from decimal import Decimal

from mcdesk.domain.hours import hours_of
from tests.domain.definitions import sample


def test_the_sample_adds_up() -> None:
    hours = hours_of(sample("forklift"))
    assert (hours.modules, hours.difference, hours.workload) == (36, 0, 46)
    assert hours.per_week == Decimal("7.2")


def test_what_is_not_given_is_not_provided() -> None:
    hours = hours_of({})
    assert (hours.modules, hours.difference, hours.workload) == (None, None, None)
    assert hours.per_week is None


def test_a_module_without_hours_leaves_the_difference_open() -> None:
    hours = hours_of({"instructional_hours": 10, "modules": [{"id": "d1", "hours": 4}, {"id": "d2"}]})
    assert (hours.modules, hours.modules_blank, hours.difference) == (4, 1, None)


def test_impossible_numbers_give_no_quotient() -> None:
    assert hours_of({"instructional_hours": 10, "duration_weeks": 0}).per_week is None
    assert hours_of({"instructional_hours": -1, "duration_weeks": 1}).per_week is None
    assert hours_of({"instructional_hours": 10}).workload is None
    assert hours_of({"instructional_hours": 10**40, "duration_weeks": 1}).per_week == Decimal(10**40)


def test_hours_a_week_are_rounded_to_a_tenth() -> None:
    assert hours_of({"instructional_hours": 100, "duration_weeks": 3}).per_week == Decimal("33.3")
    assert hours_of({"instructional_hours": 50, "duration_weeks": 3}).per_week == Decimal("16.7")
