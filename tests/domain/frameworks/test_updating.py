"""A newer version loses nothing that an alignment may name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.frameworks.entries import Entry
from mcdesk.domain.frameworks.updating import add_texts, update


def entry(code: str, title: str = "", uri: str = "") -> Entry:
    return Entry(code, {"en": title or f"Title {code}"}, uri=uri)


OLD = (entry("A"), entry("B", uri="https://example.org/b"), entry("C"))


def test_what_is_gone_is_superseded_and_what_is_new_is_added() -> None:
    found = update(OLD, (entry("A"), entry("C", "Other words"), entry("D")), "2")
    assert [e.code for e in found.entries] == ["A", "C", "D", "B"]
    assert [e.code for e in found.added] == ["D"]
    assert [(a.code, b.title["en"]) for a, b in found.changed] == [("C", "Other words")]
    assert [(e.code, e.superseded) for e in found.superseded] == [("B", "2")]
    assert (found.same, found.in_force) == (1, 3)


def test_an_item_with_a_new_code_but_its_old_address_is_the_successor() -> None:
    found = update(OLD, (entry("B2", uri="https://example.org/b"),), "2")
    assert {e.code: e.successors for e in found.entries} == {"B2": (), "A": (), "B": ("B2",), "C": ()}


def test_successors_that_only_the_file_knows_are_kept() -> None:
    found = update(OLD, (entry("D"),), "2", {"A": ("D",)})
    assert next(e for e in found.entries if e.code == "A").successors == ("D",)


def test_an_item_that_comes_back_is_in_force_again() -> None:
    second = update(OLD, (entry("A"),), "2").entries
    third = update(second, OLD, "3")
    assert {e.code for e in third.back} == {"B", "C"}
    assert not any(e.superseded for e in third.entries)


def test_the_version_that_first_lacked_an_item_stays_its_mark() -> None:
    second = update(OLD, (entry("A"),), "2").entries
    assert {e.superseded for e in update(second, (entry("A"),), "3").entries} == {"", "2"}


def test_a_file_in_one_language_takes_no_other_away() -> None:
    both = (Entry("A", {"en": "Weld", "fr": "Souder"}, {"fr": "Joindre"}),)
    found = update(both, (Entry("A", {"en": "Weld"}),), "2")
    assert found.entries[0].title == {"en": "Weld", "fr": "Souder"}
    assert found.entries[0].description == {"fr": "Joindre"}
    assert found.nothing


def test_the_french_file_of_the_same_version_adds_its_texts_and_changes_nothing_else() -> None:
    french = (Entry("A", {"fr": "Titre A"}, {"fr": "Texte"}), Entry("Z", {"fr": "Inconnu"}))
    found = add_texts(OLD, french, "fr")
    assert found.entries[0].title == {"en": "Title A", "fr": "Titre A"}
    assert found.entries[1:] == OLD[1:]
    assert (found.unknown, len(found.changed), found.same) == (("Z",), 1, 2)


CODES = st.lists(st.sampled_from("ABCDEFG"), unique=True)


@given(st.lists(CODES, min_size=1, max_size=6))
def test_no_chain_of_versions_loses_an_item(versions: list[list[str]]) -> None:
    kept: tuple[Entry, ...] = ()
    seen: set[str] = set()
    for number, codes in enumerate(versions, 1):
        found = update(kept, [entry(c) for c in codes], str(number))
        seen |= set(codes)
        kept = found.entries
        assert {e.code for e in kept} == seen
        assert {e.code for e in kept if not e.superseded} == set(codes)
        assert found.in_force == len(codes)
