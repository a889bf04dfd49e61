"""Very much is let go of a part at a time."""

from __future__ import annotations

from mcdesk.app.letting_go import STEP, let_go


class Held:
    """Notes how many others were left when it ended."""

    def __init__(self, among: list[Held], left: list[int]) -> None:
        self._among, self._left = among, left

    def __del__(self) -> None:
        self._left.append(len(self._among))


def test_each_part_ends_before_the_next_one() -> None:
    found: list[Held] = []
    left: list[int] = []
    found += [Held(found, left) for _ in range(3 * STEP + 1)]
    let_go(found)
    assert found == []
    assert sorted(set(left), reverse=True) == [2 * STEP + 1, STEP + 1, 1, 0]
    assert len(left) == 3 * STEP + 1


def test_nothing_is_let_go_of_where_there_is_nothing() -> None:
    found: list[int] = []
    let_go(found)
    assert found == []
