"""Certificates of a class that is awarded from a terminal: who is held back, one file for all, seals."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.awarding import CLASS, award, ready, roster
from tests.cli.terminal import Terminal
from tests.export.certificates.test_sealing import PHRASE, key_file


@pytest.fixture
def credential(terminal: Terminal, tmp_path: Path) -> str:
    return ready(terminal, tmp_path)


def test_one_name_that_no_font_has_holds_nobody_else_back(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    done = award(terminal, credential, "--certificate", "formal")
    assert done["certificates"] == {"en-CA": 2}
    (held,) = done["held"]
    assert (held["name"], held["key"]) == ("李小龍", "glyphs")
    assert "李" in held["message"]
    assert "Latin letters" in held["fix"]
    before = {path: path.stat().st_mtime_ns for path in Path("out").rglob("*.pdf")}
    assert len(before) == 2
    said = terminal.run("award", "--credential", credential, "--roster", "class.csv", "--out", "out")
    assert said.code == 0
    shown = terminal.run(
        "award", "--credential", credential, "--roster", "class.csv", "--out", "out", "--certificate", "formal"
    )
    assert (shown.code, "李小龍 (en-CA)" in shown.out, "mcdesk award correct" in shown.out) == (0, True, True)
    rows = terminal.program.tables.read(Path("out/report.xlsx")).sheets[0].rows
    file, waits = rows[0].index("Certificate"), rows[0].index("Why the certificate waits")
    told = {row[0]: (row[file], "".join(row[waits:])) for row in rows[1:]}
    assert told["李小龍"][0] == ""
    assert "U+674E" in told["李小龍"][1]
    assert told["Ana Example"][0].endswith(".pdf")
    assert told["Ana Example"][1] == ""
    terminal.json("award", "correct", "lee@example.org", "--name", "Lee Siu-lung", "--out", "corrected")
    again = award(terminal, credential, "--certificate", "formal")
    assert (again["certificates"], again["held"], again["awarded"]) == ({"en-CA": 3}, [], 0)
    after = {path: path.stat().st_mtime_ns for path in Path("out").rglob("*.pdf")}
    assert {path: after[path] for path in before} == before, "exactly the missing one was made"
    assert len(after) == 3


def test_where_nobody_can_have_one_no_certificate_is_made(terminal: Terminal, credential: str) -> None:
    roster("class.csv", (CLASS[0], CLASS[2]))
    done = award(terminal, credential, "--certificate", "formal")
    assert (done["certificates"], [one["name"] for one in done["held"]]) == ({}, ["李小龍"])
    assert list(Path("out").rglob("*.pdf")) == []


def test_certificates_of_a_class_in_one_sealed_file(
    terminal: Terminal, credential: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("seal.p12").write_bytes(key_file("ec"))
    roster("class.csv")
    refused = award(terminal, credential, "--seal", "seal.p12", code=1)
    assert refused["error"]["key"] == "awards-option"
    monkeypatch.setenv("MCDESK_SEAL_PASSPHRASE", "another")
    words = ("--certificate", "formal", "--merged", "--seal", "seal.p12", "--lang", "both")
    assert award(terminal, credential, *words, code=1)["error"]["key"] == "certificates-key-closed"
    assert terminal.json("award", "ledger")["awards"] == [], "nobody is awarded before the key is open"
    monkeypatch.setenv("MCDESK_SEAL_PASSPHRASE", PHRASE.decode())
    assert award(terminal, credential, *words)["certificates"] == {"en-CA": 2, "fr-CA": 2}
    made = sorted(Path("out").rglob("*.pdf"))
    assert [path.parent.name for path in made] == ["en", "fr"]
    for path in made:
        assert path.read_bytes().count(b"/SubFilter/ETSI.CAdES.detached") == 1
    found = terminal.json("verify", *map(str, made))
    assert found["verified"] is True
    assert [one["verdict"] for one in found["files"]] == ["good"] * 4
    assert all(one["inside"].endswith(".json") for one in found["files"])
    assert {one["badge"]["recipient_name"] for one in found["files"]} == {"Zoë Tremblay-O’Brien", "Ana Example"}
    told = terminal.run("verify", str(made[0]))
    assert (told.code, told.out.count(" › ")) == (0, 2)
    said = terminal.run("award", "--credential", credential, "--roster", "class.csv", "--out", "out", *words)
    assert "issuer unknown" in said.out


def test_one_file_for_all_overwrites_that_of_no_other_class(terminal: Terminal, credential: str) -> None:
    words = ("--certificate", "formal", "--merged")
    roster("class.csv", (CLASS[0], CLASS[1]))
    award(terminal, credential, *words)
    (first,) = Path("out").rglob("*.pdf")
    roster("other.csv", (CLASS[0], CLASS[3]))
    award(terminal, credential, *words, file="other.csv")
    assert len(list(Path("out").rglob("*.pdf"))) == 2
    assert first.is_file()
    award(terminal, credential, *words)
    assert len(list(Path("out").rglob("*.pdf"))) == 2, "the same class again is the same file"
    everybody = ("zoe@example.org", "ana@example.org")
    again = ("award", "correct", *everybody, "--name", "Zoë Example", "--reason", "A", "--out", "out", *words)
    corrected = terminal.json(*again)
    assert (corrected["certificates"], corrected["held"]) == ({"en-CA": 2}, [])
    found = terminal.json("verify", *map(str, Path("out").rglob("*.pdf")))["files"]
    told = [one["badge"]["recipient_name"] for one in found]
    assert sorted(told) == ["Ana Example", "Zoë Example", "Zoë Example", "Zoë Tremblay-O’Brien"]
