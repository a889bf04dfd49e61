"""Cells as text, and text that a spreadsheet would take for a formula."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_WHOLE = 1e15


def guarded(text: str) -> str:
    """The text, with an apostrophe in front where a spreadsheet would run it (CWE-1236); ``unguarded`` takes it off."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text without the apostrophe that keeps it from being run."""
    return text[1:] if _GUARDED.match(text) else text


def text_of(value: object) -> str:
    """What a typed cell says, the same in every language: ``36``, ``1234.5``, ``2027-01-11``, ``true``."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, timedelta):
        return _span(value)
    return _moment(value) if isinstance(value, date | time) else str(value)


def _number(value: float) -> str:
    if not math.isfinite(value):
        return str(value)
    whole = value.is_integer() and abs(value) < _WHOLE
    return str(int(value)) if whole else format(Decimal(repr(value)), "f")


def _moment(value: date | time) -> str:
    if not isinstance(value, datetime):
        return value.isoformat()
    return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="seconds")


def _span(value: timedelta) -> str:
    minutes, seconds = divmod(int(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"
