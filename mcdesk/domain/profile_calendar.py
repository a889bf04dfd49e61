"""The working days of a profile, read from its ``[calendar]``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mcdesk.domain.forms import local
from mcdesk.domain.workdays import Closed, Holiday, WorkCalendar

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ANY_YEAR = 2024


def calendar_of(data: Mapping[str, Any]) -> WorkCalendar:
    """The calendar; KeyError, TypeError or ValueError where a rule is none."""
    holidays = tuple(_holiday(h) for h in data.get("holiday", ()))
    try:
        for one in holidays:
            one.on(_ANY_YEAR)
    except OverflowError as error:
        raise ValueError(str(error)) from error
    return WorkCalendar(holidays, tuple(_closed(c) for c in data.get("closed", ())))


def _holiday(data: Mapping[str, Any]) -> Holiday:
    label, moves = local(data["label"]), bool(data.get("moves", False))
    if "easter" in data:
        return Holiday(label, easter=int(data["easter"]), moves=moves)
    if "day" in data:
        month, day = _month_day(data["day"])
        return Holiday(label, month, day, moves=moves)
    weekday = WEEKDAYS.index(data["weekday"])
    if "before" in data:
        month, before = _month_day(data["before"])
        return Holiday(label, month, weekday=weekday, before=before, moves=moves)
    return Holiday(label, int(data["month"]), weekday=weekday, nth=int(data["nth"]), moves=moves)


def _closed(data: Mapping[str, Any]) -> Closed:
    year, month, day = _parts(data["from"])
    last_year, last_month, last_day = _parts(data["to"])
    return Closed(local(data["label"]), (month, day), (last_month, last_day), year, last_year)


def _month_day(text: str) -> tuple[int, int]:
    """``05-25`` as month and day. Raises ValueError for anything else."""
    _, month, day = _parts(text)
    return month, day


def _parts(text: str) -> tuple[int, int, int]:
    """``2026-12-24`` as numbers; without a year its place is 0."""
    *year, month, day = (int(part) for part in text.split("-"))
    return (year[0] if year else 0), month, day
