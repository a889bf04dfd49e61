"""Processes that die while they save, and two that want the same file."""

from __future__ import annotations

import contextlib
import getpass
import multiprocessing
import os
import random
import socket
import sqlite3
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from mcdesk.app.catalogue.ports import Query
from mcdesk.data.opening import open_workspace
from tests.contract.store_base import added
from tests.data import saving
from tests.data.workspaces import everything_in

KILLS = 120
WAIT = 300


@pytest.fixture(scope="module")
def start() -> Callable[..., contextlib.AbstractContextManager[tuple[BaseProcess, Connection]]]:
    """Starts a process with a pipe to it. Where it can, each is forked from one that has imported everything."""
    forking = "forkserver" in multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("forkserver" if forking else "spawn")
    if forking:
        context.set_forkserver_preload(["tests.data.saving"])

    @contextlib.contextmanager
    def started(target: Callable[[Path, Connection], None], path: Path) -> Iterator[tuple[BaseProcess, Connection]]:
        here, there = context.Pipe()
        process = context.Process(target=target, args=(path, there))
        process.start()
        there.close()
        try:
            yield process, here
        finally:
            process.kill()
            process.join(WAIT)
            here.close()

    return started


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "plans.mcworkspace"
    store = open_workspace(place, create=True)
    added(store)
    store.close()
    return place


def told(pipe: Connection) -> Any:
    assert pipe.poll(WAIT), "the process tells nothing"
    return pipe.recv()


def everything_told(pipe: Connection) -> list[int]:
    revisions = []
    with contextlib.suppress(EOFError):
        while pipe.poll(0):
            revisions.append(pipe.recv())
    return revisions


def test_no_acknowledged_save_is_lost_when_the_program_is_killed(start: Any, path: Path) -> None:
    chance = random.Random(20261124)
    last = 0
    for kill in range(KILLS):
        with start(saving.save_without_end, path) as (process, pipe):
            assert told(pipe) == "ready"
            # However slow the machine is: every other time something was saved before.
            last = told(pipe) if kill % 2 else last
            process.join(chance.uniform(0, 0.04))
            process.kill()
            process.join(WAIT)
            last = max([last, *everything_told(pipe)])
        kept, revision = as_kept(path)
        assert revision in {last, last + 1}, "no more than the save under way may be unacknowledged"
        assert kept == (saving.answers_of(revision) if revision else {})
        last = revision
    assert last >= KILLS // 2
    store = open_workspace(path)
    assert not store.read_only
    store.close()
    assert list(everything_in(path.parent)) == [path.name]


def test_an_import_that_is_killed_leaves_all_of_it_or_nothing(start: Any, path: Path) -> None:
    chance = random.Random(20261125)
    imports = 0
    for kill in range(KILLS // 4):
        with start(saving.import_without_end, path) as (process, pipe):
            assert told(pipe) == "ready"
            if kill % 2:
                told(pipe)
            process.join(chance.uniform(0, 0.15))
            process.kill()
            process.join(WAIT)
        store = open_workspace(path)
        try:
            made = store.catalogue.imports()
            kept = store.records()
            assert len(kept) == 1 + 20 * len(made) == store.catalogue.count()
            assert len([e for e in store.history() if e.action == "catalogue-imported"]) == len(made)
            one = store.get("one")
            assert one.answers == (saving.answers_of(one.revision) if made else {})
            assert len(store.catalogue.found(Query("revision"))) == (len(kept) if made else 0)
            imports = len(made)
        finally:
            store.close()
    assert imports >= KILLS // 8


def as_kept(path: Path) -> tuple[object, int]:
    """The answers and their revision, as SQLite finds them in the files that were left."""
    copies = path.parent / "left"
    copies.mkdir(exist_ok=True)
    for name, data in everything_in(path.parent).items():
        if not name.endswith(("-shm", ".lock")):
            (copies / name).write_bytes(data)
    with contextlib.closing(sqlite3.connect(copies / path.name)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store = open_workspace(copies / path.name)
    request = store.get("one")
    store.close()
    for file in copies.iterdir():
        file.unlink()
    copies.rmdir()
    return request.answers, request.revision


def test_a_second_program_is_told_who_has_the_file_and_reads_along(start: Any, path: Path) -> None:
    with start(saving.hold, path) as (holder, held):
        assert told(held) is False
        with start(saving.read_and_try, path) as (_, pipe):
            read_only, name, answers, refusal = told(pipe)
        assert (read_only, answers, refusal) == (True, {}, "store-read-only")
        assert name == f"{getpass.getuser()} ({socket.gethostname()})"
        store = open_workspace(path)
        assert store.holder == name
        store.close()
        held.send("go")
        holder.join(WAIT)
    store = open_workspace(path)
    assert (store.read_only, store.holder) == (False, "")
    store.close()
    assert list(everything_in(path.parent)) == [path.name]


def test_a_reader_sees_what_the_writer_saves(start: Any, path: Path) -> None:
    with start(saving.save_without_end, path) as (process, pipe):
        assert told(pipe) == "ready"
        store = open_workspace(path)
        first = told(pipe)
        assert store.get("one").revision >= first
        later = told(pipe)
        seen = store.get("one")
        assert seen.revision >= later > first
        assert seen.answers == saving.answers_of(seen.revision)
        process.kill()
        process.join(WAIT)
        assert store.get("one").revision >= max([later, *everything_told(pipe)])
        store.close()
    assert list(everything_in(path.parent)) == [path.name]


def test_a_killed_holder_holds_nothing(start: Any, path: Path) -> None:
    with start(saving.hold, path) as (holder, held):
        assert told(held) is False
        holder.kill()
        holder.join(WAIT)
        store = open_workspace(path)
        assert (store.read_only, store.holder) == (False, "")
        assert str(os.getpid()) in (path.parent / f"{path.name}.lock").read_text()
        store.close()
    assert list(everything_in(path.parent)) == [path.name]
