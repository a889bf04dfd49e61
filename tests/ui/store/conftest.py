"""The real window on a real shared store, and a colleague who works in it at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.bootstrap import RealProgram
from mcdesk.data.postgres.administration import Administration
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.ui.main_window import MainWindow
from tests.badge.secrets_kept import KeptSecrets
from tests.postgres import server
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


@pytest.fixture(autouse=True)
def own_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mcdesk.export.badge.keys.secrets.SystemSecrets", lambda _: KeptSecrets())


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[PostgresStore]:
    """The store as a colleague has it open on another computer."""
    server.empty()
    keeper = Administration(server.address(server.ADA))
    keeper.grant("bo", "coordinator")
    keeper.grant("guarded", "coordinator")
    keeper.close()
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    made = server.opened(folder)
    yield made
    made.close()


@pytest.fixture
def on_store(qtbot: QtBot, opened: Opened, program: RealProgram, colleague: PostgresStore) -> MainWindow:
    """A window on the shared store."""
    window = opened(program.stores.place(server.address("bo")))
    settle(qtbot, window)
    return window
