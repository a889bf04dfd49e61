"""States and roles that the workflow and the rights of a profile name without saying what they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mcdesk.domain.definitions.mistakes import Found, Path, found_value
from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.domain.records import OWN_STATES


def workflow_mistakes(document: Mapping[str, Any]) -> Iterator[Found]:
    """Every state that is neither the program's nor a stage, and every role that is not among the roles."""
    stages = [(("workflow", "stage", n), s) for n, s in _members(document, "workflow", "stage")]
    steps = [(("workflow", "step", n), s) for n, s in _members(document, "workflow", "step")]
    states = {str(s) for s in OWN_STATES} | {str(s.get("key")) for _, s in stages}
    roles = {ADMINISTRATOR} | {str(r.get("key")) for _, r in _members(document, "roles")}
    for path, step in steps:
        for place, name in enumerate(_texts(step.get("from"))):
            yield from _unknown((*path, "from", place), name, states, "definitions-no-state")
        yield from _unknown((*path, "to"), str(step.get("to")), states, "definitions-no-state")
        for place, name in enumerate(_texts(step.get("by"))):
            yield from _unknown((*path, "by", place), name, roles, "definitions-no-role")
    for path, stage in stages:
        for place, name in enumerate(_texts(stage.get("roles"))):
            yield from _unknown((*path, "roles", place), name, roles, "definitions-no-role")
    rights = document.get("rights")
    for right, who in rights.items() if isinstance(rights, Mapping) else ():
        for place, name in enumerate(_texts(who)):
            yield from _unknown(("rights", right, place), name, roles, "definitions-no-role")


def _unknown(path: Path, name: str, known: set[str], key: str) -> Iterator[Found]:
    if name not in known:
        yield found_value(path, key, name=name, known=", ".join(sorted(known)))


def _members(document: Mapping[str, Any], *names: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    part: Any = document
    for name in names:
        part = part.get(name) if isinstance(part, Mapping) else None
    for place, member in enumerate(part if isinstance(part, list) else ()):
        if isinstance(member, Mapping):
            yield place, member


def _texts(value: object) -> list[str]:
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []
