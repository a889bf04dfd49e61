"""Backups beside the workspace: made while it is used, verified, and told apart from damaged ones."""

from __future__ import annotations

import os
import random
import subprocess
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mcdesk.app.upkeep import backing_up
from mcdesk.app.upkeep.records import Cancelled, Condition, Kind
from mcdesk.app.upkeep.rotation import Plan
from mcdesk.data import disk
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.backups_reading import MARKED
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.data.tables import metadata
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import Person, RecordKind
from tests.contract.store_base import NOON, added, draft, refused, submitted, told
from tests.contract.store_frameworks import ENTRIES, SHELVED
from tests.data.upkeep.places import AT, backed_up, contents_of, damage, flip
from tests.data.workspaces import as_nobody, everything_in, full, leave_wal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "plans.mcworkspace"
    full(made)
    return made


@pytest.fixture
def files() -> WorkspaceFileKeeper:
    return WorkspaceFileKeeper()


def test_a_backup_holds_what_the_open_workspace_holds_and_is_named_by_its_time(
    files: WorkspaceFileKeeper, path: Path
) -> None:
    store = open_workspace(path)
    added(store, "new", working_title="Only in the wal")
    made = backed_up(files, path)
    store.close()
    assert made.path == path.with_name("plans backups") / "plans 2026-11-24T043325Z.mcworkspace"
    assert files.backups(path) == (made,)
    assert files.examine(made.path, made.sha256).condition is Condition.VERIFIED
    assert contents_of(made.path) == contents_of(path)


def test_two_of_one_second_are_both_kept(files: WorkspaceFileKeeper, path: Path) -> None:
    assert len({backed_up(files, path).path.name for _ in range(3)}) == 3
    assert [b.made_at for b in files.backups(path)] == [AT] * 3


def test_of_one_second_the_last_is_the_newest(files: WorkspaceFileKeeper, path: Path) -> None:
    made = [backed_up(files, path).path for _ in range(12)]
    assert [b.path for b in files.backups(path)] == made[::-1]


def test_the_checksums_are_those_that_sha256sum_reads(files: WorkspaceFileKeeper, path: Path) -> None:
    for _ in range(2):
        backed_up(files, path)
    folder = files.folder(path)
    done = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=folder, check=False)
    assert done.returncode == 0


def test_one_flipped_byte_is_found_wherever_it_is(files: WorkspaceFileKeeper, path: Path) -> None:
    made = backed_up(files, path)
    before = made.path.read_bytes()
    for at in (0, 30, 70, *random.Random(7).sample(range(100, made.size), 40)):
        flip(made.path, at)
        assert files.examine(made.path, made.sha256).condition is not Condition.VERIFIED, at
        flip(made.path, at)
    assert made.path.read_bytes() == before
    assert files.examine(made.path, made.sha256).condition is Condition.VERIFIED


def test_what_is_wrong_with_a_backup_is_named(files: WorkspaceFileKeeper, path: Path, tmp_path: Path) -> None:
    made = backed_up(files, path)
    found = files.examine(made.path, made.sha256)
    assert found.counts is not None
    assert (found.counts.requests, found.counts.versions, found.counts.attachments) == (12, 12, 1)
    assert files.examine(made.path).condition is Condition.WHOLE
    store = open_workspace(made.path)
    if not store.read_only:
        store.set_setting("opened", "by mistake")
    store.close()
    made.path.chmod(0o600)
    store = open_workspace(made.path)
    store.set_setting("opened", "by mistake")
    store.close()
    assert files.examine(made.path, made.sha256).condition is Condition.CHANGED
    damage(made.path)
    assert files.examine(made.path, made.sha256).condition is Condition.DAMAGED
    (tmp_path / "letter.mcworkspace").write_text("Dear")
    assert files.examine(tmp_path / "letter.mcworkspace").problem is not None
    assert files.examine(tmp_path / "gone.mcworkspace", "00").condition is Condition.UNREADABLE


