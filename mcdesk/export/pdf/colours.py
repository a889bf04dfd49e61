"""Colours: contrast as WCAG 2 computes it, and corrections where it is too low."""

from __future__ import annotations

import re
from functools import lru_cache

_HEX = re.compile("#[0-9a-fA-F]{6}")


def is_colour(value: str) -> bool:
    """Whether this is ``#rrggbb``."""
    return _HEX.fullmatch(value) is not None


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=256)
def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, from 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _parts(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """``colour`` with ``share`` (0 to 1) of ``other`` mixed in."""
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)


def darkened(colour: str, behind: str, least: float) -> str:
    """The colour, with as little black as gives it the contrast ``least`` on ``behind``."""
    return _towards(colour, "#000000", behind, least)


def lightened(colour: str, before: str, least: float) -> str:
    """A ground, with as much white as ``before`` needs to have the contrast ``least`` on it."""
    return _towards(colour, "#ffffff", before, least)


def _towards(colour: str, goal: str, other: str, least: float) -> str:
    for step in range(51):
        found = mixed(colour, goal, step / 50)
        if contrast(found, other) >= least:
            return found
    return goal
