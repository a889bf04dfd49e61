"""Answers that cannot be taken are refused in words, and no request is made."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.terminal import Terminal

WRONG = [
    ("{", "is not JSON; line 1, column 2"),
    ("", "is not JSON; line 1, column 1"),
    ('{"fee": NaN}', "a number or a nesting"),
    ('{"fee": "1", "fee": "2"}', "gives fee twice"),
    ("[1]", "must be one JSON object"),
    ('{"answers": {}, "form_verison": 1}', "form_verison beside its answers"),
    ('{"answers": {}, "form": "zoo"}', "answers to the form zoo"),
    ('{"answers": {}, "form_version": 99}', "version 99 of the form"),
    ('{"workng_title": "x"}', "workng_title: unknown; did you mean working_title?"),
    ('{"partners": [{"contct": {"name": "x"}}]}', "did you mean contact"),
    ('{"partners": "Lakeport"}', "partners must be a list"),
    ('{"partners": ["Lakeport"]}', "partners must be a table"),
    ('{"purposes": "upskill"}', "purposes must be a list"),
    ('{"requester": {"name": "A", "fax": "1"}}', "fax: unknown"),
    ('{"outcomes": [{"id": "o1", "statement": "a"}, {"id": "o1", "statement": "b"}]}', "two rows with the id “o1”"),
    ('{"outcomes": [{"id": 1, "statement": "a"}]}', "id must be text"),
    ('{"attachments": [{"file": {"sha": "x"}}]}', "sha: unknown; did you mean sha256"),
]


@pytest.mark.parametrize(("text", "says"), WRONG)
def test_what_is_no_set_of_answers_is_refused_in_words(
    terminal: Terminal, tmp_path: Path, text: str, says: str
) -> None:
    file = tmp_path / "a.json"
    file.write_text(text, "utf-8")
    said = terminal.run("request", "new", "--answers", str(file))
    assert (said.code, said.out) == (1, "")
    assert says in said.err
    assert "Traceback" not in said.err
    assert terminal.run("request", "new", "--answers", str(file), "--lang", "fr").err != said.err
    told = terminal.json("request", "new", "--answers", str(file), code=1)["error"]
    assert told["kind"] == "refused"
    assert list(terminal.store.records()) == []


def test_a_file_that_cannot_be_read_is_refused_in_words(terminal: Terminal, tmp_path: Path) -> None:
    for name in ("none.json", str(tmp_path)):
        said = terminal.run("request", "new", "--answers", name)
        assert (said.code, "cannot be read" in said.err) == (1, True)


def test_bytes_that_are_no_text_are_refused(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'{"fee": "\xff"}')
    assert "not UTF-8" in terminal.run("request", "new", "--answers", "a.json").err


def test_deep_nesting_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"fee": ' + "[" * 100_000 + "]" * 100_000 + "}")
    assert terminal.run("request", "new", "--answers", "a.json").code == 1


def test_every_mistake_is_told_with_the_way_to_it(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"fe": 1, "partners": [{"id": "p1", "contct": 1}]}')
    told = terminal.json("request", "new", "--answers", "a.json", code=1)["error"]["mistakes"]
    assert {m["path"] for m in told} == {"fe", "partners[p1].contct"}


def test_answers_come_from_standard_input(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = io.BytesIO(json.dumps({"fee": "250", "launch_month": "September 2027", "languages": ["en"]}).encode())
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=answers))
    made = terminal.json("request", "new", "--answers", "-")
    shown = terminal.json("request", "show", made["id"])["answers"]
    assert shown == {"fee": "250.00", "launch_month": "2027-09", "languages": ["en"]}


def test_a_draft_may_hold_wrong_answers(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"fee": "a lot", "request_type": "nonsense"}')
    made = terminal.json("request", "new", "--answers", "a.json")
    rules = {p["field"] for p in terminal.json("request", "check", made["id"], code=1)["problems"]}
    assert {"fee", "request_type"} <= rules
