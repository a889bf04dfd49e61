"""A review from a terminal: what waits, decisions, the rubric, and what a history proves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest

from mcdesk.resources import resource
from tests.app.employer.test_pack import SAID, filled, form_of
from tests.app.workspace import services
from tests.cli.terminal import Terminal

FORKLIFT = str(resource("samples", "forklift.json"))


@pytest.fixture
def sent(terminal: Terminal) -> str:
    """The number of a submitted request."""
    number = terminal.json("request", "new", "--answers", FORKLIFT)["number"]
    assert terminal.run("request", "submit", number).code == 0
    return str(number)


def test_what_waits_is_listed_and_shown_with_the_steps(terminal: Terminal, sent: str) -> None:
    (waiting,) = terminal.json("review", "list")["waiting"]
    assert (waiting["number"], waiting["state"], waiting["target"], waiting["late"]) == (sent, "submitted", 5, False)
    assert "Submitted" in terminal.run("review", "list").out
    shown = terminal.json("review", "show", sent)
    assert [s["step"] for s in shown["steps"]][:2] == ["screen", "approve_directly"]
    told = terminal.run("review", "show", sent).out
    assert "Waits for: Manager, Digital Learning" in told
    assert "are as they were written" in told
    assert terminal.run("review", "show", sent, "--lang", "fr").out.count("En attente de")


@pytest.mark.usefixtures("far_east")
def test_moments_are_those_of_the_clock_at_hand(terminal: Terminal, sent: str) -> None:
    assert terminal.program.store is not None
    begun, *_ = terminal.program.store.history(terminal.program.store.get(sent).id)
    here = f"{begun.at.astimezone():%Y-%m-%d %H:%M}"
    assert any(line.startswith(here) for line in terminal.run("review", "show", sent).out.splitlines())


def test_a_decision_without_words_is_refused_with_what_it_lacks(terminal: Terminal, sent: str) -> None:
    refused = terminal.run("review", "decide", sent, "return_it")
    assert refused.code == 1
    assert terminal.json("review", "decide", sent, "return_it", "--reason", "Hours")["state"] == "returned"
    assert terminal.run("review", "decide", sent, "screen").code == 1
    (waiting,) = terminal.json("review", "list")["waiting"]
    assert waiting["state"] == "returned"


def test_an_approval_names_the_credential_that_it_made(terminal: Terminal, sent: str) -> None:
    done = terminal.json("review", "decide", sent, "approve_directly", "--reason", "Committee")
    assert (done["state"], done["made"]) == ("approved", "MC-2026-0001")
    assert terminal.json("review", "list")["waiting"] == []


def test_histories_are_proved_one_or_all(terminal: Terminal, sent: str, tmp_path: Path) -> None:
    (one,) = terminal.json("review", "prove", sent)["records"]
    assert (one["holds"], one["same"], one["findings"]) == (True, True, [])
    assert len(terminal.json("review", "prove")["records"]) == 1
    assert sent in terminal.run("review", "prove").out


def test_marks_are_given_and_shown(terminal: Terminal, sent: str) -> None:
    marked = terminal.json("review", "mark", sent, "outcomes", "partly", "--note", "Two say the same")
    (outcomes,) = [c for c in marked["criteria"] if c["criterion"] == "outcomes"]
    assert outcomes["marks"][0]["note"] == "Two say the same"
    assert "Partly met  Two say the same" in terminal.run("review", "rubric", sent).out
    assert terminal.run("review", "mark", sent, "beauty", "met").code == 1


def test_an_employer_is_asked_and_the_answer_comes_back(terminal: Terminal, tmp_path: Path) -> None:
    number = terminal.json("request", "new", "--answers", FORKLIFT)["number"]
    assert terminal.run("review", "employer", number, "--out", "form.docx").code == 0
    assert docx.Document(str(tmp_path / "form.docx")).paragraphs
    assert terminal.run("review", "employer", number, "--out", "form.pdf").code == 0
    assert terminal.program.store is not None
    work = replace(services(), store=terminal.program.store)
    record = work.store.get(number)
    (tmp_path / "back.pdf").write_bytes(filled(form_of(work, record), SAID))
    told = terminal.json("review", "employer-answer", number, "back.pdf")
    assert (told["demand"], told["job"], told["other"]) == ("yes", "no", "")
    assert terminal.run("review", "employer-answer", number, "form.txt").code == 1
    assert terminal.run("review", "employer", number, "--partner", "Nobody", "--out", "x.pdf").code == 1
