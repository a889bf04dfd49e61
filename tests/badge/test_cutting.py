"""Contexts that are cut to what a document uses say of it what the whole ones say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.domain.badges.credential import CONTEXTS
from mcdesk.export.badge.canonical import NotCanonical, lines, quads
from mcdesk.export.badge.contexts import context
from mcdesk.export.badge.cutting import CutReading
from tests.badge import samples

TERMS = sorted({name for address in CONTEXTS for name in context(address) if not name.startswith("@")})
SCOPED: Any = context(CONTEXTS[1])
NAMES = st.sampled_from([*TERMS, *SCOPED["Achievement"]["@context"], *SCOPED["Profile"]["@context"], "unknown", "a:b"])
VALUES = st.sampled_from(
    ["text", "urn:uuid:1", "Achievement", "assertionMethod", "proof:x", "relative", "1EdTech", "_:a"]
)
PART: Any = st.recursive(
    VALUES | st.integers(0, 9) | st.booleans(),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(NAMES, parts, max_size=4),
    max_leaves=12,
)


def both(reading: CutReading, document: Any) -> None:
    """Twice, so that the second time the cut contexts are used."""
    try:
        whole = lines(quads(document, reading.whole))
    except NotCanonical:
        with pytest.raises(NotCanonical):
            reading.lines(document)
        return
    assert reading.lines(document) == whole
    assert reading.lines(document) == whole


@settings(max_examples=300)
@given(document=st.dictionaries(NAMES, PART, max_size=6))
def test_cut_and_whole_say_the_same(document: Any) -> None:
    both(CutReading(list(CONTEXTS)), document)


@settings(max_examples=100)
@given(changes=st.lists(st.tuples(st.integers(0, 10_000), VALUES), min_size=1, max_size=3))
def test_a_shape_seen_before_says_the_same_of_another_document(changes: list[tuple[int, str]]) -> None:
    """The proof that both agree is made once for each shape; it has to hold for the next document of the shape."""
    reading = CutReading(list(CONTEXTS))
    document: Any = samples.unsigned(samples.listed())
    both(reading, document)
    for number, value in changes:
        texts = list(_places(document))
        place, key = texts[number % len(texts)]
        place[key] = value
        both(reading, document)


def _places(value: Any) -> Any:
    """Where each text stands."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in list(pairs):
        if isinstance(part, dict | list):
            yield from _places(part)
        elif (
            isinstance(part, str) and not part.startswith("https://www.w3.org") and not part.startswith("https://purl")
        ):
            yield value, key


def test_the_cut_contexts_are_used_and_are_short() -> None:
    reading = CutReading(list(CONTEXTS))
    reading.lines(samples.unsigned())
    (cut,) = reading._cut.values()
    assert len(cut) < len(reading.whole) / 2


@pytest.mark.parametrize("name", ["did-key-method", "status-revoked", "eddsa-2022", "status-list"])
def test_badges_of_others_too(name: str) -> None:
    path = Path(__file__).parent / "vectors" / "1edtech" / f"{name}.json"
    document = json.loads(path.read_text("utf-8"))
    document.pop("proof")
    both(CutReading(document["@context"]), document)
