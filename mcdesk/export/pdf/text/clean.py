"""Text as it came from a person, made drawable: no controls, no lone surrogates, composed accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_PLAIN = re.compile("[\n\x20-\x7e\xa1-\xac\xae-\u017f\u2018-\u201e\u2013\u2014\u2022\u2026]*")
_GAP = re.compile(r"\n[ \xa0]*\n\s*")
_SPACES = dict.fromkeys([0x09, *range(0x2000, 0x2007), *range(0x2008, 0x200B), 0x205F, 0x3000, 0x1680], " ")
_BREAKS = dict.fromkeys([0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029], "\n")
_JOINERS = "\u200c\u200d\u200e\u200f"


@lru_cache(maxsize=4096)
def _replacement(char: str) -> str:
    code = ord(char)
    if code in _SPACES or code in _BREAKS:
        return _SPACES.get(code) or _BREAKS[code]
    if char in "\u2007\u202f":
        return "\u00a0"
    kind = unicodedata.category(char)
    if kind == "Cs" or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return "\ufffd"
    if char == "\n" or char in _JOINERS:
        return char
    invisible = kind in ("Cc", "Cf") or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF
    return "" if invisible else char


def clean(text: str) -> str:
    """Drawable text.

    Every kind of line break becomes a line feed, exotic spaces a space or a no-break space, a lone surrogate
    U+FFFD; controls and invisible formatting characters go (direction marks and joiners stay).
    """
    if _PLAIN.fullmatch(text):
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(map(_replacement, text))


def one_line(text: str) -> str:
    """Clean text with every run of white space as one space: titles, alternative texts, metadata."""
    joined = clean(text)
    for joiner in _JOINERS:
        joined = joined.replace(joiner, "")
    return " ".join(joined.split())


def paragraph_bounds(text: str) -> list[tuple[int, int]]:
    """Where the paragraphs of clean text begin and end; line breaks inside a paragraph stay."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for gap in [*_GAP.finditer(text), None]:
        first, last = start, gap.start() if gap else len(text)
        start = gap.end() if gap else start
        while first < last and text[first] == "\n":
            first += 1
        while last > first and text[last - 1] == "\n":
            last -= 1
        if text[first:last].strip():
            bounds.append((first, last))
    return bounds


def paragraphs(text: str) -> list[str]:
    """The paragraphs of any text, cleaned."""
    cleaned = clean(text)
    return [cleaned[start:end] for start, end in paragraph_bounds(cleaned)]
