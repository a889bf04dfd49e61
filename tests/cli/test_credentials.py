"""The life of a credential from a terminal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mcdesk.resources import resource
from tests.cli.terminal import Terminal

FORKLIFT = str(resource("samples", "forklift.json"))
ABOUT = "For warehouse workers. " + "They learn to lift loads with care and to show it on a course. " * 3


def written(folder: Path, **answers: object) -> str:
    (folder / "c.json").write_text(json.dumps(answers), "utf-8")
    return "c.json"


@pytest.fixture
def approved(terminal: Terminal) -> str:
    """The number of a credential that was made of an approved request."""
    number = terminal.json("request", "new", "--answers", FORKLIFT)["number"]
    terminal.run("request", "submit", number)
    made = terminal.json("credential", "from-request", number, "--approve", "--reason", "Committee")
    return str(made["number"])


@pytest.fixture
def active(terminal: Terminal, approved: str, tmp_path: Path) -> str:
    """The same, launched with version 1."""
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 40)
    name = written(tmp_path, description=ABOUT, badge_image={"file": "b.png"}, launch_on="13 September 2027")
    assert terminal.run("credential", "amend", approved, "--answers", name).code == 0
    for step in ("begin", "ready"):
        assert terminal.run("credential", "state", approved, step).code == 0
    assert terminal.json("credential", "issue", approved)["version"] == 1
    assert terminal.json("credential", "state", approved, "launch")["state"] == "active"
    return approved


def test_a_request_is_approved_and_becomes_a_credential(terminal: Terminal, approved: str) -> None:
    (listed,) = terminal.json("credential", "list")["credentials"]
    assert (listed["number"], listed["state"], listed["due"]) == (approved, "approved", [])
    assert terminal.json("request", "list")["requests"][0]["state"] == "approved"
    assert "Approved, version 1" in terminal.run("request", "list").out
    again = terminal.run("credential", "from-request", "2026-0001")
    assert (again.code, approved in again.err) == (1, True)


def test_what_an_approval_lacks_is_listed(terminal: Terminal, tmp_path: Path) -> None:
    answers = json.loads(Path(FORKLIFT).read_text("utf-8"))["answers"]
    for partner in answers["partners"]:
        partner["in_demand"] = "no"
    (tmp_path / "r.json").write_text(json.dumps(answers))
    number = terminal.json("request", "new", "--answers", "r.json")["number"]
    terminal.run("request", "submit", number)
    told = terminal.json("credential", "from-request", number, "--approve", code=1)
    assert [(one["need"], one["field"], one["excusable"]) for one in told["lacking"]] == [
        ("confirmations", "partners", True),
        ("reason", "", False),
    ]
    words = ("--reason", "Committee of 24 November", "--exception", "Letter in January")
    made = terminal.run("credential", "from-request", number, "--approve", *words)
    assert made.code == 0


def test_a_step_that_lacks_something_says_all_of_it(terminal: Terminal, active: str) -> None:
    told = terminal.json("credential", "state", active, "retire", code=1)
    assert [one["need"] for one in told["lacking"]] == ["reason", "teach_out", "last_badge"]
    days = ("--teach-out", "30 June 2027", "--last-badge", "2027-08-31")
    done = terminal.json("credential", "state", active, "retire", "--reason", "No demand", *days)
    assert done["history"][-1]["teach_out"] == "2027-06-30"
    assert (done["state"], done["steps"]) == ("retired", [])
    assert terminal.run("credential", "state", active, "retire").code == 1
    assert "30 June" not in terminal.run("credential", "state", active).err
    wrong = terminal.run("credential", "state", active, "retire", "--on", "someday")
    assert (wrong.code, "someday" in wrong.err) == (1, True)


def test_versions_are_compared_and_shown(terminal: Terminal, active: str, tmp_path: Path) -> None:
    terminal.run("credential", "amend", active, "--answers", written(tmp_path, official_name="Lifting with care"))
    (one,) = terminal.json("credential", "compare", active, "1", "0")["differences"]
    assert (one["label"], one["right"], one["difference"]) == ("Official name", "Lifting with care", "changed")
    first = terminal.json("credential", "show", active, "--version", "1")["answers"]
    now: Any = terminal.json("credential", "show", active)["answers"]
    assert (first["official_name"] == now["official_name"], first["launch_on"]) == (False, "2027-09-13")
    assert terminal.run("credential", "show", active, "--version", "9").code == 1
    assert "Both say the same" in terminal.run("credential", "compare", active, "1", "1").out
    lines = terminal.run("credential", "compare", active, "1", "0").out
    assert "Identity and names › Official name" in lines


def test_what_show_prints_is_what_new_takes(terminal: Terminal, active: str, tmp_path: Path) -> None:
    shown = terminal.run("credential", "show", active).out
    (tmp_path / "again.json").write_text(shown, "utf-8")
    made = terminal.json("credential", "new", "--answers", "again.json")
    assert terminal.run("credential", "show", made["id"]).out == shown


def test_new_from_a_course_and_as_a_copy(terminal: Terminal, active: str) -> None:
    course = terminal.json("credential", "new", "--course", "CNC-T105", "--name", "CNC Set-Up")
    assert (course["title"], course["state"]) == ("CNC Set-Up", "in-development")
    assert terminal.json("credential", "new", "--copy", active, "--name", "Another")["title"] == "Another"
    assert terminal.json("credential", "new")["title"] == ""


def test_an_issue_that_is_blocked_lists_why(terminal: Terminal) -> None:
    made = terminal.json("credential", "new")["number"]
    told = terminal.json("credential", "issue", made, code=1)
    assert "official_name" in {p["field"] for p in told["problems"]}
    assert "blocks" in terminal.run("credential", "issue", made).out


def test_files_are_written(terminal: Terminal, active: str, tmp_path: Path) -> None:
    done = terminal.json("credential", "export", active, "--format", "text", "--lang", "both", "--out", "s.txt")
    assert (done["version"], done["languages"]) == (1, ["en-CA", "fr-CA"])
    assert (tmp_path / "s.txt").exists()
    draft = terminal.run("credential", "export", active, "--version", "0", "--format", "text", "--out", "d.txt")
    assert "draft" in draft.out
    dates = terminal.json("credential", "calendar", "--out", "c.ics")
    assert dates["dates"] == (tmp_path / "c.ics").read_bytes().count(b"BEGIN:VEVENT") > 0
    assert terminal.run("credential", "calendar", active, "--out", "no/where.ics").code == 3


def test_a_record_of_another_kind_is_named(terminal: Terminal, approved: str) -> None:
    said = terminal.run("credential", "show", "2026-0001")
    assert (said.code, "2026-0001 is a request" in said.err) == (1, True)
    assert terminal.run("request", "check", approved).code == 1


def test_an_answer_with_no_place_is_refused(terminal: Terminal, approved: str, tmp_path: Path) -> None:
    told = terminal.json("credential", "amend", approved, "--answers", written(tmp_path, working_title="x"), code=1)
    assert told["error"]["mistakes"][0]["path"] == "working_title"


def test_only_those_where_something_is_due_are_listed(terminal: Terminal, active: str, tmp_path: Path) -> None:
    assert terminal.json("credential", "list", "--due")["credentials"] == []
    terminal.run("credential", "amend", active, "--answers", written(tmp_path, review_on="2020-01-01"))
    (listed,) = terminal.json("credential", "list", "--due")["credentials"]
    assert "2020" in listed["due"][0]
    assert "v1" in terminal.run("credential", "list").out
