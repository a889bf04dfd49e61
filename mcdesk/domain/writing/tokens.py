"""Words of a text with their places, compared without regard to case, accents, hyphens and kinds of apostrophe."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mcdesk.domain.folding import folded
from mcdesk.domain.remembering import remembered

# Combining marks belong to the letter before them: a text may come in decomposed form.
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Token:
    """A run of letters and digits: as it stands from ``start`` to ``end``, and folded."""

    text: str
    folded: str
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text in order. ``l’analyse`` and ``post-graduate`` are two words each."""
    return tuple(Token(m[0], folded(m[0]), m.start(), m.end()) for m in _WORD.finditer(text))


@remembered(4096)
def phrase(text: str) -> Phrase:
    """The folded words of a phrase, to be looked for."""
    return tuple(t.folded for t in tokens(text))


def find(words: Sequence[str], wanted: Phrase) -> int | None:
    """Where the phrase first stands as whole words among folded ``words``; None where it does not."""
    if not wanted:
        return None
    first, size = wanted[0], len(wanted)
    for at, word in enumerate(words):
        if word == first and tuple(words[at : at + size]) == wanted:
            return at
    return None
