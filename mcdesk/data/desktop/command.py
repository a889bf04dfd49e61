"""How this program is started again."""

from __future__ import annotations

import sys
from pathlib import Path


def command() -> tuple[str, ...]:
    """The program and its first words; the file to open comes after them.

    A packaged program is a file of its own. Otherwise it is Python: with -P, because a double click starts it in the
    folder of the file, where somebody may have put modules of the same names.
    """
    here = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return (str(here),)
    # The Python of Windows that opens no black window beside ours.
    quiet = here.with_name("pythonw.exe")
    return (str(quiet if quiet.exists() else here), "-P", "-m", "mcdesk")
