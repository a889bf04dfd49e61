"""Dates as people type them, in English and in French, whatever the system's locale."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from mcdesk.domain.folding import folded
from mcdesk.domain.texts import Lang

_WORD = r"(?P<word>[^\W\d_]+)\.?"
_DAY_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        rf"(?:le )?(?P<day>\d{{1,2}})(?:st|nd|rd|th|er)? (?:of )?{_WORD},? (?P<year>\d{{4}})",
        rf"{_WORD} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})",
    )
)
_MONTH_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})",
        r"(?P<month>\d{1,2})[-/.](?P<year>\d{4})",
        rf"{_WORD},? (?P<year>\d{{4}})",
    )
)


def read_day(text: str) -> date | None:
    """``2027-01-11``, ``11 January 2027``, ``January 11, 2027``, ``le 1er février 2027``; None for anything else.

    Two numbers before a year (``03/04/2027``) are not read: they mean one day in Canada's English and another
    in the United States.
    """
    return _read(text, _DAY_FORMS)


def read_month(text: str) -> date | None:
    """``2027-01``, ``01/2027``, ``January 2027``, ``janv. 2027`` as the first of the month; None for anything else."""
    return _read(text, _MONTH_FORMS)


def _read(text: str, forms: tuple[re.Pattern[str], ...]) -> date | None:
    plain = " ".join(folded(text).split())
    for form in forms:
        found = form.fullmatch(plain)
        if found is None:
            continue
        parts = found.groupdict()
        month = int(parts["month"]) if parts.get("month") else _months().get(parts["word"])
        try:
            return date(int(parts["year"]), month or 0, int(parts.get("day") or 1))
        except ValueError:
            return None
    return None


@cache
def _months() -> dict[str, int]:
    """The names of the months, whole and short, in both languages and without accents."""
    from babel.dates import get_month_names

    names: dict[str, int] = {}
    for lang in Lang:
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=lang.value.replace("-", "_")).items():
                names[folded(name).rstrip(".")] = number
    return names
