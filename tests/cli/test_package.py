"""Packages from a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.app import records, requests
from mcdesk.app.services import Services
from mcdesk.domain.records import Record
from mcdesk.export.identity import PersonPen
from tests.app.handoff.people import TestPen
from tests.cli.memory import Memory
from tests.cli.terminal import Terminal


@pytest.fixture
def services(terminal: Terminal, tmp_path: Path) -> Services:
    found = terminal.program.open(terminal.program.default_workspace)
    found.store.sign_with(PersonPen(tmp_path / "person.key", "Ana Example", "coordinator"))
    return found


@pytest.fixture
def request_(services: Services) -> Record:
    return requests.create(services, {"working_title": "Welding", "instructional_hours": "30"}).value


def written(terminal: Terminal, record: Record, name: str = "w.mcrequest") -> str:
    terminal.json("package", "out", record.number, "--out", name, "--note", "Look")
    return name


def elsewhere(terminal: Terminal, tmp_path: Path) -> Memory:
    """Another workspace is open from now on; gives the one before."""
    before = terminal.store
    terminal.program.store = Memory(tmp_path / "other.mcworkspace")
    return before


def changes(terminal: Terminal, record: Record, title: str) -> None:
    services = terminal.program.open(terminal.program.default_workspace)
    now = services.store.get(record.id)
    answers = {**now.answers, "working_title": title}
    records.save(services, Record(**{**vars(now), "answers": answers}))


def test_a_dry_run_writes_nothing_and_a_run_does(terminal: Terminal, request_: Record, tmp_path: Path) -> None:
    told = terminal.json("package", "out", request_.number, "--dry-run")
    assert (told["file"], told["written"], told["files"]) == (f"{request_.number} Welding.mcrequest", False, 0)
    assert not list(tmp_path.glob("*.mcrequest"))
    assert "is written to w.mcrequest" in terminal.run("package", "out", request_.id, "--out", "w.mcrequest").out
    assert (tmp_path / "w.mcrequest").exists()


def test_a_package_is_shown_and_taken_in_elsewhere(terminal: Terminal, request_: Record, tmp_path: Path) -> None:
    name = written(terminal, request_)
    elsewhere(terminal, tmp_path)
    said = terminal.run("package", "show", name).out
    assert "Welding" in said
    assert "New here" in said
    assert terminal.json("package", "in", name, "--dry-run")["taken"] is False
    assert list(terminal.store.records()) == []
    assert terminal.json("package", "in", name)["standing"] == "new"
    assert terminal.store.get(request_.id).title == "Welding"
    assert terminal.json("package", "show", name)["standing"] == "nothing"


def test_what_both_changed_is_listed_and_decided_by_a_word(
    terminal: Terminal, request_: Record, tmp_path: Path
) -> None:
    there = written(terminal, request_)
    ours = elsewhere(terminal, tmp_path)
    terminal.json("package", "in", there)
    changes(terminal, request_, "Brazing")
    back = written(terminal, request_, "back.mcrequest")
    terminal.program.store = ours
    changes(terminal, request_, "Soldering")
    told = terminal.json("package", "in", back, code=1)
    (conflict,) = told["conflicts"]
    assert (conflict["base"], conflict["ours"], conflict["theirs"]) == ("Welding", "Soldering", "Brazing")
    said = terminal.run("package", "in", back)
    assert (said.code, "Nothing was changed" in said.out) == (1, True)
    assert terminal.store.get(request_.id).title == "Soldering"
    assert terminal.run("package", "in", back, "--take", "theirs").code == 0
    assert terminal.store.get(request_.id).title == "Brazing"


def test_a_copy_stands_beside_ours(terminal: Terminal, request_: Record) -> None:
    name = written(terminal, request_)
    assert terminal.json("package", "in", name, "--as-copy")["record"] != request_.id
    assert len(terminal.store.records()) == 2


def test_a_package_is_verified_and_one_that_does_not_hold_is_refused(
    terminal: Terminal, request_: Record, tmp_path: Path
) -> None:
    name = written(terminal, request_)
    told = terminal.json("package", "verify", name)
    assert (told["holds"], told["signed"], told["keys"][0]["name"]) == (True, 2, "Ana Example")
    assert "every part is as it was written" in terminal.run("package", "verify", name).out
    terminal.store.sign_with(TestPen("Bo Example"))
    other = written(terminal, request_, "other.mcrequest")
    assert terminal.json("package", "verify", other, code=1)["error"]["key"] == "handoff-proof-signature"
    (tmp_path / name).write_bytes(b"%PDF-1.7")
    refused = terminal.run("package", "show", name)
    assert (refused.code, "not a package" in refused.err) == (1, True)
    assert terminal.run("package", "show", "gone.mcrequest").code == 3


def test_a_package_that_is_refused_makes_no_workspace(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "bad.mcrequest").write_bytes(b"PK and nothing more")
    terminal.program.store = None
    told = terminal.json("package", "in", "bad.mcrequest", code=1)
    assert told["error"]["key"] == "handoff-no-package"
    assert terminal.program.store is None


def test_a_shared_folder_is_kept_sent_to_and_listed(terminal: Terminal, request_: Record, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    assert terminal.json("package", "folder", code=1)["error"]["key"] == "cli-folder-none"
    told = terminal.json("package", "folder", str(folder), "--use", "--send", request_.number, "--note", "Look")
    assert (len(told["sent"]), told["arrived"]) == (1, [])
    elsewhere(terminal, tmp_path)
    assert terminal.json("package", "folder", str(folder))["arrived"][0]["title"] == "Welding"
    said = terminal.run("package", "folder", str(folder)).out
    assert "1 package has arrived" in said
    assert "Ada (test)" in said
    assert terminal.json("package", "in", told["sent"][0])["standing"] == "new"
    assert terminal.json("package", "folder", str(folder))["arrived"] == []
    assert terminal.run("package", "folder", str(tmp_path / "gone")).code == 3
