"""Stacks from a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.app.services import Services
from tests.app.pathways.test_pathways import fill
from tests.cli.terminal import Terminal


@pytest.fixture
def filled(terminal: Terminal) -> Services:
    services = terminal.program.open(terminal.program.default_workspace)
    fill(services)
    return services


@pytest.mark.usefixtures("filled")
def test_stacks_are_listed_checked_and_drawn(terminal: Terminal, tmp_path: Path) -> None:
    (stack,) = terminal.json("pathway", "list")["stacks"]
    assert (stack["hours"], stack["members"], stack["ladder"]["target"]) == (36, 2, "Program X")
    lines = terminal.run("pathway", "list").out.splitlines()
    assert [lines[0].split()[0], lines[1].split()[0]] == ["Number", stack["number"]]
    assert lines[0].find("Leads to") == lines[1].find("Program X") > 0, "each column has its head"
    problems = terminal.json("pathway", "check", stack["number"], code=1)["problems"]
    said = terminal.run("pathway", "check", stack["number"]).out
    assert said.count("→ ") == len(problems), "what to do stands on a line of its own"
    assert {p["rule"] for p in problems} >= {"S04", "F01"}
    out = tmp_path / "m.svg"
    assert terminal.json("pathway", "map", stack["number"], "--out", str(out))["stacks"] == [stack["number"]]
    assert out.read_text("utf-8").startswith("<svg")


@pytest.mark.usefixtures("filled")
def test_what_breaks_is_said_and_a_stack_that_is_not_there_is_refused(terminal: Terminal) -> None:
    told = terminal.json("pathway", "impact", "MC-2026-0001")
    assert told["learners"] == 7
    assert told["broken"][0]["held_up"] == ["Lift Trucks <& co>"]
    assert "can no longer be completed" in terminal.run("pathway", "impact", "MC-2026-0001").out
    assert "There is no stack" in terminal.run("pathway", "check", "ST-1").err


def test_a_workspace_without_stacks_says_so(terminal: Terminal) -> None:
    assert "No stack yet." in terminal.run("pathway", "list").out
    assert terminal.json("pathway", "check")["problems"] == []
