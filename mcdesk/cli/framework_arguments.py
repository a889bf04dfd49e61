"""What the commands ``framework ...`` take."""

from __future__ import annotations

from functools import partial

from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.session import Session

FACTS = ("id", "name", "edition", "publisher", "licence", "attribution", "source")
"""What is said of a framework at its import; the edition is its version."""


def fill(group: Group) -> None:
    """Add every command."""
    say = group.say
    taken = group.add("import", _import)
    taken.given.add_argument("file", metavar="FILE", help=say("cli-given-framework-file"))
    options = taken.choices
    options.add_argument("--preset", metavar="KEY", default="", help=say("cli-option-preset"))
    for fact in FACTS:
        options.add_argument(f"--{fact}", metavar="TEXT", default="", help=say(f"cli-option-framework-{fact}"))
    options.add_argument("--column", metavar="ROLE=HEADING", nargs="+", default=[], help=say("cli-option-column"))
    options.add_argument("--text-lang", choices=("en", "fr"), default="", help=say("cli-option-text-lang"))
    options.add_argument("--texts-only", action="store_true", help=say("cli-option-texts-only"))
    options.add_argument("--confirm-licence", action="store_true", help=say("cli-option-confirm-licence"))
    options.add_argument("--dry-run", action="store_true", help=say("cli-option-dry-run"))
    group.add("list", partial(run, "list"))
    remove = group.add("remove", partial(run, "remove"))
    remove.given.add_argument("id", metavar="ID", help=say("cli-given-framework"))
    coverage = group.add("coverage", partial(run, "coverage"))
    coverage.choices.add_argument("--framework", metavar="ID", nargs="+", default=[], help=say("cli-option-framework"))
    coverage.choices.add_argument("--gaps", action="store_true", help=say("cli-option-gaps"))
    coverage.choices.add_argument("--out", metavar="FILE", default="", help=say("cli-option-coverage-out"))
    export = group.add("export", partial(run, "export"))
    export.given.add_argument("id", metavar="ID", help=say("cli-given-framework"))
    export.choices.add_argument("--out", metavar="FILE", default="", help=say("cli-option-framework-out"))


def run(name: str, session: Session) -> int:
    """Run a command; what it works with is imported now and not at the start."""
    from mcdesk.cli import frameworks

    found = {
        "list": frameworks.list_frameworks,
        "remove": frameworks.remove,
        "coverage": frameworks.coverage,
        "export": frameworks.export,
    }
    return found[name](session)


def _import(session: Session) -> int:
    from mcdesk.cli import framework_import

    return framework_import.run(session)
