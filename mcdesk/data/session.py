"""One connection, one transaction at a time."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection

from mcdesk.data.connecting import engine_on
from mcdesk.data.failures import making, translated
from mcdesk.data.turns import Turns
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message


class Transactions(Protocol):
    """Who begins and ends the transactions of a store, of one connection, for any thread."""

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction that writes: all of it is kept, or none is."""

    def read(self) -> AbstractContextManager[Connection]:
        """A query."""

    def close(self) -> None:
        """Close the connection; once is enough."""


class Session:
    """The only user of its connection. Any thread may call; the others wait.

    ``path`` names the file in errors; where ``file`` is given, it has to stay where it is to be written.
    """

    def __init__(self, path: Path, raw: sqlite3.Connection, file: Path | None = None) -> None:
        self._path = path
        self._file = file
        self._identity = file.stat() if file else None
        self._raw = raw
        self._engine = engine_on(raw)
        self._connection = self._engine.connect()
        self._lock = Turns()
        self._closed = False

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes: all of it is kept, and on the disk, or none is."""
        with self._use() as connection:
            self._check_place()
            # A deferred transaction that read first could not begin to write where another program wrote meanwhile.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One query. Refused (``store-damaged``) where what it finds does not make a record."""
        with self._use() as connection, making(self._path):
            yield connection

    @contextmanager
    def outside(self) -> Iterator[Connection]:
        """The connection for work that begins and ends its own transaction."""
        with self._use() as connection:
            yield connection

    @contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """The driver's connection, for what SQLAlchemy has no words for."""
        with self._use():
            yield self._raw

    def close(self) -> None:
        """Close the connection; once is enough."""
        with self._lock:
            self._closed = True
            self._connection.close()
            self._engine.dispose()
            self._raw.close()

    @contextmanager
    def _use(self) -> Iterator[Connection]:
        with self._lock, translated(self._path):
            if self._closed:
                raise Unavailable(message("store-closed", file=self._path.name))
            yield self._connection

    def _check_place(self) -> None:
        # A file that was deleted or replaced can still be written to, for nobody to find again.
        if self._file is None or self._identity is None:
            return
        try:
            there = os.path.samestat(self._file.stat(), self._identity)
        except FileNotFoundError:
            there = False
        if not there:
            raise Unavailable(message("store-moved", file=str(self._file)), "another file, or none, has its name")

    def _roll_back(self) -> None:
        # After a full disk or an I/O error SQLite has already rolled back.
        if self._raw.in_transaction:
            self._connection.exec_driver_sql("ROLLBACK")
