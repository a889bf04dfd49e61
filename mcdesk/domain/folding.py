"""Text as a person searches it: without case, accents and typographic marks."""

from __future__ import annotations

import unicodedata

_APART = {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "’": "'", "\N{NO-BREAK SPACE}": " ", "\N{SOFT HYPHEN}": ""}


def folded_character(character: str) -> str:
    """One character folded; it may become none or several."""
    apart = _APART.get(character)
    if apart is not None:
        return apart
    plain = unicodedata.normalize("NFKD", character)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


class _Folding(dict[int, str]):
    """Each character folded, once: a framework of 20,000 items has seven million of them."""

    def __missing__(self, code: int) -> str:
        found = self[code] = folded_character(chr(code))
        return found


_FOLDING = _Folding()


def folded(text: str) -> str:
    """``folded("Élan  vital") == "elan  vital"``; the words of a person and of a text meet in this form."""
    if text.isascii():
        return text.lower()
    return text.translate(_FOLDING)


def matches(search: str, text: str) -> bool:
    """Whether every word of ``search`` stands somewhere in ``text``, as people type: without case and accents."""
    hay = folded(text)
    return all(word in hay for word in folded(search).split())
