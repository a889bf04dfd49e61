"""Whether the person has looked at what is new in this version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcdesk import __version__
from mcdesk.ui.preferring import prefer

if TYPE_CHECKING:
    from mcdesk.app.ports import Preferences

SEEN = "news_seen"
"""The preference that holds the version whose news were looked at."""


def is_news(preferences: Preferences) -> bool:
    """Whether there is something that was not looked at."""
    return preferences.get(SEEN) != __version__


def seen(preferences: Preferences) -> None:
    """It was looked at."""
    if is_news(preferences):
        prefer(preferences, SEEN, __version__)
