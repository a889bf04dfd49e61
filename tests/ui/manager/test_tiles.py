"""How many of the first numbers stand beside each other."""

from __future__ import annotations

import pytest

from mcdesk.ui.manager.tiles import across


@pytest.mark.parametrize(("wide", "in_line"), [(1040, 6), (900, 3), (480, 2), (100, 1), (5000, 6)])
def test_every_line_of_tiles_has_about_as_many(wide: int, in_line: int) -> None:
    assert across(6, wide, 152, 16) == in_line
