"""What the commands ``pathway ...`` take."""

from __future__ import annotations

from functools import partial

from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.session import Session


def fill(group: Group) -> None:
    """Add every command."""
    say = group.say
    group.add("list", partial(run, "list"))
    check = group.add("check", partial(run, "check"))
    check.given.add_argument("id", metavar="ID", nargs="?", default="", help=say("cli-given-stack"))
    drawn = group.add("map", partial(run, "map"))
    drawn.given.add_argument("id", metavar="ID", nargs="*", default=[], help=say("cli-given-stack"))
    drawn.choices.add_argument("--out", metavar="FILE", required=True, help=say("cli-option-map-out"))
    impact = group.add("impact", partial(run, "impact"))
    impact.given.add_argument("id", metavar="ID", help=say("cli-given-member"))


def run(name: str, session: Session) -> int:
    """Run a command; what it works with is imported now and not at the start."""
    from mcdesk.cli import pathways

    found = {
        "list": pathways.list_stacks,
        "check": pathways.check_stacks,
        "map": pathways.save_map,
        "impact": pathways.tell_impact,
    }
    return found[name](session)
