"""What ``mcdesk store`` takes."""

from __future__ import annotations

from functools import partial

from mcdesk.app.shared.rights import RIGHTS
from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.session import Session
from mcdesk.cli.usage import Parser


def fill(group: Group) -> None:
    """Add every command."""
    say = group.say
    init, status = group.add("init", partial(run, "init")), group.add("status", partial(run, "status"))
    upgrade = group.add("upgrade", partial(run, "upgrade"))
    grant, revoke = group.add("grant", partial(run, "grant")), group.add("revoke", partial(run, "revoke"))
    named = group.add("file", partial(run, "file"))
    travelling = _travelling(group)
    for one in (init, upgrade, status, grant, revoke, named, *travelling):
        one.choices.add_argument("--store", metavar="ADDRESS", default="", help=say("cli-option-store"))
    for one in (grant, revoke):
        one.given.add_argument("person", metavar="NAME", help=say("cli-given-account"))
        one.given.add_argument("role", choices=tuple(RIGHTS), metavar="ROLE", help=say("cli-given-role"))
    grant.choices.add_argument("--new-password", action="store_true", help=say("cli-option-new-password"))
    named.given.add_argument("file", metavar="FILE", help=say("cli-given-store-file"))


def _travelling(group: Group) -> tuple[Parser, ...]:
    say = group.say
    taken, out, back = (group.add(name, partial(away, name)) for name in ("take", "out", "back"))
    taken.given.add_argument("id", metavar="ID", nargs="+", help=say("cli-given-record"))
    back.choices.add_argument("--take", choices=("mine", "store"), default="", help=say("cli-option-travel-take"))
    return taken, out, back


def away(command: str, session: Session) -> int:
    """``store take`` and the others."""
    from mcdesk.cli import travel

    return travel.RUN[command](session)


def run(command: str, session: Session) -> int:
    """``store init`` and the others."""
    from mcdesk.cli import stores

    return stores.RUN[command](session)
