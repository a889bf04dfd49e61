"""What every store promises of the ledger of awards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from mcdesk.app.ports import Store
from mcdesk.domain.awards.ledger import Cohort, Fresh, Line, Standing
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event, RecordKind
from mcdesk.domain.texts import Lang
from tests.contract.store_base import NOON, draft, later


def event(action: str = "credential-awarded") -> Event:
    return Event(NOON, "Ana Example", action, "c1", {"awards": 2})


def cohort(name: str = "Fall") -> Cohort:
    return Cohort(f"id-{name}", "", "c1", 1, "f1", name, "ab" * 32, NOON, "Ana Example")


def line(place: int, **changes: Any) -> Line:
    made = Line(
        f"line-{place}",
        "id-Fall",
        place,
        f"urn:uuid:0000000{place}-0000-4000-8000-000000000001",
        "urn:uuid:s",
        Lang.FR,
        "Zoë Example",
        "zoe@example.org",
        NOON,
        NOON,
        None,
        "did:web:example.org",
        "z6Mk",
        "cd" * 32,
    )
    return replace(made, **changes)


def kept(store: Store) -> Cohort:
    made = replace(draft("c1"), kind=RecordKind.CREDENTIAL)
    store.add(made, Event(NOON, "Ana Example", "credential-created", "c1"))
    fresh = [Fresh(line(2), '{"é": 2}'), Fresh(line(1, index=7, list_address="https://example.org/l"), "{}")]
    return store.awards.issue(cohort(), fresh, (), event())


class AwardCases:
    """Run with every store."""

    def test_an_empty_ledger_is_empty(self, store: Store) -> None:
        assert list(store.awards.cohorts()) == []
        assert list(store.awards.lines()) == []
        assert store.awards.text("nothing") == ""

    def test_what_was_issued_comes_back_in_the_order_of_the_roster(self, store: Store) -> None:
        assert kept(store).number == "CO-2026-0001"
        assert [c.name for c in store.awards.cohorts("c1")] == ["Fall"]
        assert [*store.awards.cohorts("other"), *store.awards.lines("other")] == []
        first, second = store.awards.lines()
        assert (first.index, second) == (7, line(2))
        assert store.awards.text("line-2") == '{"é": 2}'
        assert store.history("c1")[-1].action == "credential-awarded"

    def test_a_cohort_that_is_there_only_gets_more_lines(self, store: Store) -> None:
        kept(store)
        more = line(3, replaces="line-2")
        over = replace(line(2), standing=Standing.SUPERSEDED, changed_at=later(5), changed_by="Bo", reason="Name")
        assert store.awards.issue(cohort(), [Fresh(more, "{}")], [over], event()).number == "CO-2026-0001"
        assert list(store.awards.lines())[1:] == [over, more]

    def test_a_revocation_is_kept(self, store: Store) -> None:
        kept(store)
        gone = replace(line(2), standing=Standing.REVOKED, changed_at=later(1), changed_by="Bo", reason="Mistake")
        store.awards.change([gone], event("award-revoked"))
        assert store.awards.lines()[1] == gone

    def test_a_person_can_be_removed_and_the_line_stays(self, store: Store) -> None:
        kept(store)
        store.awards.forget([line(2)], event("learner-removed"))
        left = store.awards.lines()[1]
        assert (left.name, left.email, store.awards.text("line-2")) == ("", "", "")
        assert (left.sha256, left.removed_at) == (line(2).sha256, NOON)

    def test_nothing_is_written_where_the_event_cannot_be_told(self, store: Store) -> None:
        with pytest.raises(Refused):
            store.awards.issue(cohort(), [Fresh(line(1), "{}")], (), event())
        assert [*store.awards.cohorts(), *store.awards.lines()] == []

    def test_lines_are_taken_as_they_come_and_what_stops_them_undoes_all(self, store: Store) -> None:
        kept(store)

        def coming() -> Iterator[Fresh]:
            yield from (Fresh(line(3 + n, id=f"more-{n}"), "{}") for n in range(120))
            raise LookupError

        before = list(store.awards.lines())
        gone = replace(line(2), standing=Standing.SUPERSEDED)
        with pytest.raises(LookupError):
            store.awards.issue(cohort("Winter"), coming(), [gone], event())
        assert list(store.awards.lines()) == before
        assert [c.name for c in store.awards.cohorts()] == ["Fall"]
        assert store.history("c1")[-1].action == "credential-awarded"
        again = (Fresh(line(3 + n, id=f"more-{n}"), "{}") for n in range(120))
        assert store.awards.issue(cohort(), again, (), event()).number == "CO-2026-0001"
        assert len(store.awards.lines()) == 122
