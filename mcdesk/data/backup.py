"""Copies of a workspace, whole at one moment however busy it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from mcdesk.data import drivers
from mcdesk.data.connecting import Mode, connect
from mcdesk.data.disk import replacing
from mcdesk.data.failures import damaged, translated
from mcdesk.data.store import SqliteStore


def backup(store: SqliteStore, path: Path) -> None:
    """Copy the workspace to ``path``, where a file of that name is replaced once the copy has proved whole.

    Raises Unavailable, and Refused (``store-damaged``) where the copy is not whole.
    """
    with store.session.raw() as raw, translated(path):
        copy(raw, path)


def copy(raw: sqlite3.Connection, path: Path) -> None:
    """Copy through SQLite's online backup: a plain copy of the file would miss what is in the -wal file.

    A copy of an encrypted workspace is under the same key. Raises OSError, drivers.errors(), Refused.
    """
    with replacing(path) as part:
        with closing(drivers.blank(part, drivers.header_under(raw))) as target:
            raw.backup(target)
        with closing(connect(part, Mode.STILL)) as made:
            if not is_whole(made):
                raise damaged(path)


def is_whole(raw: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong with the file. Raises drivers.errors()."""
    return bool(raw.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
