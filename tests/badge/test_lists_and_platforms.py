"""Status lists, and what platforms take."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.badges.making import fit
from mcdesk.app.badges.ports import BadgeTools
from mcdesk.domain.badges.platforms import load_platforms
from mcdesk.domain.badges.status_list import LEAST_BITS, bits, decoded_list, encoded_list, free_index, is_set
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, words
from tests.badge import images, samples

PLACES = st.sets(st.integers(min_value=0, max_value=LEAST_BITS - 1), max_size=40)


@given(PLACES)
def test_a_list_out_and_in_is_identity(revoked: set[int]) -> None:
    data = decoded_list(encoded_list(bits(revoked)))
    assert data is not None
    assert {n for n in range(LEAST_BITS) if is_set(data, n)} == revoked


def test_the_left_most_bit_is_the_first() -> None:
    assert bits([0])[0] == 0x80
    assert is_set(bits([]), LEAST_BITS) is None
    assert is_set(bits([]), -1) is None


def test_places_are_free_and_not_in_order() -> None:
    taken: set[int] = set()
    for _ in range(50):
        index = free_index(taken)
        assert index not in taken
        taken.add(index)
    assert sorted(taken) != list(range(50))


def test_a_full_list_is_told() -> None:
    with pytest.raises(Refused):
        free_index(range(60), 64)


def test_what_does_not_fit_is_told_in_both_languages(badges: BadgeTools) -> None:
    long = replace(samples.FORKLIFT, name="Forklift", description="short")
    found = fit(badges.maker, load_platforms(), long, images.png(side=2))
    assert {(t.field, t.message.key) for t in found} >= {
        ("name", "badges-fit-min-words"),
        ("description", "badges-fit-min-words"),
        ("image", "badges-fit-min-pixels"),
    }
    assert all(words(t.message, lang) for t in found for lang in Lang)


def test_what_fits_is_silent(badges: BadgeTools) -> None:
    assert fit(badges.maker, load_platforms(), samples.FORKLIFT, images.SVG) == []


@pytest.mark.parametrize("text", ["[[platform]]\nkey='a'", "platform=1", "[[platform]]\nkey='a'\nname='b'\ntext.x={}"])
def test_a_file_of_platforms_that_is_not_whole_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "platforms.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(Refused):
        load_platforms(path)
