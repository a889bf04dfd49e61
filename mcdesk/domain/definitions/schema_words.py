"""A document against a JSON Schema, with each finding in our own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from mcdesk.domain.definitions.mistakes import Found, Path, found, found_value, guess
from mcdesk.domain.texts import Local

_TYPES = {
    "string": Local("text in quotation marks", "du texte entre guillemets"),
    "integer": Local("a whole number", "un nombre entier"),
    "number": Local("a number", "un nombre"),
    "boolean": Local("true or false", "true ou false"),
    "array": Local("a list", "une liste"),
    "object": Local("a table of keys and values", "une table de clés et de valeurs"),
}

LISTED = 24
"""Of more keys than this the list helps nobody."""


def structure_mistakes(document: object, schema: Mapping[str, Any], only: Collection[str] = ()) -> list[Found]:
    """Every finding of the schema's validator. ``only``: the keywords to look at, () for all.

    A schema may carry ``x-says``: the key of the message that tells what its pattern or enum wants.
    """
    from jsonschema import Draft202012Validator

    errors = Draft202012Validator(schema).iter_errors(document)
    return [f for error in errors if not only or error.validator in only for f in _of(error)]


def _of(error: Any) -> Iterator[Found]:
    path: Path = tuple(error.absolute_path)
    say = _KEYWORDS.get(str(error.validator), _other)
    yield from say(path, error)


def _unknown(path: Path, error: Any) -> Iterator[Found]:
    known = set(error.schema.get("properties", ()))
    patterns = error.schema.get("patternProperties", ())
    for key in error.instance:
        if key in known or any(re.search(p, key) for p in patterns):
            continue
        yield _unknown_key((*path, key), str(key), known, known - set(error.instance))


def _unknown_key(path: Path, key: str, known: set[str], unused: set[str]) -> Found:
    meant = guess(key, known)
    if meant:
        return found(path, "definitions-unknown-meant", name=key, meant=meant)
    if len(unused) > LISTED:
        return found(path, "definitions-unknown-many", name=key, count=len(unused))
    return found(path, "definitions-unknown", name=key, known=", ".join(sorted(unused)) or "–")


def _required(path: Path, error: Any) -> Iterator[Found]:
    for key in error.validator_value:
        if key in error.instance or repr(key) != error.message.split(" is a required")[0]:
            continue
        if key in ("en", "fr"):
            yield found(path, f"definitions-missing-{key}", name=str(path[-1]) if path else key)
        else:
            yield found(path, "definitions-missing", name=str(key))


def _type(path: Path, error: Any) -> Iterator[Found]:
    wanted = error.validator_value
    names = [wanted] if isinstance(wanted, str) else list(wanted)
    en = " or ".join(_TYPES[n].en for n in names)
    fr = " ou ".join(_TYPES[n].fr for n in names)
    yield found_value(path, "definitions-type", name=_last(path), wants=Local(en, fr))


def _enum(path: Path, error: Any) -> Iterator[Found]:
    known = [str(v) for v in error.validator_value if v != ""]
    meant = guess(str(error.instance), known)
    key = "definitions-enum-meant" if meant else "definitions-enum"
    args = {"name": _last(path), "value": _shown(error.instance), "known": ", ".join(known)}
    yield Found(path, key, {**args, "meant": meant} if meant else args, at_value=True)


def _pattern(path: Path, error: Any) -> Iterator[Found]:
    key = error.schema.get("x-says", "definitions-pattern")
    yield found_value(path, key, name=_last(path), value=_shown(error.instance))


def _empty(path: Path, _: Any) -> Iterator[Found]:
    yield found_value(path, "definitions-empty", name=_last(path))


def _minimum(path: Path, error: Any) -> Iterator[Found]:
    least, value = error.validator_value, error.instance
    yield found_value(path, "definitions-minimum", name=_last(path), least=least, value=value)


def _unique(path: Path, error: Any) -> Iterator[Found]:
    seen: list[object] = []
    for place, member in enumerate(error.instance):
        if member in seen:
            yield found_value((*path, place), "definitions-repeated", name=_last(path), value=_shown(member))
        seen.append(member)


def _one_of(path: Path, error: Any) -> Iterator[Found]:
    yield found(path, error.schema.get("x-says", "definitions-pattern"), name=_last(path), value="")


def _other(path: Path, error: Any) -> Iterator[Found]:
    yield found_value(path, "definitions-other", name=_last(path), rule=str(error.validator))


def _last(path: Path) -> str:
    """The key in question; for a member of a list, the list's key."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _shown(value: object) -> str:
    words = value if isinstance(value, str) else repr(value)
    return words if len(words) <= 60 else f"{words[:59]}…"


_KEYWORDS: dict[str, Callable[[Path, Any], Iterator[Found]]] = {
    "additionalProperties": _unknown,
    "required": _required,
    "type": _type,
    "enum": _enum,
    "pattern": _pattern,
    "minLength": _empty,
    "minItems": _empty,
    "minProperties": _empty,
    "minimum": _minimum,
    "uniqueItems": _unique,
    "oneOf": _one_of,
}
