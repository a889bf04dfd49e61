"""The command line itself: help, wrong usage, languages, exit codes."""

from __future__ import annotations

import io
import json
import os
import re
from pathlib import Path

import pytest

from mcdesk import __version__
from mcdesk.cli.arguments import build
from mcdesk.cli.main import main
from mcdesk.domain.texts import Lang, known
from tests.cli.terminal import Program, Terminal

USAGE = [
    ((), "Missing: COMMAND"),
    (("request",), "Missing: COMMAND"),
    (("request", "shw"), "“shw” is not one of list, new"),
    (("request", "show"), "Missing: ID"),
    (("request", "list", "--colour"), "Unknown: --colour"),
    (("request", "export", "1", "--paper", "a5"), "“a5” is not one of letter, a4"),
    (("request", "new", "--answers"), "--answers needs a value"),
    (("request", "list", "--work", "x"), "Unknown: --work x"),
    (("demo",), "Missing: --out"),
]


@pytest.mark.parametrize(("argv", "says"), USAGE)
def test_wrong_usage_is_said_with_the_line_that_helps(terminal: Terminal, argv: tuple[str, ...], says: str) -> None:
    said = terminal.run(*argv)
    assert (said.code, said.out) == (2, "")
    assert says in said.err
    assert "Usage: mcdesk" in said.err
    assert terminal.json(*argv, code=2)["error"]["kind"] == "usage"


def test_wrong_usage_is_said_in_french(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "fr_CA.UTF-8")
    said = terminal.run("request", "show").err
    assert "Il manque\N{NO-BREAK SPACE}: ID" in said
    assert "Usage\N{NO-BREAK SPACE}: mcdesk request show" in said


COMMANDS = [
    ("request", "list"),
    ("request", "new"),
    ("request", "show"),
    ("request", "check"),
    ("request", "submit"),
    ("request", "export"),
    ("form", "schema"),
    ("form", "check"),
    ("form", "docs"),
    ("profile", "check"),
    ("workspace", "new"),
    ("demo",),
    ("request",),
    (),
]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_command_explains_itself_in_both_languages(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], lang: str
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    said = terminal.run(*command, "--help", "--lang", lang)
    assert said.code == 0
    assert said.out.startswith("Usage: mcdesk" if lang == "en" else "Usage\N{NO-BREAK SPACE}: mcdesk")
    for option in ("--workspace", "--json", "--help"):
        line = next(row for row in said.out.splitlines() if row.lstrip().startswith((option, "-h, " + option)))
        assert len(line.split()) > 3
    assert not re.search(r"\b(usage|options|positional arguments):", said.out)


def test_every_message_of_the_help_exists() -> None:
    asked: list[str] = []

    def heard(key: str) -> str:
        asked.append(key)
        return key

    build(heard)
    assert len(asked) > 40
    assert [key for key in asked if not (known(key) and known(key, Lang.FR))] == []


def test_options_are_taken_before_the_command_and_after_it(terminal: Terminal) -> None:
    terminal.run("--workspace", "elsewhere.mcworkspace", "request", "list")
    assert terminal.store.path == Path("elsewhere.mcworkspace")
    terminal.run("request", "--workspace", "third.mcworkspace", "list")
    assert terminal.store.path == Path("third.mcworkspace")
    assert terminal.run("--json", "request", "list").data["requests"] == []


def test_the_workspace_comes_from_the_environment(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCDESK_WORKSPACE", "shared.mcworkspace")
    assert terminal.json("request", "list")["workspace"] == "shared.mcworkspace"


def test_the_language_follows_option_environment_preference_machine(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def speaks_french(*more: str) -> bool:
        return "Il n’y a aucune demande" in terminal.run("request", "list", *more).out

    assert not speaks_french()
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert speaks_french()
    terminal.program.preferences.set("language", "en-CA")
    assert not speaks_french()
    monkeypatch.setenv("MCDESK_LANG", "fr")
    assert speaks_french()
    assert not speaks_french("--lang", "en")


def test_the_version_is_told(terminal: Terminal) -> None:
    assert terminal.run("--version").out == f"mcdesk {__version__}\n"


def test_a_workspace_is_made(terminal: Terminal) -> None:
    assert terminal.json("workspace", "new", "n.mcworkspace") == {"workspace": "n.mcworkspace", "warnings": []}


def test_a_workspace_that_is_not_there_is_refused(terminal: Terminal) -> None:
    terminal.program.store = None
    said = terminal.run("request", "list")
    assert (said.code, said.out) == (1, "")


def test_the_demonstration_is_what_the_program_brings(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.run("demo", "--out", "shown").code == 0
    assert terminal.demos == [Path("shown")]
    assert main(["demo", "--out", "x"], lambda: Program(tmp_path)) == 3


def test_a_terminal_without_accents_gets_what_it_can_show(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def shown(*argv: str) -> str:
        kept = io.BytesIO()
        monkeypatch.setattr("sys.stdout", io.TextIOWrapper(kept, encoding="ascii", write_through=True))
        assert main([*argv, "--lang", "fr"], lambda: terminal.program) == 0
        return kept.getvalue().decode("ascii")

    assert json.loads(shown("form", "schema"))["title"].startswith("Demande d’élaboration")
    assert "Il n?y a aucune demande" in shown("request", "list")


def test_an_interrupt_ends_quietly(tmp_path: Path) -> None:
    def stopped() -> Program:
        raise KeyboardInterrupt

    assert main(["request", "list"], stopped) == 130


def test_a_reader_who_leaves_ends_it_quietly(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as gone:
        monkeypatch.setattr("sys.stdout", gone)
        assert main(["form", "schema"], lambda: terminal.program) == 141
