"""What every store promises of imported frameworks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from mcdesk.app.ports import Store
from mcdesk.app.upkeep.records import Cancelled
from mcdesk.domain.frameworks.entries import Entry, Shelved, search_words
from mcdesk.domain.records import Event, Framework
from tests.contract.store_base import NOON, later

BOTH = {"en": "Invented framework", "fr": "Référentiel fictif"}
ABOUT = Framework("welding", "1", BOTH, BOTH, {"en": "CC BY 4.0"}, BOTH, ("https://example.org",), "", True, False, ())
SHELVED = Shelved(ABOUT, 4, 1, NOON, "Ana Example", "any", "welding.csv")
ENTRIES = (
    Entry("1", {"en": "Joining", "fr": "Assemblage"}),
    Entry("1.1", {"en": "Weld steel", "fr": "Souder l’acier"}, {"en": "With an arc"}, "1", "https://example.org/w"),
    Entry("1.2", {"fr": "Brasage à l’étain, cœur"}, {}, "1", also=("soft soldering",), kind="Skill"),
    Entry("2", {"en": "Safety"}),
    Entry("9", {"en": "Weld lead"}, superseded="1", successors=("1.1", "1.2")),
)


def event(action: str = "framework-imported") -> Event:
    return Event(NOON, "Ana Example", action, detail={"framework": "welding", "items": 5})


def filled(store: Store, entries: Sequence[Entry] = ENTRIES, shelved: Shelved = SHELVED) -> Store:
    store.frameworks.keep(shelved, entries, event())
    return store


def found(store: Store, text: str, *frameworks: str, superseded: bool = False) -> list[str]:
    nodes = store.frameworks.find(search_words(text), frameworks, 50, superseded=superseded)
    return [n.entry.code for n in nodes]


class FrameworkCases:
    """Run with every store."""

    def test_a_framework_comes_back_as_it_was_kept(self, store: Store) -> None:
        assert store.frameworks.shelved() in ([], ())
        filled(store)
        assert list(store.frameworks.shelved()) == [SHELVED]
        assert tuple(store.frameworks.entries("welding")) == ENTRIES
        assert [e.action for e in store.history()] == ["framework-imported"]

    def test_what_is_not_there_is_empty(self, store: Store) -> None:
        assert list(store.frameworks.entries("nothing")) == []
        assert store.frameworks.entry("nothing", "1") is None
        assert list(store.frameworks.path("nothing", "1")) == []
        store.frameworks.remove("nothing", event("framework-removed"))
        assert list(store.history()) == []

    def test_the_tree_is_read_a_page_at_a_time_with_how_many_are_below(self, store: Store) -> None:
        filled(store)
        top = store.frameworks.children("welding", "", 0, 10)
        assert [(n.entry.code, n.below) for n in top] == [("1", 2), ("2", 0), ("9", 0)]
        assert [n.entry.code for n in store.frameworks.children("welding", "1", 0, 1)] == ["1.1"]
        assert [n.entry.code for n in store.frameworks.children("welding", "1", 1, 1)] == ["1.2"]
        assert list(store.frameworks.children("welding", "1.2", 0, 5)) == []

    def test_what_can_be_covered_is_in_force_and_no_heading(self, store: Store) -> None:
        assert dict(store.frameworks.claimable()) == {}
        filled(store)
        assert dict(store.frameworks.claimable()) == {"welding": 3}

    def test_one_item_and_the_way_to_it(self, store: Store) -> None:
        filled(store)
        assert store.frameworks.entry("welding", "1.2") == ENTRIES[2]
        assert [n.entry.code for n in store.frameworks.path("welding", "1.2")] == ["1", "1.2"]

    @pytest.mark.parametrize(
        ("text", "codes"),
        [
            ("weld", ["1.1"]),
            ("WELD ste", ["1.1"]),
            ("etain", ["1.2"]),
            ("coeur", ["1.2"]),
            ("l'acier", ["1.1"]),
            ("solder", ["1.2"]),
            ("1.2", ["1.2"]),
            ("arc", ["1.1"]),
            ("skill", ["1.2"]),
            ("eld", []),
            ("weld tin", []),
            ('") OR 1 --', []),
            ("", []),
        ],
    )
    def test_words_find_items_by_their_beginnings_in_either_language(
        self, store: Store, text: str, codes: list[str]
    ) -> None:
        assert found(filled(store), text) == codes

    def test_titles_come_before_descriptions(self, store: Store) -> None:
        filled(store, (Entry("a", {"en": "First"}, {"en": "About glue"}), Entry("b", {"en": "Glue"})))
        assert found(store, "glue") == ["b", "a"]

    def test_superseded_items_are_found_only_where_they_are_asked_for(self, store: Store) -> None:
        filled(store)
        assert found(store, "weld", superseded=True) == ["1.1", "9"]
        assert found(store, "weld", "welding") == ["1.1"]
        assert found(store, "weld", "other") == []

    def test_a_newer_version_takes_the_place_and_is_searched_anew(self, store: Store) -> None:
        filled(store)
        after = (*(replace(e, title={"en": f"New {e.code}"}) for e in ENTRIES), Entry("3", {"en": "Gluing"}))
        newer = replace(SHELVED, framework=replace(ABOUT, version="2"), count=5, at=later(5))
        store.frameworks.keep(newer, after, event())
        assert list(store.frameworks.shelved()) == [newer]
        assert tuple(store.frameworks.entries("welding")) == after
        assert (found(store, "steel"), found(store, "gluing")) == ([], ["3"])

    def test_an_item_that_alignments_may_name_is_never_lost(self, store: Store) -> None:
        filled(store)
        with pytest.raises(ValueError, match="lost"):
            store.frameworks.keep(SHELVED, ENTRIES[:3], event())
        assert tuple(store.frameworks.entries("welding")) == ENTRIES

    def test_an_import_that_is_stopped_leaves_everything_as_it_was(self, store: Store) -> None:
        filled(store)
        after = (*ENTRIES, *(Entry(f"n{n}", {"en": f"Item {n}"}) for n in range(2_000)))

        def stop(done: int, _total: int) -> None:
            if done:
                raise Cancelled

        with pytest.raises(Cancelled):
            store.frameworks.keep(replace(SHELVED, count=9), after, event(), stop)
        assert list(store.frameworks.shelved()) == [SHELVED]
        assert tuple(store.frameworks.entries("welding")) == ENTRIES
        assert (found(store, "steel"), found(store, "item"), len(store.history())) == (["1.1"], [], 1)

    def test_frameworks_are_apart_and_one_can_go(self, store: Store) -> None:
        filled(store)
        other = replace(SHELVED, framework=replace(ABOUT, id="cutting"))
        filled(store, (Entry("1.1", {"en": "Cut steel"}),), other)
        assert [n.framework for n in store.frameworks.find(("steel",), (), 9)] in (
            ["welding", "cutting"],
            ["cutting", "welding"],
        )
        store.frameworks.remove("welding", event("framework-removed"))
        assert [s.id for s in store.frameworks.shelved()] == ["cutting"]
        assert found(store, "steel") == ["1.1"]
        assert list(store.frameworks.entries("welding")) == []
        assert store.history()[-1].action == "framework-removed"

    def test_odd_texts_come_back(self, store: Store) -> None:
        odd = (Entry("\ud800", {"en": "\x00 \ud800 'quoted'", "fr": "\ufdd0"}, {"en": "a\nb"}, "", "x\x00"),)
        filled(store, odd)
        assert tuple(store.frameworks.entries("welding")) == odd
        assert store.frameworks.entry("welding", "\ud800") == odd[0]
