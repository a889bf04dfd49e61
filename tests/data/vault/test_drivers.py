"""Looking at the first bytes of a file never drops the locks that SQLite holds on it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mcdesk.data import drivers
from mcdesk.data.connecting import Mode, connect
from mcdesk.data.opening import open_workspace
from tests.data.vault.sealed import PASSPHRASE, VAULT
from tests.data.workspaces import full

ANOTHER = """
import sys, sqlite3
raw = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
try:
    print(raw.execute("PRAGMA journal_mode = DELETE").fetchone()[0])
except sqlite3.OperationalError as error:
    print(error)
"""


def another_takes_it_over(path: Path) -> str:
    """What another program is told that wants the file for itself: "delete" where it gets it."""
    done = subprocess.run([sys.executable, "-c", ANOTHER, str(path)], check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plans.mcworkspace"
    full(path, 1)
    return path


def test_nobody_gets_a_file_that_is_open_here_though_it_is_looked_at(plain: Path) -> None:
    store = open_workspace(plain)
    assert not VAULT.is_sealed(plain)
    with connect(plain, Mode.READ) as beside:
        assert beside.execute("SELECT count(*) FROM records").fetchone() == (1,)
    beside.close()
    assert another_takes_it_over(plain) == "database is locked"
    store.close()
    assert another_takes_it_over(plain) == "delete"


def test_a_file_that_takes_the_place_of_an_open_one_is_looked_at_anew(plain: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.mcworkspace"
    full(other, 1)
    VAULT.seal(other, PASSPHRASE, lambda _done, _total: None)
    held = connect(plain, Mode.READ)
    assert drivers.header_of(plain) is None
    other.replace(plain)
    assert drivers.header_of(plain) is not None
    assert drivers.header_under(held) is None
    held.close()
    assert drivers.header_of(tmp_path / "none") is None
    assert drivers.header_of(tmp_path) is None


def test_a_connection_says_once_that_it_is_closed(plain: Path) -> None:
    before = dict(drivers._open)
    one, two = connect(plain, Mode.READ), connect(plain, Mode.READ)
    one.close()
    one.close()
    assert len(drivers._open) == len(before) + 1
    two.close()
    assert drivers._open == before


def test_the_errors_of_both_libraries_are_known(path: Path) -> None:
    raw = connect(path, Mode.READ)
    with pytest.raises(drivers.errors()):
        raw.execute("SELECT nothing FROM nowhere")
    raw.close()
    assert len(drivers.errors(ValueError)) == 3
