"""The spaces of French print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.texts import Lang, say
from mcdesk.domain.typography import french


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Motif : absent", "Motif\xa0: absent"),
        ("La « carte » : ici", "La «\xa0carte\xa0»\xa0: ici"),
        ("20 % de 595 $", "20\xa0% de 595\xa0$"),
        ("Quoi? Oui; non!", "Quoi? Oui; non!"),
        ("voir https://example.org :8080", "voir https://example.org :8080"),
        (": une définition", ": une définition"),
        ("| :-- | --: |", "| :-- | --: |"),
        ("{ $at } : { $words }", "{ $at }\xa0: { $words }"),
    ],
)
def test_spaces_of_print(typed: str, printed: str) -> None:
    assert french(typed) == printed


@given(st.text())
def test_only_spaces_change_and_once_is_enough(words: str) -> None:
    printed = french(words)
    assert printed.replace("\xa0", " ") == words.replace("\xa0", " ")
    assert french(printed) == printed


def test_messages_are_printed_so() -> None:
    assert "«\xa0Coordination\xa0»" in say(Lang.FR, "desk-inbox-mine-empty", role="Coordination")
