"""Scales of charts: round numbers on the axis, values to points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """From values to points: ``low`` at ``start``, ``high`` at ``start + length``."""

    low: float
    high: float
    step: float
    start: float
    length: float

    def place(self, value: float) -> float:
        """Where a value stands, in points."""
        return self.start + (value - self.low) / (self.high - self.low) * self.length

    def ticks(self) -> list[float]:
        """The round values from ``low`` to ``high``."""
        count = round((self.high - self.low) / self.step)
        return [self.low + index * self.step for index in range(count + 1)]


def scale(values: Sequence[float], start: float, length: float, *, most: int = 6) -> Scale:
    """A scale from zero (or below) to a round number above the highest value."""
    low, high = min([0.0, *values]), max([0.0, *values])
    if high - low < 1e-9:
        high = low + 1.0
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough * 0.999)
    return Scale(math.floor(low / step) * step, math.ceil(high / step - 1e-9) * step, step, start, length)


def number(value: float, lang: str) -> str:
    """A value for an axis: ``12 500`` in French, ``12,500`` in English; the spaces do not break."""
    words = f"{value:,.0f}" if value == round(value) else f"{value:,.6g}"
    if lang.lower().startswith("fr"):
        return words.replace(",", "\u00a0").replace(".", ",").replace("-", "\u2212")
    return words.replace("-", "\u2212")
