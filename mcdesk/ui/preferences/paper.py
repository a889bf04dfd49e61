"""The paper that a document begins with."""

from __future__ import annotations

from mcdesk.app.ports import Preferences
from mcdesk.domain.preferences import preference
from mcdesk.domain.profile import Profile


def paper_of(preferences: Preferences, profile: Profile) -> str:
    """``letter`` or ``a4``: as the person prefers, else as the institution has it."""
    return str(preference("paper").read(preferences.get("paper"))) or profile.paper.lower()
