"""What the commands ``certificate ...`` take."""

from __future__ import annotations

from functools import partial

from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.session import Session
from mcdesk.cli.usage import Parser, Say


def fill(group: Group) -> None:
    """Add every command."""
    say = group.say
    group.add("templates", partial(_run, "templates"))
    template = group.add("template", partial(_run, "template"))
    template.choices.add_argument("--template", metavar="NAME", required=True, help=say("cli-option-template"))
    template.choices.add_argument("--out", metavar="FILE", required=True, help=say("cli-option-template-out"))
    _class(group.add("check", partial(_run, "check"), words=False), say)
    make = group.add("make", partial(_run, "make"), words=False)
    _class(make, say)
    options = make.choices
    options.add_argument("--out", metavar="PATH", required=True, help=say("cli-option-certificates-out"))
    options.add_argument("--merged", action="store_true", help=say("cli-option-merged"))
    options.add_argument("--name", metavar="PATTERN", default="", help=say("cli-option-certificate-names"))
    options.add_argument("--contact-sheet", action="store_true", help=say("cli-option-contact-sheet"))
    options.add_argument("--credentials", metavar="DIR", default="", help=say("cli-option-credentials"))
    options.add_argument("--seal", metavar="FILE", default="", help=say("cli-option-seal"))


def _class(parser: Parser, say: Say) -> None:
    options = parser.choices
    options.add_argument("--template", metavar="NAME", required=True, help=say("cli-option-template"))
    options.add_argument("--data", metavar="FILE", required=True, help=say("cli-option-data"))
    options.add_argument("--set", metavar="FIELD=VALUE", nargs="+", default=[], help=say("cli-option-set"))
    options.add_argument("--lang", choices=("en", "fr"), default="", help=say("cli-option-certificate-lang"))
    options.add_argument("--paper", choices=("letter", "a4"), default="", help=say("cli-option-certificate-paper"))


def _run(name: str, session: Session) -> int:
    """Run a command; what it works with is imported now and not at the start."""
    from mcdesk.cli import certificates

    run = {
        "templates": certificates.templates,
        "template": certificates.copy_template,
        "check": certificates.check,
        "make": certificates.make_all,
    }
    return run[name](session)
