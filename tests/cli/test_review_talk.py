"""The redline and the comments from a terminal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app import records, requests
from mcdesk.app.review import talking
from mcdesk.app.services import Services
from mcdesk.domain.answers import Ref
from mcdesk.resources import resource
from tests.cli.terminal import Terminal


@pytest.fixture
def services(terminal: Terminal) -> Services:
    """The workspace of the commands."""
    terminal.json("request", "new", "--answers", str(resource("samples", "forklift.json")))
    return terminal.program.open(terminal.program.default_workspace)


@pytest.fixture
def number(services: Services) -> str:
    """A request that was submitted, opened again and changed."""
    (draft,) = services.store.records()
    sent = requests.submit(services, draft).value.request
    again = requests.reopen(services, sent).value
    now = {**again.answers, "working_title": "Safe Lift Truck Operation"}
    return records.save(services, replace(again, answers=now)).value.number


def test_what_changed_is_shown_with_signs(terminal: Terminal, number: str) -> None:
    told = terminal.run("review", "redline", number, "--lang", "en")
    assert told.code == 0
    assert "1 change" in told.out
    assert "[-Forklift-]{+Safe Lift Truck+} Operation[- and Load Handling-]" in told.out
    found = terminal.json("review", "redline", number, "--from", "1", "--to", "0")
    (change,) = found["changes"]
    assert (change["at"], change["what"], change["after"]) == ("working_title", "changed", "Safe Lift Truck Operation")


def test_it_is_written_as_a_document(terminal: Terminal, number: str, tmp_path: Path) -> None:
    path = tmp_path / "redline.pdf"
    found = terminal.json("review", "redline", number, "--from", "1", "--to", "0", "--out", str(path))
    assert found["file"] == str(path)
    assert path.read_text("utf-8") == f"Changes in {number} Safe Lift Truck Operation"


def test_versions_that_are_not_there_are_refused(terminal: Terminal, services: Services) -> None:
    (draft,) = services.store.records()
    assert terminal.json("review", "redline", draft.number, code=1)["error"]["key"] == "review-one-version"
    assert terminal.json("review", "redline", draft.number, "--from", "7", code=1)["error"]["key"] == "life-no-version"


@pytest.mark.usefixtures("far_east")
def test_comments_are_listed(terminal: Terminal, services: Services, number: str) -> None:
    record = services.store.get(number)
    thread = talking.comment(services, record, Ref("instructional_hours"), "Too few?").value[0]
    talking.suggest(services, record, Ref("working_title"), "Lift trucks")
    told = terminal.run("review", "comments", number, "--lang", "en").out
    talking.comment(services, record, Ref("working_title"), "Ask Bo", private=True)
    told = terminal.run("review", "comments", number, "--lang", "en").out
    assert told.index("Working title  Suggested wording") < told.index("Instructional hours")
    assert "Ada (test)  (for me alone)  Ask Bo" in told
    (said,) = thread.said
    assert f"{said.at.astimezone():%Y-%m-%d %H:%M}  Ada (test)  Too few?" in told
    talking.resolve(services, record, thread)
    assert len(terminal.json("review", "comments", number, "--all")["comments"]) == 3
