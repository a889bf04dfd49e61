"""What is wrong with a text as TOML: keys that stand twice, and where the syntax breaks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from mcdesk.domain.definitions.mistakes import Mistake, Place, at_line, spelled
from mcdesk.domain.definitions.toml_lines import Lines

_AT = re.compile(r"^(?P<why>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|(?P<end>end of document))\)$", re.S)

_WORDS = (
    ("Illegal character '\\n'", "definitions-toml-string"),
    ("Unterminated string", "definitions-toml-string"),
    ('Expected "\'"', "definitions-toml-string"),
    ("Expected '\"'", "definitions-toml-string"),
    ("Unescaped", "definitions-toml-escape"),
    ("Illegal character", "definitions-toml-character"),
    ("Expected '='", "definitions-toml-equals"),
    ("Invalid value", "definitions-toml-value"),
    ("Invalid date", "definitions-toml-value"),
    ("Expected newline", "definitions-toml-newline"),
    ("Unclosed array", "definitions-toml-array"),
    ("Unclosed inline table", "definitions-toml-braces"),
    ("Expected ']", "definitions-toml-heading"),
    ("Invalid initial character for a key", "definitions-toml-key"),
    ("Invalid statement", "definitions-toml-key"),
    ("Cannot ", "definitions-toml-twice"),
    ("Duplicate", "definitions-toml-twice"),
)
"""The beginnings of tomllib's messages, and our words for them."""


def syntax_mistakes(text: str, lines: Lines) -> Iterator[Mistake]:
    """Every key that stands twice and every place where the text is not TOML, each line once."""
    try:
        tomllib.loads(text)
        return
    except tomllib.TOMLDecodeError as error:
        first = _from_tomllib(error, text)
    seen = set()
    for path, place, line in lines.repeated:
        seen.add(place.line)
        yield at_line(place, spelled(path, None), "definitions-twice", name=str(path[-1]), line=line)
    if first.place.line not in seen:
        seen.add(first.place.line)
        yield first
    for place in lines.broken:
        if place.line not in seen and place.line > first.place.line:
            seen.add(place.line)
            yield at_line(place, "", "definitions-toml-other")


def _from_tomllib(error: tomllib.TOMLDecodeError, text: str) -> Mistake:
    parts = _AT.match(str(error))
    why = parts["why"] if parts else str(error)
    if parts and parts["line"]:
        place = Place(int(parts["line"]), int(parts["column"]))
    else:
        rows = text.rstrip().split("\n")
        place = Place(len(rows), len(rows[-1]) + 1)
    key = next((to for begin, to in _WORDS if why.startswith(begin)), "definitions-toml-other")
    return at_line(place, "", key)
