"""A recipe is read as it was written; anything else is read as far as it goes, and what is wrong is named."""

from __future__ import annotations

import json
from collections.abc import Mapping

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Json
from mcdesk.domain.badge_image.json_schema import recipe_schema
from mcdesk.domain.badge_image.library import presets
from mcdesk.domain.badge_image.reading import read, written
from mcdesk.domain.badge_image.recipe import MOST_CHARS, Recipe, Ring, Shape, Slot
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.kind_checks import format_fault
from mcdesk.domain.texts import Lang, Local, words
from tests.domain.badge_image.recipes import RECIPES

DESIGN = Field("badge_recipe", Kind.DESIGN, Local("Design", "Modèle"))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from([*written(Recipe()), "picture"])


@given(RECIPES)
def test_a_recipe_is_read_as_it_was_written(recipe: Recipe) -> None:
    parsed = read(json.loads(json.dumps(written(recipe))))
    assert parsed.recipe == recipe
    assert parsed.problems == ()
    assert format_fault(DESIGN, written(recipe)) is None


@given(RECIPES)
def test_what_is_written_is_what_the_schema_says(recipe: Recipe) -> None:
    jsonschema.validate(written(recipe), recipe_schema())


@given(st.dictionaries(KEYS, JSON) | JSON)
def test_anything_is_read_and_what_is_wrong_is_named_in_both_languages(value: Json) -> None:
    parsed = read(value)
    assert read(written(parsed.recipe)).recipe == parsed.recipe
    assert all(words(problem, lang) for problem in parsed.problems for lang in Lang)
    if isinstance(value, Mapping) and value.get("shape") not in (None, *Shape):
        assert parsed.problems


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ({"shape": "blob"}, "shape"),
        ({"colours": {"ground": "red; url(x)"}}, "colours.ground"),
        ({"colours": {"sky": "#000000"}}, "colours.sky"),
        ({"words": {"middle": {"en": "x"}}}, "words.middle"),
        ({"icon": "../../etc/passwd"}, "icon"),
        ({"icon_size": 1000}, "icon_size"),
        ({"picture": {"sha256": "x", "media_type": "image/png"}}, "picture"),
        ({"picture": {"sha256": "a" * 64, "media_type": "text/html"}}, "picture"),
        ({"capitals": "no"}, "capitals"),
    ],
)
def test_each_wrong_place_is_named(value: Json, key: str) -> None:
    problems = read(value).problems
    assert [p.args["key"] for p in problems] == [key]
    assert format_fault(DESIGN, value) is not None


def test_too_many_characters_are_cut_and_said() -> None:
    parsed = read({"words": {"name": {"en": "a" * 100}}})
    assert parsed.recipe.text(Slot.NAME).en == "a" * MOST_CHARS
    assert [p.key for p in parsed.problems] == ["badge-image-cut"]


def test_a_recipe_of_a_newer_program_is_read_as_far_as_it_is_known() -> None:
    parsed = read({"version": 2, "shape": "shield"})
    assert parsed.recipe.shape is Shape.SHIELD
    assert [p.key for p in parsed.problems] == ["badge-image-newer"]


def test_only_the_parts_that_are_there_are_seen() -> None:
    plain = Recipe(ring=Ring.NONE, icon="")
    assert [p.value for p in plain.parts()] == ["ground"]
    full = Recipe(words={slot: Local("a", "b") for slot in Slot})
    assert len(full.parts()) == 8


def test_the_designs_to_start_from_have_names_in_both_languages() -> None:
    found = presets()
    assert len(found) >= 8
    assert len({p.key for p in found}) == len(found)
    assert all(p.label.en and p.label.fr for p in found)
    assert all(one.recipe != other.recipe for n, one in enumerate(found) for other in found[:n])
