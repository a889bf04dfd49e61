"""The description of the preferences is whole, and tolerates whatever was kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.preferences import PreferenceKind, preference, preference_groups
from mcdesk.domain.texts import Local

EVERY = [p for group in preference_groups() for p in group.preferences]
JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=4)


def test_each_key_stands_once() -> None:
    assert len({p.key for p in EVERY}) == len(EVERY)


@pytest.mark.parametrize("found", EVERY, ids=lambda p: p.key)
def test_every_word_is_in_both_languages(found: object) -> None:
    from mcdesk.domain.preferences import Preference

    assert isinstance(found, Preference)
    words: list[Local] = [found.label, *(c.label for c in found.choices)]
    if found.hint:
        words.append(found.hint)
    assert [w for w in words if not (w.en and w.fr)] == []


@pytest.mark.parametrize("key", [p.key for p in EVERY])
@given(kept=JSON)
def test_whatever_was_kept_reads_as_a_value_that_can_be_set(key: str, kept: bool | int | float | str | None) -> None:
    found = preference(key)
    value = found.read(kept)
    if found.kind is PreferenceKind.SWITCH:
        assert isinstance(value, bool)
    elif found.choices:
        assert value in {c.value for c in found.choices}
    else:
        assert isinstance(value, str)


def test_a_default_can_be_chosen() -> None:
    assert [p.key for p in EVERY if p.choices and p.default not in {c.value for c in p.choices}] == []


def test_a_text_size_kept_as_a_number_is_its_choice() -> None:
    assert preference("text_scale").read(2) == "2.0"
    assert preference("text_scale").read(1.25) == "1.25"
    assert preference("text_scale").read(7) == "1.0"


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        preference("colour_of_the_moon")
