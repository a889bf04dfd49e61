"""The days on which a college works: Monday to Friday without its holidays and the weeks in which it is closed.

The profile says in rules which days those are (``[[calendar.holiday]]``, ``[[calendar.closed]]``), so that a list does
not run out with a year.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from mcdesk.domain.texts import Local

FRIDAY = 4
FROM_YEAR = 1900
"""Before this year nothing is taken off but weekends."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day off in every year: on a date (``month``, ``day``), a weekday of a month, or counted from Easter Sunday.

    ``weekday`` is 0 for Monday; ``nth`` counts the weekdays of the month from 1, from the end with -1. ``before`` with
    a weekday is the last such day before that day of the month. ``moves``: on a weekend it is kept on the next day that
    is neither a weekend nor another holiday.
    """

    label: Local
    month: int = 0
    day: int = 0
    weekday: int = -1
    nth: int = 0
    before: int = 0
    easter: int | None = None
    moves: bool = False

    def on(self, year: int) -> date | None:
        """The day in a year; None where the year has no such day."""
        if self.easter is not None:
            return easter(year) + timedelta(days=self.easter)
        if self.weekday < 0:
            return _day(year, self.month, self.day)
        if self.before:
            last = date(year, self.month, 1) + timedelta(days=self.before - 2)
            return last - timedelta(days=(last.weekday() - self.weekday) % 7)
        return self._nth(year)

    def _nth(self, year: int) -> date | None:
        first = date(year, self.month, 1)
        days = [first + timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * n) for n in range(5)]
        days = [d for d in days if d.month == self.month]
        place = self.nth - 1 if self.nth > 0 else len(days) + self.nth
        return days[place] if 0 <= place < len(days) else None


@dataclass(frozen=True, slots=True)
class Closed:
    """Days on which the college is closed, the first and the last among them: ``year`` 0 for every year.

    Where the last one comes before the first, it is in the next year.
    """

    label: Local
    first: tuple[int, int]
    last: tuple[int, int]
    year: int = 0
    last_year: int = 0

    def days(self, year: int) -> Iterator[date]:
        """The days in a year on which the college is closed; the closing may have begun in any year before."""
        for begins in (self.year,) if self.year else (year - 1, year):
            ends = self.last_year or (begins if self.last >= self.first else begins + 1)
            first, last = _day(begins, *self.first), _day(ends, *self.last)
            if first is not None and last is not None:
                start, end = max(first, date(year, 1, 1)), min(last, date(year, 12, 31))
                yield from (start + timedelta(days=n) for n in range((end - start).days + 1))


@dataclass(frozen=True)
class WorkCalendar:
    """What a profile says of working days; without rules they are Monday to Friday."""

    holidays: tuple[Holiday, ...] = ()
    closed: tuple[Closed, ...] = ()
    _years: dict[int, tuple[int, ...]] = field(default_factory=dict, compare=False, repr=False)

    def working_days(self, since: date, until: date) -> int:
        """The working days after ``since`` up to ``until``; 0 where it is not later."""
        if until <= since:
            return 0
        weeks, rest = divmod((until - since).days, 7)
        first = since.weekday() + 1
        count = weeks * 5 + sum(day % 7 <= FRIDAY for day in range(first, first + rest))
        low, high = since.toordinal(), until.toordinal()
        for year in range(max(since.year, FROM_YEAR), until.year + 1):
            off = self._off(year)
            count -= bisect_right(off, high) - bisect_right(off, low)
        return count

    def is_working(self, day: date) -> bool:
        """Whether the college works on a day."""
        return day.weekday() <= FRIDAY and day.toordinal() not in self._off(day.year)

    def holiday_names(self, year: int) -> dict[date, Local]:
        """The holidays of a year on the days on which they are kept, in order."""
        return dict(sorted((day, one.label) for one, day in self._kept(year).items()))

    def _off(self, year: int) -> tuple[int, ...]:
        """The days from Monday to Friday in a year that are off, as ordinals in order."""
        found = self._years.get(year)
        if found is None:
            # A holiday of the last days of a year may move into the next.
            days = {day for y in (year - 1, year) for day in self._kept(y).values()}
            days |= {day for closed in self.closed for day in closed.days(year)}
            within = sorted(d.toordinal() for d in days if d.year == year and d.weekday() <= FRIDAY)
            found = self._years[year] = tuple(within)
        return found

    def _kept(self, year: int) -> dict[Holiday, date]:
        """Each holiday on the day on which it is kept; one that moves goes past those that do not."""
        days = {one: day for one in self.holidays if (day := one.on(year)) is not None}
        taken = {day for one, day in days.items() if not one.moves or day.weekday() <= FRIDAY}
        for one, day in days.items():
            kept = day
            while one.moves and day.weekday() > FRIDAY and (kept.weekday() > FRIDAY or kept in taken):
                kept += timedelta(days=1)
            days[one] = kept
            taken.add(kept)
        return days


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
