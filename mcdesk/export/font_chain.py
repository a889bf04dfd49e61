"""Which bundled fonts draw text, in which order: what is written as text and what is drawn as shapes look the same."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from mcdesk.resources import resource


class Weight(StrEnum):
    """The cuts that documents use."""

    REGULAR = "regular"
    BOLD = "bold"
    STRONG = "strong"
    ITALIC = "italic"
    SERIF = "serif"
    SERIF_BOLD = "serif-bold"
    SERIF_ITALIC = "serif-italic"


SANS = (Weight.REGULAR, Weight.BOLD, Weight.STRONG, Weight.ITALIC)
"""The cuts of proposals; the others are loaded for certificates only."""
_ATKINSON, _GARAMOND = "AtkinsonHyperlegibleNext", "EBGaramond"
_FIRST = {
    Weight.REGULAR: f"{_ATKINSON}_400Regular",
    Weight.BOLD: f"{_ATKINSON}_600SemiBold",
    Weight.STRONG: f"{_ATKINSON}_700Bold",
    Weight.ITALIC: f"{_ATKINSON}_400Regular_Italic",
    Weight.SERIF: f"{_GARAMOND}_400Regular",
    Weight.SERIF_BOLD: f"{_GARAMOND}_600SemiBold",
    Weight.SERIF_ITALIC: f"{_GARAMOND}_400Regular_Italic",
}
_NOTO_BOLD = "NotoSans_600SemiBold"
_REST = (
    "NotoSans_400Regular",
    "NotoSansCanadianAboriginal_400Regular",
    "NotoSansHebrew_400Regular",
    "NotoSansArabic_400Regular",
    "NotoSansSymbols_400Regular",
    "NotoSansSymbols2_400Regular",
    "NotoSansMath_400Regular",
)


def chain(weight: Weight) -> tuple[str, ...]:
    """The names of the fonts to ask for a character, the first first."""
    heavy = (_NOTO_BOLD,) if weight in (Weight.BOLD, Weight.STRONG, Weight.SERIF_BOLD) else ()
    return (_FIRST[weight], *heavy, *_REST)


def font_file(name: str) -> Path:
    """The file of a bundled font."""
    return resource("fonts", f"{name}.ttf")
