"""What a list and a preview say of a record, in words."""

from __future__ import annotations

from datetime import date

from mcdesk.domain import formats
from mcdesk.domain.answers import Reader
from mcdesk.domain.fields import Form
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang, say
from mcdesk.domain.typography import unbroken


def choice_words(form: Form, request: Record, key: str, lang: Lang) -> str:
    """The label of a chosen option, "" where nothing is chosen."""
    chosen = Reader(request.answers).text(key)
    if not form.has(key) or not chosen:
        return ""
    option = form.field(key).option(chosen)
    return option.label.to(lang) if option else chosen


def launch_words(request: Record, lang: Lang) -> str:
    """The month of the launch in words, "" where not given."""
    month = Reader(request.answers).day("launch_month")
    return formats.month(month, lang) if month else ""


def updated_words(request: Record, lang: Lang) -> str:
    """When the request was changed last."""
    return formats.moment(request.updated_at, lang) if request.updated_at else ""


def updated_shortly(request: Record, lang: Lang, today: date) -> str:
    """The same for a narrow column: the time today, the day before that."""
    if request.updated_at is None:
        return ""
    here = request.updated_at.astimezone()
    if here.date() == today:
        return say(lang, "requests-today", time=formats.clock(here, lang))
    return unbroken(formats.day(here.date(), lang))


def longest_day(lang: Lang) -> str:
    """What a column of days has room for: one of the month with the longest name."""
    return unbroken(formats.day(date(2026, 9, 30), lang))


def updated_order(record: Record) -> float:
    """What the day of the last change is sorted by."""
    return record.updated_at.timestamp() if record.updated_at else 0.0
