"""What the tests of the panels share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.services import Services
from mcdesk.ui.draft import Draft
from mcdesk.ui.jobs import Jobs
from tests.ui.panels.support import draft_in, services_at


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """The runner of long work; a fault of the program in a job fails the test."""
    made = Jobs()
    crashes: list[object] = []
    made.crashed.connect(crashes.append)
    yield made
    made.drain()
    made.deliver()
    made.close()
    assert crashes == []


@pytest.fixture
def services(tmp_path: Path) -> Services:
    """An empty workspace in memory whose folder is the test's own."""
    return services_at(tmp_path)


@pytest.fixture
def draft(services: Services, jobs: Jobs) -> Iterator[Draft]:
    """The complete sample request."""
    made = draft_in(services, jobs)
    yield made
    made.flush()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to put a panel into."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 800)
    return made
