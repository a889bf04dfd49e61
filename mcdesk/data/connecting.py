"""Connections to a workspace file."""

from __future__ import annotations

import os
import sqlite3
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Engine, StaticPool, create_engine

from mcdesk.data import drivers


class Mode(StrEnum):
    """How a file is opened."""

    WRITE = "mode=rw"
    READ = "mode=ro"
    """Beside a writer, whose -wal and -shm files it shares."""
    STILL = "immutable=1"
    """A file that nobody writes: no lock is taken and no file made beside it. It does not see a -wal file."""


def connect(path: Path, mode: Mode) -> sqlite3.Connection:
    """A connection in autocommit mode, usable from any one thread at a time, to an encrypted file with its key.

    Raises :func:`mcdesk.data.drivers.errors`; Refused (``vault-locked``) where nobody gave the passphrase.
    """
    raw = drivers.opened(path, uri_of(path, mode))
    try:
        raw.execute(f"PRAGMA busy_timeout = {drivers.BUSY_MS}")
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("PRAGMA trusted_schema = OFF")
        if mode is Mode.WRITE:
            raw.execute("PRAGMA journal_mode = WAL")
            raw.execute("PRAGMA synchronous = FULL")
    except BaseException:
        raw.close()
        raise
    return raw


def uri_of(path: Path, mode: Mode) -> str:
    """How SQLite names a file to be opened in a mode."""
    place = quote(os.fsencode(path.absolute().as_posix()))
    # Two slashes more, as an UNC path begins with two of its own and a drive with none.
    return f"file://{'' if place.startswith('/') else '/'}{place}?{mode}"


def engine_on(raw: sqlite3.Connection) -> Engine:
    """An engine that uses this one connection; transactions are begun by hand, for only so are they IMMEDIATE.

    Its errors never quote values: those are people's answers, and errors go to the log.
    """
    return create_engine(
        "sqlite://",
        creator=lambda: raw,
        module=drivers.module_of(raw),
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,
    )
