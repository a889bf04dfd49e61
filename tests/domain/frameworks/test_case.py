"""CASE packages: hostile ones are said to be so, ours keep every rule, and what is written is read again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.errors import Refused
from mcdesk.domain.frameworks.case.check import mistakes
from mcdesk.domain.frameworks.case.reading import read_package
from mcdesk.domain.frameworks.case.writing import write_framework
from mcdesk.domain.frameworks.entries import Entry
from mcdesk.domain.frameworks.tree import ParentRule, plant
from mcdesk.domain.records import Framework

AT, TODAY = datetime(2026, 11, 26, tzinfo=UTC), date(2026, 11, 26)
BOTH = {"en": "Invented framework", "fr": "Référentiel fictif"}
ABOUT = Framework(
    "welding", "2.0", BOTH, BOTH, {"en": "CC BY 4.0"}, BOTH, ("https://example.org/f",), "", True, False, ()
)


def package(*items: dict[str, Any], links: list[dict[str, Any]] | None = None, **document: str) -> bytes:
    made = {"CFDocument": {"title": "T", **document}, "CFItems": list(items), "CFAssociations": links or []}
    return json.dumps(made).encode()


def item(identifier: str, text: str = "Does it", **more: str) -> dict[str, str]:
    return {"identifier": identifier, "fullStatement": text, "uri": f"https://example.org/{identifier}", **more}


def link(kind: str, origin: str, destination: str, place: int = 0) -> dict[str, Any]:
    ends = {"originNodeURI": {"identifier": origin}, "destinationNodeURI": {"identifier": destination}}
    return {"associationType": kind, "sequenceNumber": place, **ends}


def test_the_tree_is_only_in_the_associations_and_so_is_the_order() -> None:
    links = [link("isChildOf", "b", "a", 2), link("isChildOf", "c", "a", 1), link("isChildOf", "a", "document")]
    found = read_package(package(item("a"), item("b"), item("c"), links=links), TODAY).reading
    assert [(e.code, e.parent) for e in found.entries] == [("a", ""), ("c", "a"), ("b", "a")]


def test_what_is_replaced_is_superseded_and_leads_to_its_successor() -> None:
    links = [link("replacedBy", "a", "b"), link("replacedBy", "gone", "b")]
    found = read_package(package(item("a"), item("b"), links=links, version="3"), TODAY)
    assert found.reading.entries[0].superseded == "3"
    assert found.reading.entries[0].successors == ("b",)
    assert found.heirs == {"gone": ("b",)}


def test_a_code_that_two_items_share_names_neither() -> None:
    found = read_package(
        package(*(item(i, humanCodingScheme="1.1") for i in "ab"), item("c", humanCodingScheme="2")), TODAY
    )
    assert [e.code for e in found.reading.entries] == ["a", "b", "2"]


def test_items_that_lack_something_are_named_and_counted() -> None:
    found = read_package(package(item("a"), item("b", ""), item("", "No id"), item("a", "Again")), TODAY).reading
    assert [(t.row, t.why.key) for t in found.troubles] == [
        (2, "frameworks-row-no-title"),
        (3, "frameworks-row-no-code"),
        (4, "frameworks-row-duplicate"),
    ]
    assert found.rows == len(found.entries) + found.left_out


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"CFDocument": 3}', b"[" * 200_000, b'{"a":' * 99_999 + b"1" + b"}" * 99_999],
    ids=["empty", "half", "list", "bytes", "number", "deep list", "deep object"],
)  # fmt: skip
def test_what_is_no_package_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        read_package(data, TODAY)


def test_things_of_a_wrong_kind_inside_a_package_are_passed_over() -> None:
    odd: Any = {
        "CFDocument": {"title": 7, "language": ["en"]},
        "CFItems": [None, 3, {"identifier": {}, "fullStatement": []}, item("a")],
        "CFAssociations": [None, {"originNodeURI": 3}, link("isChildOf", "a", "a")],
        "CFDefinitions": {"CFLicenses": [None, 7]},
    }
    found = read_package(json.dumps(odd).encode(), TODAY).reading
    assert [e.code for e in found.entries] == ["a"]
    assert found.rows == 4


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=12)
TEXTS = st.dictionaries(st.sampled_from(["en", "fr"]), TEXT.map(lambda t: " ".join(t.split())).filter(bool), min_size=1)


@st.composite
def frameworks(draw: st.DrawFn) -> tuple[Entry, ...]:
    codes = [f"c{n}" for n in range(draw(st.integers(1, 6)))]
    made = []
    for n, code in enumerate(codes):
        title = draw(TEXTS)
        described = draw(st.booleans())
        made.append(
            Entry(
                code=code,
                title=title,
                description={lang: draw(TEXT).strip() or "x" for lang in title} if described else {},
                parent=draw(st.sampled_from(["", *codes[:n]])),
                uri=draw(st.sampled_from(["", f"https://example.org/{n}", "page 3"])),
                also=tuple(dict.fromkeys(draw(st.lists(st.sampled_from(["one", "deux mots"]))))),
                kind=draw(st.sampled_from(["", "Skill"])),
                superseded=draw(st.sampled_from(["", "1.0"])),
            )
        )
    return plant(made, ParentRule.COLUMN).entries


@given(frameworks(), st.sampled_from(["en", "fr"]))
def test_a_framework_written_keeps_the_rules_and_reads_as_it_was(entries: tuple[Entry, ...], lang: str) -> None:
    written = write_framework(ABOUT, entries, AT, lang)
    assert mistakes(written) == ()
    found = read_package(json.dumps(written).encode(), TODAY)
    assert found.reading.entries == entries
    assert found.reading.troubles == ()
    assert found.about["id"] == "welding"
    assert found.about["name"] == BOTH[lang]
    assert found.about["licence"] == "CC BY 4.0"


def test_successors_survive_and_the_same_content_has_the_same_identifiers() -> None:
    old, new = Entry("a", {"en": "A"}, superseded="2.0", successors=("b",)), Entry("b", {"en": "B"})
    written = write_framework(ABOUT, (old, new), AT, "en")
    assert read_package(json.dumps(written).encode(), TODAY).reading.entries == (old, new)
    assert written == write_framework(ABOUT, (old, new), AT, "en")


def test_every_rule_that_is_broken_is_found() -> None:
    whole = write_framework(ABOUT, (Entry("a", {"en": "A"}),), AT, "en")
    assert mistakes(whole) == ()
    broken = json.loads(json.dumps(whole))
    broken["CFDocument"] |= {"identifier": broken["CFDocument"]["identifier"].upper(), "CFPackageURI": {}}
    del broken["CFItems"][0]["fullStatement"]
    broken["CFItems"][0]["uri"] = "nowhere"
    broken["CFAssociations"][0] |= {"associationType": "hasParent", "lastChangeDateTime": "yesterday"}
    broken["CFAssociations"][0]["destinationNodeURI"] = {"identifier": "x"}
    broken["CFItems"].append(broken["CFItems"][0])
    told = mistakes(broken)
    for words in (
        "CFDocument: identifier is no lower-case UUID",
        "CFDocument: CFPackageURI is not known",
        "CFItems: fullStatement is missing",
        "CFItems: uri is no URI",
        "CFAssociations: associationType hasParent is not known",
        "CFAssociations: lastChangeDateTime is no time of ISO 8601",
        "CFAssociations: destinationNodeURI lacks its title, identifier or uri",
    ):
        assert words in told
    assert any("is there twice" in t for t in told)


def test_an_item_whose_end_has_come_is_superseded() -> None:
    data = package(item("a", statusEndDate="2026-01-01"), item("b", statusEndDate="2027-01-01"), version="9")
    assert [e.superseded for e in read_package(data, TODAY).reading.entries] == ["9", ""]


def test_a_long_statement_without_a_short_one_is_kept_whole_as_the_description() -> None:
    entry = read_package(package(item("a", "word " * 1_000)), TODAY).reading.entries[0]
    assert replace(entry, title={}, description={}) == Entry("a", {}, uri="https://example.org/a")
    assert len(entry.description["en"]) == len("word " * 1_000) - 1
