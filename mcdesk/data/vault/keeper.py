"""Passphrases of workspace files: see :class:`mcdesk.app.vault.ports.Vault` for what each method promises."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, literal_column, select, table

from mcdesk.app.upkeep.records import Progress
from mcdesk.app.vault.ports import Stray
from mcdesk.data import drivers, probing
from mcdesk.data.backups_copying import locked
from mcdesk.data.backups_reading import reading, tables_of
from mcdesk.data.connecting import Mode, connect, uri_of
from mcdesk.data.disk import replacing
from mcdesk.data.failures import damaged, translated
from mcdesk.data.migrating import CURRENT
from mcdesk.data.tables import metadata
from mcdesk.data.vault import strays
from mcdesk.data.vault.header import STANDARD, Cost, Header
from mcdesk.data.vault.keys import RING, derived
from mcdesk.data.vault.writing import write_under
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message

_ROWID: ColumnElement[Any] = literal_column("rowid")
_PAGE = 4096
"""The size of SQLCipher's pages."""


class VaultKeeper:
    """One for the program. ``cost`` is what new passphrases cost to try."""

    def __init__(self, cost: Cost = STANDARD) -> None:
        self._cost = cost

    def is_sealed(self, path: Path) -> bool:
        """Whether a file is an encrypted workspace."""
        return drivers.header_of(path) is not None

    def unlock(self, path: Path, passphrase: str) -> None:
        """Take the passphrase of a file."""
        with translated(path):
            if not path.is_file():
                raise Refused(message("store-missing", file=str(path)), message("store-missing-fix"))
            header = drivers.header_of(path)
            if header is None:
                return
            if not header.known:
                raise Refused(message("store-newer", file=path.name), message("store-newer-fix"))
            key = derived(passphrase, header)
            if not _opens(path, key):
                raise Refused(message("vault-wrong"), message("vault-wrong-fix"), "passphrase")
            RING.add(header, key)

    def seal(self, workspace: Path, passphrase: str, progress: Progress) -> None:
        """Write a workspace anew under a passphrase."""
        header = Header.new(self._cost)
        RING.add(header, derived(passphrase, header))
        try:
            _rewrite(workspace, header, progress)
        except BaseException:
            RING.drop(header)
            raise

    def unseal(self, workspace: Path, progress: Progress) -> None:
        """Write a workspace anew without a passphrase."""
        _rewrite(workspace, None, progress)

    def strays(self, workspace: Path) -> Sequence[Stray]:
        """The copies that are not under the key of their workspace."""
        return strays.strays(workspace)

    def enclose(self, workspace: Path, stray: Path) -> None:
        """Encrypt a copy in its place."""
        strays.enclose(workspace, stray)

    def remove(self, stray: Path) -> None:
        """Delete a copy."""
        strays.remove(stray)

    def forget(self, but: Path | None = None) -> None:
        """Forget every key but that of one file."""
        RING.forget(drivers.header_of(but) if but is not None else None)


def _opens(path: Path, key: bytes) -> bool:
    """Whether the key is that of the file. One page that it opens is enough: the first can be damaged."""
    pages = path.stat().st_size // _PAGE
    if not pages:
        raise damaged(path)
    with closing(drivers.opened(path, uri_of(path, Mode.STILL), key=key)) as raw:
        try:
            raw.execute("PRAGMA application_id").fetchone()
        except drivers.errors() as error:
            code = getattr(error, "sqlite_errorcode", 0)
            if code == sqlite3.SQLITE_NOTADB:
                return len(raw.execute("PRAGMA cipher_integrity_check").fetchall()) < pages
            if code != sqlite3.SQLITE_CORRUPT:
                raise
        return True


def _rewrite(workspace: Path, header: Header | None, progress: Progress) -> None:
    with locked(workspace), translated(workspace):
        with reading(workspace) as raw:
            probing.check(raw, workspace, CURRENT)
            wanted = _all_of(raw)
        # What only the -wal file has goes into the file: the one that takes its place has no such.
        connect(workspace, Mode.WRITE).close()
        if probing.has_wal(workspace):
            raise Unavailable(message("store-busy", file=workspace.name), "the -wal file could not be folded in")
        with replacing(workspace) as part:
            write_under(workspace, part, header, progress)
            with closing(connect(part, Mode.STILL)) as made:
                probing.check(made, workspace, CURRENT)
                if _all_of(made) != wanted:
                    raise damaged(workspace)


def _all_of(raw: sqlite3.Connection) -> str:
    """The checksum of every row, with its number, which the search refers to."""
    found = hashlib.sha256()
    for name in sorted(tables_of(raw) & set(metadata.tables)):
        query = select(_ROWID, literal_column("*")).select_from(table(name)).order_by(_ROWID)
        for row in raw.execute(str(query)):
            for value in row:
                found.update(value if isinstance(value, bytes) else repr(value).encode("utf-8", "backslashreplace"))
                found.update(b"\x1f")
    return found.hexdigest()
