"""Opening a shared store through the file that names it on this machine."""

from __future__ import annotations

import json
from pathlib import Path

from mcdesk.app.shared.address import Address, address_of
from mcdesk.data.disk import unavailable
from mcdesk.data.postgres import schema
from mcdesk.data.postgres.connecting import connector
from mcdesk.data.postgres.session import ServerSession
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

_MOST = 10_000
# Programs that ended without a word left them.
_FORGOTTEN = "DELETE FROM clients WHERE at < now() - interval '30 days'"


def read(path: Path) -> Address:
    """The address in a file that names a shared store. Refused (``shared-file``), Unavailable."""
    broken = Refused(message("shared-file", file=path.name), message("shared-file-fix"))
    try:
        text = path.read_bytes()[:_MOST]
    except OSError as error:
        raise unavailable(path, error) from error
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise broken from error
    address = found.get("store") if isinstance(found, dict) else None
    if not isinstance(address, str):
        raise broken
    return address_of(address)


def open_store(path: Path, address: Address, password: str = "") -> PostgresStore:
    """Open the store. Refused (``shared-...``) where it may not be, Unavailable where the server is away."""
    session = ServerSession(address.name, connector(address, password))
    try:
        with session.read() as connection:
            schema.check(connection, address.name)
            connection.exec_driver_sql(_FORGOTTEN)
    except BaseException:
        session.close()
        raise
    return PostgresStore(path, address, session)
