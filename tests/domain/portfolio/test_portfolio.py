"""The figures of a portfolio."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Json
from mcdesk.domain.portfolio.figures import Bin, Tally
from mcdesk.domain.portfolio.osap import UNDATED
from mcdesk.domain.portfolio.scope import Period, Scope, scope_of
from mcdesk.domain.records import Event, Record, RecordKind, State
from tests.domain.definitions import sample
from tests.domain.portfolio.records import at, between, credential, of, plain, record, step, submitted

PRICED: dict[str, Json] = {
    "fee": "100",
    "enrol_expected": 10,
    "run_other": "600",
    "learner_materials": "20",
    "dev_media": "0",
    "offerings_per_year": 2,
}


def test_nothing_is_a_portfolio_of_nothing() -> None:
    found = of([])
    assert (found.count, found.learning.hours.total, found.money.fee.total, found.lines) == (0, None, None, ())


def test_what_is_not_provided_is_its_own_number_and_never_nought() -> None:
    found = of([record("a", fee="0", instructional_hours=10), record("b"), record("c", fee="90")])
    fee = found.money.fee
    assert plain(fee.total, fee.least, fee.middle) == [90, 0, 45]
    assert (fee.ids, fee.missing) == (("a", "c"), ("b",))
    assert plain(found.learning.hours.total) == [10]
    assert found.learning.hours.missing == ("b", "c")
    assert found.learning.bands.missing.ids == ("b", "c")
    assert found.learning.bands.count("0-20") == 1


def test_the_credential_speaks_for_its_request_where_both_are_asked() -> None:
    request = record("r", RecordKind.REQUEST, State.APPROVED, instructional_hours=40, **PRICED)
    made = credential("c", instructional_hours=36, fee="120")
    carried = [Event(at("2026-03-01"), "Ada", "credential-made", "r", {"credential": "c"})]
    both = of([request, made], history=carried)
    assert plain(both.count, both.heads, both.learning.hours.total, both.money.fee.total) == [2, 1, 36, 120]
    assert both.money.enrolment.values == (("r", Decimal(10)),)
    assert [line.carried for line in both.lines] == [False, True]
    alone = of([request, made], Scope(kinds=(RecordKind.REQUEST,)), carried)
    assert plain(alone.heads, alone.learning.hours.total) == [1, 40]


def test_money_is_of_one_offering_and_of_a_year() -> None:
    money = of([record("a", **PRICED), record("b", **{**PRICED, "enrol_expected": 7}), record("c", fee="5")]).money
    assert plain(money.revenue.total, money.yearly.total, money.result.total) == [1700, 3400, 160]
    assert plain(money.development.total) == [0]
    assert money.development.missing == ("c",)
    assert (money.below.ids, money.never.ids, money.unknown.ids) == (("b",), (), ("c",))
    never = of([record("d", **{**PRICED, "fee": "20"})]).money
    assert (never.never.ids, never.unknown.ids) == (("d",), ())


def test_a_period_counts_what_lived_in_it_as_it_stood_at_its_end() -> None:
    history = [
        submitted("r", "2026-02-02"),
        step("r", "2026-06-01", State.SUBMITTED, State.APPROVED),
        step("old", "2025-05-05", State.ACTIVE, State.RETIRED),
    ]
    records = [
        record("r", RecordKind.REQUEST, State.APPROVED),
        record("later", RecordKind.REQUEST, State.DRAFT, "2026-08-01"),
        credential("old", State.RETIRED, "2024-01-01"),
    ]
    spring = of(records, between("2026-01-01", "2026-03-31"), history)
    assert (spring.as_of, spring.count) == (date(2026, 3, 31), 1)
    assert [b.key for b in spring.standing.states.bins] == [State.SUBMITTED]
    assert (spring.standing.flow.count("received"), spring.standing.flow.count("approved")) == (1, 0)
    summer = of(records, between("2026-04-01", "2026-12-31"), history)
    assert (summer.as_of, summer.count, summer.standing.flow.count("approved")) == (date(2026, 11, 24), 2, 1)
    assert summer.standing.days[State.SUBMITTED].middle == 82, "three holidays are no working days"
    assert of(records, history=history).count == 3


def test_what_waits_is_told_the_longest_first_and_late_past_the_target() -> None:
    history = [submitted("new", "2026-11-20"), submitted("old", "2026-11-02")]
    waiting = [record(name, RecordKind.REQUEST, State.SUBMITTED) for name in ("new", "old")]
    found = of(waiting, history=history).standing
    assert [(w.id, w.days, w.late) for w in found.waiting] == [("old", 16, True), ("new", 2, False)]
    assert found.late.ids == ("old",)
    assert of([credential("c", State.ACTIVE, review_on="2026-11-01")]).standing.overdue.ids == ("c",)


def test_partners_are_counted_once_however_they_are_written() -> None:
    confirmed: Json = [
        {"id": "1", "organization": "Lake  Works", "in_demand": "yes"},
        {"id": "2", "organization": "Hill", "reflects_job": "yes", "endorsement_place": "File 7"},
    ]
    found = of([record("a", partners=confirmed), record("b", partners=[{"organization": "LAKE works"}]), record("c")])
    partners = found.employers
    assert [(b.key, b.ids) for b in partners.organizations.bins] == [("Lake  Works", ("a", "b")), ("Hill", ("a",))]
    assert (partners.both.ids, partners.neither.ids, partners.confirmations.missing.ids) == (("a",), ("b",), ("c",))
    assert partners.no_letter.ids == ("b", "c")


def test_osap_is_never_called_approved_without_the_day_of_the_list() -> None:
    good = {k: sample("forklift")[k] for k in ("instructional_hours", "duration_weeks", "delivery_mode", "noc_codes")}
    records = [
        record("a", osap_intent="approved", osap_date="2026-05-01", cip_code="49.0299", **good),
        record("b", osap_intent="approved", **good),
        record("c", osap_intent="planned", instructional_hours=4),
        record("d", osap_intent="not_sought"),
        record("e"),
    ]
    found = of(records).osap
    assert {b.key: b.ids for b in found.intents.bins} == {
        "not_sought": ("d",),
        "planned": ("c",),
        "approved": ("a",),
        UNDATED: ("b",),
    }
    assert found.intents.missing.ids == ("e",)
    assert [(str(b.key), b.ids) for b in found.conditions.bins] == [
        ("met", ("a",)),
        ("not-met", ("c",)),
        ("not-provided", ("b",)),
    ]


def test_stacks_name_their_members_and_the_others_stand_alone() -> None:
    stack = record("ST-1", RecordKind.STACK, members=[{"id": "1", "title": "x", "record": "a"}, {"id": "2"}])
    records = [record(n, stackable="no", school=s) for n, s in (("a", "health"), ("b", "trades"))]
    found = of([*records, record("c")], stacks=[stack]).pathways
    assert (found.stacks.ids, found.members.ids, found.alone.ids) == (("ST-1",), ("a",), ("b",))
    assert of(records, Scope(schools=("trades",)), stacks=[stack]).pathways.stacks.count == 0


def test_outcomes_and_competencies() -> None:
    found = of([record("f", **sample("forklift")), record("r", **sample("rough"))]).competencies
    assert found.unmapped.ids == ("r",)
    assert found.unmapped.count == 3
    assert len(found.mapped[0].ids) >= len(found.mapped[-1].ids)
    assert {c.framework: c.ids for c in found.covering}["on-ees"] == ("f", "r")


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "school": st.sampled_from(["health", "trades", "gone"]),
        "delivery_mode": st.sampled_from(["hybrid", "synchronous"]),
        "instructional_hours": st.one_of(st.integers(-5, 400), st.just("x")),
        "sectors": st.lists(st.sampled_from(["energy", "housing"]), max_size=3),
        "noc_codes": st.one_of(st.none(), st.lists(st.fixed_dictionaries({"code": st.sampled_from(["75101", ""])}))),
        "fee": st.sampled_from(["0", "10.50", "-3", "many"]),
        "osap_intent": st.sampled_from(["planned", "approved", "not_sought"]),
    },
)


@given(st.lists(ANSWERS, max_size=6))
def test_each_record_is_counted_where_it_says_something_or_as_one_that_does_not(answers: list[dict[str, Json]]) -> None:
    records = [record(f"r{n}", **a) for n, a in enumerate(answers)]
    found = of(records)
    every = {r.id for r in records}
    for key in ("modes", "credit", "bands", "by_weeks"):
        tally: Tally = getattr(found.learning, key)
        said = {i for b in tally.bins for i in b.ids}
        assert said | set(tally.missing.ids) == every
        assert said.isdisjoint(tally.missing.ids)
        assert tally.said == len(said)
    parts = [of(records, Scope(schools=(s,))).count for s in ("health", "trades", "gone", "")]
    assert sum(parts) == found.count
    assert len(found.money.fee.values) + len(found.money.fee.missing) == len(records)


def test_a_scope_comes_back_from_the_preferences() -> None:
    scope = Scope(Period(date(2026, 1, 1), None), (RecordKind.CREDENTIAL,), ("health", ""), ("active",))
    assert scope_of(scope.as_json()) == scope
    misshapen: list[Json] = [None, 3, [], {"since": 4, "kinds": ["stack", "x"], "schools": "a", "states": [1]}]
    for odd in misshapen:
        assert scope_of(odd) == Scope()
    assert Bin.of("x", ["a", "b"]).count == 2


def test_a_misshapen_record_is_counted_and_breaks_nothing() -> None:
    first: dict[str, Json] = {key: {"x": [1, {"y": None}]} for key in sample("forklift")}
    second: dict[str, Json] = {key: [[], 3, "x"] for key in first}
    records: list[Record] = [record("a", **first), record("b", **second)]
    assert of(records).count == 2


@pytest.mark.parametrize(
    ("since", "until", "before"),
    [
        ("2026-04-01", "2027-03-31", ("2025-04-01", "2026-03-31")),
        ("2024-02-01", "2024-02-29", ("2024-01-01", "2024-01-31")),
        ("2026-07-01", "2026-09-30", ("2026-04-01", "2026-06-30")),
        ("2026-03-10", "2026-03-16", ("2026-03-03", "2026-03-09")),
        ("2026-03-10", "2026-03-10", ("2026-03-09", "2026-03-09")),
    ],
)
def test_the_period_before_is_as_long_and_ends_the_day_before(since: str, until: str, before: tuple[str, str]) -> None:
    first, last = map(date.fromisoformat, before)
    assert Period(date.fromisoformat(since), date.fromisoformat(until)).before == Period(first, last)


def test_a_period_without_both_bounds_has_none_before() -> None:
    for period in (Period(), Period(date(2026, 1, 1)), Period(None, date(2026, 1, 1)), Period(date.min, date.max)):
        assert period.before is None
