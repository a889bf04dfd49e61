"""JSON that comes from anywhere: read with limits, so that no file can stop or crash the program."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from mcdesk.domain.texts import Message, message

MOST_TEXT = 4 * 1024 * 1024
MOST_DEPTH = 60
MOST_VALUES = 20_000


class Unreadable(Exception):
    """The file cannot be read as what it should be; ``message`` says why."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.key)
        self.message = why


def unreadable(key: str, **values: str) -> Unreadable:
    """Shorthand."""
    return Unreadable(message(key, **values))


def read_object(text: str) -> dict[str, Any]:
    """A JSON object.

    Raises :class:`Unreadable`: too large, too deep, a key twice, half a character, no JSON, no object.
    """
    if len(text) > MOST_TEXT:
        raise unreadable("badges-read-large")
    try:
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except RecursionError as error:
        raise unreadable("badges-read-deep") from error
    except ValueError as error:
        raise unreadable("badges-read-json", why=str(error)[:200]) from error
    if not isinstance(found, dict):
        raise unreadable("badges-read-object")
    _measure(found)
    return found


def read_object_bytes(data: bytes) -> dict[str, Any]:
    """The same from UTF-8, with or without its mark."""
    return read_object(decoded_text(data))


def decoded_text(data: bytes) -> str:
    """The text of UTF-8 bytes. Raises :class:`Unreadable`."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise unreadable("badges-read-utf8") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise unreadable("badges-read-twice", name=name[:80])
            seen.add(name)
    return found


def _no_number(name: str) -> NoReturn:
    raise unreadable("badges-read-json", why=name)


def _measure(found: dict[str, Any]) -> None:
    level: list[Any] = [found]
    count = 0
    for _ in range(MOST_DEPTH):
        count += len(level)
        if count > MOST_VALUES:
            raise unreadable("badges-read-many")
        _whole([v for v in level if isinstance(v, str)])
        _whole([key for v in level if isinstance(v, dict) for key in v])
        level = [p for v in level if isinstance(v, dict | list) for p in (v.values() if isinstance(v, dict) else v)]
        if not level:
            return
    raise unreadable("badges-read-deep")


def _whole(texts: list[str]) -> None:
    """Half a surrogate pair can be written in JSON, and nowhere else."""
    for text in texts:
        try:
            text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise unreadable("badges-read-half") from error
