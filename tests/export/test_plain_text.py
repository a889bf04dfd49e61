"""The document as plain text."""

from __future__ import annotations

import pytest

from mcdesk.export.plain_text import plain_text
from tests.export.hostile import HOSTILE, hostile_outline
from tests.export.samples import LOREM, proposal


def test_it_reads_in_order() -> None:
    found = plain_text(proposal())
    flat = " ".join(found.split())
    assert " ".join(LOREM.split()) in flat
    expected = ("Safe Forklift Operation in Busy Warehouses ==", "Draft", "School: Skilled Trades", "Ask: Approve for")
    places = [flat.index(one) for one in expected]
    assert places == sorted(places)
    assert "- Evening sessions\n" in found
    assert "3. Park" in found
    assert "  Learning outcome: Inspect the forklift" in found
    assert "No partner was named." in found
    assert "[ ] Approved with conditions" in found
    assert "guide page of the college (https://example.org/guide?x=1&y=é)" in flat
    assert max(map(len, found.splitlines())) <= 90


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_written(name: str) -> None:
    found = plain_text(hostile_outline(HOSTILE[name]))
    assert found.encode("utf-8")
    assert "\x00" not in found
    if name == "long":
        assert found.count(HOSTILE[name]) > 20
