"""The colours of a document from those that an institution's profile names."""

from __future__ import annotations

from collections.abc import Mapping

from mcdesk.domain.contrast import WHITE, mix
from mcdesk.domain.outline import Palette


def palette_of(colours: Mapping[str, str]) -> Palette:
    """``accent`` and ``accent_soft`` as they are named; without a soft one, 8 % of the accent on white."""
    accent = colours.get("accent") or Palette().accent
    return Palette(accent, colours.get("accent_soft") or mix(accent, WHITE, 0.08))
