"""Dates, numbers and money in the reader's language. Never the system's locale: a document says what it says."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, localcontext

from mcdesk.domain.texts import Lang, Local

_DIGITS = 5000
"""More than any number that Python reads from text; babel cannot write one with more digits than its context has."""

MINUS = "\N{MINUS SIGN}"


def day(value: date, lang: Lang) -> str:
    """``23 November 2026``, ``23 novembre 2026``."""
    from babel.dates import format_date

    return format_date(value, "d MMMM y", locale=_locale(lang))


def month(value: date, lang: Lang) -> str:
    """``November 2026``, ``novembre 2026``."""
    from babel.dates import format_date

    return format_date(value, "MMMM y", locale=_locale(lang))


def days(value: date) -> Local:
    """A day as a message takes it: said in the language of the message."""
    return Local(day(value, Lang.EN), day(value, Lang.FR))


def clock(value: datetime, lang: Lang) -> str:
    """``10:42``, ``10 h 42`` in local time."""
    here = value.astimezone()
    return f"{here:%H}\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}{here:%M}" if lang is Lang.FR else f"{here:%H:%M}"


def moment(value: datetime, lang: Lang) -> str:
    """``23 November 2026, 10:42``, ``23 novembre 2026, 10 h 42`` in local time."""
    return f"{day(value.astimezone().date(), lang)}, {clock(value, lang)}"


def named(name: str, value: object, lang: Lang) -> str:
    """``Size: 3``, ``Taille : 3``: French keeps a colon apart from the word before it."""
    return f"{name}\N{NO-BREAK SPACE}: {value}" if lang is Lang.FR else f"{name}: {value}"


def number(value: int | float | Decimal, lang: Lang) -> str:
    """``1,234.5``, ``1 234,5``."""
    from babel.numbers import format_decimal

    with localcontext(prec=_DIGITS):
        return _signed(format_decimal(value, locale=_locale(lang)))


def money(value: Decimal, currency: str, lang: Lang) -> str:
    """``$1,234.50``, ``1 234,50 $``."""
    from babel.numbers import format_currency

    with localcontext(prec=_DIGITS):
        return _signed(format_currency(value, currency, locale=_locale(lang)))


def percent(value: Decimal | float, lang: Lang) -> str:
    """A share (0.2) as ``20%``, ``20 %``, rounded to whole percents."""
    from babel.numbers import format_percent

    with localcontext(prec=_DIGITS):
        return _signed(format_percent(value, locale=_locale(lang)))


def _signed(words: str) -> str:
    """With a minus sign: a hyphen is too short for one, and a line may break behind it."""
    return words.replace("-", MINUS)


def _locale(lang: Lang) -> str:
    return lang.value.replace("-", "_")
