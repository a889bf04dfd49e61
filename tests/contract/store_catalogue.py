"""What every store's catalogue keeps: what is saved is found, and an import comes and goes as a whole."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mcdesk.app.catalogue.ports import Batch, Query
from mcdesk.app.listing import Filters
from mcdesk.app.ports import Store
from mcdesk.app.upkeep.records import Cancelled, unwatched
from mcdesk.domain.answers import Json
from mcdesk.domain.catalogue import Entry
from mcdesk.domain.errors import Refused
from mcdesk.domain.life.dates import Basis, Window
from mcdesk.domain.lookalikes import Sought
from mcdesk.domain.records import Event, Record, RecordKind, State
from tests.contract.store_base import NOON, added, draft, later

ALIGNED = [{"id": "a1", "item": {"framework": "esdc", "code": "RD", "title": "Reading"}}]


def credential(name: str, minutes: float = 0, **answers: Any) -> Record:
    record = draft(str(uuid.uuid4()), later(minutes), official_name=name, **answers)
    return replace(record, kind=RecordKind.CREDENTIAL)


def event(action: str = "catalogue-imported") -> Event:
    return Event(later(60), "Ada", action)


def keep(store: Store, *records: Record) -> None:
    for record in records:
        store.add(record, Event(NOON, "Ada", "credential-created", record.id))


def titles(
    store: Store, search: str = "", *chosen: tuple[str, str], sort: str = "updated", down: bool = True
) -> list[str]:
    query = Query(search, Filters(chosen), sort, down)
    found = [e.title for e in entries(store, query)]
    some = [e.title for e in store.catalogue.entries(store.catalogue.first(query, 2))]
    assert len(some) == min(len(found), 2)
    assert set(some) <= set(found)
    return found


def entries(store: Store, query: Query) -> list[Entry]:
    return list(store.catalogue.entries(store.catalogue.found(query)))


class CatalogueCases:
    """The cases of any store."""

    def test_every_kind_is_listed_with_its_facts(self, store: Store) -> None:
        made = added(store, "req", working_title="Safe lifting", school="trades", launch_month="2027-01")
        keep(
            store,
            credential(
                "Café service", 5, school="hospitality", delivery_mode="hybrid", instructional_hours=36,
                sectors=["food", "tourism"], alignments=ALIGNED,
            ),
        )  # fmt: skip
        first, second = entries(store, Query())
        assert (first.kind, first.title, first.number) == (RecordKind.CREDENTIAL, "Café service", "MC-2026-0001")
        assert (first.school, first.mode, first.hours) == ("hospitality", "hybrid", 36)
        assert (first.sectors, first.frameworks) == (("food", "tourism"), ("esdc",))
        assert first.updated_at == later(5)
        assert (second.record_id, second.title, second.hours) == (made.id, "Safe lifting", None)
        assert store.catalogue.count() == 2
        assert store.catalogue.key_of("req") == second.key
        assert [r.id for r in store.catalogue.records([second.key, 999, first.key])] == ["req", first.record_id]

    def test_what_falls_due_is_found_and_follows_every_change(self, store: Store) -> None:
        letters = [{"id": f"p{n}", "endorsement_on": f"2026-0{n}-15"} for n in (3, 1)]
        keep(store, credential("B", launch_on="2027-01-04", partners=letters), credential("A", launch_month="2027-01"))
        added(store, "request", launch_on="2020-01-01")
        b, a = (r.id for r in sorted(store.records(RecordKind.CREDENTIAL), key=lambda r: r.title, reverse=True))
        launch, letter = (Window(basis, date(2027, 1, 4)) for basis in (Basis.LAUNCH, Basis.LETTER))
        assert list(store.catalogue.falling(launch)) == [a, b]
        assert list(store.catalogue.falling(launch, 1)) == [a]
        assert list(store.catalogue.falling(replace(launch, upto=date(2027, 1, 3)))) == [a]
        assert list(store.catalogue.falling(letter)) == [b, b]
        store.save(replace(store.get(a), answers={}))
        moved = store.save(replace(store.get(b), answers={"launch_on": "2027-01-05", "partners": letters[:1]}))
        assert list(store.catalogue.falling(launch)) == []
        assert list(store.catalogue.falling(replace(letter, upto=date(2026, 3, 15)))) == [b]
        store.trash(b, Event(NOON, "Ada", "credential-trashed", b))
        assert list(store.catalogue.falling(letter)) == []
        store.restore(b, Event(NOON, "Ada", "credential-restored", b))
        store.save(replace(moved, state=State.RETIRED))
        assert list(store.catalogue.falling(letter)) == []

    def test_records_that_may_look_alike_are_found_and_follow_every_change(self, store: Store) -> None:
        claims: list[Json] = [{"id": code, "item": {"framework": "esdc", "code": code}} for code in "ABC"]
        alone = added(store, "alone", later(1), working_title="Baking bread")
        titled = added(store, "titled", later(2), working_title="The operation of forklifts")
        added(store, "claiming", later(3), alignments=claims[:2])
        added(store, "few", later(4), alignments=[claims[0], {"id": "x", "item": {"framework": "other", "code": "B"}}])
        keep(store, credential("Forklift operation"))
        sought = Sought("forklift operation", 85, ((frozenset({("esdc", "A"), ("esdc", "B")}), 2),))

        def near(*decided: str) -> list[str]:
            return list(store.catalogue.near(RecordKind.REQUEST, sought, decided))

        assert near() == ["claiming", "titled"]
        assert near("alone", "gone") == ["claiming", "titled", "alone"]
        store.save(replace(titled, answers={"working_title": "Lifting"}))
        kept = store.save(replace(alone, answers={"working_title": "Operation: forklift", "alignments": claims}))
        assert near() == ["claiming", "alone"]
        store.trash("claiming", Event(NOON, "Ada", "x", "claiming"))
        store.save(replace(kept, answers={"alignments": claims}, updated_at=later(9)))
        assert near("claiming") == ["alone"]
        store.purge(["claiming"], event("purged"))
        assert near() == ["alone"]
        assert list(store.catalogue.near(RecordKind.REQUEST, Sought("", None, ()), ())) == []
        assert store.catalogue.count(RecordKind.REQUEST) == 3
        assert store.catalogue.count(RecordKind.STACK) == 0

    @pytest.mark.parametrize("odd", ["\0", "\ud800", "\ufdd0x", "a b", "'; DROP TABLE claims"])
    def test_any_competency_is_found(self, store: Store, odd: str) -> None:
        for record, framework, code in (("here", odd, "c"), ("there", "c", odd)):
            added(store, record, alignments=[{"id": "a", "item": {"framework": framework, "code": code}}])
        sought = Sought("", None, ((frozenset({(odd, "c")}), 1),))
        assert list(store.catalogue.near(RecordKind.REQUEST, sought)) == ["here"]

    def test_small_offerings_count_until_the_next_one_ends(self, store: Store) -> None:
        ends = [{"id": f"o{n}", "ends": f"2026-0{n}-01", "enrolled": n} for n in (1, 2, 3, 4)]
        record = credential("A", enrol_min=4, offerings=ends)
        keep(store, replace(record, state=State.ACTIVE))
        for month, least, there in ((2, 2, True), (2, 3, False), (3, 3, True), (4, 1, False)):
            window = Window(Basis.UPTAKE, date(2026, month, 20), least)
            assert list(store.catalogue.falling(window)) == [record.id] * there, (month, least)

    def test_a_word_is_found_wherever_it_stands_in_either_language(self, store: Store) -> None:
        keep(
            store,
            credential("Élan vital", outcomes=[{"id": "o1", "statement": "Inspect the hoist"}]),
            credential("Second", 1, official_name_fr="Œuvre d’été", alignments=ALIGNED),
        )
        assert titles(store, "elan") == ["Élan vital"]
        assert titles(store, "HOIST insp") == ["Élan vital"]
        assert titles(store, "oeuvre ete") == ["Second"]
        assert titles(store, "reading") == ["Second"]
        assert titles(store, "hoist reading") == []
        assert titles(store, "MC-2026-0002") == ["Second"]
        assert titles(store, "o1") == []

    @pytest.mark.parametrize(
        "search", ['"', "AND", "NEAR(", "title:", "*", "hoist OR", "-hoist", "^x", "'; DROP TABLE"]
    )
    def test_no_search_is_an_expression(self, store: Store, search: str) -> None:
        keep(store, credential("Hoist"))
        assert titles(store, search) in ([], ["Hoist"])

    def test_a_save_is_found_at_once_and_the_old_words_no_more(self, store: Store) -> None:
        record = credential("First words")
        keep(store, record)
        kept = store.save(replace(store.get(record.id), answers={"official_name": "Other"}, updated_at=later(9)))
        assert titles(store, "first") == []
        assert titles(store, "other") == ["Other"]
        assert entries(store, Query())[0].updated_at == later(9)
        store.save(replace(kept, updated_at=later(10)))
        assert titles(store, "other") == ["Other"]

    def test_the_trash_hides_and_gives_back(self, store: Store) -> None:
        record = credential("Here and gone")
        keep(store, record)
        store.trash(record.id, Event(NOON, "Ada", "x", record.id))
        assert titles(store, "gone") == titles(store) == []
        assert store.catalogue.key_of(record.id) is None
        store.restore(record.id, Event(NOON, "Ada", "x", record.id))
        assert titles(store, "gone") == ["Here and gone"]
        store.trash(record.id, Event(NOON, "Ada", "x", record.id))
        store.purge([record.id], event("purged"))
        assert (titles(store), store.catalogue.count()) == ([], 0)

    def test_filters_of_one_facet_add_up_and_facets_narrow(self, store: Store) -> None:
        keep(
            store,
            credential("A", 1, school="x", instructional_hours=12, sectors=["food"], delivery_mode="hybrid"),
            credential("B", 2, school="y", instructional_hours=36, sectors=["food", "health"]),
            credential("C", 3, school="x", alignments=ALIGNED),
        )
        added(store, "r", working_title="R")
        assert titles(store, "", ("school", "x")) == ["C", "A"]
        assert titles(store, "", ("school", "x"), ("school", "y")) == ["C", "B", "A"]
        assert titles(store, "", ("school", "x"), ("sector", "food")) == ["A"]
        assert titles(store, "", ("kind", "request")) == ["R"]
        assert titles(store, "", ("hours", "5-20")) == ["A"]
        assert titles(store, "", ("hours", "20-")) == ["B"]
        assert titles(store, "", ("hours", ""), ("kind", "credential")) == ["C"]
        assert titles(store, "", ("mode", "hybrid")) == ["A"]
        assert titles(store, "", ("framework", "esdc")) == ["C"]
        assert titles(store, "", ("sector", ""), ("kind", "credential")) == ["C"]
        assert titles(store, "", ("state", "draft"), ("sector", "health")) == ["B"]
        assert titles(store, "b", ("school", "x")) == []
        assert titles(store, "", ("sector", "foo")) == []

    def test_values_are_counted(self, store: Store) -> None:
        keep(store, credential("A", school="x", sectors=["f", "h"]), credential("B", school="x", sectors=["f"]))
        assert dict(store.catalogue.values("school")) == {"x": 2}
        assert dict(store.catalogue.values("sector")) == {"f": 2, "h": 1}
        assert dict(store.catalogue.values("hours")) == {"": 2}

    def test_lists_are_sorted_without_regard_to_accents(self, store: Store) -> None:
        keep(store, credential("Zebra", 1, instructional_hours=9), credential("Étude", 2, instructional_hours=40))
        keep(store, credential("apple", 3))
        assert titles(store, sort="title", down=False) == ["apple", "Étude", "Zebra"]
        assert titles(store, sort="title") == ["Zebra", "Étude", "apple"]
        assert titles(store, sort="hours", down=False) == ["apple", "Zebra", "Étude"]
        assert titles(store, sort="number", down=False) == ["Zebra", "Étude", "apple"]
        assert titles(store, sort="updated") == ["apple", "Étude", "Zebra"]

    def test_a_word_in_the_name_counts_more(self, store: Store) -> None:
        keep(store, credential("Welding", 1), credential("Other", 2, description="welding " * 3))
        assert titles(store, "welding", sort="relevance") == ["Welding", "Other"]
        assert (
            store.catalogue.first(Query("welding"), 1) == store.catalogue.found(Query("welding", sort="relevance"))[:1]
        )

    def test_an_import_comes_and_goes_as_a_whole(self, store: Store) -> None:
        old = credential("Old", description="before")
        keep(store, old)
        mine = store.get(old.id)
        changed = replace(mine, answers={"official_name": "Old", "description": "after"})
        made = store.catalogue.apply(Batch([credential("New")], [changed], "list.xlsx", event()), unwatched)
        assert (made.added, made.updated, made.source, made.undone_at) == (1, 1, "list.xlsx", None)
        assert sorted(titles(store)) == ["New", "Old"]
        assert titles(store, "after") == ["Old"]
        undone = store.catalogue.undo(made.id, event("catalogue-undone"))
        assert (undone.trashed, undone.restored, undone.left) == (1, 1, ())
        assert titles(store) == ["Old"]
        assert store.get(old.id).answers == mine.answers
        assert [r.title for r in store.trashed()] == ["New"]
        assert store.catalogue.imports()[0].undone_at == later(60)
        with pytest.raises(Refused, match="catalogue-undone"):
            store.catalogue.undo(made.id, event())

    def test_what_was_changed_since_is_left_by_an_undo(self, store: Store) -> None:
        fresh = credential("New")
        made = store.catalogue.apply(Batch([fresh, credential("Gone")], [], "a", event()), unwatched)
        store.save(store.get(fresh.id))
        gone = next(r for r in store.records() if r.title == "Gone")
        store.trash(gone.id, Event(NOON, "Ada", "x", gone.id))
        undone = store.catalogue.undo(made.id, event())
        assert (undone.trashed, undone.restored, undone.left) == (0, 0, (store.get(fresh.id).number,))
        assert titles(store) == ["New"]

    def test_an_import_that_meets_another_change_keeps_nothing(self, store: Store) -> None:
        record = credential("Mine")
        keep(store, record)
        stale = store.get(record.id)
        store.save(stale)
        with pytest.raises(Refused, match="store-changed-elsewhere"):
            store.catalogue.apply(Batch([credential("New")], [stale], "a", event()), unwatched)
        assert titles(store) == ["Mine"]
        assert store.catalogue.imports() == []

    def test_an_import_that_is_stopped_keeps_nothing(self, store: Store) -> None:
        def stop(done: int, _: int) -> None:
            if done == 1:
                raise Cancelled

        old = credential("Old")
        keep(store, old)
        batch = Batch(
            [credential("New")], [replace(store.get(old.id), answers={"official_name": "Changed"})], "a", event()
        )
        with pytest.raises(Cancelled):
            store.catalogue.apply(batch, stop)
        assert titles(store) == ["Old"]
        assert store.catalogue.imports() == []

    def test_entries_that_share_words_are_found(self, store: Store) -> None:
        keep(store, credential("Welding steel"), credential("Baking"), credential("Steel bridges", 1))
        found = [e.title for e in store.catalogue.entries(store.catalogue.alike(("welding", "steel"), 10))]
        assert found == ["Welding steel", "Steel bridges"]
        assert store.catalogue.alike((), 10) == []
        assert len(store.catalogue.alike(("steel",), 1)) == 1
