"""Words fitted into their place: broken into lines, then shrunk until they fit; never cut."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations

from mcdesk.export.badge_image.letters import CAP_HEIGHT, Words, set_words
from mcdesk.export.pdf.text.clean import one_line

LEADING = 1.14
_MOST_WORDS = 12
"""A text of more words than this is broken at equal lengths instead of at the best places."""


Span = tuple[int, int]
"""Where a word begins and ends."""


@dataclass(frozen=True)
class Place:
    """Room for words: its width, its height, the largest size and the most lines."""

    width: float
    height: float
    largest: float
    lines: int


@dataclass(frozen=True)
class Fitted:
    """Words that fit: their lines, from the top, and their size."""

    lines: tuple[Words, ...]
    size: float

    @property
    def height(self) -> float:
        """From the top of the first line's capitals to the last baseline."""
        return self.size * (CAP_HEIGHT + LEADING * (len(self.lines) - 1))

    @property
    def missing(self) -> tuple[str, ...]:
        """Characters that no font has."""
        return tuple(dict.fromkeys(char for line in self.lines for char in line.missing))


_WORD = re.compile(r"\S+?(?:[-\u2013/](?=\S)|(?=\s|$))")


def fitted(text: str, place: Place, spacing: float = 0.0) -> Fitted | None:
    """The text at the largest size that fits its place, in the fewest lines that reach it; None for no text."""
    text = one_line(text)
    spans = [match.span() for match in _WORD.finditer(text)]
    best: Fitted | None = None
    for count in range(1, min(place.lines, len(spans)) + 1):
        found = _in_lines(text, spans, count, place, spacing)
        # One more line is worth it only where the words become clearly larger.
        if best is None or found.size > best.size * 1.08:
            best = found
    return best


def _in_lines(text: str, spans: list[Span], count: int, place: Place, spacing: float) -> Fitted:
    lines = min((_lines(text, spans, cut, spacing) for cut in _cuts(len(spans), count)), key=_widest)
    room = place.height / (CAP_HEIGHT + LEADING * (count - 1))
    widest = _widest(lines)
    return Fitted(lines, min(place.largest, room, place.width / widest if widest else place.largest))


def _cuts(words: int, count: int) -> list[tuple[int, ...]]:
    """The places to break at."""
    if words > _MOST_WORDS:
        return [tuple(round(words * part / count) for part in range(1, count))]
    return list(combinations(range(1, words), count - 1))


def _lines(text: str, spans: list[Span], cut: tuple[int, ...], spacing: float) -> tuple[Words, ...]:
    ends = zip((0, *cut), (*cut, len(spans)), strict=True)
    return tuple(set_words(text[spans[first][0] : spans[last - 1][1]], spacing) for first, last in ends)


def _widest(lines: tuple[Words, ...]) -> float:
    return max(line.width for line in lines)
