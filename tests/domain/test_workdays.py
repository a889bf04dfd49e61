"""Working days by the rules of a profile."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.profile_calendar import calendar_of
from mcdesk.domain.workdays import Closed, Holiday, WorkCalendar, easter
from tests.domain.definitions import mohawk

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
OURS = mohawk().calendar


@given(DAYS, DAYS)
def test_without_rules_they_are_those_from_monday_to_friday(since: date, until: date) -> None:
    span = range(since.toordinal() + 1, until.toordinal() + 1)
    assert WorkCalendar().working_days(since, until) == sum(date.fromordinal(n).weekday() < 5 for n in span)


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)), st.integers(0, 900))
def test_they_are_those_on_which_the_college_works(since: date, length: int) -> None:
    until = since + timedelta(days=length)
    days = (since + timedelta(days=n + 1) for n in range(length))
    assert OURS.working_days(since, until) == sum(OURS.is_working(day) for day in days)


@given(DAYS, DAYS, DAYS)
def test_a_span_is_the_sum_of_its_parts(first: date, second: date, third: date) -> None:
    a, b, c = sorted((first, second, third))
    assert OURS.working_days(a, b) + OURS.working_days(b, c) == OURS.working_days(a, c)
    assert OURS.working_days(c, a) == 0


def test_the_holidays_of_ontario() -> None:
    """As the province tells them for 2026: https://www.ontario.ca/document/your-guide-employment-standards-act-0/."""
    kept = {label.en: day for day, label in OURS.holiday_names(2026).items()}
    assert kept == {
        "New Year’s Day": date(2026, 1, 1),
        "Family Day": date(2026, 2, 16),
        "Good Friday": date(2026, 4, 3),
        "Victoria Day": date(2026, 5, 18),
        "Canada Day": date(2026, 7, 1),
        "Civic Holiday": date(2026, 8, 3),
        "Labour Day": date(2026, 9, 7),
        "Thanksgiving Day": date(2026, 10, 12),
        "Christmas Day": date(2026, 12, 25),
        "Boxing Day": date(2026, 12, 28),
    }


@pytest.mark.parametrize("year", range(2020, 2036))
def test_two_holidays_never_share_a_day(year: int) -> None:
    assert len(OURS.holiday_names(year)) == len(OURS.holidays)


def test_christmas_on_a_weekend_moves_past_boxing_day() -> None:
    rules = tuple(h for h in OURS.holidays if h.label.en in ("Christmas Day", "Boxing Day"))
    assert list(WorkCalendar(rules).holiday_names(2027)) == [date(2027, 12, 27), date(2027, 12, 28)]
    assert list(WorkCalendar(rules).holiday_names(2022)) == [date(2022, 12, 26), date(2022, 12, 27)]


def test_nobody_decides_while_the_college_is_closed() -> None:
    assert OURS.working_days(date(2026, 12, 23), date(2027, 1, 2)) == 0
    assert OURS.working_days(date(2026, 12, 23), date(2027, 1, 4)) == 1
    once = WorkCalendar(closed=(Closed(OURS.closed[0].label, (3, 2), (3, 6), 2026, 2026),))
    assert once.working_days(date(2026, 3, 1), date(2026, 3, 8)) == 0
    assert once.working_days(date(2027, 2, 28), date(2027, 3, 7)) == 5


def test_a_closing_of_years_is_closed_in_each_of_them() -> None:
    label = OURS.closed[0].label
    long = WorkCalendar(closed=(Closed(label, (3, 2), (6, 30), 2026, 2029),))
    assert long.working_days(date(2026, 3, 1), date(2029, 6, 30)) == 0
    assert long.working_days(date(2026, 2, 26), date(2029, 7, 2)) == 2
    assert [long.is_working(date(year, 5, 2)) for year in range(2024, 2032)] == [True, True, *[False] * 4, True, True]


def test_a_day_that_a_year_does_not_have_is_no_holiday_in_it() -> None:
    leap = Holiday(OURS.holidays[0].label, 2, 29)
    assert (leap.on(2024), leap.on(2026)) == (date(2024, 2, 29), None)
    assert Holiday(leap.label, 2, weekday=0, nth=-1).on(2026) == date(2026, 2, 23)
    before = Holiday(leap.label, 2, weekday=5, before=29)
    assert (before.on(2024), before.on(2026)) == (date(2024, 2, 24), date(2026, 2, 28))


@pytest.mark.parametrize(
    "rule",
    [{"month": 13, "weekday": "monday", "nth": 1}, {"weekday": "monday", "before": "13-01"}, {"easter": 10**9}],
)
def test_a_rule_that_names_no_day_is_refused_when_it_is_read(rule: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"month|days"):
        calendar_of({"holiday": [{"label": {"en": "A", "fr": "B"}, **rule}]})


def test_easter() -> None:
    """As the United States Naval Observatory and the Book of Common Prayer have it."""
    known = {1961: (4, 2), 2000: (4, 23), 2008: (3, 23), 2024: (3, 31), 2026: (4, 5), 2038: (4, 25), 2285: (3, 22)}
    assert {y: (easter(y).month, easter(y).day) for y in known} == known


@given(st.integers(1583, 4099))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    day = easter(year)
    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)
