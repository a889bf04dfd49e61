"""What is remembered of what is missing on records, against finding it anew each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.app import records, trashing
from mcdesk.app.missing import Checked, facts_of
from mcdesk.app.others import others
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Cancelled
from mcdesk.domain.answers import Json
from mcdesk.domain.frameworks.entries import Entry, Shelved
from mcdesk.domain.records import Event, Framework, Record, RecordKind
from mcdesk.domain.similarity import NAMED
from tests.app.workspace import NOW, SAMPLES, WHO, Clock, request_of, services
from tests.domain.definitions import sample
from tests.memory_store import MemoryStore

OWN = Framework("acme", "1", {"en": "Acme"}, {"en": "Acme"}, {"en": ""}, {"en": ""}, (), "2026", True, False, ())
"""A framework of others: what is mapped to it counts as external as long as nobody says otherwise."""
ANSWERS: tuple[tuple[str, Json], ...] = (
    ("working_title", "Forklift Operation"),
    ("working_title", ""),
    ("instructional_hours", 9000),
    ("fee", "1.00"),
    ("launch_month", "2026-12"),
    ("launch_month", "2020-01"),
)


def shelve(work: Services, *, external: bool) -> None:
    """Bring the framework in, and read the frameworks anew, as an import does."""
    framework = replace(OWN, external=external)
    entry = Entry("C1", {"en": "Lift"})
    work.store.frameworks.keep(Shelved(framework, 1), [entry], Event(NOW, WHO, "framework-imported"))
    work.frameworks.refresh()


def turn(work: Services, days: int) -> None:
    assert isinstance(work.clock, Clock)
    work.clock.turn(days * 24 * 60)


def change(work: Services, at: int, key: str, value: Json) -> None:
    """Save a record with another answer."""
    found = work.store.records(RecordKind.REQUEST)
    if found:
        record = found[at % len(found)]
        records.save(work, replace(record, answers={**record.answers, key: value}))


def throw(work: Services, at: int) -> None:
    """Move a record to the trash, and the one that was there out of it."""
    back = work.store.trashed(RecordKind.REQUEST)
    found = work.store.records(RecordKind.REQUEST)
    if found:
        trashing.discard_all(work, [found[at % len(found)]])
    if back:
        trashing.restore_all(work, back)


PLACES = st.integers(0, 5)
ACTS: st.SearchStrategy[Callable[[Services], object]] = st.one_of(
    st.builds(lambda name: lambda w: request_of(w, sample(name)), st.sampled_from(SAMPLES)),
    st.builds(lambda at, pair: lambda w: change(w, at, *pair), PLACES, st.sampled_from(ANSWERS)),
    st.builds(lambda at: lambda w: throw(w, at), PLACES),
    st.builds(lambda days: lambda w: turn(w, days), st.sampled_from([1, 400])),
    st.builds(lambda external: lambda w: shelve(w, external=external), st.booleans()),
)


def as_found_anew(work: Services, record: Record) -> object:
    return facts_of(work, record, others(work, record.id))


@settings(max_examples=25)
@given(st.lists(ACTS, max_size=8))
def test_whatever_is_saved_brought_in_or_thrown_away_a_list_says_what_is_so_now(
    acts: list[Callable[[Services], object]],
) -> None:
    work = services()
    request_of(work, mapped())
    request_of(work, sample("forklift"))
    checked = work.checked(RecordKind.REQUEST)
    for act in (lambda _: None, *acts):
        act(work)
        lines = work.store.records(RecordKind.REQUEST)
        checked.compare_with(lines)
        checked.find(lines)
        assert [checked.known(r) for r in lines] == [as_found_anew(work, r) for r in lines]


def mapped() -> dict[str, Json]:
    """A request that is mapped to the framework of others only."""
    answers = sample("forklift")
    rows = answers["alignments"]
    assert isinstance(rows, list)
    item = {"framework": OWN.id, "code": "C1", "title": "Lift"}
    return {**answers, "alignments": [{**row, "item": item} for row in rows]}


def test_another_day_and_other_frameworks_are_noticed() -> None:
    work = services()
    request = request_of(work, mapped())
    checked = work.checked(RecordKind.REQUEST)
    acts: tuple[Callable[[], None], ...] = (lambda: turn(work, 400), lambda: shelve(work, external=False))
    for act in acts:
        checked.find([request])
        before, stood = checked.known(request), checked.renew()
        assert before is not None
        assert checked.renew() is stood
        act()
        assert checked.renew() is not stood
        assert checked.known(request) is None
        checked.find([request])
        assert checked.known(request) != before


def test_lists_come_and_go_and_what_is_known_stays_until_form_or_profile_change() -> None:
    work = services()
    request = request_of(work, sample("rough"))
    work.checked(RecordKind.REQUEST).find([request])
    assert work.checked(RecordKind.REQUEST).known(request) is not None
    definitions = replace(work.definitions, profile=replace(work.profile, severities={"F01": "off"}))
    anew = replace(work, definitions=definitions).checked(RecordKind.REQUEST)
    assert anew.known(request) is None
    anew.find([request])
    assert anew.known(request) != work.checked(RecordKind.REQUEST).known(request)


def test_what_was_checked_before_somebody_stopped_it_is_known(work: Services, checked: Checked) -> None:
    kept = [request_of(work) for _ in range(30)]

    def progress(done: int, total: int) -> None:
        assert total == len(kept)
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        checked.find(kept, progress)
    known = [record for record in kept if checked.known(record) is not None]
    assert 0 < len(known) < len(kept)
    assert checked.find(kept) == {record.id for record in kept}


def test_records_that_came_without_all_their_answers_are_read_again_also_from_the_trash(
    work: Services, checked: Checked
) -> None:
    kept, thrown, gone = (request_of(work, sample("forklift")) for _ in range(3))
    for record in (thrown, gone):
        records.discard(work, record)
    trashing.purge(work, [gone])
    light = [replace(record, answers={}) for record in (kept, thrown, gone)]
    assert checked.find(light) == {kept.id, thrown.id}
    assert checked.known(kept) == facts_of(work, kept, ())


def test_more_look_alikes_than_the_rule_names_are_counted_as_one_more(work: Services, checked: Checked) -> None:
    kept = [request_of(work, sample("forklift")) for _ in range(NAMED + 3)]
    checked.compare_with(kept)
    checked.find(kept)
    alone = facts_of(work, kept[0], ())
    assert checked.known(kept[0]) == as_found_anew(work, kept[0]) == replace(alone, advised=alone.advised + NAMED + 1)


def test_a_change_is_looked_for_only_where_it_concerns_somebody(work: Services, checked: Checked) -> None:
    one, two, apart = (request_of(work, sample(name)) for name in ("forklift", "forklift", "homecare_fr"))
    checked.compare_with([one, two, apart])
    checked.find([one, two, apart])
    named = {**two.answers, "working_title": "Care at home", "alignments": []}
    two = records.save(work, replace(two, answers=named)).value
    checked.compare_with([one, two, apart])
    assert checked.behind
    checked.find([])
    assert [checked.known(r) is None for r in (one, two, apart)] == [True, True, False]
    checked.find([one])
    assert checked.known(one) == as_found_anew(work, one) == facts_of(work, one, ())


@pytest.fixture
def work() -> Services:
    return services(MemoryStore())


@pytest.fixture
def checked(work: Services) -> Checked:
    return work.checked(RecordKind.REQUEST)
