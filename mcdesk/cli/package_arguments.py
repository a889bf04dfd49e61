"""What the commands ``package ...`` take."""

from __future__ import annotations

from functools import partial

from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.session import Session
from mcdesk.cli.usage import Parser, Say

SIDES = ("ours", "theirs")


def fill(group: Group) -> None:
    """Add every command."""
    say = group.say
    out = group.add("out", partial(run, "out"))
    out.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    out.choices.add_argument("--out", metavar="FILE", default="", help=say("cli-option-package-out"))
    out.choices.add_argument("--note", metavar="TEXT", default="", help=say("cli-option-note"))
    taken = group.add("in", partial(run, "in"))
    taken.choices.add_argument("--take", choices=SIDES, default="", help=say("cli-option-take"))
    taken.choices.add_argument("--as-copy", action="store_true", help=say("cli-option-as-copy"))
    for one in (out, taken):
        one.choices.add_argument("--dry-run", action="store_true", help=say("cli-option-dry-run"))
    folder = group.add("folder", _folder)
    folder.given.add_argument("folder", metavar="DIR", nargs="?", default="", help=say("cli-given-folder"))
    folder.choices.add_argument("--use", action="store_true", help=say("cli-option-folder-use"))
    folder.choices.add_argument("--send", metavar="ID", nargs="+", default=[], help=say("cli-option-folder-send"))
    folder.choices.add_argument("--note", metavar="TEXT", default="", help=say("cli-option-note"))
    folder.choices.add_argument("--dry-run", action="store_true", help=say("cli-option-dry-run"))
    for one in (taken, group.add("show", partial(run, "show")), group.add("verify", partial(run, "verify"))):
        _file(one, say)


def _file(parser: Parser, say: Say) -> None:
    parser.given.add_argument("file", metavar="FILE", help=say("cli-given-package"))


def run(name: str, session: Session) -> int:
    """Run a command; what it works with is imported now and not at the start."""
    from mcdesk.cli import package

    found = {"out": package.out, "in": package.take_in, "show": package.show, "verify": package.verify}
    return found[name](session)


def _folder(session: Session) -> int:
    from mcdesk.cli import package_folder

    return package_folder.folder(session)
