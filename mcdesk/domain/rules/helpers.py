"""What several rules need: numbers of the profile, plain limits, how things are called."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache

from mcdesk.domain import formats
from mcdesk.domain.answers import Ref
from mcdesk.domain.kind_checks import format_fault, limit_faults
from mcdesk.domain.kinds import label_of_row
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said
from mcdesk.domain.texts import Lang, Local


def threshold(check: Check, name: str) -> int | None:
    """A number of the profile; None where the profile has none of that name, and the rule is silent."""
    found = check.profile.thresholds.get(name)
    return found.value if found else None


def limit(check: Check, key: str, name: str, otherwise: str) -> int | None:
    """A limit of a question as the form sets it, or else the threshold ``otherwise``."""
    own = check.form.field(key).limit(name)
    return threshold(check, otherwise) if own is None else own


def over_limits(check: Check, severity: Severity | None, *keys: str) -> Iterator[Said]:
    """What the plain limits of these questions say, in the general words, for a rule that owns them."""
    for key in keys:
        if not check.asks(key) or not check.a.given(key):
            continue
        field, value = check.form.field(key), check.a.raw(key)
        if format_fault(field, value) is None:
            for fault in limit_faults(field, value):
                yield Said(Ref(key), fault.message.key, fault.message.args, severity)


def label(check: Check, key: str, column: str = "") -> Local:
    """How the form calls a question or a column."""
    found = check.form.at(Ref(key, column=column))
    return found.label if found else Local()


def row_title(check: Check, table: str, row_id: str) -> str:
    """How a row of a table is called."""
    return label_of_row(check.form.field(table), check.answers, row_id) if check.form.has(table) else row_id


def amount(check: Check, value: Decimal) -> Local:
    """An amount in the profile's currency, in both languages."""
    en, fr = (formats.money(value, check.profile.currency, lang) for lang in (Lang.EN, Lang.FR))
    return Local(en, fr)


def month_words(value: date) -> Local:
    """A month in both languages."""
    return Local(formats.month(value, Lang.EN), formats.month(value, Lang.FR))


@cache
def later(day: date, months: int) -> date:
    """The same day so many months later (earlier where negative), within what a date can be."""
    month = day.year * 12 + day.month - 1 + months
    if month < 12:
        return date.min
    if month // 12 > date.max.year:
        return date.max
    year, month = month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
