"""A cohort is awarded from a terminal: roster, ledger, badges, files; revoked, corrected, removed."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import SMTPUTF8
from pathlib import Path

import pytest

from mcdesk.domain.answers import Reader
from mcdesk.domain.badges.keys import Algorithm
from tests.badge import samples
from tests.cli.awarding import CLASS, FRENCH, award, files_in, ready, roster, table
from tests.cli.terminal import Terminal


@pytest.fixture
def credential(terminal: Terminal, tmp_path: Path) -> str:
    return ready(terminal, tmp_path)


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
    french = terminal.run("award", "--credential", credential, "--roster", "bad.csv", "--dry-run")
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


def test_a_badge_that_would_be_refused_stops_the_whole_award(
    terminal: Terminal, credential: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if the roster knew less than whoever signs.
    monkeypatch.setattr("mcdesk.domain.awards.roster.HAZARD", re.compile("(?!)"))
    roster("class.csv", (*CLASS, ("Bad \x07 Example", "bad@example.org", "", "", "")))
    said = terminal.run("award", "--credential", credential, "--roster", "class.csv", "--out", "out")
    assert (said.code, "Row 5" in said.out) == (1, True)
    assert (Path("out").exists(), terminal.json("award", "ledger")["awards"]) == (False, [])


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
    assert table("out/mycreds.csv")[1][-1] == pdf.name


def test_a_crash_between_the_ledger_and_the_files_loses_nothing(
    terminal: Terminal, credential: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    roster("class.csv")
    written: list[Path] = []

    def until_the_disk_is_full(path: Path, data: bytes, **_flush: bool) -> None:
        written.append(path)
        if len(written) == 5:
            raise OSError(28, "No space left on device")
        path.write_bytes(data)

    with monkeypatch.context() as full:
        full.setattr("mcdesk.export.folders.replace_file", until_the_disk_is_full)
        assert award(terminal, credential, code=3)["error"]["key"] == "awards-not-written"
    assert len(terminal.json("award", "ledger")["awards"]) == 3
    done = award(terminal, credential)
    assert (done["again"], len(done["awards"])) == (True, 3)
    badges = [f for one in done["awards"] for f in one["files"] if not f.endswith(".eml")]
    assert terminal.json("verify", *badges)["verified"] is True
    assert len(terminal.json("award", "ledger")["awards"]) == 3


def test_who_did_not_complete_counts_as_enrolled_and_gets_no_badge(terminal: Terminal, credential: str) -> None:
    rows = (("Name", "E-mail", "Completed"), *((f"Learner {c}", f"{c}@example.org", "yes") for c in "abc"))
    roster("class.csv", (*rows, ("Cy Example", "cy@example.org", "withdrew"), ("Di Example", "di@example.org", "non")))
    done = award(terminal, credential)
    assert done["awarded"] == 3
    (offering,) = Reader(terminal.store.get(credential).answers).rows("offerings")
    assert [offering.integer(k) for k in ("enrolled", "completed", "badges")] == [5, 3, 3]
    terminal.json("revoke", "a@example.org", "--reason", "Mistake")
    (offering,) = Reader(terminal.store.get(credential).answers).rows("offerings")
    assert [offering.integer(k) for k in ("enrolled", "completed", "badges")] == [5, 3, 2]


def test_an_own_file_of_platforms_is_compared_with(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    own = '[[platform]]\nkey = "own"\nname = "Own Wallet"\ntext.name = { max_chars = 5 }\n'
    Path("own.toml").write_text(own, "utf-8")
    terminal.program.preferences.set("platforms_file", "own.toml")
    names = {Path(f).name: Path(f) for f in award(terminal, credential)["files"]}
    assert "Own Wallet wants 5 characters at most" in names["copy-sheet.en.txt"].read_text("utf-8")
    Path("own.toml").write_text("[[platform]]\nkey = 7\n", "utf-8")
    roster("more.csv", (CLASS[0], ("Di Example", "di@example.org", "", "", "")))
    assert award(terminal, credential, file="more.csv", code=1)["error"]["key"] == "badges-platforms"
    assert len(terminal.json("award", "ledger")["awards"]) == 3
