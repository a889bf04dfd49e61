"""Days of a profile's calendar that no year has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from mcdesk.domain.definitions.mistakes import Found, Path, found_value

_LEAP = 2024
"""A year that has every day."""


def calendar_mistakes(document: Mapping[str, Any]) -> Iterator[Found]:
    """Every day that is none, and every closing that ends before it begins."""
    for path, holiday in _members(document, "holiday"):
        for name in ("day", "before"):
            yield from _no_day((*path, name), holiday.get(name))
    for path, closed in _members(document, "closed"):
        ends = [_read(closed.get(name)) for name in ("from", "to")]
        for name in ("from", "to"):
            yield from _no_day((*path, name), closed.get(name))
        years = [len(str(closed.get(name)).split("-")) == len(("year", "month", "day")) for name in ("from", "to")]
        if years[0] is not years[1]:
            yield found_value((*path, "to"), "definitions-closed-years")
        elif all(years) and ends[0] is not None and ends[1] is not None and ends[1] < ends[0]:
            yield found_value((*path, "to"), "definitions-closed-backwards")


def _no_day(path: Path, value: object) -> Iterator[Found]:
    if isinstance(value, str) and _read(value) is None:
        yield found_value(path, "definitions-no-day", value=value)


def _read(value: object) -> date | None:
    """The day; one without a year is read in a leap year. None for what is no day."""
    try:
        numbers = [int(part) for part in str(value).split("-")]
        return date(*numbers) if len(numbers) > len(("month", "day")) else date(_LEAP, *numbers)
    except (ValueError, TypeError):
        return None


def _members(document: Mapping[str, Any], name: str) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    calendar = document.get("calendar")
    members = calendar.get(name) if isinstance(calendar, Mapping) else None
    for place, member in enumerate(members if isinstance(members, list) else ()):
        if isinstance(member, Mapping):
            yield ("calendar", name, place), member
