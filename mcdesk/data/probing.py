"""Looking at a file without changing it: whether it is a workspace, of which version, and whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from mcdesk.data import drivers
from mcdesk.data.connecting import Mode, connect
from mcdesk.data.failures import damaged
from mcdesk.data.migrating import Schema, knows
from mcdesk.data.tables import APPLICATION_ID
from mcdesk.data.vault.header import Header
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
# Offsets in SQLite's header, https://www.sqlite.org/fileformat.html section 1.3
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)


def not_ours(path: Path) -> Refused:
    """The file is something else than a workspace."""
    return Refused(message("store-not-ours", file=path.name), message("store-not-ours-fix"))


def _newer(path: Path) -> Refused:
    return Refused(message("store-newer", file=path.name), message("store-newer-fix"))


def check_header(path: Path, schema: Schema) -> None:
    """Refused where the first bytes are not a workspace's, of a version to come, or locked. Raises OSError.

    What stands behind the first bytes of an encrypted workspace is for :func:`check`.

    Only for a file that this process has no SQLite connection to: closing any handle of a file drops the locks
    that SQLite holds on it (POSIX).
    """
    if not path.is_file():
        raise not_ours(path)
    with path.open("rb") as file:
        header = file.read(_HEADER)
    sealed = Header.of(header)
    if sealed is not None:
        drivers.key_for(path, sealed)
        return
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise not_ours(path)
    if int.from_bytes(header[_APPLICATION_ID], "big") != APPLICATION_ID:
        raise not_ours(path)
    if int.from_bytes(header[_USER_VERSION], "big") > schema.version:
        raise _newer(path)


def wal_of(path: Path) -> Path:
    """The file that holds what was not yet written into the workspace itself."""
    return path.with_name(f"{path.name}-wal")


def has_wal(path: Path) -> bool:
    """Whether there is something in the -wal file."""
    wal = wal_of(path)
    return wal.exists() and wal.stat().st_size > 0


def check(raw: sqlite3.Connection, path: Path, schema: Schema, *, still: bool = False) -> int:
    """The version of a whole workspace. Refused where it is damaged, not ours or newer. Raises drivers.errors().

    ``still``: nobody writes the file, and all of it is in there.
    """
    if _first(raw, "PRAGMA application_id") != APPLICATION_ID:
        raise not_ours(path)
    version = _first(raw, "PRAGMA user_version")
    if not isinstance(version, int) or version > schema.version:
        raise _newer(path)
    raw.execute("PRAGMA cell_size_check = ON")
    if still and drivers.header_under(raw) is not None:
        # Each page of an encrypted file is authenticated: that none was changed is seen without decrypting them all.
        whole = _first(raw, "PRAGMA cipher_integrity_check") is None
    else:
        whole = _first(raw, "PRAGMA quick_check(1)") == "ok"
    if not whole:
        raise damaged(path)
    try:
        revision = _first(raw, "SELECT version_num FROM alembic_version")
    except drivers.errors() as error:
        raise damaged(path) from error
    if version == schema.version and revision == schema.revision:
        return version
    if version == schema.version or not knows(str(revision), schema):
        raise _newer(path)
    return version


def check_at_rest(path: Path, schema: Schema) -> int:
    """As :func:`check`, for a file that nobody else has open, in a folder that can be written. Changes nothing."""
    still = not has_wal(path)
    with at_rest(path) as raw:
        return check(raw, path, schema, still=still)


@contextmanager
def at_rest(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that leaves the file, its -wal and the folder as they are, though a crash left a -wal behind."""
    crashed = has_wal(path)
    shm = path.with_name(f"{path.name}-shm")
    had_shm = shm.exists()
    try:
        with closing(connect(path, Mode.READ if crashed else Mode.STILL)) as raw:
            yield raw
    finally:
        if crashed and not had_shm:
            shm.unlink(missing_ok=True)


def _first(raw: sqlite3.Connection, query: str) -> object:
    row = raw.execute(query).fetchone()
    return None if row is None else row[0]
