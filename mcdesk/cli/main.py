"""The terminal: one command, one exit code.

0 done; 1 problems were found, or the command was refused; 2 wrong usage; 3 unavailable (disk, lock, permission);
130 interrupted; 141 whoever read the output went away.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mcdesk.app.services import Program
from mcdesk.cli.arguments import build
from mcdesk.cli.exits import DONE, INTERRUPTED, NO_READER, REFUSED, UNAVAILABLE, USAGE
from mcdesk.cli.output import print_json
from mcdesk.cli.session import Demo, Session, asked_lang, machine_lang
from mcdesk.cli.usage import Say, WrongUsage
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Lang, Message, words

HELP = ("-h", "--help")


def main(argv: Sequence[str], factory: Callable[[], Program], demo: Demo | None = None) -> int:
    """Run the command in ``argv`` (without the program's name); its exit code. Raises nothing for a person's slip.

    ``demo`` runs the demonstration, which needs the window that the terminal knows nothing of.
    """
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    try:
        code = _run(list(argv), factory, demo)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still in the buffer has nowhere to go; closing at exit would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NO_READER
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _run(argv: list[str], factory: Callable[[], Program], demo: Demo | None) -> int:
    lang = _early_lang(argv)
    as_json = "--json" in argv
    try:
        args = build(_words(argv, lang)).parse_args(argv)
    except WrongUsage as error:
        return Failure(USAGE, "usage", error.message, usage=error.usage).tell(lang, as_json=as_json)
    except SystemExit:
        return DONE
    session = Session(args, factory, demo)
    try:
        lang = session.out.lang
        code: int = args.run(session)
    except Refused as error:
        return Failure(REFUSED, "refused", error.message, error.hint, error.field).tell(lang, as_json=as_json)
    except Unavailable as error:
        return Failure(UNAVAILABLE, "unavailable", error.message).tell(lang, as_json=as_json)
    return code


def _early_lang(argv: list[str]) -> Lang:
    """The language before the command line is understood."""
    after = next((b for a, b in itertools.pairwise(argv) if a == "--lang"), "")
    joined = next((a.partition("=")[2] for a in argv if a.startswith("--lang=")), "")
    return asked_lang(after or joined) or machine_lang()


def _words(argv: list[str], lang: Lang) -> Say:
    if any(a in HELP for a in argv):
        return lambda key: words(Message(key), lang)
    return lambda _: ""


@dataclass(frozen=True)
class Failure:
    """Why a command did not do its work."""

    code: int
    kind: str
    message: Message
    hint: Message | None = None
    field: str = ""
    usage: str = ""

    def tell(self, lang: Lang, *, as_json: bool) -> int:
        """Say it, to standard error or as the one JSON document; the exit code."""
        said = words(self.message, lang)
        fix = words(self.hint, lang) if self.hint else ""
        if as_json:
            error = {"kind": self.kind, "key": self.message.key, "message": said, "hint": fix, "field": self.field}
            print_json({"error": {k: v for k, v in error.items() if v}})
        else:
            usage = words(Message("cli-help-usage"), lang) + self.usage if self.usage else ""
            lines = [f"mcdesk: {said}", fix, usage]
            print("\n".join(line for line in lines if line), file=sys.stderr)
        return self.code
