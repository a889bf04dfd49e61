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


def folded(text: str) -> str:
    """``folded("Élan  vital") == "elan  vital"``; the words of a person and of a text meet in this form."""
    if text.isascii():
        return text.lower()
    return "".join(map(folded_character, text))
