"""``mcdesk`` alone opens the window; with a command it works in the terminal and never loads Qt.

A packaged program starts itself once more where it needs a process apart; see :mod:`mcdesk.children`.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mcdesk import children
from mcdesk.domain.opening.types import sort, type_of

if TYPE_CHECKING:
    from mcdesk.bootstrap import RealProgram


class Asked(NamedTuple):
    """Files to open in the window that is there, or a workspace that is opened in a window of its own."""

    files: tuple[Path, ...] = ()
    apart: Path | None = None


def asked_window(argv: Sequence[str]) -> Asked | None:
    """What these words ask of the window; None where they are for the terminal.

    Files of the program's own kinds alone are what a desktop starts it with. The window remembers where they are, so
    it is told the whole place: the next start may be in another folder.
    """
    match list(argv):
        case []:
            return Asked()
        case ["--workspace", path] if path:
            return Asked(apart=Path(path).absolute())
        case [word] if word.startswith("--workspace="):
            return Asked(apart=Path(word.partition("=")[2]).absolute())
        case words if all(type_of(Path(word)) is not None for word in words):
            return Asked(tuple(Path(word).absolute() for word in words))
    return None


def demonstration(out: Path) -> int:
    """Run the demonstration into ``out``; the one command of the terminal that draws windows."""
    from mcdesk.bootstrap import RealProgram
    from mcdesk.ui.demonstration import run

    # Its signing keys lie beside its workspace: those of the person are not touched.
    return run(out, lambda preferences, path: RealProgram(preferences, path, path.with_name("keys")))


def asked_store(program: RealProgram) -> Path | None:
    """The shared store that the environment asks for; what is wrong with that is told by the window."""
    from mcdesk.domain.errors import Refused, Unavailable

    try:
        return program.asked_store
    except (Refused, Unavailable) as error:
        program.warn(error.message)
        # The window goes on without it, and nothing in it asks again.
        os.environ.pop("MCDESK_STORE", None)
        return None


def main(argv: Sequence[str] | None = None) -> int:
    """Start mcdesk; the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if children.asked(words):
        return children.run(words)
    # Nothing that a start makes goes again: to look for circles in it is in vain. cli/session.py and ui/collecting.py
    # do so later.
    gc.disable()
    asked = asked_window(words)
    if asked is None:
        from mcdesk.bootstrap import build
        from mcdesk.cli.main import main as terminal

        return terminal(words, build, demonstration)
    return window(asked)


def window(asked: Asked) -> int:
    """Start the window; the exit code. What needs no Qt is imported first, beside Qt's libraries."""
    from mcdesk.ahead import begin

    begin()
    from mcdesk.bootstrap import build

    program, found = build(), sort(asked.files)
    from mcdesk.ui.application import Start, run

    apart = asked.apart or (None if found.workspaces else asked_store(program))
    start = Start((apart,) if apart else found.workspaces, found.packages, apart=apart is not None)
    return run(program, start, lambda: program.warnings)


if __name__ == "__main__":
    sys.exit(main())
