"""How a person looks at the figures: values that can be kept under a name, and the scope that they mean today."""

from __future__ import annotations

from datetime import date, timedelta

from mcdesk.app.listing import Filters
from mcdesk.domain.answers import day_of
from mcdesk.domain.portfolio.scope import KINDS, Period, Scope
from mcdesk.domain.profile import Profile
from mcdesk.domain.rules.helpers import later

FACETS = ("period", "from", "to", "kind", "school", "state")
"""What the figures are filtered by, in the order in which it is offered."""
PERIODS = ("year", "last-year", "calendar", "last-calendar", "twelve", "quarter")
"""Periods that move with the day: a filter kept under a name means the present year next year, too."""
SINGLE = ("period", "from", "to")
"""Facets of which one value counts."""
JANUARY, MONTHS = 1, 12


def scope_of_filters(filters: Filters, profile: Profile, today: date) -> Scope:
    """The scope that these mean today; a value that does not read leaves nothing out."""
    wanted = filters.wanted()
    kinds = tuple(k for k in KINDS if k.value in wanted.get("kind", frozenset()))
    named = next(iter(wanted.get("period", ())), "")
    since = next(iter(wanted.get("from", ())), "")
    until = next(iter(wanted.get("to", ())), "")
    period = Period(day_of(since), day_of(until)) if since or until else period_of(named, profile, today)
    schools, states = (tuple(v for f, v in filters.chosen if f == facet) for facet in ("school", "state"))
    return Scope(period, kinds or KINDS, schools, states)


def with_value(filters: Filters, facet: str, value: str) -> Filters:
    """With the value chosen or taken away; of a period only one stays."""
    if facet not in SINGLE:
        return filters.toggled(facet, value)
    rest = tuple(p for p in filters.chosen if p[0] not in SINGLE)
    return Filters(rest if filters.has(facet, value) else ((facet, value), *rest))


def with_days(filters: Filters, since: date | None, until: date | None) -> Filters:
    """With a period of one's own."""
    rest = tuple(p for p in filters.chosen if p[0] not in SINGLE)
    days = [("from", since.isoformat())] if since else []
    days += [("to", until.isoformat())] if until else []
    return Filters((*days, *rest))


def period_of(name: str, profile: Profile, today: date) -> Period:
    """The days of a period of :data:`PERIODS`; no bounds for another name."""
    if name == "twelve":
        return Period(later(today, -MONTHS) + timedelta(days=1), today)
    if name == "quarter":
        first = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
        return Period(first, later(first, 3) - timedelta(days=1))
    if name not in PERIODS:
        return Period()
    months = profile.thresholds.get("report_year_month")
    month = JANUARY if name.endswith("calendar") or months is None else min(max(months.value, JANUARY), MONTHS)
    first = date(today.year if today.month >= month else today.year - 1, month, 1)
    first = later(first, -MONTHS) if name.startswith("last") else first
    return Period(first, later(first, MONTHS) - timedelta(days=1))
