"""The filters of the dashboard, the days that they mean, and what waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mcdesk.app import requests
from mcdesk.app.credentials.deciding import decide
from mcdesk.app.desk.inbox import inbox, lines
from mcdesk.app.desk.looking import PERIODS, period_of, scope_of_filters, with_days, with_value
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.listing import Filters
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.portfolio.scope import Period, Scope
from mcdesk.domain.profile import Threshold
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang
from tests.app.workspace import Clock, request_of, services
from tests.domain.definitions import mohawk, sample

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("name", "since", "until"),
    [
        ("year", date(2026, 4, 1), date(2027, 3, 31)),
        ("last-year", date(2025, 4, 1), date(2026, 3, 31)),
        ("calendar", date(2026, 1, 1), date(2026, 12, 31)),
        ("last-calendar", date(2025, 1, 1), date(2025, 12, 31)),
        ("twelve", date(2025, 11, 25), date(2026, 11, 24)),
        ("quarter", date(2026, 10, 1), date(2026, 12, 31)),
    ],
)
def test_periods_move_with_the_day(name: str, since: date, until: date) -> None:
    assert name in PERIODS
    assert period_of(name, mohawk(), TODAY) == Period(since, until)


def test_the_reporting_year_is_the_colleges() -> None:
    september = replace(mohawk(), thresholds={"report_year_month": Threshold(9)})
    assert period_of("year", september, date(2026, 8, 31)).since == date(2025, 9, 1)
    assert period_of("year", replace(mohawk(), thresholds={}), TODAY).since == date(2026, 1, 1)
    assert period_of("never", mohawk(), TODAY) == Period()


def test_one_period_counts_and_the_others_add_up() -> None:
    filters = with_value(with_value(Filters(), "school", "health"), "period", "year")
    filters = with_value(with_value(filters, "period", "quarter"), "school", "trades")
    found = scope_of_filters(filters, mohawk(), TODAY)
    assert found == Scope(period_of("quarter", mohawk(), TODAY), schools=("health", "trades"))
    assert not with_value(filters, "period", "quarter").has("period", "quarter")
    own = with_days(filters, date(2026, 2, 1), None)
    assert scope_of_filters(own, mohawk(), TODAY).period == Period(date(2026, 2, 1), None)
    kinds = with_value(Filters((("from", "soon"),)), "kind", "credential")
    assert scope_of_filters(kinds, mohawk(), TODAY) == Scope(kinds=(RecordKind.CREDENTIAL,))


def test_what_waits_stands_the_longest_first_with_its_target() -> None:
    work = services()
    clock = work.clock
    assert isinstance(clock, Clock)
    now = clock.time
    assert inbox(work) == ()
    for days, title in ((3, "Newer"), (40, "Older")):
        clock.time = now - timedelta(days=days)
        request_of(work, {**sample("forklift"), "working_title": title}, submitted=True)
    request_of(work, sample("rough"))
    clock.time = now
    older, newer = inbox(work)
    assert (older.record.title, newer.record.title) == ("Older", "Newer")
    assert (older.days, older.target, older.late, newer.late) == (28, 5, 23, 0)
    assert [s.key for s in older.steps][:2] == ["screen", "approve_directly"]
    told = lines(Teller(work, Lang.EN), (older, newer))
    waiting = [h.key for h in told.headings].index("waiting")
    assert [row[waiting] for row in told.rows] == ["28, 23 past the target", "2 of 5"]
    assert "28, 23 au-delà de la cible" in lines(Teller(work, Lang.FR), (older,)).rows[0]


def test_a_draft_that_was_opened_again_waits_no_more() -> None:
    work = services()
    request = request_of(work, sample("forklift"), submitted=True)
    assert len(inbox(work)) == 1
    requests.reopen(work, request)
    assert inbox(work) == ()


def test_each_role_sees_what_waits_for_it_and_everybodys_on_request() -> None:
    work = services()
    request = request_of(work, sample("forklift"), submitted=True)
    manager, dean, coordinator = (replace(work, role=r) for r in ("manager", "associate-dean", "coordinator"))
    assert [len(inbox(w)) for w in (manager, dean, coordinator)] == [1, 0, 0]
    assert len(inbox(dean, everybody=True)) == 1
    assert [s.key for s in inbox(dean, everybody=True)[0].steps] == ["return_it", "decline"]
    returned = decide(work, request, "return_it", Decision(work.today(), "Name the labs")).value
    assert returned.state == "returned"
    assert [len(inbox(w)) for w in (manager, dean, coordinator)] == [0, 0, 1]
    assert inbox(coordinator)[0].target is None
