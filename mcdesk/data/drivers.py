"""Which library opens a file, SQLite or SQLCipher. The choice stands here, and nobody else knows of it.

The first bytes of the file decide. They are read only while this process has no connection to the file: closing any
handle of it would drop the locks that SQLite holds on it (POSIX). Meanwhile its connections say what it is.
"""

from __future__ import annotations

import importlib
import sqlite3
import sys
import threading
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

from mcdesk.data.vault.header import SIZE, Header
from mcdesk.data.vault.keys import RING
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

BUSY_MS = 5000
_CIPHER = "sqlcipher3.dbapi2"
_Identity = tuple[int, int]
_open: dict[_Identity, list[_Tracked]] = {}
_gate = threading.RLock()

if TYPE_CHECKING:
    _Connection = sqlite3.Connection
else:
    _Connection = object


class _Tracked(_Connection):
    """A connection that says what it is open on, until it is closed."""

    identity: _Identity | None = None
    header: Header | None = None

    def close(self) -> None:
        """Close; once is enough."""
        super().close()
        identity, self.identity = self.identity, None
        if identity is None:
            return
        with _gate:
            _open[identity].remove(self)
            if not _open[identity]:
                del _open[identity]


class _Plain(_Tracked, sqlite3.Connection):
    """Through SQLite."""


@cache
def _sealed() -> type[_Tracked]:
    """Through SQLCipher, which is imported where the first encrypted file is."""
    return cast("type[_Tracked]", type("_Sealed", (_Tracked, importlib.import_module(_CIPHER).Connection), {}))


def errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What the libraries raise, and ``others``: SQLCipher's errors are none of SQLite's. Ask anew each time."""
    cipher = sys.modules.get(_CIPHER)
    return (sqlite3.Error, cipher.Error, *others) if cipher is not None else (sqlite3.Error, *others)


def module_of(raw: sqlite3.Connection) -> ModuleType:
    """The library of a connection."""
    return importlib.import_module(_CIPHER) if header_under(raw) is not None else sqlite3


def header_of(path: Path) -> Header | None:
    """What an encrypted workspace begins with; None for every other file, or for one that cannot be read."""
    with _gate:
        try:
            found = path.stat()
            held = _open.get((found.st_dev, found.st_ino))
            if held:
                return held[0].header
            with path.open("rb") as file:
                return Header.of(file.read(SIZE))
        except OSError:
            # Whoever opens it says what is the matter.
            return None


def header_under(raw: sqlite3.Connection) -> Header | None:
    """The header of the file that a connection is open on."""
    return raw.header if isinstance(raw, _Tracked) else None


def key_for(path: Path, header: Header) -> bytes:
    """The key of an encrypted file. Refused: ``vault-locked``, ``store-newer``."""
    if not header.known:
        raise Refused(message("store-newer", file=path.name), message("store-newer-fix"))
    key = RING.key(header)
    if key is None:
        raise Refused(message("vault-locked", file=path.name), message("vault-locked-fix"))
    return key


def opened(path: Path, uri: str, *, key: bytes = b"", through_cipher: bool = False) -> sqlite3.Connection:
    """A connection to a file by SQLite's ``uri`` of it, in autocommit mode, usable from any one thread at a time.

    ``key``: to try on an encrypted file instead of the one that is known. ``through_cipher``: through SQLCipher though
    the file is plain; it must not be open here otherwise. Raises :func:`errors`, and Refused as :func:`key_for`.
    """
    with _gate:
        header = header_of(path)
        if header is not None:
            key = key or key_for(path, header)
        return _connected(path, uri, _Lock(header, key), cipher=through_cipher or header is not None)


def blank(path: Path, header: Header | None) -> sqlite3.Connection:
    """A connection to an empty file, which will begin with ``header``. Raises as :func:`opened`."""
    key = key_for(path, header) if header is not None else b""
    with _gate:
        return _connected(path, str(path), _Lock(header, key), cipher=header is not None)


@dataclass(frozen=True)
class _Lock:
    """What a file is encrypted with; of a plain file, nothing."""

    header: Header | None
    key: bytes = field(repr=False)


def _connected(path: Path, database: str, lock: _Lock, *, cipher: bool) -> sqlite3.Connection:
    library = importlib.import_module(_CIPHER) if cipher else sqlite3
    raw: _Tracked = library.connect(
        database,
        uri=database != str(path),
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MS / 1000,
        factory=_sealed() if cipher else _Plain,
    )
    try:
        if cipher:
            # It would write of every page that is not as it should be to standard error.
            raw.execute("PRAGMA cipher_log_level = NONE")
            raw.execute("PRAGMA cipher_default_compatibility = 4")
            raw.execute("PRAGMA temp_store = MEMORY")
        if lock.header is not None:
            raw.execute(f"PRAGMA key = {key_words(lock.key, lock.header)}")
        found = path.stat()
    except BaseException:
        raw.close()
        raise
    raw.header, raw.identity = lock.header, (found.st_dev, found.st_ino)
    _open.setdefault(raw.identity, []).append(raw)
    return raw


def key_words(key: bytes, header: Header) -> str:
    """A key and the salt of its file as SQLCipher takes them, with nothing derived any more."""
    return f"\"x'{key.hex()}{header.salt.hex()}'\""
