"""Backups, restoring and merging around an encrypted workspace: what was encrypted never becomes readable."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mcdesk.app.upkeep import restoring
from mcdesk.app.upkeep.merging import decider
from mcdesk.app.upkeep.records import Condition, unwatched
from mcdesk.data import drivers
from mcdesk.data.opening import open_workspace
from mcdesk.domain.texts import Lang
from tests.contract.store_base import added, refused, told
from tests.data.upkeep.places import AT, backed_up, contents_of
from tests.data.vault.sealed import FILES, OTHER, PASSPHRASE, VAULT, sealed
from tests.data.workspaces import contents, full

LATER = AT + timedelta(hours=1)


def go_on(path: Path) -> None:
    store = open_workspace(path)
    added(store, "later", working_title="Later")
    store.close()


def header(path: Path) -> object:
    return drivers.header_of(path)


def test_a_backup_is_under_the_same_key_and_opens_with_it(path: Path) -> None:
    backup = backed_up(FILES, path)
    assert header(backup.path) == header(path)
    assert FILES.examine(backup.path, backup.sha256).condition is Condition.VERIFIED
    assert FILES.mark(backup.path) == FILES.mark(path)
    VAULT.forget()
    assert FILES.examine(backup.path, backup.sha256).condition is Condition.LOCKED
    VAULT.unlock(backup.path, PASSPHRASE)
    assert contents_of(path) == contents_of(backup.path)


def test_a_backup_is_made_while_it_is_open(path: Path) -> None:
    store = open_workspace(path)
    added(store, "later", working_title="Later")
    backup = backed_up(FILES, path)
    assert FILES.check(path, unwatched).faults == ()
    kept = contents(store)
    store.close()
    copy = open_workspace(backup.path)
    assert contents(copy) == kept
    copy.close()


@pytest.mark.parametrize("source", ["same", "other", "plain"])
def test_restoring_keeps_the_passphrase_of_the_workspace(path: Path, tmp_path: Path, source: str) -> None:
    made = tmp_path / "source.mcworkspace"
    if source == "same":
        FILES.copy(path, made, unwatched)
    elif source == "other":
        sealed(made, OTHER, 2)
    else:
        full(made, 2)
    go_on(path)
    own, later, wanted = header(path), contents_of(path), contents_of(made)
    done = restoring.replace(FILES, path, made, LATER)
    assert header(path) == own
    assert contents_of(path) == wanted
    assert done.safety is not None
    assert header(done.safety) == own
    assert contents_of(done.safety) == later


def test_restoring_an_encrypted_copy_over_a_plain_workspace_does_not_make_it_readable(tmp_path: Path) -> None:
    path, source = tmp_path / "plans.mcworkspace", sealed(tmp_path / "source.mcworkspace", requests=2)
    full(path, 1)
    restoring.replace(FILES, path, source, LATER)
    assert header(path) == header(source)


def test_a_forgotten_passphrase_does_not_keep_from_restoring_an_older_copy(path: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.mcworkspace"
    full(plain, 2)
    before = path.read_bytes()
    VAULT.forget()
    done = restoring.replace(FILES, path, plain, LATER)
    assert done.safety is not None
    assert done.safety.read_bytes() == before
    assert contents_of(path) == contents_of(plain)


def test_restoring_from_a_locked_copy_asks_for_its_passphrase_first(path: Path, tmp_path: Path) -> None:
    source = sealed(tmp_path / "source.mcworkspace", OTHER, 2)
    VAULT.forget()
    VAULT.unlock(path, PASSPHRASE)
    before = contents_of(path)
    with refused("vault-locked"):
        restoring.replace(FILES, path, source, LATER)
    assert contents_of(path) == before
    VAULT.unlock(source, OTHER)
    restoring.replace(FILES, path, source, LATER)
    assert contents_of(path) == contents_of(source)


@pytest.mark.parametrize("passphrase", [PASSPHRASE, OTHER, ""])
def test_merging_takes_what_is_missing_and_stays_encrypted(path: Path, tmp_path: Path, passphrase: str) -> None:
    source = tmp_path / "source.mcworkspace"
    if passphrase:
        sealed(source, passphrase, 1)
    else:
        full(source, 1)
    go_on(source)
    store = open_workspace(path)
    report = FILES.merge(store, source, decider(Lang.EN), told("workspace-merged"), unwatched)
    assert [m.title for m in report.added] == ["Later"]
    assert store.get("later").title == "Later"
    store.close()
    assert VAULT.is_sealed(path)
    assert b"Later" not in path.read_bytes()


def test_merging_from_a_locked_copy_is_refused(path: Path, tmp_path: Path) -> None:
    source = sealed(tmp_path / "source.mcworkspace", OTHER, 2)
    VAULT.forget()
    VAULT.unlock(path, PASSPHRASE)
    store = open_workspace(path)
    before = contents(store)
    with refused("vault-locked"):
        FILES.merge(store, source, decider(Lang.EN), told("workspace-merged"), unwatched)
    assert contents(store) == before
    store.close()


def test_moving_takes_the_backups_along(path: Path, tmp_path: Path) -> None:
    backed_up(FILES, path)
    target = tmp_path / "elsewhere" / "moved.mcworkspace"
    before = contents_of(path)
    assert FILES.move(path, target, unwatched) is None
    assert contents_of(target) == before
    assert [FILES.examine(b.path, b.sha256).condition for b in FILES.backups(target)] == [Condition.VERIFIED]
