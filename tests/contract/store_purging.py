"""What every store promises of requests that are deleted for good."""

from __future__ import annotations

import pytest

from mcdesk.app.ports import Store
from mcdesk.domain.errors import Refused
from tests.contract.store_base import added, later, refused, submitted, told


def thrown_away(store: Store, record_id: str) -> None:
    submitted(store, added(store, record_id, working_title=f"Secret {record_id}"), 1)
    store.trash(record_id, told("request-trashed", record_id))


class PurgeCases:
    """Cases of purging; a subclass brings the fixture ``store``."""

    def test_answers_and_versions_go(self, store: Store) -> None:
        thrown_away(store, "one")
        thrown_away(store, "two")
        added(store, "three")
        store.purge(["one", "two"], told("requests-purged", count=2))
        assert list(store.trashed()) == []
        assert [r.id for r in store.records()] == ["three"]
        assert list(store.versions("one")) == []
        for name in ("one", "2026-0001"):
            with refused("store-no-record"):
                store.get(name)

    def test_history_and_number_stay(self, store: Store) -> None:
        thrown_away(store, "one")
        store.purge(["one"], told("requests-purged", count=1))
        assert [e.action for e in store.history("one")] == ["request-created", "request-submitted", "request-trashed"]
        assert store.history()[-1].action == "requests-purged"
        assert added(store, "two").number == "2026-0002"

    def test_it_does_not_come_back(self, store: Store) -> None:
        thrown_away(store, "one")
        kept = store.get("one")
        store.purge(["one"], told("requests-purged", count=1))
        for act in (
            lambda: store.restore("one", told("request-restored", "one")),
            lambda: store.save(kept),
            lambda: store.purge(["one"], told("requests-purged", count=1)),
        ):
            with refused("store-no-record"):
                act()
        with refused("store-id-taken"):
            added(store, "one")

    def test_only_from_the_trash_and_all_or_none(self, store: Store) -> None:
        thrown_away(store, "one")
        added(store, "two")
        before = len(store.history())
        with refused("store-no-record"):
            store.purge(["one", "two"], told("requests-purged", count=2))
        assert [r.id for r in store.trashed()] == ["one"]
        assert len(store.versions("one")) == 1
        assert len(store.history()) == before

    def test_what_others_submitted_is_guarded_as_before(self, store: Store) -> None:
        thrown_away(store, "one")
        kept = submitted(store, added(store, "two"), 1)
        store.purge(["one"], told("requests-purged", count=1))
        assert len(store.versions("two")) == 1
        with pytest.raises(Refused):
            store.purge(["two"], told("requests-purged", "", later(1), count=1))
        assert store.get("two") == kept

    def test_what_people_have_seen_of_it_goes_as_well(self, store: Store) -> None:
        for record_id in ("one", "one%"):
            thrown_away(store, record_id)
            store.set_setting(f"seen:{record_id}:ana", "prints")
            store.set_setting(f"unsent:{record_id}:ana", "words")
        store.set_setting("seen:other:ana", "prints")
        store.purge(["one%"], told("requests-purged", count=1))
        assert [store.setting(f"unsent:{name}:ana") for name in ("one", "one%")] == ["words", ""]
        found = [store.setting(f"seen:{name}:ana") for name in ("one", "one%", "other")]
        assert found == ["prints", "", "prints"]
