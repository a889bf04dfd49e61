"""The ledger afterwards: revoked, corrected, a learner removed, printed; what the college uploads."""

from __future__ import annotations

import hashlib
import json
from email import message_from_bytes
from email.policy import SMTPUTF8
from pathlib import Path
from typing import Any

import pytest

from mcdesk.resources import resource
from tests.badge import samples
from tests.cli.awarding import CLASS, award, ready, roster
from tests.cli.terminal import Terminal


@pytest.fixture
def credential(terminal: Terminal, tmp_path: Path) -> str:
    return ready(terminal, tmp_path)


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


@pytest.fixture
def public(tmp_path: Path) -> tuple[str, str]:
    """A profile with a public place for the identity and the status lists."""
    text = resource("institutions", "mohawk.toml").read_text("utf-8")
    places = f'did = "{samples.DOMAIN}"\nstatus_list = "https://{samples.DOMAIN}/status"\nlinkedin = "77"\n'
    (tmp_path / "p.toml").write_text(text.replace("[issuer]\n", f"[issuer]\n{places}", 1), "utf-8")
    return ("--profile", "p.toml")


def test_where_a_list_is_public_everybody_sees_a_revocation_and_a_correction(
    terminal: Terminal, credential: str, public: tuple[str, str]
) -> None:
    roster("class.csv")
    done = award(terminal, credential, *public)
    zoe, lee, ana = (one["files"][0] for one in done["awards"])
    assert "organizationId=77" in done["awards"][0]["linkedin"]
    lists = [Path(f) for f in done["files"] if f.endswith(".json") and "to-upload" in f]
    assert [p.name for p in lists if p.name == "did.json"] == ["did.json"]
    (first,) = (p for p in lists if p.name != "did.json")
    status = json.loads(Path(zoe).read_text("utf-8"))["credentialStatus"]
    assert status["statusListCredential"] == f"https://{samples.DOMAIN}/status/{first.name}"
    assert terminal.json("verify", zoe, lee, ana, "--status-list", str(first))["verified"] is True
    again = terminal.json("award", "correct", "ana@example.org", "--name", "Ana R.", "--out", "out", *public)
    gone = terminal.json("revoke", "zoe@example.org", "--reason", "Mistake", "--out", "up", *public)
    now = next(f for f in gone["files"] if f.endswith(first.name))
    files = (zoe, lee, again["awards"][0]["files"][0])
    found = terminal.json("verify", *files, "--status-list", now, code=1)["files"]
    assert [one["verdict"] for one in found] == ["bad", "good", "good"]
    assert Path(now).parent == Path("up/to-upload/status")


def test_the_first_badge_of_a_corrected_name_is_no_longer_good(
    terminal: Terminal, credential: str, public: tuple[str, str]
) -> None:
    roster("class.csv", CLASS[:2])
    done = award(terminal, credential, *public)
    before = Path(done["awards"][0]["files"][0])
    kept = before.read_bytes()
    made = terminal.json(
        "award", "correct", "zoe@example.org", "--email", "zoe.new@example.org", "--out", "out", *public
    )
    Path("before.json").write_bytes(kept)
    (listed,) = (p for p in Path("out/to-upload").rglob("*.json") if p.name != "did.json")
    assert terminal.json("verify", "before.json", "--status-list", str(listed), code=1)["verified"] is False
    after = made["awards"][0]["files"][0]
    words = ("verify", after, "--status-list", str(listed), "--recipient", "zoe.new@example.org")
    assert terminal.json(*words)["verified"] is True
    assert Path(after) == before


@pytest.fixture
def website(tmp_path: Path) -> tuple[str, str]:
    """A profile whose badges are pages, too, in Open Badges 2.0."""
    text = resource("institutions", "mohawk.toml").read_text("utf-8")
    places = f'hosted = "https://{samples.DOMAIN}/ob2/"\nemail = "badges@example.org"\n'
    (tmp_path / "w.toml").write_text(text.replace("[issuer]\n", f"[issuer]\n{places}", 1), "utf-8")
    return ("--profile", "w.toml")


def pages(folder: str) -> dict[str, Any]:
    """Every page by its path below the folder to upload."""
    root = Path(folder) / "to-upload"
    return {p.relative_to(root).as_posix(): json.loads(p.read_text("utf-8")) for p in root.rglob("*.json")}


def test_badges_are_pages_of_a_website_for_platforms_of_the_older_standard(
    terminal: Terminal, credential: str, website: tuple[str, str]
) -> None:
    roster("class.csv")
    done = award(terminal, credential, "--lang", "both", *website)
    there = {k: v for k, v in pages("out").items() if k.startswith("ob2/")}
    assert {k.split("/")[1] for k in there} >= {"issuer-en.json", "issuer-fr.json", "revoked-en.json", "badges"}
    assert all(page["id"] == f"https://{samples.DOMAIN}/{path}" for path, page in there.items())
    assert "anybody" not in Path("out/about-hosting.txt").read_text("utf-8")
    assert "hosting means" in Path("out/about-hosting.txt").read_text("utf-8")
    zoe = next(one for one in done["awards"] if one["email"] == "zoe@example.org")
    path = f"out/to-upload/ob2/assertions/{zoe['id'].removeprefix('urn:uuid:')}"
    assertion = json.loads(Path(f"{path}.json").read_text("utf-8"))
    assert assertion["evidence"] == [{"type": "Evidence", "id": "https://example.org/zoe"}]
    assert "Zoë" not in Path(f"{path}.json").read_text("utf-8")
    words = ("verify", f"{path}.png", f"{path}.json", "--recipient", "zoe@example.org")
    alone = terminal.json(*words, code=1)
    assert [one["verdict"] for one in alone["files"]] == ["open", "open"]
    found = terminal.json(*words, "--hosted", "out/to-upload")
    assert [one["verdict"] for one in found["files"]] == ["warned", "warned"]
    assert found["files"][0]["badge"]["issuer_name"] == "Mohawk College"
    again = award(terminal, credential, "--lang", "both", *website)
    assert (again["again"], pages("out")) == (True, pages("out"))


