"""The canonical text of JSON (RFC 8785), for checking badges that others signed with it; mcdesk signs none."""

from __future__ import annotations

import json
from typing import Any


class NoCanonicalText(Exception):
    """A number whose text in JavaScript is not known here."""


def canonical_text(value: Any) -> str:
    """Keys sorted by UTF-16, no white space, numbers as JavaScript writes them. Raises :class:`NoCanonicalText`."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return f"{{{','.join(f'{_text(key)}:{canonical_text(value[key])}' for key in keys)}}}"
    if isinstance(value, list):
        return f"[{','.join(map(canonical_text, value))}]"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**53:
        raise NoCanonicalText(str(value)[:30])
    return _text(value)


def _number(value: float) -> str:
    if value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    shortest = repr(value)
    if not shortest.strip("-0123456789.") == "":
        raise NoCanonicalText(shortest)
    return shortest


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
