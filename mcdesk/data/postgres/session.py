"""One connection to the server, one transaction at a time. One that broke is made anew for the next."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from mcdesk.data.postgres.connecting import Connect, Raw, engine_on
from mcdesk.data.postgres.failures import away, lost, translated
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message

PATIENCE = 20.0
"""Seconds that a commit whose answer was lost waits for a server that is being started again."""
_PAUSE = 0.25
_IDLE = 2.0
"""Seconds after which a connection is asked whether it is still one."""


class ServerSession:
    """The only user of its connection. Any thread may call; the others wait. ``name`` names the store in errors."""

    def __init__(self, name: str, connect: Connect) -> None:
        self._name = name
        self._engine = engine_on(connect)
        self._lock = threading.RLock()
        self._connection: Connection | None = None
        self._used = 0.0
        self._closed = False
        self._unsettled = ""

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes: all of it is kept, or none is.

        Where the server is lost at the very end, it is asked what became of the transaction as soon as it is back;
        Unavailable (``shared-unsure``) where it stays away.
        """
        with self._use() as connection:
            raw = _raw(connection)
            transaction = _begin(raw)
            try:
                yield connection
            except BaseException:
                if not raw.closed:
                    raw.execute("ROLLBACK")
                raise
            try:
                raw.execute("COMMIT")
            except psycopg.Error as error:
                if not lost(error):
                    raise
                self._settle(transaction, error)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A query. Refused (``shared-damaged``) where what it finds does not make a record."""
        with self._use() as connection:
            try:
                yield connection
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise Refused(message("shared-damaged"), message("shared-damaged-fix")) from error

    @contextmanager
    def outside(self) -> Iterator[Connection]:
        """The connection for work that begins and ends its own transaction."""
        with self._use() as connection:
            yield connection

    def close(self) -> None:
        """Close the connection; once is enough."""
        with self._lock:
            self._closed = True
            self._drop()
            self._engine.dispose()

    def arrived(self) -> bool:
        """Whether the last transaction whose end was not known was kept; asked once. Raises Unavailable."""
        with self._use() as connection:
            unsettled, self._unsettled = self._unsettled, ""
            return bool(unsettled) and _fate(_raw(connection), unsettled) == "committed"

    @contextmanager
    def _use(self) -> Iterator[Connection]:
        with self._lock, translated(self._name):
            if self._closed:
                raise Unavailable(message("store-closed", file=self._name))
            connection = self._ready()
            try:
                yield connection
            except DBAPIError as error:
                if lost(error.orig):
                    self._drop()
                raise
            except psycopg.Error as error:
                if lost(error):
                    self._drop()
                raise
            self._used = time.monotonic()

    def _ready(self) -> Connection:
        """A connection that works, so that only what breaks in the middle of a transaction is told."""
        if self._connection is not None and time.monotonic() - self._used > _IDLE:
            try:
                _raw(self._connection).execute("SELECT 1")
            except psycopg.Error:
                self._drop()
        if self._connection is not None and _raw(self._connection).closed:
            self._drop()
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _settle(self, transaction: str, error: psycopg.Error) -> None:
        """Nothing where the transaction was kept after all; raises Unavailable where it was not, or who knows."""
        until = time.monotonic() + PATIENCE
        self._drop()
        while time.monotonic() < until:
            try:
                fate = _fate(_raw(self._ready()), transaction)
            except (Unavailable, Refused, psycopg.Error):
                self._drop()
                fate = ""
            if fate == "committed":
                return
            if fate == "aborted":
                raise away(self._name, error)
            time.sleep(_PAUSE)
        self._unsettled = transaction
        raise Unavailable(message("shared-unsure", name=self._name), str(error))


def _raw(connection: Connection) -> Raw:
    raw = connection.connection.driver_connection
    assert isinstance(raw, psycopg.Connection)
    return raw


def _begin(raw: Raw) -> str:
    """Begin a transaction; gives its number, by which the server knows its fate afterwards."""
    begun = raw.execute("BEGIN; SELECT pg_current_xact_id()::text")
    begun.nextset()
    row = begun.fetchone()
    return str(row[0]) if row else ""


def _fate(raw: Raw, transaction: str) -> str:
    row = raw.execute("SELECT pg_xact_status(%s::xid8)", [transaction]).fetchone()
    return str(row[0]) if row and row[0] else ""
