"""What somebody chose in the conflicts of a merge before they put the rest off: kept like other words of theirs.

A choice stands only for the conflict that the person saw: where a side says something else since, it is asked again.
"""

from __future__ import annotations

import json
from hashlib import sha256

from mcdesk.app.handoff.receiving import Incoming
from mcdesk.app.review.unsent import NOTHING, Parts, Place, unsent
from mcdesk.app.services import Services
from mcdesk.domain.merge.conflicts import Choice, Choices, Conflict, Merge, Take, Written
from mcdesk.domain.merge.values import Gap, Given

MERGE = "merge"
"""What the place of such choices begins with; what the merge is with follows."""
FILE = "file"
"""The part that names the file of the package."""
_PRINT = 16


def place(name: str) -> Place:
    """The place of the choices about a merge: ``name`` is that of the package, or of the record that came back."""
    return (MERGE, name)


def put_off(merge: Merge, choices: Choices, file: str = "") -> Parts:
    """The choices as they are kept; nothing where there are none."""
    made = {c.key: _told(c, choices[c.key]) for c in merge.conflicts if c.key in choices}
    return {**made, FILE: file} if made else NOTHING


def taken_up(merge: Merge, parts: Parts) -> Choices:
    """The choices that still stand, for the conflicts that are as they were."""
    found = {c.key: _choice(c, str(parts.get(c.key, ""))) for c in merge.conflicts}
    return {key: choice for key, choice in found.items() if choice is not None}


def chosen_before(services: Services, incoming: Incoming) -> Choices:
    """What the person chose about a package before they put the rest off."""
    if incoming.meeting is None or incoming.here is None:
        return {}
    kept = unsent(services, incoming.here.record.id).get(place(incoming.package.id), NOTHING)
    return taken_up(incoming.meeting.merge, kept)


def _told(conflict: Conflict, choice: Choice) -> str:
    value = {"written": choice.value} if isinstance(choice, Written) else {"take": choice.value}
    return json.dumps({"print": _print(conflict), **value})


def _choice(conflict: Conflict, text: str) -> Choice | None:
    try:
        found = json.loads(text) if text else None
        if not isinstance(found, dict) or found.get("print") != _print(conflict):
            return None
        return Written(found["written"]) if "written" in found else Take(str(found.get("take")))
    except ValueError:
        return None


def _print(conflict: Conflict) -> str:
    sides = [_plain(side) for side in (conflict.base, conflict.ours, conflict.theirs)]
    return sha256(json.dumps(sides, sort_keys=True, default=str).encode()).hexdigest()[:_PRINT]


def _plain(value: Given) -> object:
    return [value.value] if isinstance(value, Gap) else {"is": value}
