"""``mcdesk`` alone opens the window; with a command it works in the terminal and never loads Qt."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from mcdesk.bootstrap import RealProgram, build


def window_workspace(argv: Sequence[str]) -> tuple[bool, Path | None]:
    """Whether these words ask for the window, and the workspace that they name."""
    match list(argv):
        case []:
            return True, None
        case ["--workspace", path] if path:
            return True, Path(path)
        case [word] if word.startswith("--workspace="):
            return True, Path(word.partition("=")[2])
        case [word] if word.endswith(".mcworkspace"):
            return True, Path(word)
    return False, None


def demonstration(out: Path) -> int:
    """Run the demonstration into ``out``; the one command of the terminal that draws windows."""
    from mcdesk.ui.demonstration import run

    # Its signing keys lie beside its workspace: those of the person are not touched.
    return run(out, lambda preferences, path: RealProgram(preferences, path, path.with_name("keys")))


def main(argv: Sequence[str] | None = None) -> int:
    """Start mcdesk; the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    window, workspace = window_workspace(words)
    if not window:
        from mcdesk.cli.main import main as terminal

        return terminal(words, build, demonstration)
    from mcdesk.ui.application import run

    program = build()
    return run(program, workspace, lambda: program.warnings)


if __name__ == "__main__":
    sys.exit(main())
