"""Keeping a preference that is not worth a word where the disk does not take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcdesk.domain.errors import Unavailable

if TYPE_CHECKING:
    from mcdesk.app.ports import Preferences
    from mcdesk.domain.answers import Json


def prefer(preferences: Preferences, key: str, value: Json) -> None:
    """Keep a preference; where that cannot be, it holds until the program ends."""
    try:
        preferences.set(key, value)
    except Unavailable:
        return
