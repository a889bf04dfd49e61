"""Answers and other values as JSON text: whatever goes in comes out, NUL and lone surrogates included."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

# A noncharacter, so no real text begins with it: marks text that a database's UTF-8 cannot hold as it is.
_MARK = "\ufdd0"


def written(document: Mapping[str, Any]) -> str:
    """The document as ASCII JSON. Refused (``store-too-deep``) where it nests too deeply to be read again."""
    try:
        return json.dumps(document, separators=(",", ":"), default=_plain)
    except RecursionError as error:
        raise Refused(message("store-too-deep"), message("store-too-deep-fix")) from error


def read(text: str) -> dict[str, Any]:
    """The document again; tuples come back as lists. Raises ValueError or TypeError where it is no JSON object."""
    try:
        document = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(document, dict):
        raise TypeError("not a JSON object")
    return document


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence):
        return list(value)
    raise TypeError(f"{type(value).__name__} is not JSON")


def safe(text: str) -> str:
    """Text as UTF-8 can hold it; different texts stay different."""
    # PostgreSQL keeps no NUL.
    if "\0" not in text and (text.isascii() or not (text.startswith(_MARK) or _has_surrogate(text))):
        return text
    return _MARK + json.dumps(text)


def unsafe(text: str) -> str:
    """What :func:`safe` was given. Raises ValueError where the text is damaged."""
    return str(json.loads(text.removeprefix(_MARK))) if text.startswith(_MARK) else text


def _has_surrogate(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
