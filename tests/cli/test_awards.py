"""A cohort is awarded from a terminal: roster, ledger, badges, files; revoked, corrected, removed."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import replace
from email import message_from_bytes
from email.policy import SMTPUTF8
from pathlib import Path
from typing import Any

import pytest

from mcdesk.domain.answers import Reader
from mcdesk.domain.badges.keys import Algorithm
from mcdesk.resources import resource
from tests.badge import samples
from tests.cli.terminal import Terminal

FORKLIFT = str(resource("samples", "forklift.json"))
FRENCH = {
    "official_name_fr": "Conduite sécuritaire d’un chariot élévateur",
    "one_sentence_fr": "Inspecte, conduit et stationne un chariot élévateur.",
    "badge_criteria_fr": "A réussi la démonstration pratique.",
}
RECIPE = {"version": 1, "icon": "forklift", "words": {"name": {"en": "Forklift", "fr": "Chariot"}}}
CLASS = (
    ("Name", "E-mail", "Evidence", "Inspection and load worksheet", "Hazard response scenarios"),
    ("Zoë Tremblay-O’Brien", "Zoe@Example.org", "https://example.org/zoe", "met", "x"),
    ("李小龍", "lee@example.org", "Drove the course twice", "atteint", "pass"),
    ("Ana Example", "ana@example.org", "", "Met", ""),
)


def roster(name: str, rows: tuple[tuple[str, ...], ...] = CLASS) -> str:
    with Path(name).open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return name


def table(name: str) -> list[list[str]]:
    with Path(name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.fixture
def credential(terminal: Terminal, tmp_path: Path) -> str:
    """The number of a credential with version 1, and a key to sign with."""
    number = terminal.json("request", "new", "--answers", FORKLIFT)["number"]
    terminal.run("request", "submit", number)
    made = str(terminal.json("credential", "from-request", number, "--approve", "--reason", "Committee")["number"])
    about = "For warehouse workers. " + "They learn to lift loads with care and to show it on a course. " * 3
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 40)
    offering = [{"id": "f1", "starts": "2026-10-05", "ends": "2026-11-13"}]
    answers = {"description": about, "badge_image": {"file": "b.png"}, "badge_recipe": RECIPE, "offerings": offering}
    (tmp_path / "c.json").write_text(json.dumps({**answers, **FRENCH}), "utf-8")
    assert terminal.run("credential", "amend", made, "--answers", "c.json").code == 0
    for step in ("begin", "ready"):
        terminal.run("credential", "state", made, step)
    assert terminal.json("credential", "issue", made)["version"] == 1
    samples.open_key(terminal.program.badges)
    return made


def award(terminal: Terminal, credential: str, *words: str, file: str = "class.csv", code: int = 0) -> Any:
    words = ("award", "--credential", credential, "--roster", file, "--out", "out", *words)
    return terminal.json(*words, code=code)


def test_a_class_is_awarded_and_every_badge_verifies(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    done = award(terminal, credential)
    assert (done["cohort"], done["awarded"], done["skipped"]) == ("CO-2026-0001", 3, 0)
    for one in done["awards"]:
        badges = [f for f in one["files"] if f.endswith((".json", ".png", ".svg"))]
        assert len(badges) == 3
        found = terminal.json("verify", *badges, "--recipient", one["email"])
        assert [f["verdict"] for f in found["files"]] == ["good"] * 3
    document = json.loads(Path(done["awards"][0]["files"][0]).read_text("utf-8"))
    subject = document["credentialSubject"]
    assert document["evidence"][0]["id"] == "https://example.org/zoe"
    assert len(subject["result"]) == 2
    assert len(subject["achievement"]["alignment"]) > 3
    (offering,) = Reader(terminal.store.get(credential).answers).rows("offerings")
    assert offering.integer("badges") == 3


def files_in(folder: str) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in Path(folder).rglob("*") if p.is_file() and p.suffix != ".xlsx"}


def test_the_same_order_again_awards_nobody_and_only_completes(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    first = award(terminal, credential, "--lang", "both")
    before = files_in("out")
    assert (first["awarded"], len(first["awards"])) == (6, 6)
    for gone in first["awards"][0]["files"]:
        Path(gone).unlink()
    Path(first["awards"][3]["files"][0]).write_bytes(b"half")
    again = award(terminal, credential, "--lang", "both")
    assert (again["again"], again["awarded"], again["cohort"]) == (True, 0, first["cohort"])
    assert [one["id"] for one in again["awards"]] == [one["id"] for one in first["awards"]]
    assert files_in("out") == before
    assert sum(one["fresh"] for one in again["awards"]) == 4
    assert sum(one["fresh"] for one in award(terminal, credential, "--lang", "both")["awards"]) == 0


def test_both_languages_are_two_badges_of_one_person_and_one_letter(terminal: Terminal, credential: str) -> None:
    roster("class.csv", CLASS[:2])
    english, french = award(terminal, credential, "--lang", "both")["awards"]
    assert english["files"][-1] == french["files"][-1]
    told = [json.loads(Path(one["files"][0]).read_text("utf-8"))["credentialSubject"] for one in (english, french)]
    assert told[0]["id"] == told[1]["id"]
    assert told[0]["achievement"]["related"][0]["id"] == told[1]["achievement"]["id"]
    assert told[1]["achievement"]["name"] == FRENCH["official_name_fr"]
    letter = message_from_bytes(Path(english["files"][-1]).read_bytes(), policy=SMTPUTF8)
    assert "Zoe@example.org".casefold() in str(letter["To"]).casefold()
    assert letter["X-Unsent"] == "1"
    attached = [part.get_filename() for part in letter.walk() if part.get_filename()]
    assert attached == [Path(one["files"][1]).name for one in (english, french)]
    data = next(p.get_payload(decode=True) for p in letter.walk() if p.get_filename())
    assert data == Path(english["files"][1]).read_bytes()


def test_what_is_missing_in_a_language_is_named_and_nobody_is_awarded(terminal: Terminal, credential: str) -> None:
    record = terminal.store.get(credential)
    terminal.store.save(replace(record, answers={k: v for k, v in record.answers.items() if k != "badge_criteria_fr"}))
    assert terminal.run("credential", "issue", credential).code == 0
    roster("class.csv")
    error = award(terminal, credential, "--lang", "fr", code=1)["error"]
    assert (error["key"], error["field"]) == ("awards-not-said", "badge_criteria_fr")
    assert terminal.json("award", "ledger")["awards"] == []


def test_every_problem_of_a_roster_is_named_and_goes_into_a_file(terminal: Terminal, credential: str) -> None:
    bad = (
        CLASS[0],
        ("", "nobody@example.org", "", "met", ""),
        ("Bo Example", "bo at example", "", "met", ""),
        ("Cy Example", "cy@example.org", "", "brilliant", ""),
        ("Di Example", "di@example.org", "", "no", ""),
        ("Di Again", "DI@example.org", "", "", ""),
    )
    roster("bad.csv", bad)
    found = award(terminal, credential, "--errors", "mend.csv", file="bad.csv", code=1)
    assert [(p["cell"], p["column"], p["blocks"]) for p in found["problems"]] == [
        ("A2", "name", True),
        ("B3", "email", True),
        ("D4", "result:a1", True),
        ("D5", "result:a1", False),
        ("B6", "email", True),
    ]
    assert (found["ready"], Path("out").exists()) == (1, False)
    mended = table("mend.csv")
    assert len(mended) == 6
    french = terminal.run("award", "--credential", credential, "--roster", "bad.csv", "--check")
    assert french.code == 1


def test_a_blank_roster_has_a_column_for_every_assessment(terminal: Terminal, credential: str) -> None:
    terminal.json("award", "template", "blank.csv", "--credential", credential)
    (heads,) = table("blank.csv")
    assert heads[:2] == ["Name", "E-mail"]
    assert heads[-3:] == ["Inspection and load worksheet", "Practical operating test", "Hazard response scenarios"]


@pytest.mark.parametrize(("policy", "counts"), [("skip", (1, 1, 0)), ("replace", (2, 0, 1)), ("allow", (2, 0, 0))])
def test_who_holds_the_badge_already(
    policy: str, counts: tuple[int, int, int], terminal: Terminal, credential: str
) -> None:
    roster("class.csv", CLASS[:2])
    award(terminal, credential)
    roster("more.csv", (CLASS[0], ("Zoë T.", "ZOE@example.org ", "", "", ""), CLASS[2]))
    done = award(terminal, credential, "--duplicates", policy, file="more.csv")
    assert (done["awarded"], done["skipped"], done["replaced"]) == counts
    standings = [one["standing"] for one in terminal.json("award", "ledger")["awards"]]
    assert standings.count("superseded") == counts[2]


def test_a_badge_that_would_be_refused_stops_the_whole_award(terminal: Terminal, credential: str) -> None:
    roster("class.csv", (*CLASS, ("Bad \x07 Example", "bad@example.org", "", "", "")))
    said = terminal.run("award", "--credential", credential, "--roster", "class.csv", "--out", "out")
    assert (said.code, "Row 5" in said.out) == (1, True)
    assert (Path("out").exists(), terminal.json("award", "ledger")["awards"]) == (False, [])


def test_a_revocation_stands_in_the_ledger_with_its_reason(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    done = award(terminal, credential)
    short = done["awards"][0]["short"]
    said = terminal.run("revoke", short, "ana@example.org", "--reason", "Awarded by mistake")
    assert (said.code, "status list" in said.out) == (0, True)
    standings = [(one["standing"], one["reason"]) for one in terminal.json("award", "ledger")["awards"]]
    assert standings == [("revoked", "Awarded by mistake"), ("issued", ""), ("revoked", "Awarded by mistake")]
    assert terminal.json("revoke", short, "--reason", "Twice", code=1)["error"]["key"] == "awards-nothing-to-revoke"
    assert terminal.json("revoke", "abc", "--reason", "x", code=1)["error"]["key"] == "awards-no-award"
    assert terminal.json("revoke", "CO-2026-0001", "--reason", "All")["revoked"][0]["email"] == "lee@example.org"


def test_a_name_is_corrected_under_the_same_badge(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    before = award(terminal, credential)["awards"][2]
    made = terminal.json("award", "correct", "ana@example.org", "--name", "Ana  Rightly", "--out", "again")["awards"][0]
    assert (made["id"], made["name"]) == (before["id"], "Ana Rightly")
    assert terminal.json("verify", made["files"][0], "--recipient", "ana@example.org")["verified"] is True
    old, new = terminal.json("award", "ledger", before["id"])["awards"]
    assert (old["standing"], new["standing"]) == ("superseded", "issued")
    assert old["awarded"] == new["awarded"]
    assert terminal.json("award", "correct", "zoe@example.org", "--out", "x", code=1)["error"]["field"] == "name"


def test_a_learner_is_removed_and_the_hash_proves_the_badge(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    one = award(terminal, credential)["awards"][0]
    assert terminal.json("award", "remove-learner", one["email"])["removed"] is False
    assert terminal.json("award", "remove-learner", one["email"], "--yes")["removed"] is True
    left = terminal.json("award", "ledger", one["id"])["awards"][0]
    assert (left["name"], left["email"]) == ("", "")
    assert left["sha256"] == hashlib.sha256(Path(one["files"][0]).read_bytes()).hexdigest()
    assert "(removed)" in terminal.run("award", "ledger").out
    assert len(award(terminal, credential)["awards"]) == 2


def test_the_ledger_is_written_as_a_document_and_as_a_table(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    award(terminal, credential)
    for name in ("ledger.txt", "ledger.csv", "ledger.xlsx"):
        assert terminal.json("award", "ledger", "--out", name)["file"] == name
        assert Path(name).stat().st_size > 0
    assert terminal.json("award", "ledger", "--out", "ledger.doc", code=1)["error"]["key"] == "awards-ending"
    assert "李小龍" in Path("ledger.csv").read_text("utf-8-sig")


def test_what_is_handed_on(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    done = award(terminal, credential, "--lang", "both")
    names = {Path(f).name: Path(f) for f in done["files"]}
    assert names["recipients.txt"].read_text("utf-8").split() == [
        "zoe@example.org",
        "lee@example.org",
        "ana@example.org",
    ]
    assert "CanCred Factory" in names["copy-sheet.fr.txt"].read_text("utf-8")
    rows = table(str(names["mycreds.csv"]))
    assert len(rows) == 7
    assert "certId=urn%3Auuid" in done["awards"][0]["linkedin"]
    assert "issueMonth=11&" in done["awards"][0]["linkedin"]


def test_what_is_not_there_is_asked_for(terminal: Terminal, credential: str) -> None:
    assert terminal.json("award", code=1)["error"]["field"] == "credential"
    roster("class.csv")
    assert award(terminal, credential, "--jwt", code=1)["error"]["key"] == "awards-no-token-key"
    assert award(terminal, credential, "--offering", "2030-01-01", code=1)["error"]["key"] == "awards-no-offering"
    assert terminal.json("award", "ledger")["awards"] == []


def test_tokens_and_certificates_are_made_where_they_are_wanted(terminal: Terminal, credential: str) -> None:
    samples.open_key(terminal.program.badges, algorithm=Algorithm.RS256)
    roster("class.csv", CLASS[:2])
    done = award(terminal, credential, "--jwt", "--certificate", "formal")
    (token,) = (f for f in done["awards"][0]["files"] if f.endswith(".jwt"))
    assert terminal.json("verify", token)["verified"] is True
    assert done["certificates"] == {"en-CA": 1}
    (pdf,) = Path("out").rglob("*.pdf")
    assert done["awards"][0]["id"].removeprefix("urn:uuid:") in pdf.name
