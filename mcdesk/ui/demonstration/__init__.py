"""The demonstration: the real window, driven off screen through the whole journey on invented data."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from mcdesk.app.ports import Preferences
    from mcdesk.app.services import Program
    from mcdesk.domain.answers import Json

WORKSPACE = "Demonstration.mcworkspace"


class Forgetful:
    """Preferences that last as long as the demonstration and touch nothing of the person's."""

    def __init__(self, name: str = "Marisol Tremblay-Ng (invented)", role: str = "administrator") -> None:
        self._kept: dict[str, Json] = {"my_name": name, "my_role": role}

    def get(self, key: str) -> Json:
        """The preference."""
        return self._kept.get(key)

    def set(self, key: str, value: Json) -> None:
        """Keep the preference."""
        self._kept[key] = value


ProgramMaker: TypeAlias = "Callable[[Preferences, Path], Program]"


def run(out: Path, program: ProgramMaker) -> int:
    """Leave the workspace, the proposals and pictures of every screen in ``out``; 0 where all was made.

    What an earlier demonstration left under the same names is replaced; anything else in ``out`` stays.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from mcdesk.ui.demonstration.driver import Driver
    from mcdesk.ui.demonstration.journey import journey

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        workspace = Path(scratch) / WORKSPACE
        driver = Driver(program(Forgetful(), workspace), out)

        def colleague(name: str) -> Program:
            home = Path(scratch) / name.partition(" ")[0]
            home.mkdir(exist_ok=True)
            return program(Forgetful(name, "manager"), home / WORKSPACE)

        try:
            journey(driver, colleague)
        finally:
            driver.close()
        (out / WORKSPACE).write_bytes(workspace.read_bytes())
    for line in driver.log:
        sys.stdout.write(f"{line}\n")
    return 0
