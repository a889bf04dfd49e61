"""What falls due according to the index is what falls due according to the answers, whatever these are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Json
from mcdesk.domain.life.clock import DueKind, dues, soon
from mcdesk.domain.life.dates import Basis, Dated, dated, windows
from mcdesk.domain.profile import Profile, Threshold
from mcdesk.domain.records import CREDENTIAL_STATES, Record, RecordKind, State
from mcdesk.domain.rules.helpers import later
from tests.domain.definitions import mohawk
from tests.domain.life.credentials import TODAY, credential

NEAR = st.dates(TODAY - timedelta(days=900), TODAY + timedelta(days=900))
DAYS = st.one_of(NEAR, NEAR, st.dates()).map(date.isoformat)
NONSENSE: st.SearchStrategy[Json] = st.sampled_from([None, "", "soon", 3, [], {}, "2026-13-01"])
NUMBERS = st.one_of(st.integers(-3, 30), st.integers(), NONSENSE)


def rows(**parts: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    row = st.fixed_dictionaries({}, optional={**parts, "organization": st.just("Acme")})
    return st.lists(row, max_size=5).map(lambda found: [{"id": f"r{n}", **r} for n, r in enumerate(found)])


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "launch_on": st.one_of(DAYS, NONSENSE),
        "launch_month": st.one_of(DAYS.map(lambda d: d[:7]), NONSENSE),
        "review_on": st.one_of(DAYS, NONSENSE),
        "review_cycle_months": NUMBERS,
        "partners": st.one_of(rows(endorsement_on=st.one_of(DAYS, NONSENSE)), NONSENSE),
        "enrol_min": NUMBERS,
        "offerings": st.one_of(
            rows(starts=DAYS, ends=st.one_of(DAYS, NONSENSE), enrolled=st.one_of(st.integers(0, 9), NONSENSE)),
            NONSENSE,
        ),
    },
)


def made(state: State, answers: dict[str, Json]) -> Record:
    return credential(state, **answers)


RECORDS = st.builds(made, st.sampled_from(CREDENTIAL_STATES), ANSWERS)


NUMBERS_OF = st.fixed_dictionaries(
    {
        "due_soon_days": st.integers(0, 60),
        "review_months": st.integers(0, 40),
        "letter_months": st.integers(0, 40),
        "uptake_offerings": st.integers(0, 3),
    }
)


def college(numbers: dict[str, int]) -> Profile:
    return replace(mohawk(), thresholds={name: Threshold(n) for name, n in numbers.items()})


def day_of(one: Dated, profile: Profile) -> date:
    months = {Basis.LAUNCHED: "review_months", Basis.LETTER: "letter_months"}
    return later(one.day, profile.thresholds[months[one.basis]].value) if one.basis in months else one.day


KINDS = {
    Basis.LAUNCH: DueKind.LAUNCH,
    Basis.REVIEW: DueKind.REVIEW,
    Basis.LAUNCHED: DueKind.REVIEW,
    Basis.LETTER: DueKind.LETTER,
    Basis.UPTAKE: DueKind.UPTAKE,
}


@given(RECORDS, NUMBERS_OF, NEAR)
def test_the_index_finds_what_the_answers_say(record: Record, numbers: dict[str, int], today: date) -> None:
    profile = college(numbers)
    wanted = sorted((d.kind, d.day) for d in soon(dues(record, profile, today), profile, today))
    limit = today + timedelta(days=profile.thresholds["due_soon_days"].value)
    inside = [d for d in dated(record) if any(w.has(d) for w in windows(profile, today))]
    found = [(KINDS[d.basis], day_of(d, profile)) for d in inside]
    assert sorted(f for f in found if f[1] <= limit) == wanted
    assert all(day <= limit + timedelta(days=3) for _, day in found), "a day or two more at the end of a month"


def test_other_records_have_no_dates() -> None:
    record = credential(State.READY, launch_on="2027-01-04")
    assert dated(record) == (Dated(Basis.LAUNCH, date(2027, 1, 4)),)
    assert dated(replace(record, kind=RecordKind.REQUEST)) == ()
