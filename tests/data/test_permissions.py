"""Folders that this person may read and not write, and links, files moved while open: none of it is so on Windows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from mcdesk.data.locking import Held, NoPlace, WorkspaceLock
from mcdesk.data.opening import open_workspace
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import Lang, words
from tests.contract.store_base import refused
from tests.data.workspaces import as_nobody, everything_in, full, leave_wal

if sys.platform != "win32":

    def reachable(folder: Path) -> None:
        """Let others pass pytest's own folders, which are private (one more of them for each parallel worker)."""
        for place in (folder, *folder.parents):
            if place.stat().st_uid == os.getuid() and not place.stat().st_mode & 0o001:
                place.chmod(0o755)

    @pytest.mark.parametrize("crashed", [False, True], ids=["", "after a crash"])
    def test_a_read_only_folder_is_read_and_left_as_it_was(tmp_path: Path, crashed: bool) -> None:
        folder = tmp_path / "shared"
        folder.mkdir()
        path = folder / "plans.mcworkspace"
        full(path)
        if crashed:
            leave_wal(path)
        before = everything_in(folder)
        reachable(tmp_path)
        with as_nobody(folder):
            store = open_workspace(path)
            assert (store.read_only, store.holder) == (True, "")
            assert store.setting("after") == ("the crash" if crashed else "")
            assert len(store.records()) == 12
            with refused("store-read-only"):
                store.set_setting("a", "b")
            store.close()
            with pytest.raises(Unavailable) as caught:
                open_workspace(folder / "new.mcworkspace", create=True)
            assert caught.value.message.key == "store-disk-read-only"
        assert everything_in(folder) == before

    def test_in_a_folder_that_cannot_be_written_there_is_no_place_for_a_lock(tmp_path: Path) -> None:
        path = tmp_path / "plans.mcworkspace"
        reachable(tmp_path)
        with as_nobody(tmp_path), pytest.raises(NoPlace):
            WorkspaceLock.take(path)
        lock = WorkspaceLock.take(path)
        with as_nobody(tmp_path), pytest.raises(Held):
            WorkspaceLock.take(path)
        lock.release()

    def test_a_link_is_never_followed_to_be_overwritten(tmp_path: Path) -> None:
        mine = tmp_path / "mine.txt"
        mine.write_text("mine")
        (tmp_path / "plans.mcworkspace.lock").symlink_to(mine)
        with pytest.raises(OSError):
            WorkspaceLock.take(tmp_path / "plans.mcworkspace")
        assert mine.read_text() == "mine"

    def test_a_file_that_may_not_be_written_is_read_in_a_folder_that_may(tmp_path: Path) -> None:
        folder = tmp_path / "shared"
        folder.mkdir()
        path = folder / "plans.mcworkspace"
        full(path, 1)
        before = everything_in(folder)
        reachable(tmp_path)
        with as_nobody(folder, folder_too=False):
            store = open_workspace(path)
            assert (store.read_only, store.holder) == (True, "")
            assert len(store.records()) == 1
            store.close()
        assert everything_in(folder) == before

    def test_two_links_are_one_workspace(tmp_path: Path) -> None:
        path, link = tmp_path / "plans.mcworkspace", tmp_path / "link.mcworkspace"
        full(path, 1)
        link.symlink_to(path)
        store = open_workspace(path)
        other = open_workspace(link)
        assert (other.read_only, other.path) == (True, link)
        other.close()
        store.close()
        assert {p.name for p in tmp_path.iterdir()} == {path.name, link.name}

    def test_a_file_that_was_moved_away_takes_no_writes_until_it_is_back(tmp_path: Path) -> None:
        path, away = tmp_path / "plans.mcworkspace", tmp_path / "away.mcworkspace"
        store = open_workspace(path, create=True)
        path.rename(away)
        for put in (lambda: None, lambda: path.write_bytes(away.read_bytes())):
            put()
            with pytest.raises(Unavailable) as caught:
                store.set_setting("a", "b")
            assert caught.value.message.key == "store-moved"
            assert all(str(path) in words(caught.value.message, lang) for lang in Lang)
        assert store.setting("a") == ""
        away.replace(path)
        store.set_setting("a", "b")
        assert store.setting("a") == "b"
        store.close()
