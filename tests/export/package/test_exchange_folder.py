"""Folders on drives that are slow, go away, and are written to by several at once."""

from __future__ import annotations

import multiprocessing
import threading
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.handoff.packing import MANIFEST, pack
from mcdesk.export.package.files import PackageFileKeeper
from mcdesk.export.package.folders import ExchangeFolderKeeper, within
from tests.domain.handoff.packages import package
from tests.export.package import exchanging

PARTS = pack(package())
FOLDERS = ExchangeFolderKeeper(PackageFileKeeper())
EACH, WAIT = 12, 60


def test_packages_are_listed_by_name_and_nothing_else_is(tmp_path: Path) -> None:
    for name in ("b.mcrequest", "a.MCREQUEST", "letter.pdf", ".c.mcrequest.7.part", ".hidden.mcrequest"):
        (tmp_path / name).touch()
    assert [p.name for p in FOLDERS.files(tmp_path)] == ["a.MCREQUEST", "b.mcrequest"]


def test_what_is_written_is_read_and_what_is_half_there_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "one.mcrequest"
    FOLDERS.write(path, PARTS)
    assert FOLDERS.read(path)[MANIFEST] == PARTS[MANIFEST]
    half = tmp_path / "half.mcrequest"
    half.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(Refused):
        FOLDERS.read(half)


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    for act in (lambda: FOLDERS.files(gone), lambda: FOLDERS.write(gone / "x.mcrequest", PARTS)):
        with pytest.raises(Unavailable):
            act()


def test_a_drive_that_does_not_answer_is_given_up_in_time(tmp_path: Path) -> None:
    answers = threading.Event()
    with pytest.raises(Unavailable) as caught:
        within(0.05, tmp_path, lambda: answers.wait(WAIT))
    assert caught.value.message.key == "handoff-folder-slow"
    answers.set()


def test_two_processes_exchange_through_one_folder(tmp_path: Path) -> None:
    """Both write and read at once; each reads whole packages only, and in the end every one of the other."""
    context: Any = multiprocessing.get_context("spawn")
    folder = tmp_path / "shared"
    folder.mkdir()
    pipes: list[Connection] = []
    processes = []
    for who, other in (("Ana Example", "Bo Example"), ("Bo Example", "Ana Example")):
        here, there = context.Pipe()
        process = context.Process(target=exchanging.exchange, args=(tmp_path, folder, who, other, EACH, there))
        process.start()
        there.close()
        pipes.append(here)
        processes.append(process)
    try:
        for pipe in pipes:
            assert pipe.poll(WAIT), "a process gave no answer"
            assert pipe.recv() == (EACH, [])
    finally:
        for process, pipe in zip(processes, pipes, strict=True):
            process.join(WAIT)
            pipe.close()
    assert len(list(folder.iterdir())) == 2 * EACH
