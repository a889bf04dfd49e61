"""The real window on a workspace with a request and some micro-credentials."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app import records, requests
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Json
from mcdesk.domain.records import RecordKind
from mcdesk.ui.catalogue.page import CataloguePage
from mcdesk.ui.main_window import MainWindow
from tests.domain.definitions import sample
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["kept", "opened", "page", "program", "window", "workspace"]


@pytest.fixture
def kept(program: RealProgram, workspace: Path) -> Path:
    services = program.open(workspace, create=True)
    requests.create(services, sample("forklift"))
    made = [
        ("Forklift Operation", "trades", "hybrid", 36),
        ("Café service", "hospitality", "face_to_face", 12),
        ("Welding basics", "trades", "face_to_face", 60),
    ]
    for title, school, mode, hours in made:
        answers: dict[str, Json] = {
            "official_name": title, "school": school, "delivery_mode": mode, "instructional_hours": hours,
            "outcomes": sample("forklift")["outcomes"] if title.startswith("Fork") else [],
        }  # fmt: skip
        records.create(services, RecordKind.CREDENTIAL, {k: v for k, v in answers.items() if v})
    services.store.close()
    return workspace


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, kept: Path) -> MainWindow:
    made = opened(kept)
    made.menus.actions["catalogue"].trigger()
    settle(qtbot, made)
    return made


@pytest.fixture
def page(window: MainWindow) -> CataloguePage:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, CataloguePage)
    return found
