"""Moving width from column to column until a table is as low as that makes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_MOVED = (32.0, 16.0, 8.0)
"""So much width moves at a time, in points: first much, then little."""
_MOST = 40
"""So often it moves at most."""
Height = tuple[int, int]
"""The lines of all rows, and those of all cells."""


class Word(NamedTuple):
    """What is not broken: its width, and the space before it, in points."""

    width: float
    space: float


@dataclass
class Filled:
    """A column: what its edges take, in points, and the words of each line of each of its cells."""

    edges: float
    cells: Sequence[Sequence[Sequence[Word]]]
    _known: dict[float, list[int]] = field(default_factory=dict)

    def lines(self, width: float) -> list[int]:
        """How many lines each cell takes in a column of this width."""
        key = round(width, 2)
        if key not in self._known:
            room = max(key - self.edges, 1.0)
            self._known[key] = [sum(_broken(line, room) for line in cell) for cell in self.cells]
        return self._known[key]


def _broken(line: Sequence[Word], room: float) -> int:
    count, used = 1, 0.0
    for word in line:
        if used and used + word.space + word.width > room:
            count, used = count + 1, word.width
        else:
            used += word.space + word.width
        count += int(word.width // room)
    return count


def lowered(
    widths: Sequence[float], least: Sequence[float], most: Sequence[float], columns: Sequence[Filled]
) -> list[float]:
    """The widths, each between ``least`` and ``most``, with which the rows take the fewest lines; the sum stays."""
    now = list(widths)
    moves = 0
    for much in _MOVED:
        while moves < _MOST and (better := _moved(now, least, most, columns, much)):
            now = better
            moves += 1
    return now


def _moved(
    now: list[float], least: Sequence[float], most: Sequence[float], columns: Sequence[Filled], much: float
) -> list[float] | None:
    """After the one move that helps most; None where none does."""
    places = range(len(now))
    lines = [column.lines(width) for column, width in zip(columns, now, strict=True)]
    best, found = _height(lines), None
    for giver in places:
        if now[giver] - much < least[giver]:
            continue
        fewer = columns[giver].lines(now[giver] - much)
        for taker in places:
            if taker == giver or now[taker] + much > most[taker]:
                continue
            tried = list(lines)
            tried[giver], tried[taker] = fewer, columns[taker].lines(now[taker] + much)
            if (height := _height(tried)) < best:
                best, found = height, (giver, taker)
    if found is None:
        return None
    giver, taker = found
    return [width + much * ((place == taker) - (place == giver)) for place, width in enumerate(now)]


def _height(lines: Sequence[Sequence[int]]) -> Height:
    return sum(map(max, zip(*lines, strict=True))), sum(map(sum, lines))
