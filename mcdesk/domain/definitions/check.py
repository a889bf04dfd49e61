"""``form check`` and ``profile check``: every mistake of a file, in the order of its lines."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from mcdesk.domain.definitions.form_references import form_mistakes
from mcdesk.domain.definitions.mistakes import Found, Mistake, Place, at_line, spelled
from mcdesk.domain.definitions.profile_references import profile_mistakes
from mcdesk.domain.definitions.questions import questions
from mcdesk.domain.definitions.schema_words import structure_mistakes
from mcdesk.domain.definitions.syntax import syntax_mistakes
from mcdesk.domain.definitions.toml_lines import Lines, read_lines
from mcdesk.domain.profile import Profile
from mcdesk.resources import resource


def check_form(data: bytes, profile: Profile) -> tuple[Mistake, ...]:
    """Every mistake of a form file, with the limits, lists and patterns that ``profile`` has."""
    text, lines, broken = _read(data)
    if broken:
        return broken
    document = tomllib.loads(text)
    return _placed(lines, document, [*structure_mistakes(document, _schema("form")), *form_mistakes(document, profile)])


def check_profile(data: bytes, frameworks: Collection[str] = (), asked: Collection[str] = ()) -> tuple[Mistake, ...]:
    """Every mistake of a profile file.

    ``frameworks``: the ids of those at hand; ``asked``: the keys of the questions of the forms; () not to look.
    """
    text, lines, broken = _read(data)
    if broken:
        return broken
    document = tomllib.loads(text)
    found = [*structure_mistakes(document, _schema("profile")), *profile_mistakes(document, frameworks, asked)]
    return _placed(lines, document, found)


def question_keys(data: bytes) -> frozenset[str]:
    """The keys of the questions of a form file; none where it does not read."""
    text, _, broken = _read(data)
    return frozenset(q.key for q in questions(tomllib.loads(text)) if not q.table) if not broken else frozenset()


def _read(data: bytes) -> tuple[str, Lines, tuple[Mistake, ...]]:
    """The text and its places, and what keeps it from being TOML."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        place = Place(before.count(b"\n") + 1, len(before.rpartition(b"\n")[2].decode("utf-8")) + 1)
        return "", Lines(), (at_line(place, "", "definitions-toml-utf8"),)
    if text.startswith("\ufeff"):
        return "", Lines(), (at_line(Place(1, 1), "", "definitions-toml-mark"),)
    text = text.replace("\r\n", "\n")
    lines = read_lines(text)
    return text, lines, _ordered(syntax_mistakes(text, lines))


def _schema(name: str) -> Mapping[str, Any]:
    schema: Mapping[str, Any] = json.loads(resource("schemas", f"{name}.schema.json").read_text("utf-8"))
    return schema


def _placed(lines: Lines, document: object, found: Iterable[Found]) -> tuple[Mistake, ...]:
    return _ordered(
        Mistake(lines.at(f.path, value=f.at_value), spelled(f.path, document), f.message, f.fix) for f in found
    )


def _ordered(mistakes: Iterable[Mistake]) -> tuple[Mistake, ...]:
    return tuple(sorted(mistakes, key=lambda m: (m.place.line, m.place.column)))
