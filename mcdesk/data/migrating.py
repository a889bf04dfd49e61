"""Bringing a workspace's tables up to date. Alembic is imported only where that is needed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from mcdesk.data import dating, looking_alike

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER = Path(__file__).parent / "migrations"


@dataclass(frozen=True)
class Schema:
    """The shape of the tables that the program knows: ``version`` stands in the file's header as user_version.

    ``revision`` is Alembic's name for it, ``folders`` hold the steps that lead there.
    """

    version: int
    revision: str
    folders: tuple[Path, ...] = (_FOLDER / "versions",)


CURRENT = Schema(version=8, revision="0008")


def config_for(connection: Connection, schema: Schema = CURRENT) -> Config:
    """What Alembic needs to work on ``connection``; no file is read."""
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    options = {
        "script_location": str(_FOLDER),
        "path_separator": "newline",
        "version_locations": "\n".join(str(f) for f in schema.folders),
    }
    for name, value in options.items():
        config.set_main_option(name, value.replace("%", "%%"))
    return config


def knows(revision: str, schema: Schema = CURRENT) -> bool:
    """Whether ``revision`` is one of the steps that lead to ``schema``."""
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(_FOLDER), version_locations=[str(f) for f in schema.folders])
    return any(step.revision == revision for step in script.walk_revisions())


def upgrade(connection: Connection, schema: Schema = CURRENT) -> None:
    """Take every missing step in one transaction: all are in the file afterwards, or none is.

    ``connection`` is in autocommit mode. Raises sqlalchemy.exc.DBAPIError.
    """
    from alembic import command

    # Batch mode drops and renames tables, which would delete what refers to them. Has no effect inside a transaction.
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        command.upgrade(config_for(connection, schema), schema.revision)
        _fill(connection)
        _check_references(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.version}")
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    finally:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def step_up(connection: Connection, version: int, schema: Schema = CURRENT) -> None:
    """Take the steps from ``version`` in the transaction that is open on a server, where the store keeps its number.

    Raises sqlalchemy.exc.DBAPIError.
    """
    from alembic import command

    config = config_for(connection, schema)
    command.stamp(config, f"{version:04d}")
    command.upgrade(config, schema.revision)
    _fill(connection)
    # The number in the store tells the version. A second place for it could tell another one.
    connection.exec_driver_sql("DROP TABLE alembic_version")


def _fill(connection: Connection) -> None:
    """Read from the answers what tables hold beside them. Every table is as this version of the program knows it."""
    dating.fill(connection)
    looking_alike.fill(connection)


def _check_references(connection: Connection) -> None:
    lost = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if lost is not None:
        raise RuntimeError(f"a step left a row of {lost[0]} that refers to nothing")
