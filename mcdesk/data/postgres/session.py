"""One connection to the server, one transaction at a time. One that broke is made anew for the next."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from mcdesk.data.migrating import CURRENT
from mcdesk.data.postgres.connecting import Connect, Raw, engine_on
from mcdesk.data.postgres.failures import away, lost, translated
from mcdesk.data.postgres.schema import newer
from mcdesk.data.turns import Turns
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message

PATIENCE = 20.0
"""Seconds that a commit whose answer was lost waits for a server that is being started again."""
_PAUSE = 0.25
_MARK = """
INSERT INTO clients (id, mark) SELECT '{client}', {number} FROM store WHERE version = {version}
ON CONFLICT (id) DO UPDATE SET mark = excluded.mark, at = now()
"""
_IDLE = 2.0
"""Seconds after which a connection is asked whether it is still one."""


class ServerSession:
    """The only user of its connection. Any thread may call; the others wait. ``name`` names the store in errors.

    ``marking``: each transaction that writes leaves its number in the row of this client, in the store itself. That
    tells for certain what became of it: numbers that the server gives to transactions are given again after a crash.
    """

    def __init__(self, name: str, connect: Connect, *, marking: bool = True) -> None:
        self._name = name
        self._engine = engine_on(connect)
        self._lock = Turns()
        self._connection: Connection | None = None
        self._used = 0.0
        self._closed = False
        self._client = uuid.uuid4().hex if marking else ""
        self._writes = 0
        self._unsettled = 0
        self._arrived = False

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes: all of it is kept, or none is.

        Where the server is lost at the very end, it is asked what became of the transaction as soon as it is back;
        Unavailable (``shared-unsure``) where it stays away.
        """
        with self._use(writing=True) as connection:
            raw = _raw(connection)
            try:
                yield connection
            except BaseException:
                if not raw.closed:
                    raw.execute("ROLLBACK")
                raise
            try:
                _commit(raw)
            except psycopg.Error as error:
                if not lost(error):
                    raise
                self._settle(error)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A query. Refused (``shared-damaged``) where what it finds does not make a record."""
        with self._use() as connection:
            try:
                yield connection
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise Refused(message("shared-damaged"), message("shared-damaged-fix")) from error

    def close(self) -> None:
        """Close the connection; once is enough."""
        with self._lock:
            if self._connection is not None and self._writes and self._client:
                with suppress(psycopg.Error):
                    _raw(self._connection).execute("DELETE FROM clients WHERE id = %s", [self._client])
            self._closed = True
            self._drop()
            self._engine.dispose()

    def arrived(self) -> bool:
        """Whether the last transaction whose end was not known was kept. Raises Unavailable where that is not known."""
        with self._use() as connection:
            self._look_back(_raw(connection))
            return self._arrived

    @contextmanager
    def _use(self, *, writing: bool = False) -> Iterator[Connection]:
        with self._lock, translated(self._name):
            if self._closed:
                raise Unavailable(message("store-closed", file=self._name))
            connection = self._begun() if writing else self._ready()
            try:
                yield connection
            except (DBAPIError, psycopg.Error) as error:
                if lost(error.orig if isinstance(error, DBAPIError) else error):
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

    def _begun(self) -> Connection:
        """A connection with a transaction begun: on a new one where the old one broke, for nothing is written yet."""
        connection = self._ready()
        self._look_back(_raw(connection))
        self._writes += 1
        try:
            self._begin(_raw(connection))
        except psycopg.Error as error:
            if not lost(error):
                _raw(connection).execute("ROLLBACK")
                raise
            self._drop()
            connection = self._ready()
            self._begin(_raw(connection))
        return connection

    def _begin(self, raw: Raw) -> None:
        if not self._client:
            raw.execute("BEGIN")
            return
        marked = _MARK.format(client=self._client, number=self._writes, version=CURRENT.version)
        done = raw.execute(f"BEGIN; {marked}".encode())
        done.nextset()
        if not done.rowcount:
            # Somebody upgraded the store while it was open here: what this version writes would not fit.
            raw.execute("ROLLBACK")
            raise newer(self._name)

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _settle(self, error: psycopg.Error) -> None:
        """Nothing where the transaction was kept after all; raises Unavailable where it was not, or who knows."""
        until, number = time.monotonic() + PATIENCE, self._writes
        self._drop()
        while self._client and time.monotonic() < until:
            try:
                if self._kept(_raw(self._ready()), number):
                    return
            except (Unavailable, Refused, psycopg.Error):
                self._drop()
                time.sleep(_PAUSE)
            else:
                raise away(self._name, error)
        self._unsettled = number
        raise Unavailable(message("shared-unsure", name=self._name), str(error))

    def _look_back(self, raw: Raw) -> None:
        """Learn what became of a transaction whose end was not known, before the next one leaves its number."""
        if self._unsettled:
            self._arrived = self._kept(raw, self._unsettled)
            self._unsettled = 0

    def _kept(self, raw: Raw, number: int) -> bool:
        """Whether a transaction is in the store; one that is still under way there is waited for."""
        row = raw.execute("SELECT mark FROM clients WHERE id = %s FOR UPDATE", [self._client]).fetchone()
        return row is not None and row[0] == number


def _raw(connection: Connection) -> Raw:
    raw = connection.connection.driver_connection
    assert isinstance(raw, psycopg.Connection)
    return raw


def _commit(raw: Raw) -> None:
    raw.execute("COMMIT")
