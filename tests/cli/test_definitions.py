"""Checking and describing forms and profiles from a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from mcdesk.resources import resource
from tests.cli.terminal import Terminal

OWN = Path(__file__).parent.parent / "own_form"
FORM, PROFILE = str(OWN / "form.toml"), str(OWN / "profile.toml")


def test_the_files_that_come_with_the_program_have_no_mistake(terminal: Terminal) -> None:
    assert terminal.json("profile", "check", str(resource("institutions", "mohawk.toml")))["mistakes"] == []


@pytest.mark.parametrize("name", ["request", "credential"])
def test_the_forms_that_come_with_the_program_have_no_mistake(terminal: Terminal, name: str) -> None:
    said = terminal.run("form", "check", str(resource("forms", f"{name}.toml")))
    assert (said.code, "no mistake found" in said.out) == (0, True)


def test_each_mistake_is_told_with_file_line_and_column(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "f.toml").write_text(Path(FORM).read_text("utf-8").replace("label.en", "lable.en", 1), "utf-8")
    said = terminal.run("form", "check", "f.toml", "--profile", PROFILE)
    assert said.code == 1
    assert "f.toml:20:1: page[first].field[mascot].lable: lable: unknown; did you mean label? " in said.out
    assert said.out.splitlines()[-1] == "f.toml: 2 mistakes."
    told = terminal.json("form", "check", "f.toml", "--profile", PROFILE, code=1)
    assert [m["line"] for m in told["mistakes"]] == [20, 21]
    assert list(told["mistakes"][0]) == ["file", "line", "column", "path", "key", "message", "fix"]


def test_mistakes_of_the_profile_come_first(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "p.toml").write_text(Path(PROFILE).read_text("utf-8").replace("#1F5C3D", "green"), "utf-8")
    said = terminal.run("form", "check", FORM, "--profile", "p.toml")
    assert said.code == 1
    assert "p.toml:" in said.out
    assert "fix that first" in said.out


def test_a_profile_is_checked_with_the_form_that_is_named_with_it(terminal: Terminal, tmp_path: Path) -> None:
    own = Path(PROFILE).read_text("utf-8")
    (tmp_path / "p.toml").write_text(own.replace("[[lists.seasons]]", "[[lists.weather]]"), "utf-8")
    told = terminal.json("profile", "check", "p.toml", "--form", FORM, code=1)
    assert told["file"] == FORM
    assert any("seasons" in m["message"] for m in told["mistakes"])
    assert "p.toml" in told["remark"]
    assert terminal.json("profile", "check", PROFILE, "--form", FORM) == {"file": PROFILE, "ok": True, "mistakes": []}


def test_what_the_form_that_comes_with_the_program_lacks_is_remarked_on(terminal: Terminal, tmp_path: Path) -> None:
    bundled = resource("institutions", "mohawk.toml").read_text("utf-8")
    (tmp_path / "p.toml").write_text(bundled.replace("min_hours = { value = 5,", "min_hours = { value = 500,"), "utf-8")
    told = terminal.json("profile", "check", "p.toml")
    assert told["ok"]
    assert "500" in told["remark"]


@pytest.mark.parametrize("command", ["form", "profile"])
def test_a_file_that_is_not_there_is_refused(terminal: Terminal, command: str) -> None:
    said = terminal.run(command, "check", "none.toml")
    assert (said.code, "none.toml cannot be read" in said.err) == (1, True)


def test_the_schema_is_one_that_validators_take(terminal: Terminal) -> None:
    schema = terminal.run("form", "schema").data
    Draft202012Validator.check_schema(schema)
    assert schema["properties"]["working_title"]["title"] == "Working title"
    of_credentials = terminal.run("form", "schema", "--of", "credential").data
    Draft202012Validator.check_schema(of_credentials)
    assert of_credentials["properties"]["official_name"]["title"] == "Official name"
    french = terminal.run("form", "schema", "--lang", "fr").data
    assert french["properties"]["working_title"]["title"] == "Titre de travail"


def test_the_pages_are_written_and_then_fresh(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.json("form", "docs", "--out", "d", "--check", code=1)["stale"] == [
        "fields.md",
        "answers.schema.json",
        "credential-fields.md",
        "credential-answers.schema.json",
        "stack-fields.md",
        "stack-answers.schema.json",
    ]
    assert not (tmp_path / "d").exists()
    assert terminal.json("form", "docs", "--out", "d")["written"] is True
    assert terminal.run("form", "docs", "--out", "d", "--check").code == 0
    (tmp_path / "d" / "fields.md").write_text("old", "utf-8")
    assert terminal.json("form", "docs", "--out", "d", "--check", code=1)["stale"] == ["fields.md"]


def test_the_pages_of_the_project_are_fresh(terminal: Terminal) -> None:
    docs = Path(__file__).parent.parent.parent / "docs"
    said = terminal.run("form", "docs", "--out", str(docs), "--check")
    assert said.code == 0, said.out


def test_pages_that_cannot_be_written_are_unavailable(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "d").write_text("a file")
    assert terminal.run("form", "docs", "--out", "d").code == 3


@pytest.mark.parametrize("named", ["options", "environment"])
def test_a_form_of_its_own_is_used(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    own = ("--form", FORM, "--profile", PROFILE) if named == "options" else ()
    if not own:
        monkeypatch.setenv("MCDESK_FORM", FORM)
        monkeypatch.setenv("MCDESK_PROFILE", PROFILE)
    answers = {"mascot": "RED FOX", "animals": [{"id": "a1", "animal": "Fox", "legs": 4}], "price": "12.50"}
    (tmp_path / "a.json").write_text(json.dumps(answers))
    made = terminal.json("request", "new", "--answers", "a.json", *own)
    shown = terminal.json("request", "show", made["id"], *own)
    assert shown == {"form": "animals", "form_version": 2, "answers": answers}
    problems = terminal.json("request", "check", made["id"], *own, code=1)["problems"]
    assert ("F01", "motto") in {(p["rule"], p["field"]) for p in problems}
