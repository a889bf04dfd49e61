"""``workspace new`` and ``demo``."""

from __future__ import annotations

from pathlib import Path

from mcdesk.cli.exits import DONE
from mcdesk.cli.session import Session
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message


def new(session: Session) -> int:
    """Make an empty workspace. Refused where the file is there already."""
    path = Path(session.args.file)
    made = session.program.open(path, create=True)
    warnings = [session.out.words(w) for w in made.store.warnings]
    made.store.close()
    line = session.out.say("cli-workspace-made", file=str(path))
    session.out.result({"workspace": str(path), "warnings": warnings}, [line, *warnings])
    return DONE


def demo(session: Session) -> int:
    """Run the demonstration, which the starter of the program brings along."""
    if session.demo is None:
        raise Unavailable(message("cli-no-demo"))
    return session.demo(Path(session.args.out))
