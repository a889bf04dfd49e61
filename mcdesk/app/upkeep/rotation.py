"""When backups are made, and which of them are kept: the only place with numbers about it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mcdesk.app.upkeep.records import Backup, Kind


@dataclass(frozen=True)
class Plan:
    """``last`` backups are kept, one a day for ``days``, one a month for ``months``, days and months by UTC.

    One is made ``after_minutes`` of changes, and on closing where that takes no longer than ``closing_seconds``.
    """

    last: int = 10
    days: int = 14
    months: int = 12
    after_minutes: int = 20
    closing_seconds: float = 5.0


PLAN = Plan()


def surplus(
    backups: Sequence[Backup], now: datetime, plan: Plan = PLAN, verified: Collection[Backup] | None = None
) -> tuple[Backup, ...]:
    """The backups that may go, the oldest first.

    The newest of each day and month stays, so that what was kept once stays kept until its time is over. Copies made
    before restoring never go. ``verified``: those known to be whole, all for None; the newest of them always stays.
    """
    own = sorted((b for b in backups if b.kind is Kind.BACKUP), key=lambda b: b.made_at, reverse=True)
    since = now.date() - timedelta(days=plan.days - 1)
    first = _month(now) - (plan.months - 1)
    keep = set(own[: plan.last])
    keep |= _newest_of_each(own, lambda b: b.made_at.date() if b.made_at.date() >= since else None)
    keep |= _newest_of_each(own, lambda b: _month(b.made_at) if _month(b.made_at) >= first else None)
    keep |= set([b for b in own if verified is None or b in verified][:1])
    return tuple(b for b in reversed(own) if b not in keep)


def _newest_of_each(newest_first: Sequence[Backup], span: Callable[[Backup], object]) -> set[Backup]:
    found: dict[object, Backup] = {}
    for backup in newest_first:
        found.setdefault(span(backup), backup)
    return {b for s, b in found.items() if s is not None}


def _month(moment: datetime) -> int:
    return moment.year * 12 + moment.month
