"""A window on the day of the sample request, of somebody who may decide."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.bootstrap import RealProgram
from tests.features.conftest import DatedProgram
from tests.ui.shell.conftest import opened, workspace

__all__ = ["opened", "program", "workspace"]


@pytest.fixture
def program(own_folders: Path, workspace: Path) -> RealProgram:
    """The program in English, whatever the machine speaks."""
    made = DatedProgram(first_workspace=workspace)
    for key, value in {"language": "en-CA", "theme": "light", "my_role": "administrator"}.items():
        made.preferences.set(key, value)
    made.preferences.set("spelling", False)
    return made
