"""Why a package is refused: every reason names the part, and nothing is touched before all of it was read."""

from __future__ import annotations

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

MOST_NAME = 80


def broken(key: str, part: str, /, **values: str | int) -> Refused:
    """A part that was damaged on its way, or is not what mcdesk writes. ``key`` ends the key of the words."""
    return Refused(message(f"handoff-{key}", part=told(part), **values), message("handoff-broken-fix"))


def hostile(key: str, part: str, /, **values: str | int) -> Refused:
    """A part that no program writes by accident."""
    return Refused(message(f"handoff-{key}", part=told(part), **values), message("handoff-hostile-fix"))


def told(name: str) -> str:
    """A name from outside as it can be shown: short, on one line, without what is not seen."""
    shown = "".join(c if c.isprintable() else "�" for c in name)
    return shown if len(shown) <= MOST_NAME else f"{shown[: MOST_NAME - 1]}…"
