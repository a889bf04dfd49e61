"""SQLite's and the system's errors as the two kinds that mcdesk knows."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, StatementError

from mcdesk.data import drivers
from mcdesk.data.disk import unavailable
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message

_BY_CODE = {
    sqlite3.SQLITE_BUSY: "store-busy",
    sqlite3.SQLITE_LOCKED: "store-busy",
    sqlite3.SQLITE_FULL: "store-disk-full",
    sqlite3.SQLITE_READONLY: "store-disk-read-only",
    sqlite3.SQLITE_IOERR: "store-disk-error",
    sqlite3.SQLITE_NOMEM: "store-disk-error",
    sqlite3.SQLITE_CANTOPEN: "store-no-access",
    sqlite3.SQLITE_PERM: "store-no-access",
    sqlite3.SQLITE_AUTH: "store-no-access",
}
_BY_WORDS = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database is locked": sqlite3.SQLITE_BUSY,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "file is not a database": sqlite3.SQLITE_NOTADB,
}
"""What an error says that comes without its code: through SQLCipher, those of the online backup and of the export."""
_LOST = re.compile(r"no such (?:table|column): (\S+)")
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}


def damaged(path: Path) -> Refused:
    """The file is a workspace, but some of it cannot be read."""
    return Refused(message("store-damaged", file=path.name), message("store-damaged-fix"))


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise Unavailable or Refused (``store-damaged``) for what goes wrong with the file; faults of ours pass."""
    try:
        yield
    except DBAPIError as error:
        raise _from_sqlite(path, error.orig) or error from error
    except StatementError as error:
        # Raised while a value was made ready for its column.
        raise (error.orig if isinstance(error.orig, Refused) else error) from error
    except drivers.errors() as error:
        raise _from_sqlite(path, error) or error from error
    except UnicodeDecodeError as error:
        # SQLite quotes damaged bytes in what it says of them.
        raise damaged(path) from error
    except OSError as error:
        raise unavailable(path, error) from error


@contextmanager
def making(path: Path) -> Iterator[None]:
    """Raise Refused (``store-damaged``) where kept values do not make a record."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(path) from error


def _from_sqlite(path: Path, error: BaseException | None) -> Refused | Unavailable | None:
    code = _BY_WORDS.get(str(error)) or getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python's own complaint about bytes in a text column; SQLite's have a code.
        return damaged(path) if "decode" in str(error) else None
    primary = code & 0xFF
    if primary in _DAMAGE or _taken_away(str(error)):
        return damaged(path)
    key = _BY_CODE.get(primary)
    return Unavailable(message(key, file=path.name), str(error)) if key else None


def _taken_away(said: str) -> bool:
    """Whether a table or a column is missing that every workspace has: another program took it away."""
    from mcdesk.data.tables import metadata

    found = _LOST.match(said)
    ours = {*metadata.tables, *(str(c) for t in metadata.tables.values() for c in t.columns)}
    return found is not None and found[1].removeprefix("main.") in ours
