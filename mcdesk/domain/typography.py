"""The spaces of French print, put into words that were written with those of the keyboard.

As the Office québécois de la langue française has it: a space that does not break stands before a colon and inside of
guillemets, between a number and its sign, and none before ; ! and ?.
"""

from __future__ import annotations

import re

_KEPT = "\N{NO-BREAK SPACE}"
_LOOSE = re.compile(r"(?<=\S) (?=:(?:\s|$))|(?<=«) | (?=»)|(?<=\d) (?=[%$]|h\b)", re.MULTILINE)


def french(words: str) -> str:
    """The same words, in which no line begins with a colon or ends with an opening guillemet."""
    return _LOOSE.sub(_KEPT, words)


def unbroken(words: str) -> str:
    """The same words on one line: a day in a row of facts, a number with its unit."""
    return words.replace(" ", _KEPT)
