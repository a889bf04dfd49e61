"""What every store promises of hand-offs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcdesk.app.handoff.ports import How, Intake
from mcdesk.app.ports import Store
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.exchange import Direction, Exchange
from mcdesk.domain.handoff.package import Snapshot
from mcdesk.domain.records import Event, State, Version
from tests.contract.store_base import NOON, added, later
from tests.domain.handoff.packages import ANA, LETTER, LETTER_INFO, lines, record

BESIDE = "copied:" + record().id


def exchange(record_id: str, hours: int = 0, direction: Direction = Direction.OUT) -> Exchange:
    snapshot = Snapshot(later(hours), {"working_title": "Été", "x": [1.5, None]}, State.SUBMITTED, 1)
    return Exchange(record_id, direction, f"package-{hours}", "Ana Example", snapshot, {"manifest": {"new": [1]}})


def event(record_id: str) -> Event:
    return Event(later(9), "Bo Example", "handoff-taken", record_id, {"package": "ab"})


def intake(how: How = How.ADD) -> Intake:
    version = Version(record().id, 1, {"working_title": "Été"}, 1, "mohawk", NOON, "Ana Example")
    return Intake(
        record(),
        how,
        event(record().id),
        versions=[version],
        files=[(LETTER_INFO, LETTER)],
        lines=lines(),
        people=[ANA],
        exchanges=[exchange(record().id, direction=Direction.IN)],
        beside={BESIDE: "not reviewed"},
    )


class ExchangeCases:
    """Run with every store."""

    def test_what_was_handed_over_comes_back_in_its_order(self, store: Store) -> None:
        one, other = added(store, "r1"), added(store, "r2")
        store.exchanges.keep([exchange(one.id, 2), exchange(other.id), exchange(one.id, 1)], event(one.id))
        assert [e.package for e in store.exchanges.of(one.id)] == ["package-2", "package-1"]
        assert list(store.exchanges.of(other.id)) == [exchange(other.id)]
        assert store.exchanges.of(other.id)[0].snapshot.name == exchange(other.id).snapshot.name
        assert len(store.exchanges.of()) == 3
        assert store.exchanges.packages() == {"package-0", "package-1", "package-2"}
        assert store.history(one.id)[-1].action == "handoff-taken"

    def test_a_new_record_comes_whole_under_its_own_number(self, store: Store) -> None:
        kept = store.exchanges.take(intake())
        assert (kept.id, kept.number, kept.answers) == (record().id, record().number, record().answers)
        assert [v.number for v in store.versions(kept.id)] == [1]
        assert store.attachment(LETTER_INFO.sha256) == LETTER
        assert [e.action for e in store.history(kept.id)] == ["request-created", "request-submitted", "handoff-taken"]
        assert [i.name for i in store.identities()] == ["Ana Example"]
        assert [e.direction for e in store.exchanges.of(kept.id)] == [Direction.IN]
        assert store.setting(BESIDE) == "not reviewed"

    def test_a_number_that_is_taken_is_another(self, store: Store) -> None:
        first = store.exchanges.take(intake())
        other = replace(record(), id="b81e1d3f-6f4d-4e62-8a43-5d0f1ad5c001")
        made = store.exchanges.take(Intake(other, How.ADD, event(other.id)))
        assert made.number not in ("", first.number)

    def test_an_id_that_is_taken_is_refused_and_nothing_is_kept(self, store: Store) -> None:
        store.exchanges.take(intake())
        with pytest.raises(Refused) as caught:
            store.exchanges.take(replace(intake(), versions=(), beside={BESIDE: "other"}))
        assert caught.value.message.key == "store-id-taken"
        assert store.setting(BESIDE) == "not reviewed"
        assert len(store.exchanges.of()) == 1

    def test_a_record_that_was_deleted_for_good_comes_again_where_somebody_hands_it_over(self, store: Store) -> None:
        before = store.exchanges.take(intake())
        store.trash(before.id, event(before.id))
        store.purge([before.id], Event(later(10), "Bo Example", "trash-emptied"))
        again = store.exchanges.take(intake())
        assert (again.id, again.number, again.answers) == (before.id, before.number, before.answers)
        assert [r.id for r in store.records()] == [again.id]
        assert list(store.trashed()) == []
        assert [v.number for v in store.versions(again.id)] == [1]
        assert store.save(again).revision == again.revision + 1

    def test_a_record_that_changed_meanwhile_is_not_written_over(self, store: Store) -> None:
        kept = store.exchanges.take(intake())
        store.save(kept)
        late = Intake(replace(kept, answers={}), How.SAVE, event(kept.id), exchanges=[exchange(kept.id, 5)])
        with pytest.raises(Refused) as caught:
            store.exchanges.take(late)
        assert caught.value.message.key == "store-changed-elsewhere"
        assert store.get(kept.id).answers == record().answers
        assert len(store.exchanges.of()) == 1

    def test_lines_come_without_touching_the_record(self, store: Store) -> None:
        kept = store.exchanges.take(replace(intake(), lines=lines()[:1]))
        left = store.exchanges.take(Intake(kept, How.LEAVE, event(kept.id), lines=lines()))
        assert left.revision == kept.revision
        assert sum(e.action == "request-submitted" for e in store.history(kept.id)) == 1

    def test_what_was_exchanged_of_a_record_goes_with_it(self, store: Store) -> None:
        kept = store.exchanges.take(intake())
        store.trash(kept.id, event(kept.id))
        store.purge([kept.id], Event(later(10), "Bo Example", "trash-emptied"))
        assert list(store.exchanges.of()) == []
