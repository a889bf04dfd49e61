"""``verify`` and ``key`` in the terminal."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NoReturn

import pytest

from mcdesk.app.badges import keys as verbs
from mcdesk.app.badges.making import sign_status_list
from mcdesk.cli.passphrases import OF_BACKUP, OF_KEY
from tests.badge import images, samples
from tests.cli.terminal import Terminal

WORDS = "forklift under the evening stars"


LIST = ("--status-list", "good.json")
"""A list in which the badge is not revoked."""


@pytest.fixture
def badge(terminal: Terminal, tmp_path: Path) -> Path:
    """A baked badge of the computer's own issuer, and its published document and status list beside it."""
    tools = terminal.program.badges
    key = samples.open_key(tools)
    text = samples.signed_text(tools, key, samples.listed(77))
    (tmp_path / "badge.png").write_bytes(tools.maker.bake(images.png(), text))
    (tmp_path / "did.json").write_text(json.dumps(verbs.published(tools.keys.records(), samples.DID)), "utf-8")
    for name, revoked in (("list.json", [77]), ("good.json", [78])):
        made = sign_status_list(tools.maker, key, samples.issuer(), samples.LIST, revoked, samples.AT)
        (tmp_path / name).write_text(made, "utf-8")
    return tmp_path / "badge.png"


def test_a_good_badge_ends_with_0_and_says_every_stage(terminal: Terminal, badge: Path) -> None:
    found = terminal.json("verify", str(badge), "--recipient", "elodie@example.org", *LIST)
    assert found["verified"] is True
    (one,) = found["files"]
    assert (one["verdict"], one["badge"]["name"]) == ("good", "Forklift operation")
    stages = [f["stage"] for f in one["findings"]]
    assert stages == ["file", "structure", "signature", "issuer", "dates", "status", "recipient"]


def test_people_read_the_same_in_both_languages(terminal: Terminal, badge: Path) -> None:
    english = terminal.run("verify", "badge.png", *LIST).out
    assert "badge.png: Verified" in english
    assert "+ Signature  passed. Nothing was changed since it was signed." in english
    assert (
        "+ Signature  réussi. Rien n’a changé depuis la signature."
        in terminal.run("--lang", "fr", "verify", "badge.png").out
    )


def test_on_another_computer_the_issuer_is_a_warning_until_its_document_is_brought_along(
    terminal: Terminal, badge: Path
) -> None:
    terminal.program.default_workspace = badge.parent / "elsewhere" / "w.mcworkspace"
    assert terminal.json("verify", "badge.png", *LIST)["files"][0]["verdict"] == "warned"
    assert terminal.json("verify", "badge.png", "--issuer", "did.json", *LIST)["files"][0]["verdict"] == "good"


def test_a_badge_whose_status_nobody_could_read_is_not_called_verified(terminal: Terminal, badge: Path) -> None:
    found = terminal.json("verify", "badge.png", code=1)
    assert (found["verified"], found["files"][0]["verdict"]) == (False, "unsettled")
    said = terminal.run("verify", "badge.png").out
    assert "badge.png: Open: the signature holds, but whether it was revoked could not be checked" in said


def test_a_revoked_badge_ends_with_1(terminal: Terminal, badge: Path) -> None:
    found = terminal.json("verify", "badge.png", "--status-list", "list.json", code=1)
    assert [f["key"] for f in found["files"][0]["findings"] if f["outcome"] == "failed"] == ["badges-found-revoked"]


def test_files_that_cannot_be_read_do_not_stop_the_others(terminal: Terminal, badge: Path) -> None:
    Path("text.txt").write_text("hello", "utf-8")
    found = terminal.json("verify", "nothing.png", "text.txt", "badge.png", ".", *LIST, code=1)
    assert [one["verdict"] for one in found["files"]] == ["bad", "bad", "good", "bad"]


def test_a_pipe_is_no_file(terminal: Terminal) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo("pipe")
        assert terminal.json("verify", "pipe", code=1)["files"][0]["findings"][0]["key"] == "badges-not-a-file"


