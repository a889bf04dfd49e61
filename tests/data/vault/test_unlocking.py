"""Opening with a passphrase: the right one in every spelling, the wrong one told as such, and damage as damage."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as cipher
from argon2.exceptions import HashingError
from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.app.upkeep.records import unwatched
from mcdesk.data.locking import WorkspaceLock
from mcdesk.data.opening import open_workspace
from mcdesk.data.vault.header import SIZE, STANDARD, Cost, Header
from mcdesk.data.vault.keeper import VaultKeeper
from mcdesk.data.vault.keys import derived
from mcdesk.domain.errors import Unavailable
from tests.contract.store_base import refused
from tests.data.upkeep.places import contents_of, flip
from tests.data.vault.sealed import CHEAP, OTHER, PASSPHRASE, VAULT, sealed
from tests.data.workspaces import NEXT, everything_in, full

WRONG = ("", " ", PASSPHRASE + " ", PASSPHRASE.upper(), "x" * 100_000, "\ud800", "\x00", "'; DROP TABLE records; --")
PAGE = 4096


def locked(path: Path) -> Path:
    VAULT.forget()
    return path


def test_a_locked_workspace_is_refused_and_left_alone(path: Path) -> None:
    locked(path)
    before = everything_in(path.parent)
    with refused("vault-locked"):
        open_workspace(path)
    assert everything_in(path.parent) == before


@pytest.mark.parametrize("typed", WRONG)
def test_a_wrong_passphrase_is_told_as_such_and_changes_nothing(path: Path, typed: str) -> None:
    locked(path)
    before = everything_in(path.parent)
    with refused("vault-wrong"):
        VAULT.unlock(path, typed)
    with refused("vault-locked"):
        open_workspace(path)
    assert everything_in(path.parent) == before
    VAULT.unlock(path, PASSPHRASE)
    assert contents_of(path)


@pytest.mark.parametrize("passphrase", ["Été à Québec, déjà vu", "x" * 100_000, "\ud800 and more", "twelve\x00zeros"])
def test_a_passphrase_opens_however_its_accents_are_typed(tmp_path: Path, passphrase: str) -> None:
    path = sealed(tmp_path / "plans.mcworkspace", passphrase, 1)
    for form in ("NFC", "NFD"):
        locked(path)
        VAULT.unlock(path, unicodedata.normalize(form, passphrase))
        open_workspace(path).close()


def test_a_plain_file_needs_no_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path, 1)
    VAULT.unlock(path, "whatever")
    assert not VAULT.is_sealed(path)
    with refused("store-missing"):
        VAULT.unlock(tmp_path / "none.mcworkspace", PASSPHRASE)


@pytest.mark.parametrize("at", [SIZE, SIZE + 20, PAGE - 1])
def test_damage_on_the_first_page_is_not_taken_for_a_wrong_passphrase(path: Path, at: int) -> None:
    flip(locked(path), at)
    with refused("vault-wrong"):
        VAULT.unlock(path, OTHER)
    VAULT.unlock(path, PASSPHRASE)
    with refused("store-damaged"):
        open_workspace(path)


@pytest.mark.parametrize("page", range(1, 40, 3))
def test_damage_on_any_other_page_is_damage(path: Path, page: int) -> None:
    flip(locked(path), page * PAGE + 100)
    VAULT.unlock(path, PASSPHRASE)
    with refused("store-damaged"):
        open_workspace(path)


@pytest.mark.parametrize("length", [SIZE, 100, PAGE - 1])
def test_a_file_cut_off_on_its_first_page_is_damaged(path: Path, length: int) -> None:
    locked(path).write_bytes(path.read_bytes()[:length])
    with refused("store-damaged"):
        VAULT.unlock(path, PASSPHRASE)


def test_a_file_cut_off_further_on_is_damaged(path: Path) -> None:
    locked(path).write_bytes(path.read_bytes()[: 5 * PAGE + 7])
    VAULT.unlock(path, PASSPHRASE)
    with refused("store-damaged"):
        open_workspace(path)


def test_an_encrypted_file_of_another_program_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "theirs.mcworkspace"
    raw = cipher.connect(str(path))
    raw.execute("PRAGMA key = 'theirs'")
    raw.execute("CREATE TABLE t (a)")
    raw.close()
    assert not VAULT.is_sealed(path)
    with refused("store-not-ours"):
        open_workspace(path)


def test_an_encrypted_file_under_a_key_of_ours_that_is_no_workspace_is_not_ours(tmp_path: Path) -> None:
    path, header = tmp_path / "theirs.mcworkspace", Header.new(CHEAP)
    raw = cipher.connect(str(path))
    raw.execute(f"PRAGMA key = \"x'{derived(PASSPHRASE, header).hex()}{header.salt.hex()}'\"")
    raw.execute("CREATE TABLE t (a)")
    raw.close()
    VAULT.unlock(path, PASSPHRASE)
    with refused("store-not-ours"):
        open_workspace(path)


@pytest.mark.parametrize("byte", [(3, 2), (3, 255), (4, 40), (5, 0), (5, 0x03), (5, 0x30)])
def test_a_header_of_a_newer_program_or_beyond_measure_is_not_tried(path: Path, byte: tuple[int, int]) -> None:
    data = bytearray(locked(path).read_bytes())
    data[byte[0]] = byte[1]
    path.write_bytes(bytes(data))
    with refused("store-newer"):
        VAULT.unlock(path, PASSPHRASE)
    with refused("store-newer"):
        open_workspace(path)


def test_a_newer_workspace_is_told_as_newer(path: Path) -> None:
    open_workspace(path, schema=NEXT).close()
    with refused("store-newer"):
        open_workspace(path)


def test_what_a_passphrase_costs_can_be_raised_and_old_files_still_open(tmp_path: Path, path: Path) -> None:
    dearer = Cost(memory=8, passes=2, lanes=2)
    other = tmp_path / "other.mcworkspace"
    full(other, 1)
    VaultKeeper(dearer).seal(other, PASSPHRASE, unwatched)
    VAULT.forget()
    for file, cost in ((path, CHEAP), (other, dearer)):
        header = Header.of(file.read_bytes())
        assert header is not None
        assert header.cost == cost
        VAULT.unlock(file, PASSPHRASE)
        open_workspace(file).close()


def test_a_computer_without_room_for_it_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr("argon2.low_level.hash_secret_raw", full)
    with pytest.raises(Unavailable) as caught:
        VAULT.unlock(path, PASSPHRASE)
    assert caught.value.message.key == "vault-memory"


def test_the_standard_is_that_of_the_rfc() -> None:
    assert (STANDARD.kib, STANDARD.passes, STANDARD.lanes) == (64 * 1024, 3, 4)
    assert Header.new().known


@given(st.text(max_size=40))
@settings(max_examples=200)
def test_one_passphrase_makes_one_key_in_every_spelling(passphrase: str) -> None:
    header = Header.new(Cost(memory=3, passes=1, lanes=1))
    spellings = {unicodedata.normalize(form, passphrase) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert len({derived(spelling, header) for spelling in spellings}) == 1
    assert derived(passphrase + "x", header) != derived(passphrase, header)
    assert derived(passphrase, Header.new(header.cost)) != derived(passphrase, header)


@given(st.binary(max_size=64))
@settings(max_examples=200)
def test_any_bytes_are_a_header_or_none(data: bytes) -> None:
    found = Header.of(data)
    assert (found is not None) == (len(data) >= SIZE and data.startswith(b"mcd"))
    assert found is None or isinstance(found.known, bool)


def test_a_second_window_reads_beside_the_first(path: Path) -> None:
    writer = open_workspace(path)
    writer.set_setting("profile", "changed")
    reader = open_workspace(path)
    assert reader.read_only
    assert reader.holder
    assert reader.setting("profile") == "changed"
    VAULT.forget()
    with refused("vault-locked"):
        open_workspace(path)
    assert reader.setting("profile") == "changed"
    VAULT.unlock(path, PASSPHRASE)
    writer.close()
    reader.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_the_lock_file_names_the_holder_only(path: Path) -> None:
    lock = WorkspaceLock.take(path)
    told = path.with_name(f"{path.name}.lock").read_text("utf-8")
    lock.release()
    assert "pid" in told
    assert "Request" not in told


def test_it_can_be_read_where_it_cannot_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents_of(path)
    monkeypatch.setattr("mcdesk.data.opening.writable", lambda file: False)
    store = open_workspace(path)
    assert store.read_only
    store.close()
    assert contents_of(path) == before
