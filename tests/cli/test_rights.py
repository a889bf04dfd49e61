"""In a terminal a role that may not is told so before anything is asked or read, with the roles who may."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.awarding import award, ready, roster
from tests.cli.terminal import Terminal

WHO_MAY = "Badge issuer, Program-area coordinator"


@pytest.fixture
def number(terminal: Terminal, tmp_path: Path) -> str:
    made = ready(terminal, tmp_path)
    roster("class.csv")
    award(terminal, made)
    terminal.program.role = "manager"
    return made


@pytest.mark.parametrize(
    "words",
    [
        ("award", "--credential", "N", "--roster", "class.csv", "--out", "out"),
        ("award", "correct", "ana@example.org", "--name", "Ana", "--out", "out"),
        ("award", "remove-learner", "ana@example.org", "--yes"),
        ("revoke", "ana@example.org", "--reason", "Mistake"),
        ("key", "new", "--keep", "passphrase"),
        ("key", "rotate", "z6Mk"),
        ("key", "backup", "z6Mk", "--out", "b.mckey"),
        ("key", "restore", "b.mckey"),
    ],
    ids=lambda words: "-".join(words[:2]),
)
def test_what_a_role_may_not_is_refused(words: tuple[str, ...], number: str, terminal: Terminal) -> None:
    said = terminal.run(*(number if word == "N" else word for word in words))
    assert said.code == 1, said
    assert said.err.startswith("mcdesk: Not for your role (Manager, Digital Learning): ")
    assert WHO_MAY in said.err


def test_looking_is_for_everybody(number: str, terminal: Terminal) -> None:
    checked = terminal.json("award", "--credential", number, "--roster", "class.csv", "--check")
    assert checked["ready"] == 3
    badges = sorted(str(p) for p in Path("out/badges").rglob("*.json"))
    assert terminal.json("verify", *badges)["verified"]
    assert len(terminal.json("award", "ledger")["awards"]) == 3
    assert len(terminal.json("key", "list")["keys"]) == 1
