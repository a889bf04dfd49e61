"""Documents from a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mcdesk.domain.outline import Paper
from mcdesk.resources import resource
from tests.cli.terminal import Terminal


@pytest.fixture
def number(terminal: Terminal) -> str:
    """A request that is there to be exported."""
    made = terminal.json("request", "new", "--answers", str(resource("samples", "forklift.json")))
    return str(made["number"])


def export(terminal: Terminal, number: str, *more: str) -> dict[str, object]:
    told: dict[str, object] = terminal.json("request", "export", number, "--format", "text", *more)
    return told


def test_a_document_is_written_where_asked(terminal: Terminal, number: str, tmp_path: Path) -> None:
    out = tmp_path / "p.txt"
    told = export(terminal, number, "--out", str(out), "--lang", "both", "--paper", "a4")
    assert out.stat().st_size == told["bytes"]
    assert (told["languages"], told["paper"], told["format"]) == (["en-CA", "fr-CA"], "a4", "text")
    outline = terminal.program.words.outlines[-1]
    assert [part.lang for part in outline.parts] == ["en-CA", "fr-CA"]
    assert outline.paper is Paper.A4


def test_a_document_is_named_after_its_request_and_takes_the_profile_s_paper(terminal: Terminal, number: str) -> None:
    told = export(terminal, number)
    assert told["file"] == "2026-0001 Forklift Operation and Load Handling.txt"
    assert told["paper"] == "letter"


def test_one_section_without_contacts(terminal: Terminal, number: str) -> None:
    export(terminal, number, "--section", "partners", "basics", "--without-contacts")
    few = repr(terminal.program.words.outlines[-1])
    export(terminal, number)
    everything = repr(terminal.program.words.outlines[-1])
    assert "d.okafor@example.org" in everything
    assert "d.okafor@example.org" not in few
    assert len(few) < len(everything)


def test_characters_without_a_font_are_told(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"working_title": "Snow \N{SNOWMAN}"}))
    terminal.json("request", "new", "--answers", "a.json")
    assert "\N{SNOWMAN}" in terminal.run("request", "export", "2026-0001", "--format", "text").out


@pytest.mark.parametrize(("more", "says"), [(("--format", "odt"), "odt"), (("--section", "zoo"), "zoo")])
def test_what_there_is_not_is_refused(terminal: Terminal, number: str, more: tuple[str, str], says: str) -> None:
    said = terminal.run("request", "export", number, "--format", "text", *more)
    assert (said.code, says in said.err) == (1, True)
