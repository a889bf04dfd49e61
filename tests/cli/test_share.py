"""Sharing without people, and the sheet for the ministry, from a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.app.services import Services
from tests.app.workspace import request_of
from tests.cli.terminal import Terminal
from tests.domain.definitions import sample


@pytest.fixture
def filled(terminal: Terminal) -> Services:
    services = terminal.program.open(terminal.program.default_workspace)
    request_of(services, sample("forklift"))
    return services


@pytest.mark.usefixtures("filled")
def test_what_is_removed_is_listed_before_anything_is_written(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "shared.txt"
    told = terminal.json("share", "2026-0001", "--as", "text", "--out", str(out), "--dry-run")
    assert not out.exists()
    assert not told["written"]
    assert {"requester", "partners", "history"} <= {line["question"] for line in told["removed"]}
    said = terminal.run("share", "2026-0001", "--as", "text", "--out", str(out)).out
    assert "Requester" in said
    assert "Saved without people" in said
    assert out.exists()


@pytest.mark.usefixtures("filled")
def test_the_osap_sheet(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "osap.xlsx"
    assert terminal.json("report", "osap", "--out", str(out))["records"] == 1
    assert out.stat().st_size > 0
    assert "No record seeks OSAP" in terminal.run("report", "osap", "--out", str(out), "--school", "health").err
