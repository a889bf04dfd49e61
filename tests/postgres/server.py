"""The server that a whole run of tests shares, and a database of it for each process."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psycopg
import pytest

from mcdesk.app.shared.address import Address, address_of
from mcdesk.data.postgres.administration import Administration
from mcdesk.data.postgres.opening import open_store
from mcdesk.data.postgres.store import PostgresStore
from tools import postgres, system

ADA = "ada"
"""The administrator of every database here."""
_ADA = """
DO $$ BEGIN CREATE ROLE ada LOGIN CREATEROLE; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$
"""
_TABLES = """
SELECT string_agg(format('mcdesk.%I', tablename), ', ') FROM pg_tables
WHERE schemaname = 'mcdesk' AND tablename <> 'store'
"""
RULES = "local all guarded scram-sha-256\nlocal all all trust\n"


@cache
def server() -> postgres.Server:
    """The one server of this run of tests. Fails the test with what to type where none is installed."""
    if postgres.programs() is None:
        pytest.fail(f"PostgreSQL is not installed. Type:\n\n  {system.command([system.SERVER])}\n", pytrace=False)
    return postgres.shared(int(os.environ["MCDESK_TEST_RUN"]), RULES)


def address(user: str, database: str | None = None) -> Address:
    """The address of this process's database for a user."""
    return address_of(server().address(user, database or _database()))


def run(
    statement: str, *parameters: object, database: str | None = None, user: str = postgres.ADMINISTRATOR
) -> list[tuple[object, ...]]:
    """Run a statement as the superuser, or somebody else; gives its rows."""
    with psycopg.connect(address(user, database).text, autocommit=True) as raw:
        done = raw.execute(statement.encode(), parameters or None)
        return done.fetchall() if done.description else []


@cache
def _database() -> str:
    """The database of this process, ready for use."""
    name = f"mcdesk_{os.environ.get('PYTEST_XDIST_WORKER', 'one')}"
    made = address_of(server().address(postgres.ADMINISTRATOR))
    with psycopg.connect(made.text, autocommit=True) as raw:
        raw.execute(_ADA)
        raw.execute(f"CREATE DATABASE {name} OWNER ada".encode())
    prepare(address_of(server().address(ADA, name)))
    return name


def prepare(where: Address) -> None:
    """Make a store, and the person ``member`` who may do everything in it without being the owner of its tables."""
    keeper = Administration(where)
    try:
        keeper.prepare()
        keeper.grant("member", "administrator")
    finally:
        keeper.close()


def empty() -> None:
    """Take out what earlier tests left."""
    names = run(_TABLES)
    run(f"TRUNCATE {names[0][0]} RESTART IDENTITY")


def opened(folder: Path, user: str = "member") -> PostgresStore:
    """This process's store, opened by a user of it."""
    return open_store(folder / "department.mcstore", address(user))


@contextmanager
def own() -> Iterator[postgres.Server]:
    """Another server, to be killed, with the store ``health``."""
    server()
    with tempfile.TemporaryDirectory(prefix="mcdesk-") as folder:
        Path(folder).chmod(0o755)
        made = postgres.Server(Path(folder) / "server")
        made.start()
        try:
            with psycopg.connect(made.address(postgres.ADMINISTRATOR), autocommit=True) as raw:
                raw.execute("CREATE ROLE ada LOGIN CREATEROLE")
                raw.execute("CREATE DATABASE health OWNER ada")
            prepare(address_of(made.address(ADA, "health")))
            yield made
        finally:
            made.stop()
