"""The order of a column: by what it says, or by a value, with nothing last in either direction."""

from __future__ import annotations

import pytest

from mcdesk.app.listing import Line
from mcdesk.ui.lists.columns import Column

LINES = [Line(word, "", {}) for word in ("Zoé", "", "élan", "10", "9")]


@pytest.mark.parametrize(
    ("down", "wanted"), [(False, ["", "10", "9", "élan", "Zoé"]), (True, ["Zoé", "élan", "9", "10", ""])]
)
def test_without_an_order_the_folded_words_count(down: bool, wanted: list[str]) -> None:
    column: Column[str] = Column("word", "Word", 100, lambda word: word)
    assert [line.item for line in column.sorted(LINES, down=down)] == wanted


@pytest.mark.parametrize(("down", "wanted"), [(False, ["9", "10"]), (True, ["10", "9"])])
def test_what_is_not_provided_comes_last_either_way(down: bool, wanted: list[str]) -> None:
    column: Column[str] = Column("n", "N", 100, str, lambda word: float(word) if word.isdigit() else None)
    found = [line.item for line in column.sorted(LINES, down=down)]
    assert found == [*wanted, "Zoé", "", "élan"]
