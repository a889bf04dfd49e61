"""What the commands ``credential ...`` take."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from mcdesk.cli.session import Session
from mcdesk.cli.usage import Parser, Say


class Group(Protocol):
    """The commands that begin with one word."""

    @property
    def say(self) -> Say:
        """The words of the help."""

    def add(self, name: str, run: Callable[[Session], int], *, words: bool = True) -> Parser:
        """Another command."""


def fill(group: Group) -> None:
    """Add every command."""
    _reading(group)
    _making(group)
    _files(group)


def _given(parser: Parser, say: Say) -> Parser:
    parser.given.add_argument("id", metavar="ID", help=say("cli-given-credential"))
    return parser


def _number(parser: Parser, say: Say, default: int | None = 0) -> None:
    help_words = say("cli-option-version-number")
    parser.choices.add_argument("--version", metavar="N", dest="number", type=int, default=default, help=help_words)


def _reading(group: Group) -> None:
    say = group.say
    listed = group.add("list", partial(run, "list"))
    listed.choices.add_argument("--due", action="store_true", help=say("cli-option-due"))
    _number(_given(group.add("show", partial(run, "show")), say), say)
    compared = _given(group.add("compare", partial(_of_files, "compare")), say)
    for name in ("left", "right"):
        compared.given.add_argument(name, metavar=name.upper(), type=int, help=say("cli-given-version"))


def _making(group: Group) -> None:
    say = group.say
    new = group.add("new", partial(run, "new"))
    new.choices.add_argument("--answers", metavar="FILE", default="", help=say("cli-option-answers"))
    new.choices.add_argument("--course", metavar="CODE", default="", help=say("cli-option-course"))
    new.choices.add_argument("--name", metavar="NAME", default="", help=say("cli-option-name"))
    new.choices.add_argument("--copy", metavar="ID", default="", help=say("cli-option-copy"))
    made = group.add("from-request", partial(run, "from-request"))
    made.given.add_argument("id", metavar="ID", help=say("cli-given-id"))
    made.choices.add_argument("--approve", action="store_true", help=say("cli-option-approve"))
    decision(made, say)
    amended = _given(group.add("amend", partial(run, "amend")), say)
    amended.choices.add_argument("--answers", metavar="FILE", required=True, help=say("cli-option-answers"))
    issued = _given(group.add("issue", partial(run, "issue")), say)
    issued.choices.add_argument("--reason", metavar="WORDS", default="", help=say("cli-option-reason"))
    step = _given(group.add("state", _state), say)
    step.given.add_argument("step", metavar="STEP", nargs="?", default="", help=say("cli-given-step"))
    decision(step, say)
    step.choices.add_argument("--teach-out", metavar="DAY", default="", help=say("cli-option-teach-out"))
    step.choices.add_argument("--last-badge", metavar="DAY", default="", help=say("cli-option-last-badge"))


def decision(parser: Parser, say: Say) -> None:
    """The words of a decision."""
    parser.choices.add_argument("--on", metavar="DAY", default="", help=say("cli-option-on"))
    parser.choices.add_argument("--reason", metavar="WORDS", default="", help=say("cli-option-reason"))
    parser.choices.add_argument("--exception", metavar="WORDS", default="", help=say("cli-option-exception"))


def _files(group: Group) -> None:
    say = group.say
    sheet = _given(group.add("export", partial(_of_files, "export"), words=False), say)
    _number(sheet, say, None)
    sheet.choices.add_argument("--format", metavar="NAME", default="pdf", help=say("cli-option-format"))
    sheet.choices.add_argument("--lang", choices=("en", "fr", "both"), default="", help=say("cli-option-document-lang"))
    sheet.choices.add_argument("--paper", choices=("letter", "a4"), default="", help=say("cli-option-paper"))
    sheet.choices.add_argument("--out", metavar="FILE", default="", help=say("cli-option-package-out"))
    dates = group.add("calendar", partial(_of_files, "calendar"))
    dates.given.add_argument("id", metavar="ID", nargs="*", help=say("cli-given-credentials"))
    dates.choices.add_argument("--out", metavar="FILE", required=True, help=say("cli-option-calendar-out"))


def run(name: str, session: Session) -> int:
    """Run a command; what it works with is imported now and not at the start, and with it nothing that others need."""
    from mcdesk.cli import credentials

    found = {
        "list": credentials.list_credentials,
        "show": credentials.show,
        "new": credentials.new,
        "from-request": credentials.from_request,
        "amend": credentials.amend,
        "issue": credentials.issue,
    }
    return found[name](session)


def _state(session: Session) -> int:
    from mcdesk.cli import credential_life

    return credential_life.state(session)


def _of_files(name: str, session: Session) -> int:
    from mcdesk.cli import credential_files

    found = {
        "compare": credential_files.compare_versions,
        "export": credential_files.export,
        "calendar": credential_files.calendar,
    }
    return found[name](session)
