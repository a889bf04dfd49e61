"""Bringing a shared store up to date: the steps of workspace files, and what the server has beside its tables."""

from __future__ import annotations

from sqlalchemy import Connection

from mcdesk.data.dialects import alone
from mcdesk.data.migrating import CURRENT, Schema, step_up
from mcdesk.data.postgres import rights, schema
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

FIRST = 6
"""The first version of the tables from which steps lead up on a server."""
# Those who are saving at this moment are waited for, and a large table may take its time.
_PATIENT = "SET LOCAL lock_timeout = '10min'; SET LOCAL statement_timeout = 0"

_OWNER = """
SELECT pg_get_userbyid(relowner), pg_has_role(relowner, 'member') FROM pg_class WHERE oid = 'mcdesk.store'::regclass
"""


def upgrade(connection: Connection, name: str, wanted: Schema = CURRENT) -> int:
    """Take every missing step in the open transaction, and set all rights anew; gives the version of before.

    A second upgrade waits for the first and finds it done. Nobody writes meanwhile: those who would wait, and are then
    told where their program is too old. Refused for a store that is newer (``shared-newer``) or from before the first
    version with steps (``shared-too-old``), and to anybody but the owner of the tables (``shared-not-owner``).
    """
    connection.exec_driver_sql(_PATIENT)
    alone(connection, "upgrade")
    version = schema.version_of(connection, name)
    if version > wanted.version:
        raise schema.newer(name)
    if version < FIRST:
        raise Refused(message("shared-too-old", name=name), message("shared-too-old-fix"))
    owner, mine = connection.exec_driver_sql(_OWNER).one()
    if not mine:
        raise Refused(message("shared-not-owner", name=name, owner=owner), message("shared-not-owner-fix", owner=owner))
    connection.exec_driver_sql("LOCK TABLE store IN ACCESS EXCLUSIVE MODE")
    groups = rights.Groups(str(connection.exec_driver_sql("SELECT groups FROM store").scalar_one()))
    rights.clear(connection, groups)
    if version < wanted.version:
        step_up(connection, version, wanted)
        connection.exec_driver_sql("UPDATE store SET version = %s", (wanted.version,))
    schema.guard(connection)
    rights.apply(connection, groups)
    return version
