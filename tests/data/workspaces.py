"""Workspaces to try things on."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from mcdesk.app.ports import Store
from mcdesk.data.migrating import CURRENT, Schema
from mcdesk.data.opening import open_workspace
from tests.contract.store_base import added, submitted

NEXT_REVISION = f"{CURRENT.version + 1:04d}"
NEXT = Schema(CURRENT.version + 1, NEXT_REVISION, (*CURRENT.folders, Path(__file__).parent / "next_version"))
"""A program one version on, to open today's workspaces with."""


def full(path: Path, requests: int = 12) -> None:
    """Make a workspace with something in every table."""
    store = open_workspace(path, create=True)
    for n in range(requests):
        request = added(store, f"id-{n}", working_title=f"Request {n}", need=f"Why {n}? " * 400)
        submitted(store, request, 1)
    store.attach("letter.pdf", "application/pdf", bytes(range(256)) * 200)
    store.set_setting("profile", "mohawk")
    store.close()


def contents(store: Store) -> object:
    """Everything that a store tells, to compare."""
    requests = tuple(store.records())
    versions = [tuple(store.versions(r.id)) for r in requests]
    return requests, versions, tuple(store.trashed()), tuple(store.history()), tuple(store.people())


def everything_in(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


def leave_wal(path: Path, *statements: str) -> None:
    """Bring the workspace into the state that a crash leaves: changes in a -wal file, and no lock."""
    store = open_workspace(path)
    store.set_setting("after", "the crash")
    with store.session.raw() as raw:
        for statement in statements:
            raw.execute(statement)
    kept = everything_in(path.parent)
    store.close()
    for name, data in kept.items():
        if not name.endswith(".lock"):
            path.with_name(name).write_bytes(data)


def change(path: Path, *statements: str) -> None:
    """Change a workspace as another program would."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


@contextlib.contextmanager
def as_nobody(folder: Path, *, folder_too: bool = True) -> Iterator[None]:
    """Be a user who may read ``folder`` and its files but not write them, also where the tests run as root.

    Without ``folder_too`` this user may write the folder all the same. Not for Windows.
    """
    modes = {p: p.stat().st_mode for p in (*folder.iterdir(), folder)}
    for place in modes:
        place.chmod(0o444)
    folder.chmod(0o555 if folder_too else 0o777)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for place, mode in modes.items():
            if place.exists():
                place.chmod(mode)
