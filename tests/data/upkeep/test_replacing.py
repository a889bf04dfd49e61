"""Restoring over a workspace, saving copies and moving."""

from __future__ import annotations

import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest

from mcdesk.app.upkeep import restoring
from mcdesk.app.upkeep.records import Backup, Cancelled, Condition, Kind, unwatched
from mcdesk.data import backups_copying
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.migrating import CURRENT
from mcdesk.data.opening import open_workspace
from tests.contract.store_base import added, refused
from tests.data.upkeep.places import AT, backed_up, contents_of, damage
from tests.data.workspaces import everything_in, full, leave_wal

LATER = AT + timedelta(hours=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "plans.mcworkspace"
    full(made)
    return made


@pytest.fixture
def files() -> WorkspaceFileKeeper:
    return WorkspaceFileKeeper()


@pytest.fixture
def backup(files: WorkspaceFileKeeper, path: Path) -> Backup:
    """A backup, and a workspace that has gone on since."""
    made = backed_up(files, path)
    store = open_workspace(path)
    added(store, "later", working_title="Later")
    store.close()
    return made


def test_the_workspace_is_as_it_was_and_what_was_there_is_kept(
    files: WorkspaceFileKeeper, path: Path, backup: Backup
) -> None:
    later = contents_of(path)
    done = restoring.replace(files, path, backup.path, LATER)
    assert contents_of(path) == contents_of(backup.path) != later
    assert done.safety is not None
    assert files.examine(done.safety).condition is Condition.WHOLE
    assert contents_of(done.safety) == later
    assert [b.kind for b in files.backups(path)] == [Kind.SAFETY, Kind.BACKUP]
    assert done.safety.parent == files.folder(path)
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600


def test_restoring_the_safety_copy_takes_the_restoring_back(
    files: WorkspaceFileKeeper, path: Path, backup: Backup
) -> None:
    later = contents_of(path)
    done = restoring.replace(files, path, backup.path, LATER)
    assert done.safety is not None
    restoring.replace(files, path, done.safety, LATER)
    assert contents_of(path) == later


def test_a_damaged_workspace_is_kept_byte_for_byte_and_replaced(
    files: WorkspaceFileKeeper, path: Path, backup: Backup
) -> None:
    damage(path)
    ruined = path.read_bytes()
    done = restoring.replace(files, path, backup.path, LATER)
    assert done.safety is not None
    assert done.safety.read_bytes() == ruined
    assert contents_of(path) == contents_of(backup.path)


def test_changes_beside_a_damaged_workspace_go_with_it(files: WorkspaceFileKeeper, path: Path, backup: Backup) -> None:
    leave_wal(path)
    damage(path)
    wal = path.with_name(f"{path.name}-wal").read_bytes()
    done = restoring.replace(files, path, backup.path, LATER)
    assert done.safety is not None
    assert done.safety.with_name(f"{done.safety.name}-wal").read_bytes() == wal
    assert contents_of(path) == contents_of(backup.path)


def test_a_workspace_that_is_gone_comes_back(files: WorkspaceFileKeeper, path: Path, backup: Backup) -> None:
    path.unlink()
    done = restoring.replace(files, path, backup.path, LATER)
    assert done.safety is None
    assert contents_of(path) == contents_of(backup.path)


def refuse(*_: object) -> None:
    raise Cancelled


@pytest.mark.parametrize("step", ["_fill", "_verify", "fold_in", "keep_safe", "locked"])
def test_whatever_interrupts_it_the_workspace_is_as_it_was(
    files: WorkspaceFileKeeper, path: Path, backup: Backup, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything_in(path.parent)
    with monkeypatch.context() as patch:
        patch.setattr(backups_copying, step, refuse)
        with pytest.raises(Cancelled):
            restoring.replace(files, path, backup.path, LATER)
    assert everything_in(path.parent) == before
    restoring.replace(files, path, backup.path, LATER)
    assert contents_of(path) == contents_of(backup.path)


def test_being_stopped_leaves_the_workspace(files: WorkspaceFileKeeper, path: Path, backup: Backup) -> None:
    before = everything_in(path.parent)
    with pytest.raises(Cancelled):
        restoring.replace(files, path, backup.path, LATER, refuse)
    assert everything_in(path.parent) == before


def test_what_is_no_whole_workspace_replaces_nothing(
    files: WorkspaceFileKeeper, path: Path, backup: Backup, tmp_path: Path
) -> None:
    before = everything_in(path.parent)
    damage(backup.path)
    with refused("store-damaged"):
        restoring.replace(files, path, backup.path, LATER)
    with refused("store-missing"):
        restoring.replace(files, path, tmp_path / "gone.mcworkspace", LATER)
    with refused("upkeep-restore-itself"):
        restoring.replace(files, path, path, LATER)
    letter = tmp_path / "elsewhere" / "letter.mcworkspace"
    letter.parent.mkdir()
    letter.write_text("Dear")
    with refused("store-not-ours"):
        restoring.replace(files, path, letter, LATER)
    assert everything_in(path.parent) == before


def test_a_workspace_that_is_open_is_not_replaced(files: WorkspaceFileKeeper, path: Path, backup: Backup) -> None:
    store = open_workspace(path)
    with refused("upkeep-in-use"):
        restoring.replace(files, path, backup.path, LATER)
    store.close()
    assert [b.kind for b in files.backups(path)] == [Kind.BACKUP]


def test_a_saved_copy_is_whole_and_stands_alone(files: WorkspaceFileKeeper, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "copy.mcworkspace"
    target.parent.mkdir()
    store = open_workspace(path)
    store.set_setting("open-request", "passing")
    for _again in range(2):
        files.copy(path, target, unwatched)
    with refused("upkeep-copy-itself"):
        files.copy(path, path, unwatched)
    copied = open_workspace(target)
    assert copied.setting("open-request") == ""
    with refused("upkeep-in-use"):
        files.copy(path, target, unwatched)
    copied.close()
    store.close()
    assert contents_of(target) == contents_of(path)
    assert [p.name for p in target.parent.iterdir()] == [target.name]


def test_a_workspace_moves_with_its_backups(
    files: WorkspaceFileKeeper, path: Path, backup: Backup, tmp_path: Path
) -> None:
    target = tmp_path / "new" / "renamed.mcworkspace"
    before = contents_of(path)
    assert files.move(path, target, unwatched) is None
    assert contents_of(target) == before
    assert [b.path.name for b in files.backups(target)] == [backup.path.name]
    assert [p.name for p in tmp_path.iterdir()] == ["new"]
    with refused("store-missing"):
        files.move(path, tmp_path / "other.mcworkspace", unwatched)


def test_nothing_is_moved_onto_another_file(files: WorkspaceFileKeeper, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "taken.mcworkspace"
    full(target, 1)
    with refused("store-exists"):
        files.move(path, target, unwatched)
    assert len(everything_in(tmp_path)) == 2


def test_another_disk_gets_a_verified_copy_before_the_original_goes(
    files: WorkspaceFileKeeper, path: Path, backup: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other_disk(_self: Path, _target: Path) -> Path:
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

    before = contents_of(path)
    target = tmp_path / "new" / "plans.mcworkspace"
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", other_disk)
        assert files.move(path, target, unwatched) is None
    assert contents_of(target) == before
    assert not path.exists()


def test_backups_that_find_their_place_taken_stay_and_are_told(
    files: WorkspaceFileKeeper, path: Path, backup: Backup, tmp_path: Path
) -> None:
    target = tmp_path / "new.mcworkspace"
    files.folder(target).mkdir()
    assert files.move(path, target, unwatched) == backup.path.parent


def test_properties_tell_what_there_is(files: WorkspaceFileKeeper, path: Path, backup: Backup) -> None:
    found = files.properties(path)
    assert found.counts.requests == 13
    assert found.size == path.stat().st_size
    assert (found.backups, found.last_backup, found.schema_version) == (1, AT, CURRENT.version)
    assert found.begun_at is not None


def test_the_check_names_what_is_wrong(files: WorkspaceFileKeeper, path: Path) -> None:
    assert files.check(path, unwatched).faults == ()
    store = open_workspace(path)
    with store.session.raw() as raw:
        raw.execute("UPDATE attachments SET data = x'00'")
        raw.execute("UPDATE records SET answers = '[' WHERE id = 'id-3'")
    store.close()
    keys = [f.key for f in files.check(path, unwatched).faults]
    assert keys == ["upkeep-fault-request", "upkeep-fault-attachment"]
