"""The font chain: every character is drawn by the first bundled font that has it."""

from __future__ import annotations

import re
from functools import lru_cache
from threading import Lock

from mcdesk.export.font_chain import SANS, Weight, chain, font_file
from mcdesk.export.pdf.seam import Face

BOX = "\u25a1"
"""What stands for a character that no bundled font has."""

_LACKING = (0xB2, 0xB3, 0xB9)
"""Raised figures, which the serif italic has not."""
_COMMON = tuple(
    code
    for code in (*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x180), *range(0x2010, 0x2027), 0x20AC)
    if code not in _LACKING
)


_FACES: dict[str, Face] = {}
_LOADING = Lock()


def face(name: str) -> Face:
    """A bundled font by the stem of its file; loaded once, whoever asks for it at the same time."""
    found = _FACES.get(name)
    if found is None:
        # Two faces of one name in one document would each want to be the font of that name.
        with _LOADING:
            found = _FACES.get(name) or Face(name, font_file(name))
            _FACES[name] = found
    return found


def first_face(weight: Weight) -> Face:
    """The font that most text of this weight is set in."""
    return face(chain(weight)[0])


@lru_cache(maxsize=1)
def _ordinary() -> re.Pattern[str]:
    """The common left-to-right characters that every cut of the first font has (it lacks some of Latin-1).

    The serif cuts have all of these too; a test holds that.
    """
    cuts = [first_face(weight) for weight in SANS]
    had = [chr(code) for code in _COMMON if all(cut.has(code) for cut in cuts)]
    return re.compile(f"[{re.escape(''.join(had))}]*")


def is_ordinary(text: str) -> bool:
    """Whether the first font has every character and the text runs left to right."""
    return _ordinary().fullmatch(text) is not None


@lru_cache(maxsize=65536)
def face_for(char: str, weight: Weight) -> Face | None:
    """The first font of the chain that has the character; None where none has."""
    code = ord(char)
    return next((found for found in map(face, chain(weight)) if found.has(code)), None)


@lru_cache(maxsize=8)
def box_face(weight: Weight) -> Face:
    """The font that draws :data:`BOX`."""
    found = face_for(BOX, weight)
    if found is None:
        raise LookupError("no bundled font draws the replacement box")
    return found
