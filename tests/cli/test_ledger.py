"""The ledger afterwards: revoked, corrected, a learner removed, printed; what the college uploads."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

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
