"""Which backups are kept, by a clock of the test's own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.upkeep.records import Backup, Kind
from mcdesk.app.upkeep.rotation import PLAN, Plan, surplus

START = datetime(2025, 1, 6, 13, 0, tzinfo=UTC)
moments = st.integers(0, 4 * 365 * 24 * 60).map(lambda n: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=n))


def made(at: datetime, kind: Kind = Kind.BACKUP) -> Backup:
    return Backup(Path(f"{at:%Y%m%d%H%M%S%f}{kind}"), at, 1000, kind)


def year_of_work(plan: Plan = PLAN) -> tuple[list[Backup], datetime]:
    """Four backups each working day for more than a year, rotated after each."""
    there: list[Backup] = []
    now = START
    for day in range(400):
        for hour in range(0, 8, 2):
            now = START + timedelta(days=day, hours=hour)
            if now.weekday() < 5:
                there.append(made(now))
                gone = surplus(there, now, plan)
                there = [b for b in there if b not in gone]
    return there, now


def days(backups: Sequence[Backup]) -> set[object]:
    return {b.made_at.date() for b in backups}


def test_after_a_year_the_last_ten_two_weeks_of_days_and_a_year_of_months_are_there() -> None:
    there, now = year_of_work()
    assert len(there) <= PLAN.last + PLAN.days + PLAN.months
    newest = sorted((b.made_at for b in there), reverse=True)
    worked = [d for d in (now - timedelta(days=n) for n in range(PLAN.days)) if d.weekday() < 5]
    assert newest[0] == now
    assert {d.date() for d in worked} <= days(there)
    assert len({(b.made_at.year, b.made_at.month) for b in there}) == PLAN.months


def test_the_last_ten_stay_however_close_they_are() -> None:
    all_in_a_minute = [made(START + timedelta(seconds=n)) for n in range(25)]
    gone = surplus(all_in_a_minute, START)
    assert gone == tuple(all_in_a_minute[:15])


def test_the_newest_of_a_day_and_of_a_month_stays() -> None:
    plan = Plan(last=1, days=2, months=2)
    now = datetime(2026, 3, 10, 18, tzinfo=UTC)
    early, late = (made(now - timedelta(days=1, hours=h)) for h in (6, 2))
    first, last = made(datetime(2026, 2, 3, tzinfo=UTC)), made(datetime(2026, 2, 27, tzinfo=UTC))
    old = made(datetime(2026, 1, 30, tzinfo=UTC))
    assert surplus([made(now), early, late, first, last, old], now, plan) == (old, first, early)


def test_a_copy_made_before_restoring_never_goes_and_takes_no_place() -> None:
    safety = made(START - timedelta(days=3000), Kind.SAFETY)
    assert safety not in surplus([safety, made(START)], START)
    assert surplus([made(START + timedelta(days=1), Kind.SAFETY), made(START)], START, Plan(1, 1, 1)) == ()


@given(st.lists(moments, unique=True, max_size=60), moments, st.data())
def test_the_only_verified_one_is_never_deleted(at: list[datetime], now: datetime, data: st.DataObject) -> None:
    there = [made(m) for m in at]
    verified = data.draw(st.lists(st.sampled_from(there), unique=True)) if there else []
    gone = set(surplus(there, now, Plan(2, 3, 3), verified))
    assert gone <= set(there)
    assert not verified or set(verified) - gone
    assert not there or set(there) - gone


@given(st.lists(moments, unique=True, max_size=40), moments)
def test_rotating_twice_removes_nothing_more(at: list[datetime], now: datetime) -> None:
    there = [made(m) for m in at]
    gone = surplus(there, now)
    assert surplus([b for b in there if b not in gone], now) == ()
