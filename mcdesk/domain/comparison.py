"""Two texts word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
MOST = 4000
"""Texts of more words and signs than this are not gone through word by word."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text; ``differs`` where the other text has not got it at this place."""

    text: str
    differs: bool


Pieces = tuple[Piece, ...]


def words_apart(left: str, right: str) -> tuple[Pieces, Pieces]:
    """Both texts in pieces; the pieces that do not differ say the same on both sides, white space aside."""
    mine, theirs = _TOKEN.findall(left), _TOKEN.findall(right)
    if max(len(mine), len(theirs)) > MOST:
        apart = left.split() != right.split()
        return _whole(left, apart), _whole(right, apart)
    plain = SequenceMatcher(None, [_key(t) for t in mine], [_key(t) for t in theirs], autojunk=False)
    first: list[Piece] = []
    second: list[Piece] = []
    for what, a, b, c, d in plain.get_opcodes():
        differs = what != "equal"
        _add(first, "".join(mine[a:b]), differs)
        _add(second, "".join(theirs[c:d]), differs)
    return tuple(first), tuple(second)


def _key(token: str) -> str:
    return " " if token.isspace() else token


def _whole(text: str, differs: bool) -> Pieces:
    return (Piece(text, differs),) if text else ()


def _add(pieces: list[Piece], text: str, differs: bool) -> None:
    if text:
        # White space alone is no difference worth a mark.
        pieces.append(Piece(text, differs and not text.isspace()))
