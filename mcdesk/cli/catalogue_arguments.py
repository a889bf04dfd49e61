"""What the commands ``catalogue ...`` take."""

from __future__ import annotations

from functools import partial

from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.session import Session

_KINDS = ("credential", "request", "stack")
"""Kinds of records in the catalogue; the first two can be imported."""


def fill(group: Group) -> None:
    """Add every command."""
    say = group.say
    for name in ("search", "export"):
        found = group.add(name, partial(run, name))
        if name == "export":
            found.given.add_argument("file", metavar="FILE", help=say("cli-given-table-out"))
        found.given.add_argument("sought", metavar="WORDS", nargs="*", help=say("cli-given-words"))
        found.choices.add_argument("--kind", choices=_KINDS, action="append", help=say("cli-option-kind"))
        if name == "search":
            found.choices.add_argument("--most", metavar="N", type=int, default=50, help=say("cli-option-most"))
    brought = group.add("import", partial(run, "import"))
    brought.given.add_argument("file", metavar="FILE", help=say("cli-given-table"))
    options = brought.choices
    options.add_argument("--yes", action="store_true", help=say("cli-option-yes"))
    options.add_argument("--sheet", metavar="NAME", default="", help=say("cli-option-sheet"))
    options.add_argument("--encoding", metavar="NAME", default="", help=say("cli-option-encoding"))
    options.add_argument("--delimiter", metavar="C", default="", help=say("cli-option-delimiter"))
    options.add_argument("--clear", action="store_true", help=say("cli-option-clear"))
    options.add_argument("--as-typed", action="store_true", help=say("cli-option-as-typed"))
    options.add_argument("--errors", metavar="FILE", default="", help=say("cli-option-errors"))
    blank = group.add("template", partial(run, "template"))
    blank.given.add_argument("file", metavar="FILE", help=say("cli-given-table-out"))
    for parser in (brought, blank):
        kinds, default = _KINDS[:2], _KINDS[0]
        parser.choices.add_argument("--as", choices=kinds, dest="as_kind", default=default, help=say("cli-option-as"))
    undo = group.add("undo", partial(run, "undo"))
    undo.given.add_argument("id", metavar="N", nargs="?", type=int, default=0, help=say("cli-given-import"))


def run(name: str, session: Session) -> int:
    """Run a command; what it works with is imported now and not at the start."""
    from mcdesk.cli import catalogue

    found = {
        "search": catalogue.search,
        "export": catalogue.export,
        "import": catalogue.bring_in,
        "template": catalogue.template,
        "undo": catalogue.undo,
    }
    return found[name](session)
