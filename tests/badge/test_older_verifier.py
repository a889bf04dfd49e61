"""Software that mcdesk did not write (openbadgeslib, from PyPI) verifies our pages and images of Open Badges 2.0."""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
from typing import Any

import pytest

from tests.badge import samples
from tests.cli.awarding import award, ready, roster
from tests.cli.conftest import terminal
from tests.cli.terminal import Terminal
from tests.cli.test_ledger import website

__all__ = ["terminal", "website"]
SITE = f"https://{samples.DOMAIN}/"
BADGES = "to-upload/ob2/assertions"


@pytest.fixture
def credential(terminal: Terminal, tmp_path: Path) -> str:
    roster("class.csv")
    return ready(terminal, tmp_path)


def refusal(shown: Path, root: str = "out", recipient: str | None = None) -> str:
    """Why the other software refuses a page or an image, "" where it finds it good; ``root`` stands for the website."""
    assert importlib.util.find_spec("openbadgeslib"), "A package for these tests is missing: python3 dev.py test"
    other: Any = importlib.import_module("openbadgeslib.ob2")

    def fetch(address: str) -> bytes:
        return Path(root, "to-upload", address.removeprefix(SITE)).read_bytes()

    data = shown.read_bytes()
    text = other.OB2Verifier.extract_token_from_png(data) if shown.suffix == ".png" else data.decode("utf-8")
    try:
        found = other.OB2Verifier(download=fetch).verify_hosted(
            text, expected_recipient=recipient, check_revocation=True
        )
    except other.OB2VerificationError as error:
        return str(error)
    assert found.id.startswith(SITE)
    return ""


def test_pages_and_baked_images_are_good(terminal: Terminal, credential: str, website: tuple[str, str]) -> None:
    award(terminal, credential, "--lang", "both", *website)
    every = sorted(Path("out", BADGES).iterdir())
    assert {p.suffix for p in every} == {".json", ".png"}
    assert [refusal(p) for p in every] == [""] * 12


def test_the_hash_of_the_address_is_read_alike(terminal: Terminal, credential: str, website: tuple[str, str]) -> None:
    (zoe,) = (a["id"] for a in award(terminal, credential, *website)["awards"] if a["email"] == "zoe@example.org")
    page = Path("out", BADGES, f"{zoe.removeprefix('urn:uuid:')}.png")
    assert refusal(page, recipient="zoe@example.org") == ""
    assert "recipient" in refusal(page, recipient="ana@example.org").lower()


def test_what_was_revoked_or_changed_is_not_good(terminal: Terminal, credential: str, website: tuple[str, str]) -> None:
    zoe, lee, ana = (a["id"].removeprefix("urn:uuid:") for a in award(terminal, credential, *website)["awards"])
    before = Path("before.png")
    before.write_bytes(Path("out", BADGES, f"{zoe}.png").read_bytes())
    terminal.json("revoke", zoe, "--reason", "Mistake (invented)", "--out", "out", *website)
    terminal.json("award", "correct", ana, "--name", "Ana R.", "--out", "out", *website)
    assert refusal(before)
    assert [refusal(Path("out", BADGES, f"{name}.png")) for name in (lee, ana)] == ["", ""]
    page = Path("out", BADGES, f"{lee}.json")
    changed = Path("changed.json")
    assert refusal(page) == ""
    for given in ('"salt": "', '"identity": "sha256$'):
        changed.write_text(page.read_text("utf-8").replace(given, f"{given}0", 1), "utf-8")
        assert "differs" in refusal(changed)
