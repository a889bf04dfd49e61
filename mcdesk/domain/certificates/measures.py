"""How the words of a box came out, as whoever set them says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """One box of one learner. Lengths in points; ``missing`` holds the characters that no bundled font has."""

    box: str
    words: str
    size: float
    lines: int
    width: float
    height: float
    fits: bool
    missing: str = ""
