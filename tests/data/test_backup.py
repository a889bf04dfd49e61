"""Copies of a workspace that is in use."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.data.backup import backup
from mcdesk.data.opening import open_workspace
from mcdesk.domain.errors import Unavailable
from tests.contract.store_base import added, refused
from tests.data.saving import answers_of
from tests.data.workspaces import change, contents, full


def test_a_copy_holds_everything_and_stands_alone(tmp_path: Path) -> None:
    path, copy = tmp_path / "plans.mcworkspace", tmp_path / "copies" / "plans.mcworkspace"
    copy.parent.mkdir()
    full(path)
    store = open_workspace(path)
    store.set_setting("only", "in the wal")
    backup(store, copy)
    told = contents(store)
    store.close()
    assert [p.name for p in copy.parent.iterdir()] == [copy.name]
    if os.name != "nt":
        assert copy.stat().st_mode & 0o777 == 0o600
    copied = open_workspace(copy)
    assert contents(copied) == told
    assert copied.setting("only") == "in the wal"
    copied.close()


def test_copies_under_load_are_each_of_one_moment(tmp_path: Path) -> None:
    store = open_workspace(tmp_path / "plans.mcworkspace", create=True)
    request = added(store)
    done = threading.Event()

    def save() -> None:
        kept = request
        while not done.is_set():
            kept = store.save(replace(kept, answers=answers_of(kept.revision + 1)))

    saver = threading.Thread(target=save)
    saver.start()
    try:
        for n in range(10):
            copy = tmp_path / f"copy{n}.mcworkspace"
            backup(store, copy)
            copied = open_workspace(copy)
            kept = copied.get("one")
            copied.close()
            assert kept.answers == (answers_of(kept.revision) if kept.revision else {})
    finally:
        done.set()
        saver.join()
        store.close()


def test_an_earlier_copy_is_replaced_only_by_a_whole_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, copy = tmp_path / "plans.mcworkspace", tmp_path / "copy.mcworkspace"
    full(path, 1)
    store = open_workspace(path)
    backup(store, copy)
    earlier = copy.read_bytes()
    monkeypatch.setattr("mcdesk.data.backup.is_whole", lambda raw: False)
    with refused("store-damaged"):
        backup(store, copy)
    store.close()
    assert copy.read_bytes() == earlier
    assert {p.name for p in tmp_path.iterdir()} == {path.name, copy.name}


def test_a_damaged_copy_is_told_from_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    full(path)
    change(path, "PRAGMA writable_schema = ON", "UPDATE sqlite_master SET rootpage = 3 WHERE name = 'people'")
    with refused("store-damaged"):
        open_workspace(path)


def test_a_folder_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    store = open_workspace(tmp_path / "plans.mcworkspace", create=True)
    with pytest.raises(Unavailable) as caught:
        backup(store, tmp_path / "gone" / "copy.mcworkspace")
    store.close()
    assert caught.value.message.key == "store-disk-error"
