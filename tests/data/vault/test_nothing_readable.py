"""Known answers are looked for in every byte of every file: none is found."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mcdesk.app.catalogue.ports import Query
from mcdesk.app.upkeep import restoring
from mcdesk.app.upkeep.records import unwatched
from mcdesk.app.vault import passphrases
from mcdesk.data import opening
from mcdesk.data.opening import open_workspace
from tests.contract.store_base import added
from tests.data.upkeep.places import AT, backed_up, damage
from tests.data.vault.sealed import FILES, OTHER, PASSPHRASE, VAULT
from tests.data.workspaces import NEXT, full, leave_wal

ANSWER = "marmalade-lighthouse"
SEEN = (b"marmalade", b"m\x00a\x00r\x00m\x00a\x00l", b"Request", b"records", b"SQLite", PASSPHRASE.encode())
"""Answers, titles, the names of tables, the mark of a plain database, the passphrase."""


def found_in(*folders: Path) -> list[str]:
    files = (p for folder in folders for p in folder.rglob("*") if p.is_file())
    return [f"{file.name}: {mark!r}" for file in files for mark in SEEN if mark in file.read_bytes()]


def write(path: Path) -> None:
    store = open_workspace(path)
    added(store, "secret", working_title=ANSWER, need=f"{ANSWER} " * 4000)
    store.attach("letter.txt", "text/plain", ANSWER.encode() * 9000)
    store.close()


@pytest.fixture
def path(path: Path) -> Path:
    write(path)
    return path


@pytest.fixture
def temporary(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where temporary files go, kept as they were when they were let go."""
    place, kept = tmp_path_factory.mktemp("temporary"), tmp_path_factory.mktemp("kept")
    monkeypatch.setattr("tempfile.tempdir", str(place))
    removing = shutil.rmtree

    def remove(folder: str | Path, *args: object, **rest: object) -> None:
        shutil.copytree(folder, kept / Path(folder).name)
        removing(folder)

    monkeypatch.setattr("shutil.rmtree", remove)
    monkeypatch.setattr("mcdesk.data.opening.shutil.rmtree", remove)
    yield kept
    assert list(place.iterdir()) == []


def test_the_search_finds_what_is_readable(tmp_path: Path) -> None:
    plain = tmp_path / "plain.mcworkspace"
    full(plain, 1)
    write(plain)
    assert len(found_in(tmp_path)) == 4


def test_nothing_while_it_is_open_and_written(path: Path) -> None:
    store = open_workspace(path)
    added(store, "later", working_title=f"{ANSWER} later", need=f"{ANSWER} " * 90_000)
    assert path.with_name(f"{path.name}-wal").stat().st_size > 1_000_000
    assert len(store.catalogue.found(Query("marmalade"))) == 2
    assert found_in(path.parent) == []
    store.close()
    assert found_in(path.parent) == []


def test_nothing_after_a_crash_and_where_it_is_read_from_a_copy(
    path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_wal(path)
    assert found_in(path.parent) == []
    monkeypatch.setattr(opening, "writable", lambda file: False)
    store = open_workspace(path)
    assert store.setting("after") == "the crash"
    store.close()
    assert list(temporary.iterdir())
    assert found_in(path.parent, temporary) == []


def test_nothing_in_backups_copies_and_what_is_left_of_an_upgrade(path: Path) -> None:
    backed_up(FILES, path)
    FILES.copy(path, path.with_name("copy.mcworkspace"), unwatched)
    open_workspace(path, schema=NEXT).close()
    names = {p.name for p in path.parent.rglob("*.mcworkspace")}
    assert f"plans.before-v{NEXT.version}.mcworkspace" in names
    assert len(names) == 4
    assert found_in(path.parent) == []


def test_nothing_in_what_is_restored_though_the_source_was_readable(path: Path, tmp_path: Path) -> None:
    plain = tmp_path / "elsewhere" / "plain.mcworkspace"
    plain.parent.mkdir()
    full(plain, 2)
    write(plain)
    done = restoring.replace(FILES, path, plain, AT)
    shutil.rmtree(plain.parent)
    assert done.safety is not None
    assert VAULT.is_sealed(path)
    assert found_in(tmp_path) == []


def test_nothing_in_the_safety_copy_of_a_damaged_workspace(path: Path) -> None:
    backup = backed_up(FILES, path)
    damage(path)
    done = restoring.replace(FILES, path, backup.path, AT)
    assert done.safety is not None
    assert found_in(path.parent) == []


def test_setting_a_passphrase_leaves_no_readable_remains(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path, 2)
    write(path)
    backed_up(FILES, path)
    leave_wal(path)
    open_workspace(path).close()
    path.with_name("plans.before-v3.mcworkspace").write_bytes(path.read_bytes())
    path.with_name(f".{path.name}.x1y2.part").write_bytes(path.read_bytes()[:9000])
    VAULT.seal(path, PASSPHRASE, unwatched)
    readable = {s.path for s in VAULT.strays(path)}
    assert {n.partition(":")[0] for n in found_in(tmp_path)} == {p.name for p in readable}
    assert len(readable) == 3
    assert all(s.readable and s.size for s in VAULT.strays(path))
    assert passphrases.enclose_all(VAULT, path) == ()
    assert VAULT.strays(path) == ()
    assert found_in(tmp_path) == []


def test_remains_can_be_deleted(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path, 1)
    write(path)
    backed_up(FILES, path)
    VAULT.seal(path, PASSPHRASE, unwatched)
    passphrases.remove_all(VAULT, path)
    assert FILES.backups(path) == ()
    assert found_in(tmp_path) == []


def test_deleted_answers_do_not_come_along(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path, 1)
    write(path)
    store = open_workspace(path)
    store.forget_person("nobody")
    store.close()
    VAULT.seal(path, PASSPHRASE, unwatched)
    VAULT.seal(path, OTHER, unwatched)
    assert found_in(tmp_path) == []
    assert path.stat().st_mode & 0o077 == 0
