"""The font chain: every character is drawn by the first bundled font that has it."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from mcdesk.export.pdf.seam import Face
from mcdesk.resources import resource


class Weight(StrEnum):
    """The cuts that documents use."""

    REGULAR = "regular"
    BOLD = "bold"
    STRONG = "strong"
    ITALIC = "italic"


_ATKINSON = "AtkinsonHyperlegibleNext"
_FIRST = {
    Weight.REGULAR: f"{_ATKINSON}_400Regular",
    Weight.BOLD: f"{_ATKINSON}_600SemiBold",
    Weight.STRONG: f"{_ATKINSON}_700Bold",
    Weight.ITALIC: f"{_ATKINSON}_400Regular_Italic",
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
BOX = "\u25a1"
"""What stands for a character that no bundled font has."""

_COMMON = (*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x180), *range(0x2010, 0x2027), 0x20AC)


def fonts_folder() -> Path:
    """Where the bundled fonts are."""
    return resource("fonts")


@lru_cache(maxsize=32)
def face(name: str) -> Face:
    """A bundled font by the stem of its file; loaded once."""
    return Face(name, fonts_folder() / f"{name}.ttf")


def first_face(weight: Weight) -> Face:
    """The font that most text of this weight is set in."""
    return face(_FIRST[weight])


@lru_cache(maxsize=1)
def _ordinary() -> re.Pattern[str]:
    """The common left-to-right characters that every cut of the first font has (it lacks some of Latin-1)."""
    cuts = [first_face(weight) for weight in Weight]
    had = [chr(code) for code in _COMMON if all(cut.has(code) for cut in cuts)]
    return re.compile(f"[{re.escape(''.join(had))}]*")


def is_ordinary(text: str) -> bool:
    """Whether the first font has every character and the text runs left to right."""
    return _ordinary().fullmatch(text) is not None


@lru_cache(maxsize=65536)
def face_for(char: str, weight: Weight) -> Face | None:
    """The first font of the chain that has the character; None where none has."""
    code = ord(char)
    chain = [_FIRST[weight], *([_NOTO_BOLD] if weight in (Weight.BOLD, Weight.STRONG) else []), *_REST]
    return next((found for found in map(face, chain) if found.has(code)), None)


@lru_cache(maxsize=8)
def box_face(weight: Weight) -> Face:
    """The font that draws :data:`BOX`."""
    found = face_for(BOX, weight)
    if found is None:
        raise LookupError("no bundled font draws the replacement box")
    return found
