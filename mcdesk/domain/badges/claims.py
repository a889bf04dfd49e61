"""Reading a credential of anybody, whose parts may be of any type: what is misshapen reads as absent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

Any3 = Mapping[str, Any]
"""A credential of Open Badges 3.0, or one of 2.0, as JSON."""

ACHIEVEMENT_TYPES = {"AchievementCredential", "OpenBadgeCredential"}
_LONGEST = 300


def text(value: Any) -> str:
    """A text on one line, cut where it is very long."""
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""


def part(value: Any, *keys: str) -> Any:
    """A value below; None where the way breaks off. The first one that is said where a list stands in the way."""
    for key in keys:
        found = first(value)
        value = found.get(key) if isinstance(found, dict) else None
    return value


def first(value: Any) -> Any:
    """The value, or the first one of a list; None where none is said: JSON-LD reads over ``null``, and so do we."""
    return next(iter(said(value)), None)


def said(value: Any) -> list[Any]:
    """What is said, alone or in a list, without ``null``."""
    return [v for v in (value if isinstance(value, list) else [value]) if v is not None]


def all_of(value: Any) -> list[dict[str, Any]]:
    """The objects of a list, or the one object."""
    return [v for v in (value if isinstance(value, list) else [value]) if isinstance(v, dict)]


def one_of(value: Any) -> str | int | None:
    """The one text or number that is said; None where it is none, or several.

    Alone, in a list, twice or as an object with an ``id``: to a signature over the graph all of these are the same.
    """
    each = (v.get("id") if isinstance(v, dict) else v for v in (value if isinstance(value, list) else [value]))
    found = {v for v in each if isinstance(v, str | int)}
    return found.pop() if len(found) == 1 else None


def types(document: Any3) -> set[str]:
    """The types that are text."""
    found = document.get("type")
    return {t for t in (found if isinstance(found, list) else [found]) if isinstance(t, str)}


def issuer_id(document: Any3) -> str:
    """The id of the issuer, as text or inside its profile; whole, since it is compared."""
    issuer = document.get("issuer")
    found = issuer.get("id") if isinstance(issuer, dict) else issuer
    return found if isinstance(found, str) else ""


def moment_of(value: Any) -> datetime | None:
    """A moment of XML Schema or ISO 8601, UTC where no zone is given; None where it is none."""
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found


def seconds(value: Any) -> datetime | None:
    """A NumericDate of a token; None where it is none, or is outside the years 1 to 9999."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError):
        return None
