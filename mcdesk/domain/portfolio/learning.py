"""How much is learned and how: hours, weeks, delivery mode, credit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mcdesk.domain.catalogue import band_of
from mcdesk.domain.portfolio.figures import Amount, Tally, banded, tally
from mcdesk.domain.portfolio.holding import Holding
from mcdesk.domain.profile import Profile

BANDS = ("report_hours_bands", "hours_bands")
"""The lists of the profile that may hold the bands of hours; the first that there is counts."""


@dataclass(frozen=True)
class Learning:
    """``hours`` and ``weeks`` as numbers, and by band and by week."""

    hours: Amount
    bands: Tally
    weeks: Amount
    by_weeks: Tally
    modes: Tally
    credit: Tally


def learning(holding: Holding) -> Learning:
    """What the entries of a holding offer to learners."""
    hours, weeks = holding.integers("instructional_hours"), holding.integers("duration_weeks")
    order = [str(n) for n in sorted({int(v) for _, v in weeks.values})]
    return Learning(
        hours=hours,
        bands=banded(hours, bands_of(holding.material.profile)),
        weeks=weeks,
        by_weeks=tally([*((i, (str(v),)) for i, v in weeks.values), *((i, ()) for i in weeks.missing)], order),
        modes=holding.choices("delivery_mode"),
        credit=holding.choices("credit_status"),
    )


def bands_of(profile: Profile) -> Mapping[str, tuple[int, int | None]]:
    """The bands of hours that the college reports in, in their order."""
    listed = next((profile.lists[name] for name in BANDS if name in profile.lists), ())
    return {o.key: band_of(o.key) for o in listed}