def test_a_damaged_workspace_gets_no_backup_and_loses_none(files: WorkspaceFileKeeper, path: Path) -> None:
    made = backed_up(files, path)
    damage(path)
    with refused("store-damaged"):
        backing_up.back_up(files, path, AT + timedelta(days=900))
    assert [b.path for b in files.backups(path)] == [made.path]


def test_stopping_leaves_nothing_behind(files: WorkspaceFileKeeper, path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        files.back_up(path, AT, stop)
    assert list(files.folder(path).iterdir()) == []


def test_a_full_disk_is_said_and_leaves_nothing(
    files: WorkspaceFileKeeper, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(_folder: Path) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(disk, "_sync_folder", full_disk)
    with pytest.raises(Unavailable) as caught:
        backed_up(files, path)
    assert caught.value.message.key == "store-disk-full"
    assert not [p for p in files.folder(path).iterdir() if p.name.startswith(".")]


def test_a_folder_that_takes_nothing_is_said_and_the_workspace_is_closed_all_the_same(
    files: WorkspaceFileKeeper, path: Path
) -> None:
    if os.name == "nt":
        return
    files.folder(path).mkdir()
    store = open_workspace(path)
    with as_nobody(files.folder(path)):
        found = backing_up.close(files, store, AT)
    assert isinstance(found, Unavailable)
    assert found.message.key == "store-no-access"
    with pytest.raises(Unavailable):
        store.records()


def test_closing_backs_up_only_what_is_new(files: WorkspaceFileKeeper, path: Path) -> None:
    for expected in (1, 1):
        assert backing_up.close(files, open_workspace(path), AT) is None
        assert len(files.backups(path)) == expected
    store = open_workspace(path)
    store.set_setting("open-request", "passing")
    assert backing_up.close(files, store, AT) is None
    assert len(files.backups(path)) == 1
    assert sorted(p.name for p in path.parent.iterdir()) == ["plans backups", "plans.mcworkspace"]


def test_closing_does_not_wait_for_a_backup_that_takes_long(files: WorkspaceFileKeeper, path: Path) -> None:
    store = open_workspace(path)
    assert backing_up.close(files, store, AT, Plan(closing_seconds=-1)) is None
    assert files.backups(path) == ()
    assert backing_up.behind(files, path)


def test_a_workspace_of_credentials_alone_is_backed_up_too(files: WorkspaceFileKeeper, tmp_path: Path) -> None:
    path = tmp_path / "catalogue.mcworkspace"
    store = open_workspace(path, create=True)
    store.add(
        replace(draft("one"), kind=RecordKind.CREDENTIAL, form_id="credential"), told("credential-created", "one")
    )
    store.close()
    assert (files.properties(path).counts.requests, files.properties(path).counts.credentials) == (0, 1)
    assert backing_up.behind(files, path)
    assert backing_up.back_up_if_behind(files, path, AT) is not None
    assert not backing_up.behind(files, path)


def test_a_workspace_of_a_framework_alone_is_backed_up_too(files: WorkspaceFileKeeper, tmp_path: Path) -> None:
    path = tmp_path / "frameworks.mcworkspace"
    store = open_workspace(path, create=True)
    store.frameworks.keep(SHELVED, ENTRIES, told("framework-imported"))
    assert (backing_up.close(files, store, AT), len(files.backups(path))) == (None, 1)


def test_an_empty_workspace_needs_no_backup(files: WorkspaceFileKeeper, tmp_path: Path) -> None:
    store = open_workspace(tmp_path / "new.mcworkspace", create=True)
    assert backing_up.close(files, store, AT) is None
    assert [p.name for p in tmp_path.iterdir()] == ["new.mcworkspace"]


ANA = Person("ana", "Ana Example")
CHANGES: tuple[Callable[[SqliteStore], object], ...] = (
    lambda store: store.save(replace(store.get("id-0"), answers={"need": "other"})),
    lambda store: added(store, "more"),
    lambda store: store.trash("id-1", told("request-trashed", "id-1")),
    lambda store: store.restore("id-1", told("request-restored", "id-1")),
    lambda store: submitted(store, store.get("id-2"), 2),
    lambda store: store.record(told("looked")),
    lambda store: store.attach("other.txt", "text/plain", b"other"),
    lambda store: store.remember_person(ANA),
    lambda store: store.remember_person(replace(ANA, role="Dean")),
    lambda store: store.forget_person(ANA.id),
    lambda store: store.set_setting("view", "mine"),
)
"""Everything that a person can change."""


def test_the_mark_tells_every_change_of_a_person(files: WorkspaceFileKeeper, path: Path) -> None:
    store = open_workspace(path)
    marks = [files.mark(path)]
    for change in CHANGES:
        change(store)
        marks.append(files.mark(path))
        assert marks[-1] != marks[-2]
    store.set_setting("open-request", "passing")
    assert files.mark(path) == marks[-1]
    store.close()


def test_every_table_says_how_its_changes_are_told() -> None:
    assert set(MARKED) == set(metadata.tables)


def test_rotation_removes_the_files_and_their_checksums(files: WorkspaceFileKeeper, path: Path) -> None:
    plan = Plan(last=2, days=1, months=1)
    for hour in range(5):
        backing_up.back_up(files, path, NOON + timedelta(hours=hour), plan=plan)
    kept = files.backups(path)
    assert [b.made_at.hour for b in kept] == [16, 15]
    assert all(files.examine(b.path, b.sha256).condition is Condition.VERIFIED for b in kept)


def test_a_clock_set_back_does_not_cost_the_new_backup(files: WorkspaceFileKeeper, path: Path) -> None:
    plan = Plan(last=1, days=1, months=1)
    backing_up.back_up(files, path, AT, plan=plan)
    made = backing_up.back_up(files, path, AT - timedelta(days=800), plan=plan)
    assert made.path.exists()


def test_after_a_crash_the_backup_has_what_was_acknowledged(files: WorkspaceFileKeeper, path: Path) -> None:
    leave_wal(path)
    before = everything_in(path.parent)
    made = backed_up(files, path)
    after = everything_in(path.parent)
    assert {n: after[n] for n in before if not n.endswith("-shm")} == {
        n: d for n, d in before.items() if not n.endswith("-shm")
    }
    store = open_workspace(made.path)
    assert store.setting("after") == "the crash"
    store.close()


def test_closing_waits_for_who_reads_and_tells_them_to_stop(files: WorkspaceFileKeeper, path: Path) -> None:
    store = open_workspace(path)

    for n in range(3):
        store.attach(f"{n}.txt", "text/plain", bytes([n]))
    closer = threading.Thread(target=lambda: files.close(store))
    steps: list[int] = []

    def slow(done: int, _total: int) -> None:
        steps.append(done)
        closer.start()
        files._closing.wait(10)

    with pytest.raises(Cancelled):
        files.check(path, slow)
    closer.join(10)
    assert steps == [0]
    assert not closer.is_alive()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_kind_is_read_from_the_name(files: WorkspaceFileKeeper, path: Path) -> None:
    folder = files.folder(path)
    folder.mkdir()
    names = [
        "renamed 2026-11-24T043325Z.mcworkspace",
        "plans before restoring 2026-11-24T043326Z-2.mcworkspace",
        "plans 2026-13-24T043325Z.mcworkspace",
        "plans.mcworkspace",
        "2026-11-24T043325Z.txt",
    ]
    for name in names:
        (folder / name).write_bytes(b"")
    assert [(b.path.name, b.kind) for b in files.backups(path)] == [
        (names[1], Kind.SAFETY),
        (names[0], Kind.BACKUP),
    ]
    files.remove(files.backups(path)[0])
    assert len(files.backups(path)) == 1
    assert files.examine(files.backups(path)[0].path).condition is Condition.UNREADABLE
