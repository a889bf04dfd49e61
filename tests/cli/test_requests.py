"""The life of a request from a terminal."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mcdesk.resources import resource
from tests.cli.terminal import Terminal
from tests.domain.definitions import sample

FORKLIFT = str(resource("samples", "forklift.json"))
ROUGH = str(resource("samples", "rough.json"))


def written(folder: Path, data: object, name: str = "a.json") -> str:
    path = folder / name
    path.write_text(data if isinstance(data, str) else json.dumps(data), "utf-8")
    return str(path)


def test_a_new_request_keeps_the_answers_of_the_file(terminal: Terminal) -> None:
    made = terminal.json("request", "new", "--answers", FORKLIFT)
    assert (made["number"], made["state"], made["version"]) == ("2026-0001", "draft", 0)
    shown = terminal.json("request", "show", made["number"])
    assert shown == {"form": "request", "form_version": 1, "answers": sample("forklift")}


@pytest.mark.parametrize("name", ["forklift", "homecare_fr", "rough"])
def test_what_show_prints_is_what_new_takes(terminal: Terminal, tmp_path: Path, name: str) -> None:
    first = terminal.json("request", "new", "--answers", str(resource("samples", f"{name}.json")))
    shown = terminal.run("request", "show", first["id"])
    again = terminal.json("request", "new", "--answers", written(tmp_path, shown.out))
    assert terminal.run("request", "show", again["id"]).out == shown.out


def test_the_first_request_makes_its_workspace_and_says_so(terminal: Terminal, tmp_path: Path) -> None:
    terminal.program.store = None
    wrong = written(tmp_path, {"bogus": 1})
    assert terminal.run("request", "new", "--workspace", "first.mcworkspace", "--answers", wrong).code == 1
    assert terminal.program.store is None
    said = terminal.run("request", "new", "--workspace", "first.mcworkspace", "--answers", FORKLIFT)
    assert (said.code, "first.mcworkspace is made." in said.out, "2026-0001" in said.out) == (0, True, True)


def test_a_row_without_an_id_is_named_by_its_place(terminal: Terminal, tmp_path: Path) -> None:
    wrong = written(tmp_path, {"partners": [{"organization": "a"}, {"organisation": "b"}], "bogus": 1})
    told = terminal.json("request", "new", "--answers", wrong, code=1)["error"]["mistakes"]
    assert {m["path"] for m in told} == {"partners[2].organisation", "bogus"}
    assert all(len(m["fix"]) < 200 for m in told)


def test_an_empty_draft_needs_no_file(terminal: Terminal) -> None:
    made = terminal.json("request", "new")
    assert terminal.json("request", "show", made["id"])["answers"] == {}


def test_a_long_title_is_cut_where_a_person_reads_it_and_whole_in_a_pipe(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = "Safe operation of lift trucks " * 5
    (tmp_path / "long.json").write_text(json.dumps({"working_title": title}), "utf-8")
    terminal.json("request", "new", "--answers", "long.json")
    assert title.strip() in terminal.run("request", "list").out
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    shown = terminal.run("request", "list").out
    assert shown.splitlines()[1].endswith("…")
    assert title.strip() not in shown


def test_the_list_says_number_state_and_title(terminal: Terminal) -> None:
    terminal.json("request", "new", "--answers", FORKLIFT)
    terminal.json("request", "new")
    lines = terminal.run("request", "list").out.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["Number", "2026-0002", "2026-0001"]
    assert lines[1].endswith("(no title yet)")
    assert lines[2].endswith("Forklift Operation and Load Handling")
    assert len({line.find("Draft") for line in lines[1:]}) == 1
    listed = terminal.json("request", "list")
    assert [r["number"] for r in listed["requests"]] == ["2026-0002", "2026-0001"]


def test_an_empty_workspace_says_how_to_begin(terminal: Terminal) -> None:
    said = terminal.run("request", "list")
    assert (said.code, "mcdesk request new" in said.out) == (0, True)


def test_a_check_says_rule_field_severity_words_fix_and_source(terminal: Terminal) -> None:
    made = terminal.json("request", "new", "--answers", ROUGH)
    found = terminal.json("request", "check", made["id"], code=1)
    assert found["ready"] is False
    assert found["counts"]["block"] == sum(p["severity"] == "block" for p in found["problems"]) > 0
    for problem in found["problems"]:
        assert list(problem) == [
            *("rule", "field", "row", "column", "label", "severity", "message", "fix", "source"),
        ]
        assert problem["message"]
        assert problem["fix"]
    said = terminal.run("request", "check", made["number"])
    assert said.code == 1
    for problem in found["problems"]:
        assert problem["rule"] in said.out
    assert "problems block submitting" in said.out.replace("\n", " ")


def test_a_check_speaks_french(terminal: Terminal) -> None:
    made = terminal.json("request", "new", "--answers", ROUGH)
    said = terminal.run("request", "check", made["id"], "--lang", "fr")
    assert "bloquent la soumission" in said.out


def test_submitting_what_is_not_ready_lists_what_blocks_and_changes_nothing(terminal: Terminal) -> None:
    made = terminal.json("request", "new", "--answers", ROUGH)
    refused = terminal.json("request", "submit", made["id"], code=1)
    assert refused["ready"] is False
    assert {p["severity"] for p in refused["problems"]} == {"block"}
    assert terminal.store.get(made["id"]).version == 0


def test_a_complete_request_is_submitted_once(terminal: Terminal) -> None:
    made = terminal.json("request", "new", "--answers", FORKLIFT)
    assert terminal.json("request", "check", made["id"])["ready"] is True
    said = terminal.run("request", "submit", made["number"])
    assert (said.code, "submitted as version 1" in said.out) == (0, True)
    assert "What happens next" in said.out
    assert terminal.json("request", "submit", made["id"], code=1)["error"]["key"] == "requests-already-submitted"
    assert terminal.json("request", "list")["requests"][0]["state"] == "submitted"


def test_a_file_named_in_the_answers_is_kept(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7 letter")
    row = {"about": "A letter", "file": {"file": "letter.pdf"}}
    made = terminal.json("request", "new", "--answers", written(tmp_path, {"attachments": [row]}))
    kept = terminal.json("request", "show", made["id"])["answers"]["attachments"][0]["file"]
    assert terminal.store.attachment(kept["sha256"]) == b"%PDF-1.7 letter"
    assert (kept["name"], kept["size"], kept["media_type"]) == ("letter.pdf", 15, "application/pdf")


def test_a_file_that_the_workspace_does_not_have_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    row = {"file": {"sha256": "a" * 64, "name": "x.pdf"}}
    said = terminal.json("request", "new", "--answers", written(tmp_path, {"attachments": [row]}), code=1)
    assert said["error"]["kind"] == "refused"
    assert list(terminal.store.records()) == []


def test_a_workspace_that_is_open_elsewhere_is_unavailable_for_writing_only(terminal: Terminal) -> None:
    terminal.store.read_only = True
    terminal.store.holder = "mcdesk on desk-12"
    said = terminal.run("request", "new")
    assert (said.code, said.out) == (3, "")
    assert "desk-12" in said.err
    assert terminal.run("request", "list").code == 0
    terminal.store.holder = ""
    assert terminal.json("request", "new", code=3)["error"]["key"] == "cli-read-only"


def test_the_workspace_is_let_go_whatever_happens(terminal: Terminal) -> None:
    terminal.run("request", "list")
    terminal.run("request", "show", "nothing")
    assert terminal.store.closed == 2


@pytest.mark.parametrize("command", ["check", "submit", "export"])
@pytest.mark.parametrize(("change", "says"), [({"form_id": "zoo"}, "the form zoo"), ({"form_version": 9}, "version 9")])
def test_a_request_of_another_form_is_refused(
    terminal: Terminal, command: str, change: dict[str, Any], says: str
) -> None:
    made = terminal.json("request", "new")
    terminal.store.save(replace(terminal.store.get(made["id"]), **change))
    said = terminal.run("request", command, made["id"])
    assert (said.code, says in said.err) == (1, True)
    assert terminal.run("request", "show", made["id"]).code == 0


@pytest.mark.parametrize(("name", "says"), [("none.pdf", "none.pdf"), ("run.exe", "exe"), ("empty.pdf", "empty.pdf")])
def test_a_file_that_cannot_be_kept_is_refused(terminal: Terminal, tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "run.exe").write_bytes(b"MZ")
    answers = written(tmp_path, {"attachments": [{"file": {"file": name}}]})
    said = terminal.run("request", "new", "--answers", answers)
    assert (said.code, says in said.err) == (1, True)
    assert list(terminal.store.records()) == []
