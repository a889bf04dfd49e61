"""Processes of the program's own: work that may hang, take all memory, break, or let nobody else have a turn meanwhile.

Each is a script that imports nothing of mcdesk, so that it starts at once. Where the program runs on a Python, that
Python runs the script; a packaged program has none beside it, and is itself the child by its first words.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

WORD = "--child"
"""First word of the command line of a packaged program that is to be a child; the name of the child follows it."""
CHILDREN: Mapping[str, str] = {
    "spelling": "mcdesk.data.spelling_child",
    "enclosed": "mcdesk.export.badge.enclosed_child",
    "picture": "mcdesk.export.badge_image.raster_child",
}
"""The modules of the children by their names. Each has a ``run(words)`` that does the work and gives an exit code."""


def command(name: str, *words: str) -> list[str]:
    """The command line that starts a child with these words. Raises KeyError for a name that is not known."""
    module = CHILDREN[name]
    if getattr(sys, "frozen", False):
        return [sys.executable, WORD, name, *words]
    script = Path(__file__).parent.joinpath(*module.split(".")[1:]).with_suffix(".py")
    # -I: neither the folder of the script nor the environment of the person adds modules.
    return [sys.executable, "-I", str(script), *words]


def asked(argv: Sequence[str]) -> bool:
    """Whether these words, without the name of the program, ask it to be a child."""
    return len(argv) > 1 and argv[0] == WORD and argv[1] in CHILDREN


def run(argv: Sequence[str]) -> int:
    """Be the child that these words ask for; its exit code."""
    code: int = import_module(CHILDREN[argv[1]]).run(list(argv[2:]))
    return code
