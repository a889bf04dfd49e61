"""``files associate``, ``forget`` and ``status``: what a double click on files of the program's own kinds opens."""

from __future__ import annotations

from functools import partial

from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.exits import DONE
from mcdesk.cli.session import Session
from mcdesk.domain.opening.types import TYPES


def fill(group: Group) -> None:
    """Add every command."""
    for verb in ("associate", "forget", "status"):
        group.add(verb, partial(run, verb))


def run(verb: str, session: Session) -> int:
    """Do it, then say what a double click does now."""
    register, said = session.program.file_types, session.out
    if verb == "associate":
        register.associate(said.lang)
    elif verb == "forget":
        register.forget()
    standing = register.standing()
    kinds = [said.say(f"files-type-{t.key}") for t in TYPES]
    lines = [
        said.say(f"files-standing-{standing}"),
        *(f"  {k} ({t.suffix})" for k, t in zip(kinds, TYPES, strict=True)),
    ]
    said.result({"standing": standing.value, "endings": [t.suffix for t in TYPES]}, lines)
    return DONE
