"""A workspace under a passphrase in the terminal: from a file, the environment and the keyboard."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from mcdesk.app.vault.ports import Vault
from mcdesk.bootstrap import RealProgram
from mcdesk.cli.main import main
from mcdesk.data.vault.keys import RING
from tests.data.upkeep.places import backed_up
from tests.data.vault.sealed import FILES, OTHER, PASSPHRASE, VAULT

Run = Callable[..., tuple[int, Any]]


class CheapProgram(RealProgram):
    """The real program, with passphrases that are quick to try."""

    @cached_property
    def vault(self) -> Vault:
        return VAULT


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run a command as a process of its own would: it knows no key; gives its code and what it printed as JSON."""
    for name in ("MCDESK_PASSPHRASE", "MCDESK_NEW_PASSPHRASE", "MCDESK_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "right").write_text(f"{PASSPHRASE}\n", "utf-8")
    (tmp_path / "other").write_bytes(b"\xef\xbb\xbf" + f"{OTHER}\r\nmore\r\n".encode())
    (tmp_path / "short").write_text("too short", "utf-8")
    (tmp_path / "none").write_text("", "utf-8")
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\x00")

    def command(*words: str) -> tuple[int, Any]:
        RING.forget()
        code = main(["--workspace", "w.mcworkspace", "--json", *words], CheapProgram)
        told = capsys.readouterr()
        assert told.err == ""
        return code, json.loads(told.out)

    command("workspace", "new", "w.mcworkspace")
    command("request", "new")
    yield command
    RING.forget()


def key_of(told: tuple[int, Any]) -> tuple[int, str]:
    return told[0], told[1]["error"]["key"]


def test_protecting_opening_changing_and_unprotecting(run: Run, tmp_path: Path) -> None:
    code, said = run("workspace", "protect", "--new-passphrase-file", "right")
    assert (code, said["protected"], said["copies"]) == (0, True, [])
    assert VAULT.is_sealed(tmp_path / "w.mcworkspace")
    code, said = run("request", "list", "--passphrase-file", "right")
    assert (code, [r["number"][-4:] for r in said["requests"]]) == (0, ["0001"])
    assert key_of(run("request", "list", "--passphrase-file", "other")) == (1, "vault-wrong")
    code, _ = run("workspace", "protect", "--passphrase-file", "right", "--new-passphrase-file", "other")
    assert code == 0
    assert key_of(run("request", "list", "--passphrase-file", "right")) == (1, "vault-wrong")
    assert run("workspace", "unprotect", "--passphrase-file", "other")[1]["protected"] is False
    assert run("request", "list")[0] == 0


def test_the_history_tells_what_became_of_the_passphrase(run: Run, tmp_path: Path) -> None:
    from mcdesk.data.opening import open_workspace

    run("workspace", "protect", "--new-passphrase-file", "right")
    run("workspace", "protect", "--passphrase-file", "right", "--new-passphrase-file", "other")
    run("workspace", "unprotect", "--passphrase-file", "other")
    store = open_workspace(tmp_path / "w.mcworkspace")
    told = [e.action for e in store.history() if e.action.startswith("vault-")]
    store.close()
    assert told == ["vault-passphrase-set", "vault-passphrase-changed", "vault-passphrase-removed"]


def test_it_is_asked_for_where_there_is_a_keyboard(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    typed = iter([PASSPHRASE, "something else", PASSPHRASE, PASSPHRASE, PASSPHRASE])

    def ask(words: str) -> str:
        asked.append(words)
        return next(typed)

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", ask)
    assert key_of(run("workspace", "protect")) == (1, "cli-passphrases-differ")
    assert run("workspace", "protect")[0] == 0
    assert run("request", "list")[0] == 0
    assert len(asked) == 5
    assert all(words.endswith(": ") for words in asked)


def test_without_a_keyboard_the_environment_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCDESK_NEW_PASSPHRASE", PASSPHRASE)
    assert run("workspace", "protect")[0] == 0
    code, said = run("request", "list")
    assert (code, said["error"]["key"]) == (1, "cli-no-passphrase")
    assert "MCDESK_PASSPHRASE" in said["error"]["hint"]
    monkeypatch.setenv("MCDESK_PASSPHRASE", PASSPHRASE)
    assert run("request", "list")[0] == 0


@pytest.mark.parametrize(
    ("file", "code", "key"),
    [("short", 1, "vault-short"), ("none", 1, "vault-short"), ("bytes", 1, "cli-passphrase-file")],
)
def test_a_new_passphrase_has_to_be_one(run: Run, tmp_path: Path, file: str, code: int, key: str) -> None:
    before = (tmp_path / "w.mcworkspace").read_bytes()
    assert key_of(run("workspace", "protect", "--new-passphrase-file", file)) == (code, key)
    assert (tmp_path / "w.mcworkspace").read_bytes() == before


def test_a_file_that_is_not_there_is_unavailable(run: Run) -> None:
    assert key_of(run("workspace", "protect", "--new-passphrase-file", "nowhere")) == (3, "cli-passphrase-unread")


@pytest.mark.parametrize(("copies", "left", "kept"), [("keep", 1, 1), ("encrypt", 0, 1), ("delete", 0, 0)])
def test_copies_are_told_encrypted_or_deleted(run: Run, tmp_path: Path, copies: str, left: int, kept: int) -> None:
    path = tmp_path / "w.mcworkspace"
    backed_up(FILES, path)
    said = run("workspace", "protect", "--new-passphrase-file", "right", "--copies", copies)[1]
    assert [c["readable"] for c in said["copies"]] == [True] * left
    assert len(FILES.backups(path)) == kept


def test_a_passphrase_for_a_workspace_without_one_is_not_looked_at(run: Run) -> None:
    assert run("request", "list", "--passphrase-file", "nowhere")[0] == 0
    assert key_of(run("workspace", "unprotect")) == (1, "vault-none")
