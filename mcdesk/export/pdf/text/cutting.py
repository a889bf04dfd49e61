"""Cutting a word that is wider than its line."""

from __future__ import annotations

import unicodedata

from mcdesk.export.pdf.text.atoms import atom
from mcdesk.export.pdf.text.fonts import BOX
from mcdesk.export.pdf.text.runs import Atom, Run

_GOOD_ENDS = "/-_.,;:@?&=#+"
_LOOK_BACK = 12


def cut(item: Atom, run: Run, room: float, *, force: bool) -> tuple[Atom | None, Atom | None]:
    """The part of an atom that fits in ``room`` points and the rest; at least one character where ``force``.

    Prefers to cut after a slash, a hyphen, a full stop: long words are mostly addresses.
    """
    source = item.actual or item.text
    if item.face is None or len(source) < 2:
        return (item, None) if force else (None, item)
    known = not (item.actual and set(item.text) == {BOX})

    def made(text: str) -> Atom:
        return atom(text, run, item.run, item.face, item.level, known=known) if item.face else item

    low, high = 0, len(source) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if made(source[:middle]).width <= room else (low, middle - 1)
    count = _good_place(source, low)
    if count == 0:
        if not force:
            return None, item
        count = 1
        while count < len(source) - 1 and _belongs_before(source[count]):
            count += 1
    return made(source[:count]), made(source[count:])._replace(breaks=item.breaks)


def _belongs_before(char: str) -> bool:
    return unicodedata.combining(char) > 0 or unicodedata.category(char) in ("Mn", "Me", "Cf")


def _good_place(source: str, count: int) -> int:
    for place in range(count, max(count - _LOOK_BACK, 0), -1):
        if source[place - 1] in _GOOD_ENDS:
            return place
    while count and _belongs_before(source[count]):
        count -= 1
    return count
