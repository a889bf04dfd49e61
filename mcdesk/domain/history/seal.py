"""The seal of a line of the history."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seal:
    """What proves a line.

    ``hash`` (SHA-256, hex) names the line; ``before`` are those of the lines that it follows: none for a first line,
    two where two histories met. ``words`` is the SHA-256 of the salt and of what the person wrote, so that the words
    can be removed while the line still proves the rest; "" where nothing was written. ``signature`` (hex) is made with
    ``key``, both "" where nobody signed.
    """

    hash: str
    before: tuple[str, ...] = ()
    salt: str = ""
    words: str = ""
    key: str = ""
    signature: str = ""
