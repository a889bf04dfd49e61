"""JSON in a package: written so that the same content gives the same bytes, read with limits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from mcdesk.domain.answers import Json
from mcdesk.domain.handoff import limits
from mcdesk.domain.handoff.refusals import broken, hostile


def written(value: Json) -> bytes:
    """The JSON of a part: keys in order, nothing that differs from one machine to another."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def read_object(part: str, data: bytes) -> dict[str, Any]:
    """The object in a part.

    Refused, with the part named: no UTF-8, no JSON, no object, a key twice, too deep, too much, a number that is no
    number of ours, half a character.
    """
    try:
        text = data.decode("utf-8")
        found = json.loads(
            text,
            object_pairs_hook=lambda pairs: _once(part, pairs),
            parse_int=lambda digits: _integer(part, digits),
            parse_float=lambda digits: _number(part, digits),
            parse_constant=lambda name: _no_number(part, name),
        )
    except RecursionError as error:
        raise hostile("json-deep", part) from error
    except json.JSONDecodeError as error:
        raise broken("json", part, line=error.lineno, column=error.colno) from error
    except ValueError as error:
        raise broken("json-text", part) from error
    if not isinstance(found, dict):
        raise broken("json-object", part)
    _measure(part, found)
    return found


def _once(part: str, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise hostile("json-twice", part)
    return found


def _integer(part: str, digits: str) -> int:
    if len(digits.lstrip("-")) > limits.MOST_DIGITS:
        raise hostile("json-number", part)
    return int(digits)


def _number(part: str, digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise hostile("json-number", part)
    return number


def _no_number(part: str, _name: str) -> NoReturn:
    raise broken("json-number", part)


def _measure(part: str, found: Mapping[str, Any]) -> None:
    level: list[Any] = [found]
    count = 0
    for _ in range(limits.MOST_DEPTH):
        count += len(level)
        if count > limits.MOST_VALUES:
            raise hostile("json-many", part)
        _whole(part, level)
        level = [p for v in level if isinstance(v, dict | list) for p in (v.values() if isinstance(v, dict) else v)]
        if not level:
            return
    raise hostile("json-deep", part)


def _whole(part: str, level: list[Any]) -> None:
    """Half a surrogate pair can be written in JSON, and nowhere else."""
    texts = [v for v in level if isinstance(v, str)]
    keys = [key for v in level if isinstance(v, dict) for key in v]
    try:
        "".join((*texts, *keys)).encode("utf-8")
    except UnicodeEncodeError as error:
        raise broken("json-half", part) from error
