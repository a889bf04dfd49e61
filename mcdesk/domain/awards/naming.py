"""Names of the files of an award: readable, the same on every run, safe on every system."""

from __future__ import annotations

from collections.abc import Sequence

from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.file_names import cut, safe

LONGEST, MOST_BYTES = 40, 100
"""Characters of a name that stand in the name of a file, and the bytes that they take at most."""


def of_badge(line: Line) -> str:
    """``Zoë Tremblay 1f2e3d4c.fr``: the name, the number of the badge as the ledger shows it, and its language."""
    return f"{_named([line])}.{line.language.short}"


def of_person(lines: Sequence[Line]) -> str:
    """``Zoë Tremblay 1f2e3d4c 5a6b7c8d``: what holds several badges of a person is called after each of them."""
    return _named(lines)


def _named(lines: Sequence[Line]) -> str:
    name = cut(lines[0].name[:LONGEST], MOST_BYTES)
    return safe(" ".join((name, *dict.fromkeys(line.short for line in lines))))