def test_a_page_of_a_revoked_badge_says_so_and_of_a_corrected_one_too(
    terminal: Terminal, credential: str, website: tuple[str, str]
) -> None:
    roster("class.csv")
    zoe, lee, ana = (one["id"].removeprefix("urn:uuid:") for one in award(terminal, credential, *website)["awards"])
    before = Path("out/to-upload/ob2/assertions") / f"{zoe}.png"
    Path("before.png").write_bytes(before.read_bytes())
    gone = terminal.json("revoke", zoe, "--reason", "Mistake (invented)", "--out", "up", *website)
    assert Path("up/to-upload/ob2/assertions", f"{zoe}.json").is_file()
    made = terminal.json(
        "award", "correct", ana, "--email", "ana.new@example.org", "--name", "Ana R.", "--out", "up", *website
    )
    there = pages("up")
    assert there[f"ob2/assertions/{zoe}.json"]["revoked"] is True
    assert "Mistake" not in json.dumps(there)
    assert [one["id"] for one in there["ob2/revoked-en.json"]["revokedAssertions"]] == [
        f"https://{samples.DOMAIN}/ob2/assertions/{zoe}.json"
    ]
    found = terminal.json("verify", "before.png", "--hosted", "up", code=1)
    assert found["files"][0]["verdict"] == "bad"
    corrected = f"up/to-upload/ob2/assertions/{ana}.png"
    words = ("verify", corrected, "--hosted", "up", "--recipient", "ana.new@example.org")
    assert terminal.json(*words)["files"][0]["verdict"] == "warned"
    all_of_it = terminal.json("award", "hosted", "--out", "site", *website)
    assert {Path(f).name for f in all_of_it["files"]} >= {f"{lee}.json", f"{zoe}.json", f"{ana}.png"}
    letters = {Path(f).name: Path(f) for f in gone["files"] if f.endswith(".eml")}
    assert len(letters) == 1
    words_sent = message_from_bytes(next(iter(letters.values())).read_bytes(), policy=SMTPUTF8)
    assert (words_sent["Subject"].startswith("Your badge was revoked"), words_sent.is_multipart()) == (True, False)
    assert "Mistake (invented)" in words_sent.get_content()
    sent = message_from_bytes(Path(made["awards"][0]["files"][-1]).read_bytes(), policy=SMTPUTF8)
    assert sent["Subject"].startswith("Your badge was corrected")


def test_without_a_public_address_no_pages_are_written(
    terminal: Terminal, credential: str, tmp_path: Path, website: tuple[str, str]
) -> None:
    roster("class.csv")
    award(terminal, credential)
    error = terminal.json("award", "hosted", "--out", "site", code=1)["error"]
    assert (error["key"], "https folder" in error["hint"], Path("site").exists()) == (
        "awards-hosted-nowhere",
        True,
        False,
    )
    text = Path("w.toml").read_text("utf-8").replace('email = "badges@example.org"\n', "", 1)
    Path("w.toml").write_text(text, "utf-8")
    assert terminal.json("award", "hosted", "--out", "site", *website, code=1)["error"]["field"] == "email"
    roster("more.csv", (CLASS[0], ("Di Example", "di@example.org", "", "", "")))
    assert award(terminal, credential, *website, file="more.csv", code=1)["error"]["key"] == "awards-hosted-issuer"
    assert len(terminal.json("award", "ledger")["awards"]) == 3


def stage(found: Any, name: str = "status") -> list[str]:
    return [f["key"] for f in found["files"][0]["findings"] if f["stage"] == name]


def test_the_own_ledger_says_what_became_of_a_badge(terminal: Terminal, credential: str) -> None:
    roster("class.csv")
    files = [one["files"][0] for one in award(terminal, credential)["awards"]]
    own = ("--workspace", str(terminal.store.path))
    assert stage(terminal.json("verify", files[0])) == ["badges-found-no-status"]
    assert stage(terminal.json("verify", files[0], *own)) == ["badges-found-ledger-good"]
    terminal.json("revoke", "zoe@example.org", "--reason", "Mistake")
    terminal.json("award", "correct", "ana@example.org", "--name", "Ana R.", "--out", "again")
    assert stage(terminal.json("verify", files[0], *own, code=1)) == ["badges-found-ledger-revoked"]
    assert stage(terminal.json("verify", files[2], *own, code=1)) == ["badges-found-ledger-superseded"]
    (after,) = Path("again/badges").glob("*.json")
    assert stage(terminal.json("verify", str(after), *own)) == ["badges-found-ledger-good"]
    said = terminal.run("verify", files[0], *own)
    assert "Mistake" in said.out
    forged = Path(files[1]).read_text("utf-8").replace('"Forklift', '"Airship', 1)
    Path("forged.json").write_text(forged, "utf-8")
    assert stage(terminal.json("verify", "forged.json", *own, code=1)) == ["badges-found-ledger-other"]


def test_a_badge_of_the_own_key_that_no_ledger_knows_is_warned_of(terminal: Terminal, credential: str) -> None:
    tools = terminal.program.badges
    Path("x.json").write_text(samples.signed_text(tools, tools.keys.open(tools.keys.records()[0].id)), "utf-8")
    found = terminal.json("verify", "x.json", "--workspace", str(terminal.store.path))
    assert found["files"][0]["verdict"] == "warned"
    assert stage(found) == ["badges-found-no-status", "badges-found-ledger-none"]
