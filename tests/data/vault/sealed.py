"""Encrypted workspaces to try things on, with passphrases that are quick to try."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.upkeep.records import unwatched
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.vault.header import Cost
from mcdesk.data.vault.keeper import VaultKeeper
from tests.data.workspaces import full

CHEAP = Cost(memory=6, passes=1, lanes=1)
PASSPHRASE = "seven quiet lighthouses"
OTHER = "another eleven harbours"
VAULT = VaultKeeper(CHEAP)
FILES = WorkspaceFileKeeper()


def sealed(path: Path, passphrase: str = PASSPHRASE, requests: int = 4) -> Path:
    """A workspace with something in every table, under a passphrase that is known here."""
    full(path, requests)
    VAULT.seal(path, passphrase, unwatched)
    return path
