"""What an administrator does to a shared store: prepare it, look at it, give people their roles."""

from __future__ import annotations

import psycopg
from psycopg import sql
from sqlalchemy import Connection

from mcdesk.app.shared.address import Address
from mcdesk.app.shared.ports import Member, Status
from mcdesk.app.shared.rights import RIGHTS
from mcdesk.data.migrating import CURRENT, Schema
from mcdesk.data.postgres import rights, schema, upgrading
from mcdesk.data.postgres.connecting import connector
from mcdesk.data.postgres.session import ServerSession
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

_MEMBERS = """
SELECT m.rolname, g.rolname FROM pg_auth_members a
  JOIN pg_roles m ON m.oid = a.member JOIN pg_roles g ON g.oid = a.roleid
  WHERE g.rolname = ANY (%(groups)s) AND m.rolcanlogin ORDER BY 1, 2
"""
# Accounts belong to the whole server: somebody else may be making the same one for another store.
_ACCOUNT = sql.SQL(
    "DO $$ BEGIN CREATE ROLE {} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
)
_ME = "SELECT session_user, coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false)"


class Administration:
    """One store, as its administrator sees it. ``close`` it afterwards."""

    def __init__(self, address: Address, password: str = "") -> None:
        self._name = address.name
        self._session = ServerSession(address.name, connector(address, password), marking=False)

    def prepare(self) -> bool:
        """Make the tables, the groups and their rights; False where they are there already."""
        with self._session.write() as connection:
            if schema.is_made(connection):
                schema.check(connection, self._name)
                return False
            database = connection.exec_driver_sql("SELECT current_database()").scalar_one()
            groups = rights.Groups.of(str(database))
            schema.make(connection, groups.prefix)
            rights.apply(connection, groups)
            return True

    def upgrade(self, wanted: Schema = CURRENT) -> int:
        """Bring the tables and all rights up to this version of the program; gives the version of before."""
        with self._session.write() as connection:
            return upgrading.upgrade(connection, self._name, wanted)

    def status(self) -> Status:
        """How the store stands, and who belongs to it."""
        with self._session.read() as connection:
            user, secure = connection.exec_driver_sql(_ME).one()
            made = schema.is_made(connection)
            version = connection.exec_driver_sql("SELECT version FROM store").scalar_one() if made else 0
            members = _members(connection) if made else ()
            return Status(str(user), bool(secure), made, int(version), CURRENT.version, members)

    def grant(self, person: str, role: str) -> bool:
        """Give a person a role; True where the server did not know them before. Refused for a role of no rights."""
        return self._change(person, role, "GRANT {} TO {}")

    def revoke(self, person: str, role: str) -> None:
        """Take a role from a person."""
        self._change(person, role, "REVOKE {} FROM {}")

    def set_password(self, person: str, password: str) -> None:
        """Give a person a password; the server gets it hashed, so that it stands in no log."""
        with self._session.write() as connection:
            raw = connection.connection.driver_connection
            assert isinstance(raw, psycopg.Connection)
            hashed = raw.pgconn.encrypt_password(password.encode(), person.encode(), b"scram-sha-256")
            raw.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(person), hashed.decode()))

    def close(self) -> None:
        """Let go of the server."""
        self._session.close()

    def _change(self, person: str, role: str, statement: str) -> bool:
        if role not in RIGHTS:
            roles = ", ".join(RIGHTS)
            raise Refused(message("shared-role", role=role), message("shared-role-fix", roles=roles), "role")
        with self._session.write() as connection:
            schema.check(connection, self._name)
            raw = connection.connection.driver_connection
            assert isinstance(raw, psycopg.Connection)
            known = raw.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [person]).fetchone() is not None
            if not known:
                raw.execute(_ACCOUNT.format(sql.Identifier(person)))
            names = sql.Identifier(_groups(connection).group(role)), sql.Identifier(person)
            raw.execute(sql.SQL(statement).format(*names))
            return not known


def _members(connection: Connection) -> tuple[Member, ...]:
    roles = {_groups(connection).group(r): r for r in RIGHTS}
    found: dict[str, list[str]] = {}
    for person, group in connection.exec_driver_sql(_MEMBERS, {"groups": list(roles)}):
        found.setdefault(str(person), []).append(roles[str(group)])
    return tuple(Member(person, tuple(sorted(theirs))) for person, theirs in found.items())


def _groups(connection: Connection) -> rights.Groups:
    return rights.Groups(str(connection.exec_driver_sql("SELECT groups FROM store").scalar_one()))
