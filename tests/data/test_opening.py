"""Opening a workspace, making one, and refusing what is none without leaving a trace."""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from mcdesk.data.migrating import CURRENT
from mcdesk.data.opening import open_workspace
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Lang, words
from tests.contract.store_base import added, refused
from tests.data.workspaces import NEXT, change, contents, everything_in, full, leave_wal

T = TypeVar("T")


def foreign(path: Path) -> None:
    change(path, "CREATE TABLE t (a)", "PRAGMA application_id = 252006674", "PRAGMA user_version = 1")


def nameless(path: Path) -> None:
    change(path, "CREATE TABLE requests (id TEXT)")


def newer_in_header(path: Path) -> None:
    full(path, 1)
    change(path, f"PRAGMA user_version = {NEXT.version}")


def newer_step(path: Path) -> None:
    full(path, 1)
    change(path, f"UPDATE alembic_version SET version_num = '{NEXT.revision}'")


def half_made(path: Path) -> None:
    full(path, 1)
    change(path, "DROP TABLE alembic_version")


def cut_off(path: Path) -> None:
    full(path, 1)
    path.write_bytes(path.read_bytes()[:5000])


OTHERS: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda p: p.write_bytes(b""), "store-not-ours"),
    "short": (lambda p: p.write_bytes(b"SQLite format 3\0"), "store-not-ours"),
    "text": (lambda p: p.write_text("x" * 5000), "store-not-ours"),
    "foreign": (foreign, "store-not-ours"),
    "nameless": (nameless, "store-not-ours"),
    "folder": (lambda p: p.mkdir(), "store-not-ours"),
    "newer header": (newer_in_header, "store-newer"),
    "newer step": (newer_step, "store-newer"),
    "half made": (half_made, "store-damaged"),
    "cut off": (cut_off, "store-damaged"),
}


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("read_only", [False, True], ids=["", "read only"])
def test_what_is_no_workspace_of_ours_is_refused_and_left_as_it_was(
    tmp_path: Path, kind: str, read_only: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, key = OTHERS[kind]
    path = tmp_path / "plans.mcworkspace"
    make(path)
    before = everything_in(tmp_path)
    if read_only:
        monkeypatch.setattr("mcdesk.data.opening.writable", lambda file: False)
    with refused(key):
        open_workspace(path)
    assert everything_in(tmp_path) == before


@pytest.mark.parametrize("name", ["nothing.mcworkspace", "no/folder.mcworkspace", "nul\0.mcworkspace"])
def test_a_missing_file_is_refused_and_not_made(tmp_path: Path, name: str) -> None:
    with refused("store-missing"):
        open_workspace(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_not_made_again(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    path.write_text("notes")
    with refused("store-exists"):
        open_workspace(path, create=True)
    assert everything_in(tmp_path) == {path.name: b"notes"}


def test_a_workspace_is_made_with_its_folder_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "Documents" / "Ünï % #1?" / "plans.mcworkspace"
    old = os.umask(0)
    try:
        store = open_workspace(path, create=True)
        added(store)
        if os.name != "nt":
            modes = {p.name: p.stat().st_mode & 0o777 for p in path.parent.iterdir()}
            assert modes.pop(f"{path.name}.lock") == 0o644
            assert set(modes.values()) == {0o600}
            assert len(modes) == 3
    finally:
        os.umask(old)
    store.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_the_file_says_what_it_is_and_is_written_safely(tmp_path: Path) -> None:
    store = open_workspace(tmp_path / "plans.mcworkspace", create=True)
    with store.session.raw() as raw:
        found = {
            name: raw.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "application_id",
                "user_version",
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "busy_timeout",
            )
        }
    store.close()
    assert found.pop("application_id").to_bytes(4, "big") == b"MCWK"
    assert found == {
        "user_version": CURRENT.version,
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


def test_a_failed_making_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mcdesk.data.creating.upgrade", full_disk)
    with pytest.raises(Unavailable) as caught:
        open_workspace(tmp_path / "plans.mcworkspace", create=True)
    assert caught.value.message.key == "store-disk-full"
    assert list(tmp_path.iterdir()) == []


def test_what_a_crash_left_is_put_in_when_opened(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path)
    leave_wal(path)
    store = open_workspace(path)
    assert store.setting("after") == "the crash"
    store.close()
    assert list(everything_in(tmp_path)) == [path.name]


def test_what_may_not_be_read_is_unavailable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path, 1)

    def closed(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("mcdesk.data.probing.check_header", closed)
    with pytest.raises(Unavailable) as caught:
        open_workspace(path)
    assert caught.value.message.key == "store-no-access"
    assert all(words(caught.value.message, lang) for lang in Lang)


@pytest.mark.parametrize("with_shm", [True, False])
def test_what_a_crash_left_is_read_before_it_is_refused_and_stays(tmp_path: Path, with_shm: bool) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path, 1)
    leave_wal(path, f"PRAGMA user_version = {NEXT.version}")
    shm = tmp_path / "plans.mcworkspace-shm"
    if not with_shm:
        shm.unlink()
    before = everything_in(tmp_path)
    with refused("store-newer"):
        open_workspace(path)
    after = everything_in(tmp_path)
    assert after.keys() == before.keys()
    # SQLite makes the index of the -wal file anew in the -shm file.
    assert {n: d for n, d in after.items() if n != shm.name} == {n: d for n, d in before.items() if n != shm.name}


@pytest.mark.parametrize("seed", range(40))
def test_damage_is_refused_or_harmless(tmp_path: Path, seed: int, whole: tuple[bytes, object]) -> None:
    data, told = whole
    chance = random.Random(seed)
    path = tmp_path / "plans.mcworkspace"
    at = chance.randrange(0, len(data) - 512)
    path.write_bytes(data[:at] + chance.randbytes(512) + data[at + 512 :])
    before = everything_in(tmp_path)
    store, refusal = attempt(lambda: open_workspace(path))
    if store is None:
        assert refusal in {"store-damaged", "store-not-ours", "store-newer"}
        assert everything_in(tmp_path) == before
        return
    found, refusal = attempt(lambda: contents(store))
    store.close()
    assert found == told or refusal == "store-damaged"


def attempt(act: Callable[[], T]) -> tuple[T | None, str]:
    """What it gives, or the key of its refusal."""
    try:
        return act(), ""
    except Refused as error:
        return None, error.message.key


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, object]:
    path = tmp_path_factory.mktemp("whole") / "plans.mcworkspace"
    full(path)
    store = open_workspace(path)
    told = contents(store)
    store.close()
    return path.read_bytes(), told


def test_damage_beside_the_structure_is_found_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path, 1)
    change(
        path,
        "UPDATE records SET answers = '[1'",
        "UPDATE attachments SET data = x'00'",
        "DROP TRIGGER events_refuse_update",
        "UPDATE events SET who = CAST(x'ff' AS TEXT)",
    )
    store = open_workspace(path)
    with store.session.raw() as raw:
        sha256 = raw.execute("SELECT sha256 FROM attachments").fetchone()[0]
    for read in (store.records, store.history, lambda: store.attachment(sha256), lambda: store.get("id-0")):
        with refused("store-damaged"):
            read()
    assert len(store.versions("id-0")) == 1
    store.close()


@pytest.mark.parametrize("statement", ["DROP TABLE people", "ALTER TABLE people DROP COLUMN email"])
def test_what_another_program_took_away_is_damage(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path, 1)
    change(path, statement)
    store = open_workspace(path)
    with refused("store-damaged"):
        store.people()
    store.close()


def test_an_older_workspace_that_can_only_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path, 1)
    before = everything_in(tmp_path)
    monkeypatch.setattr("mcdesk.data.opening.writable", lambda file: False)
    with refused("store-older"):
        open_workspace(path, schema=NEXT)
    assert everything_in(tmp_path) == before


def test_another_thread_may_use_a_store(tmp_path: Path) -> None:
    store = open_workspace(tmp_path / "plans.mcworkspace", create=True)

    def work(n: int) -> None:
        added(store, f"id-{n}")
        store.records()

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(r.number for r in store.records()) == [f"2026-000{n}" for n in range(1, 9)]
    store.close()
