"""Steps from one shape of the tables to the next, with data in them."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from mcdesk.data import migrating
from mcdesk.data.connecting import Mode, connect
from mcdesk.data.migrating import CURRENT, Schema
from mcdesk.data.opening import open_workspace
from mcdesk.data.session import Session
from mcdesk.data.store import SqliteStore
from mcdesk.data.tables import FROZEN, metadata
from mcdesk.domain.lookalikes import Sought
from mcdesk.domain.records import RecordKind
from tests.contract.store_base import added, refused
from tests.data.workspaces import NEXT, contents, everything_in, full


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plans.mcworkspace"


@contextlib.contextmanager
def connected(path: Path) -> Iterator[Connection]:
    session = Session(path, connect(path, Mode.WRITE))
    with session.outside() as connection:
        yield connection
    session.close()


def told_by(path: Path) -> object:
    store = open_workspace(path)
    try:
        return contents(store)
    finally:
        store.close()


def shape(path: Path) -> list[tuple[str, ...]]:
    """Every table, index and trigger as it is defined."""
    with contextlib.closing(sqlite3.connect(path)) as raw:
        return raw.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()


def not_of_a_search(name: str | None, kind: str, _parents: object) -> bool:
    """Virtual tables and what SQLite keeps behind them are no tables of SQLAlchemy's."""
    return kind != "table" or "_search" not in str(name)


def test_the_migrations_make_the_tables_of_the_program(path: Path) -> None:
    open_workspace(path, create=True).close()
    with connected(path) as connection:
        context = MigrationContext.configure(
            connection,
            opts={"compare_type": True, "compare_server_default": True, "include_name": not_of_a_search},
        )
        assert compare_metadata(context, metadata) == []


def test_the_comparison_finds_a_difference(path: Path) -> None:
    open_workspace(path, create=True).close()
    with connected(path) as connection:
        connection.exec_driver_sql("ALTER TABLE people ADD COLUMN fax TEXT")
        found = compare_metadata(
            MigrationContext.configure(connection, opts={"include_name": not_of_a_search}), metadata
        )
    assert [difference[0] for difference in found] == ["remove_column"]


def test_the_program_knows_the_last_step_and_the_steps_are_counted() -> None:
    script = ScriptDirectory(str(CURRENT.folders[0].parent), version_locations=[str(f) for f in CURRENT.folders])
    steps = list(script.walk_revisions())
    assert script.get_heads() == [CURRENT.revision]
    assert len(steps) == CURRENT.version
    assert [s.revision for s in steps] == [f"{n:04d}" for n in range(len(steps), 0, -1)]


def test_every_table_that_is_never_changed_refuses_it(path: Path) -> None:
    full(path)
    with connected(path) as connection:
        for table in FROZEN:
            for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET record_id = record_id"):
                with pytest.raises(Exception, match=f"{table} are never changed"):
                    connection.exec_driver_sql(statement)


def test_a_step_up_keeps_the_data_and_leaves_a_copy_of_before(path: Path) -> None:
    full(path)
    told, before = told_by(path), shape(path)
    store = open_workspace(path, schema=NEXT)
    assert contents(store) == told
    lengths = in_column(store, "SELECT length FROM records WHERE length <> length(answers) OR length = 0")
    assert lengths == []
    assert added(store, "new").number == "2026-0013"
    store.close()
    copy = path.with_name(f"plans.before-v{NEXT.version}.mcworkspace")
    assert {p.name for p in path.parent.iterdir()} == {path.name, copy.name}
    assert told_by(copy) == told
    assert shape(copy) == before


def test_a_step_down_keeps_the_data(path: Path) -> None:
    full(path)
    told, before = told_by(path), shape(path)
    open_workspace(path, schema=NEXT).close()
    assert shape(path) != before
    with connected(path) as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        command.downgrade(migrating.config_for(connection, NEXT), CURRENT.revision)
        connection.exec_driver_sql(f"PRAGMA user_version = {CURRENT.version}")
    assert told_by(path) == told
    assert [row[:2] for row in shape(path)] == [row[:2] for row in before]


def test_records_of_an_earlier_version_are_found_by_what_they_look_alike_by(path: Path) -> None:
    full(path)
    with connected(path) as connection:
        command.downgrade(migrating.config_for(connection), "0007")
        connection.exec_driver_sql("PRAGMA user_version = 7")
    store = open_workspace(path)
    assert list(store.catalogue.near(RecordKind.REQUEST, Sought("request 7", 100, ()))) == ["id-7"]
    store.close()


def test_the_first_step_can_be_taken_back_with_data_and_again(path: Path) -> None:
    full(path)
    before = shape(path)
    with connected(path) as connection:
        command.downgrade(migrating.config_for(connection), "base")
        assert [row[1] for row in shape(path) if row[0] == "table"] == ["alembic_version"]
        migrating.upgrade(connection)
    assert shape(path) == before


def test_earlier_copies_stay(path: Path) -> None:
    full(path, 1)
    earlier = path.with_name(f"plans.before-v{NEXT.version}.mcworkspace")
    earlier.write_bytes(b"earlier")
    open_workspace(path, schema=NEXT).close()
    assert earlier.read_bytes() == b"earlier"
    assert told_by(path.with_name(f"plans.before-v{NEXT.version}-2.mcworkspace"))


def test_a_workspace_brought_up_to_date_is_newer_for_the_older_program(path: Path) -> None:
    full(path, 1)
    open_workspace(path, schema=NEXT).close()
    before = everything_in(path.parent)
    with refused("store-newer"):
        open_workspace(path)
    assert everything_in(path.parent) == before


def test_a_step_that_fails_leaves_the_workspace_as_it_was(path: Path, tmp_path: Path) -> None:
    full(path)
    told = told_by(path)
    steps = tmp_path / "steps"
    steps.mkdir()
    (steps / "half.py").write_text(
        f"from alembic import op\nrevision = '{NEXT.revision}'\ndown_revision = '{CURRENT.revision}'\n"
        "def upgrade():\n    op.execute('DELETE FROM people')\n    op.drop_table('settings')\n    1 / 0\n"
    )
    with pytest.raises(ZeroDivisionError):
        open_workspace(path, schema=Schema(NEXT.version, NEXT.revision, (*CURRENT.folders, steps)))
    assert told_by(path) == told


def test_a_step_that_leaves_dangling_references_is_not_kept(path: Path, tmp_path: Path) -> None:
    full(path)
    told = told_by(path)
    steps = tmp_path / "steps"
    steps.mkdir()
    (steps / "dangling.py").write_text(
        f"from alembic import op\nrevision = '{NEXT.revision}'\ndown_revision = '{CURRENT.revision}'\n"
        "def upgrade():\n    op.execute('DELETE FROM records')\n"
    )
    with pytest.raises(RuntimeError, match="refers to nothing"):
        open_workspace(path, schema=Schema(NEXT.version, NEXT.revision, (*CURRENT.folders, steps)))
    assert told_by(path) == told


def test_alembic_is_not_imported_to_open_a_workspace_of_today(path: Path) -> None:
    full(path, 1)
    code = (
        "import sys, pathlib\nfrom mcdesk.data.opening import open_workspace\n"
        "open_workspace(pathlib.Path(sys.argv[1])).close()\n"
        "print([m for m in ('alembic', 'sqlalchemy.orm') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, path], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def in_column(store: SqliteStore, query: str) -> list[object]:
    with store.session.outside() as connection:
        return list(connection.execute(text(query)).scalars())
