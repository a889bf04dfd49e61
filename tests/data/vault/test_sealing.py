"""Setting, changing and removing a passphrase: everything is there afterwards, or everything is as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mcdesk.app.catalogue.ports import Query
from mcdesk.app.upkeep.records import Cancelled, unwatched
from mcdesk.app.vault import passphrases
from mcdesk.data import drivers
from mcdesk.data.locking import WorkspaceLock
from mcdesk.data.opening import open_workspace
from mcdesk.domain.errors import Unavailable
from tests.contract.store_base import refused
from tests.data.upkeep.places import AT, backed_up, contents_of, damage
from tests.data.vault.sealed import FILES, OTHER, PASSPHRASE, VAULT, sealed
from tests.data.workspaces import everything_in, full, leave_wal

DYING = """
import os, sys
from pathlib import Path
from tests.data.vault.sealed import PASSPHRASE, VAULT
path, stage = Path(sys.argv[1]), sys.argv[2]
whole = Path.replace

def replace(part, target):
    if stage == "before":
        os._exit(9)
    whole(part, target)
    os._exit(9)

def watch(done, total):
    if stage == "during":
        os._exit(9)

Path.replace = replace
VAULT.seal(path, PASSPHRASE, watch)
"""


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plans.mcworkspace"
    full(path, 40)
    return path


def test_everything_is_there_under_a_passphrase_another_one_and_none(plain: Path) -> None:
    before = contents_of(plain)
    assert passphrases.give(VAULT, plain, PASSPHRASE) == "vault-passphrase-set"
    assert VAULT.is_sealed(plain)
    assert contents_of(plain) == before
    assert passphrases.give(VAULT, plain, OTHER) == "vault-passphrase-changed"
    VAULT.forget()
    with refused("vault-wrong"):
        VAULT.unlock(plain, PASSPHRASE)
    VAULT.unlock(plain, OTHER)
    assert contents_of(plain) == before
    assert passphrases.take_away(VAULT, plain) == "vault-passphrase-removed"
    VAULT.forget()
    assert contents_of(plain) == before
    assert [p.name for p in plain.parent.iterdir()] == [plain.name]


def test_the_search_still_finds(plain: Path) -> None:
    VAULT.seal(plain, PASSPHRASE, unwatched)
    store = open_workspace(plain)
    keys = store.catalogue.found(Query("request 7"))
    assert [r.title for r in store.catalogue.records(keys)] == ["Request 7"]
    store.close()


def test_what_a_crash_left_in_the_wal_comes_along(plain: Path) -> None:
    leave_wal(plain)
    VAULT.seal(plain, PASSPHRASE, unwatched)
    assert [p.name for p in plain.parent.iterdir()] == [plain.name]
    store = open_workspace(plain)
    assert store.setting("after") == "the crash"
    store.close()


@pytest.mark.parametrize("stage", ["during", "before", "after"])
def test_a_crash_leaves_the_old_file_or_the_new_one(plain: Path, stage: str) -> None:
    before = contents_of(plain)
    done = subprocess.run([sys.executable, "-c", DYING, str(plain), stage], check=False, timeout=60)
    assert done.returncode == 9
    assert VAULT.is_sealed(plain) == (stage == "after")
    VAULT.unlock(plain, PASSPHRASE)
    assert contents_of(plain) == before


def test_stopping_it_leaves_the_old_file(plain: Path) -> None:
    before, bytes_before = contents_of(plain), everything_in(plain.parent)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        VAULT.seal(plain, PASSPHRASE, stop)
    assert contents_of(plain) == before
    assert set(everything_in(plain.parent)) == set(bytes_before)


def test_a_full_disk_leaves_the_old_file(plain: Path) -> None:
    if sys.platform == "win32":
        return
    import resource

    before = contents_of(plain)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(Unavailable):
            VAULT.seal(plain, PASSPHRASE, unwatched)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert contents_of(plain) == before
    assert [p.name for p in plain.parent.iterdir()] == [plain.name]


def test_one_that_is_open_or_damaged_is_refused(plain: Path) -> None:
    lock = WorkspaceLock.take(plain)
    with refused("upkeep-in-use"):
        VAULT.seal(plain, PASSPHRASE, unwatched)
    lock.release()
    damage(plain)
    before = plain.read_bytes()
    with refused("store-damaged"):
        VAULT.seal(plain, PASSPHRASE, unwatched)
    assert plain.read_bytes() == before


def test_a_locked_one_is_refused(tmp_path: Path) -> None:
    path = sealed(tmp_path / "plans.mcworkspace", requests=1)
    VAULT.forget()
    with refused("vault-locked"):
        VAULT.seal(path, OTHER, unwatched)
    with refused("vault-locked"):
        VAULT.unseal(path, unwatched)


def test_backups_under_an_earlier_passphrase_are_told_and_follow(plain: Path) -> None:
    backed_up(FILES, plain)
    VAULT.seal(plain, PASSPHRASE, unwatched)
    kept = backed_up(FILES, plain, AT.replace(hour=9))
    VAULT.seal(plain, OTHER, unwatched)
    found = VAULT.strays(plain)
    assert [(s.path == kept.path, s.readable, s.openable) for s in found] == [(True, False, True), (False, True, True)]
    VAULT.forget()
    VAULT.unlock(plain, OTHER)
    assert [s.openable for s in VAULT.strays(plain)] == [False, True]
    assert [e.message.key for e in passphrases.enclose_all(VAULT, plain)] == ["vault-locked"]
    assert [s.path for s in VAULT.strays(plain)] == [kept.path]
    VAULT.unlock(kept.path, PASSPHRASE)
    assert passphrases.enclose_all(VAULT, plain) == ()
    VAULT.forget()
    VAULT.unlock(plain, OTHER)
    for backup in FILES.backups(plain):
        assert FILES.examine(backup.path, backup.sha256).condition == "verified"
        assert contents_of(backup.path) == contents_of(plain)


def test_a_plain_workspace_has_no_strays(plain: Path) -> None:
    backed_up(FILES, plain)
    assert VAULT.strays(plain) == ()


def test_no_connection_is_left_on_the_list(path: Path) -> None:
    store = open_workspace(path)
    assert drivers.header_of(path) == drivers.header_under(store.session._raw)
    store.close()
    store.close()
    assert not drivers._open


@pytest.mark.parametrize(
    ("typed", "again", "key"),
    [
        ("", "", "vault-short"),
        ("eleven char", "eleven char", "vault-short"),
        ("e\u0301" * 11, "e\u0301" * 11, "vault-short"),
        ("twelve chars", "twelve Chars", "vault-differ"),
        ("twelve chars", "", "vault-differ"),
    ],
)
def test_a_new_passphrase_is_long_enough_and_typed_twice(typed: str, again: str, key: str) -> None:
    with refused(key):
        passphrases.check_new(typed, again)


def test_one_in_two_spellings_is_the_same() -> None:
    passphrases.check_new("déjà vu encore", "de\u0301ja\u0300 vu encore")
    passphrases.check_new("            ", "            ")
