"""Connections to the server of a shared store."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.pq import PGconn, Ping
from sqlalchemy import Engine, NullPool, create_engine

from mcdesk.app.shared.address import Address
from mcdesk.data.postgres.failures import away, not_opened, refuses
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

SCHEMA = "mcdesk"
"""Where the tables stand in the database: apart from what others keep there."""
Raw = psycopg.Connection[tuple[object, ...]]
Connect = Callable[[], Raw]

_WAIT = 10
# A server that vanished is noticed within half a minute; one that waits for us lets others go on.
_OPTIONS: dict[str, str | int | None] = {
    "connect_timeout": _WAIT,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
    "application_name": "mcdesk",
    "client_encoding": "UTF8",
}
_SETTINGS = {
    "search_path": SCHEMA,
    "lock_timeout": "5s",
    "statement_timeout": "60s",
    "idle_in_transaction_session_timeout": "30s",
}


def connector(address: Address, password: str = "") -> Connect:
    """What opens a connection in autocommit mode. Without a password libpq looks for one (PGPASSFILE, PGPASSWORD).

    Refused (``shared-address``). What opens raises Refused (``shared-password...``, ``shared-refused``) or
    Unavailable (``shared-away``).
    """
    settings = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
    try:
        given = conninfo_to_dict(address.text)
    except psycopg.ProgrammingError as error:
        raise Refused(message("shared-address"), message("shared-address-fix"), "address") from error
    secret = {"password": password} if password else {}
    options: dict[str, str | int | None] = {**_OPTIONS, **given, "options": settings, **secret}
    place = make_conninfo("", **options)

    def connect() -> Raw:
        try:
            return psycopg.connect(place, autocommit=True)
        except psycopg.OperationalError as error:
            if not refuses(error):
                raise away(address.name, error) from error
            # A server that is starting or ending refuses as well, in words of its own language.
            if PGconn.ping(place.encode()) != Ping.OK:
                raise away(address.name, error) from error
        try:
            return psycopg.connect(place, autocommit=True)
        except psycopg.OperationalError as error:
            raise not_opened(address.name, address.user, error) from error

    return connect


def engine_on(connect: Connect) -> Engine:
    """An engine whose connections begin and end their transactions by hand.

    Its errors never quote values: those are people's answers, and errors go to the log.
    """
    return create_engine(
        "postgresql+psycopg://", creator=connect, poolclass=NullPool, isolation_level="AUTOCOMMIT", hide_parameters=True
    )
