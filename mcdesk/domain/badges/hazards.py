"""Values that verifiers do not read alike, so that a good signature would fail somewhere.

Measured with the canonical forms of jsonld.js, PyLD and pyoxigraph: control characters are escaped differently; where
a text has a character beyond U+FFFF and another one has one from U+E000, JavaScript sorts by UTF-16 and others by code
point; numbers agree to two decimals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.troubles import Trouble, below, trouble

_NONCHARACTERS = "".join(f"{chr((plane << 16) | 0xFFFE)}{chr((plane << 16) | 0xFFFF)}" for plane in range(17))
HAZARD = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffd\ud800-\udfff{_NONCHARACTERS}]")
"""Tab, line feed and carriage return are the control characters that all agree on."""

MOST = 2**53
_UNSURE = re.compile("[\ue000-\U0010ffff]")


def hazards(value: Json, field: str) -> Iterator[Trouble]:
    """What is wrong with a plain value (no list, no object)."""
    if value is None:
        yield trouble("badges-none", field)
    elif isinstance(value, str):
        yield from _text(value, field)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        # Infinity and NaN compare with nothing, and are caught by the first question.
        whole = abs(value) < MOST
        if not whole or (isinstance(value, float) and round(value, 2) != value):
            yield trouble("badges-number", field, value=str(value))


def _text(value: str, field: str) -> Iterator[Trouble]:
    if not value.strip():
        yield trouble("badges-empty", field)
        return
    found = HAZARD.search(value)
    if found:
        yield trouble("badges-character", field, code=f"U+{ord(found[0]):04X}")


def sort_alike(lines: list[str]) -> bool:
    """Whether sorted lines are also sorted by UTF-16, as JavaScript sorts."""
    if not any(_UNSURE.search(line) for line in lines if not line.isascii()):
        return True
    return lines == sorted(lines, key=lambda line: line.encode("utf-16-be"))


def fields_in_doubt(value: Json, path: str = "") -> Iterator[str]:
    """The fields with a character from U+E000: those that make the order of the lines depend on who sorts."""
    if isinstance(value, str):
        if _UNSURE.search(value):
            yield path
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from fields_in_doubt(part, below(path, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from fields_in_doubt(part, below(path, number))