@pytest.mark.parametrize("option", ["--status-list", "--issuer"])
def test_a_wrong_file_beside_the_badge_is_refused(option: str, terminal: Terminal, badge: Path) -> None:
    Path("wrong.json").write_text("[]", "utf-8")
    assert terminal.json("verify", "badge.png", option, "wrong.json", code=1)["error"]["kind"] == "refused"
    assert terminal.json("verify", "badge.png", option, "none.json", code=1)["error"]["key"] == "badges-no-file"


@pytest.mark.parametrize(
    "document", ["{}", '{"id": "did:web:a.example.org"}', '{"id": 5, "verificationMethod": [{"id": 7}]}']
)
def test_a_document_without_keys_is_not_passed_over(document: str, terminal: Terminal, badge: Path) -> None:
    Path("did.json").write_text(document, "utf-8")
    found = terminal.json("verify", "badge.png", "--issuer", "did.json", code=1)
    assert found["error"]["key"] == "cli-issuer-no-keys"


def test_a_file_cannot_write_into_the_terminal_with_its_name(terminal: Terminal) -> None:
    said = terminal.run("verify", "a\x1b[31m\nb.json")
    assert (said.code, "\x1b" in said.out) == (1, False)


def disk_full(_handle: int) -> NoReturn:
    raise OSError(28, "No space left on device")


def test_a_key_from_new_to_published(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    assert terminal.json("key", "list") == {"keys": []}
    made = terminal.json("key", "new", "--did-web", "example.org/badges")
    assert made["issuer"] == "did:web:example.org:badges"
    monkeypatch.setenv(OF_BACKUP, WORDS)
    assert terminal.json("key", "backup", made["id"], "--out", "backup.json")["backed_up"]
    rotated = terminal.json("key", "rotate", made["fingerprint"])
    assert rotated["replaced"] == made["id"]
    assert [k["standing"] for k in terminal.json("key", "list")["keys"]].count("retired") == 1
    published = terminal.json("key", "publish", "--out", "site")
    assert published["address"] == "https://example.org/badges/did.json"
    document = json.loads(Path(published["file"]).read_text("utf-8"))
    assert len(document["assertionMethod"]) == 2
    with monkeypatch.context() as full:
        full.setattr("mcdesk.export.files.os.fsync", disk_full)
        assert terminal.json("key", "publish", "--out", "site", code=3)["error"]["key"] == "awards-not-written"
    assert json.loads(Path(published["file"]).read_text("utf-8")) == document
    assert terminal.json("key", "did")["issuer"] == made["issuer"]
    terminal.program.default_workspace = Path("elsewhere") / "w.mcworkspace"
    terminal.program.secrets.kept.clear()
    monkeypatch.setenv(OF_KEY, WORDS)
    assert terminal.json("key", "restore", "backup.json", "--keep", "passphrase")["id"] == made["id"]


def test_a_passphrase_is_never_asked_of_a_pipe(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OF_KEY, raising=False)
    assert terminal.json("key", "new", "--keep", "passphrase", code=1)["error"]["key"] == "cli-no-passphrase"


def test_a_new_passphrase_is_typed_twice(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter([WORDS, "something else entirely", WORDS, WORDS])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _: next(typed))
    assert terminal.json("key", "new", "--keep", "passphrase", code=1)["error"]["key"] == "cli-passphrases-differ"
    assert terminal.json("key", "new", "--keep", "passphrase")["keeping"] == "passphrase"


def test_lines_for_people(terminal: Terminal) -> None:
    assert "no key" in terminal.run("key", "list").out
    terminal.run("key", "new", "--did-web", "example.org")
    told = terminal.run("key", "list").out
    assert "did:web:example.org" in told
    assert "in use" in told
    assert "https://example.org/.well-known/did.json" in terminal.run("key", "did").out
    terminal.run("key", "new", "--did-web", "two.example.org")
    assert terminal.run("key", "did").code == 1
    assert terminal.run("key", "did", "--issuer", "did:web:two.example.org").code == 0
