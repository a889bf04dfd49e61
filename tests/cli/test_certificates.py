"""``certificate``: templates, a pre-flight, and a class made from a table."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.export.certificates.test_sealing import PHRASE, key_file

TABLE = """Name of the learner,date,credential_id,address,outcomes
Amélie Tremblay,2026-11-09,MC-1,https://badges.example.org/v/1,Drive safely; Stop in time
Bob Li,9 November 2026,MC-2,,Drive safely
"""
SAME = ("--set", "credential_name=Safe Forklift Operation", "hours=36")


@pytest.fixture
def table(tmp_path: Path) -> str:
    (tmp_path / "class.csv").write_text(TABLE, "utf-8")
    return str(tmp_path / "class.csv")


def test_the_templates_are_listed(terminal: Terminal) -> None:
    assert [one["id"] for one in terminal.json("certificate", "templates")["templates"]] == ["formal", "modern"]
    assert "Classique" in terminal.run("certificate", "templates", "--lang", "fr").out


def test_a_class_is_checked_and_made(terminal: Terminal, table: str, tmp_path: Path) -> None:
    words = ("--template", "formal", "--data", table, *SAME)
    assert terminal.json("certificate", "check", *words)["findings"] == []
    data = terminal.json("certificate", "make", *words, "--out", "out", "--contact-sheet", "--lang", "fr")
    assert data["made"]["fresh"] == 2
    assert sorted(path.name for path in (tmp_path / "out").glob("*.pdf")) == [
        "Amélie Tremblay - Safe Forklift Operation.pdf",
        "Bob Li - Safe Forklift Operation.pdf",
        "contact-sheet.pdf",
    ]
    assert "Bob Li" in (tmp_path / "out" / "certificates-report.csv").read_text("utf-8-sig")
    assert terminal.json("certificate", "make", *words, "--out", "out", "--lang", "fr")["made"]["fresh"] == 0


def test_one_file_for_all_on_another_paper(terminal: Terminal, table: str, tmp_path: Path) -> None:
    words = ("--template", "modern", "--data", table, *SAME)
    said = terminal.run("certificate", "make", *words, "--out", "all.pdf", "--merged", "--paper", "a4")
    assert said.code == 0
    assert "2 certificates" in said.out
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_what_blocks_is_told_and_nothing_is_made(terminal: Terminal, table: str, tmp_path: Path) -> None:
    words = ("--template", "modern", "--data", table)
    said = terminal.run("certificate", "make", *words, "--out", "out")
    assert said.code == 1
    assert "Amélie Tremblay has nothing under: Name of the micro-credential." in " ".join(said.out.split())
    assert not (tmp_path / "out").exists()


def test_a_check_ends_as_the_making_does_where_one_has_to_wait(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "class.csv").write_text(TABLE.replace("Bob Li", "李小龍"), "utf-8")
    words = ("--template", "formal", "--data", str(tmp_path / "class.csv"), *SAME)
    assert terminal.json("certificate", "check", *words, code=1)["counts"]["block"] == 1
    assert terminal.json("certificate", "make", *words, "--out", "out", code=1)["made"]["fresh"] == 1


def test_credentials_are_put_inside_or_missed_by_name(terminal: Terminal, table: str, tmp_path: Path) -> None:
    (tmp_path / "signed").mkdir()
    (tmp_path / "signed" / "MC-1.json").write_text("{}", "utf-8")
    words = ("--template", "modern", "--data", table, *SAME, "--out", "out", "--credentials", "signed")
    said = terminal.run("certificate", "make", *words)
    assert said.code == 1
    assert "MC-2" in said.err
    (tmp_path / "signed" / "MC-2.jwt").write_text("a.b.c", "utf-8")
    assert terminal.json("certificate", "make", *words)["made"]["fresh"] == 2


def test_a_template_goes_out_and_comes_in(terminal: Terminal, table: str, tmp_path: Path) -> None:
    assert terminal.run("certificate", "template", "--template", "formal", "--out", "own.mccert").code == 0
    words = ("--template", "own.mccert", "--data", table, *SAME)
    assert terminal.json("certificate", "check", *words)["findings"] == []


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (("--template", "other"), "certificates-no-template"),
        (("--template", "formal", "--set", "grade=A"), "certificates-set"),
    ],
)
def test_a_slip_is_told_with_its_fix(words: tuple[str, ...], key: str, terminal: Terminal, table: str) -> None:
    error = terminal.json("certificate", "check", "--data", table, *words, code=1)["error"]
    assert error["key"] == key
    assert error["hint"]


def test_a_table_without_names_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("hours,weeks\n3,4\n", "utf-8")
    words = ("--template", "formal", "--data", "other.csv")
    assert terminal.json("certificate", "check", *words, code=1)["error"]["key"] == "certificates-no-names"


def test_files_are_sealed_and_a_key_that_vouches_for_itself_is_called_so(
    terminal: Terminal, table: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "key.p12").write_bytes(key_file("ec"))
    words = ("certificate", "make", "--template", "modern", "--data", table, *SAME, "--out", "out", "--seal", "key.p12")
    monkeypatch.delenv("MCDESK_SEAL_PASSPHRASE", raising=False)
    asked = terminal.json(*words, code=1)["error"]
    assert (asked["key"], "MCDESK_SEAL_PASSPHRASE" in asked["hint"]) == ("cli-no-passphrase", True)
    monkeypatch.setenv("MCDESK_SEAL_PASSPHRASE", "another")
    assert terminal.json(*words, code=1)["error"]["key"] == "certificates-key-closed"
    monkeypatch.setenv("MCDESK_SEAL_PASSPHRASE", PHRASE.decode())
    said = terminal.run(*words)
    assert said.code == 0
    assert "issuer unknown" in said.out
    assert all(b"/SubFilter/ETSI.CAdES.detached" in path.read_bytes() for path in (tmp_path / "out").glob("*.pdf"))


def test_a_terminal_is_told_how_far_the_work_is(
    terminal: Terminal, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    words = ("certificate", "make", "--template", "modern", "--data", table, *SAME, "--out", "out")
    assert "2 of 2" in terminal.run(*words).err
