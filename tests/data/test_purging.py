"""Of what was deleted for good nothing can be read in the file, and the guards stand as before."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from mcdesk.data.opening import open_workspace
from tests.contract.store_base import told
from tests.contract.store_purging import thrown_away


def test_the_words_are_gone_from_the_file_and_versions_are_guarded_again(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    store = open_workspace(path, create=True)
    thrown_away(store, "one")
    thrown_away(store, "two")
    store.purge(["one"], told("requests-purged", count=1))
    store.close()
    assert b"Secret one" not in path.read_bytes()
    assert b"Secret two" in path.read_bytes()
    with sqlite3.connect(path) as raw, pytest.raises(sqlite3.IntegrityError):
        raw.execute("DELETE FROM versions")
    raw.close()
    again = open_workspace(path)
    assert [r.id for r in again.trashed()] == ["two"]
    again.close()
