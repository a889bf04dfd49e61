"""One writer for each workspace."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from mcdesk.data import locking
from mcdesk.data.locking import Held, WorkspaceLock


def test_the_lock_is_taken_once_and_names_its_holder(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    lock = WorkspaceLock.take(path)
    with pytest.raises(Held) as held:
        WorkspaceLock.take(path)
    assert held.value.holder.endswith(f" (pid {os.getpid()})")
    assert "@" in held.value.holder
    assert held.value.who == f"{locking.account()} ({socket.gethostname()})", "nobody knows a process by its number"
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []
    WorkspaceLock.take(path).release()


def test_a_file_that_a_dead_program_left_is_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    left = tmp_path / "plans.mcworkspace.lock"
    left.write_text("somebody with a much longer name than ours@a machine with a long name (pid 1)" * 4)
    lock = WorkspaceLock.take(path)
    assert left.read_text().startswith(locking.account())
    assert left.read_text().endswith(f" (pid {os.getpid()})")
    lock.release()


def test_a_holder_that_has_not_signed_yet_is_named_by_the_lock_file(tmp_path: Path) -> None:
    path = tmp_path / "plans.mcworkspace"
    lock = WorkspaceLock.take(path)
    (tmp_path / "plans.mcworkspace.lock").write_text("\0\n")
    with pytest.raises(Held) as held:
        WorkspaceLock.take(path)
    assert held.value.holder == held.value.who == "plans.mcworkspace.lock"
    lock.release()


def test_a_lock_file_removed_between_opening_and_locking_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plans.mcworkspace"
    opened, times = locking._opened, []

    def late(place: Path) -> int:
        handle = opened(place)
        times.append(place)
        if len(times) == 1:
            place.unlink()
        return handle

    monkeypatch.setattr(locking, "_opened", late)
    lock = WorkspaceLock.take(path)
    assert len(times) == 2
    with pytest.raises(Held):
        WorkspaceLock.take(path)
    lock.release()
