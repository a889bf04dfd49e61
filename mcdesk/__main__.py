"""``mcdesk`` alone opens the window; with a command it works in the terminal and never loads Qt."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from mcdesk.bootstrap import RealProgram, build
from mcdesk.domain.errors import Refused, Unavailable

PACKAGE = ".mcrequest"


def window_workspace(argv: Sequence[str]) -> tuple[bool, Path | None]:
    """Whether these words ask for the window, and the workspace or the package that they name."""
    match list(argv):
        case []:
            return True, None
        case ["--workspace", path] if path:
            return True, Path(path)
        case [word] if word.startswith("--workspace="):
            return True, Path(word.partition("=")[2])
        case [word] if word.endswith((".mcworkspace", ".mcstore", PACKAGE)):
            return True, Path(word)
    return False, None


def demonstration(out: Path) -> int:
    """Run the demonstration into ``out``; the one command of the terminal that draws windows."""
    from mcdesk.ui.demonstration import run

    # Its signing keys lie beside its workspace: those of the person are not touched.
    return run(out, lambda preferences, path: RealProgram(preferences, path, path.with_name("keys")))


def asked_store(program: RealProgram) -> Path | None:
    """The shared store that the environment asks for; what is wrong with that is told by the window."""
    try:
        return program.asked_store
    except (Refused, Unavailable) as error:
        program.warn(error.message)
        return None


def main(argv: Sequence[str] | None = None) -> int:
    """Start mcdesk; the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    window, named = window_workspace(words)
    if not window:
        from mcdesk.cli.main import main as terminal

        return terminal(words, build, demonstration)
    # Nothing that a start makes goes again: to look for circles in it is in vain. See ui/collecting.py.
    gc.disable()
    from mcdesk.ui.application import run

    program = build()
    package = named if named is not None and named.suffix == PACKAGE else None
    workspace = named if package is None else None
    return run(program, workspace or asked_store(program), lambda: program.warnings, package)


if __name__ == "__main__":
    sys.exit(main())
