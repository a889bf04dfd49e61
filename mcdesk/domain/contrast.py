"""Contrast as WCAG 2.2 defines it, and colours moved until they have enough of it. Colours are ``#rrggbb``."""

from __future__ import annotations

from collections.abc import Iterable

BLACK, WHITE = "#000000", "#FFFFFF"
_STEPS = 40


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (_linear(int(colour[n : n + 2], 16) / 255) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def ratio(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """``share`` (0 to 1) of ``one`` in ``other``."""
    parts = ((int(one[n : n + 2], 16), int(other[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in parts)


def readable(colour: str, grounds: Iterable[str], least: float) -> str:
    """The colour itself, or the nearest step towards black or white that has ``least`` on every ground."""
    grounds = tuple(grounds)
    dark = sum(luminance(g) for g in grounds) / len(grounds) < 0.18
    end = WHITE if dark else BLACK
    for step in range(_STEPS + 1):
        found = mix(end, colour, step / _STEPS)
        if all(ratio(found, ground) >= least for ground in grounds):
            return found
    return end


def is_colour(text: str) -> bool:
    """Whether ``text`` is ``#rrggbb``."""
    if len(text) != 7 or text[0] != "#":
        return False
    return all(c in "0123456789abcdefABCDEF" for c in text[1:])
