"""A window on the day of the sample request, with a keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mcdesk.app.services import Services
from mcdesk.bootstrap import RealProgram
from tests.features.hands import Hands
from tests.ui.shell.conftest import Opened, opened, workspace

__all__ = ["hands", "opened", "program", "workspace"]

TODAY = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)


class Today:
    """A clock that ticks from a day on which the sample's dates make sense."""

    def __init__(self) -> None:
        self._ahead = TODAY - datetime.now(UTC)

    def now(self) -> datetime:
        """The present moment, on that day."""
        return datetime.now(UTC) + self._ahead


class DatedProgram(RealProgram):
    """The program, on that day."""

    def open(self, path: Path, *, create: bool = False) -> Services:
        """As the program does it."""
        return replace(super().open(path, create=create), clock=Today())


@pytest.fixture
def program(own_folders: Path, workspace: Path) -> RealProgram:
    """The program in English, whatever the machine speaks."""
    made = DatedProgram(first_workspace=workspace)
    made.preferences.set("language", "en-CA")
    made.preferences.set("theme", "light")
    made.preferences.set("my_role", "administrator")
    made.preferences.set("spelling", False)
    made.preferences.set("my_role", "administrator")
    return made


@pytest.fixture
def hands(opened: Opened) -> Hands:
    """A window as it is at the very first start, and hands on its keyboard."""
    return Hands(opened(None))
