"""A store that an earlier version made is brought up to date whole, by one administrator, and nobody loses anything."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from mcdesk.app.shared.address import Address, address_of
from mcdesk.app.shared.rights import RIGHTS
from mcdesk.data.migrating import CURRENT, Schema
from mcdesk.data.postgres import rights
from mcdesk.data.postgres.administration import Administration
from mcdesk.data.postgres.opening import open_store
from mcdesk.data.postgres.upgrading import FIRST
from mcdesk.domain.errors import Refused, Unavailable
from tests.contract.store_base import added, refused, told
from tests.postgres import server
from tools import postgres

EARLIER = Path(__file__).parent / "earlier"
STEPS = Path(__file__).parent / "next_version"
NEXT = Schema(CURRENT.version + 1, f"{CURRENT.version + 1:04d}", (*CURRENT.folders, STEPS))
"""A program one version on."""
_RECORD = """
INSERT INTO mcdesk.records (id, kind, number, form_id, form_version, profile_id, state, version, revision, page,
  created_by, title, title_folded, school, requester, launch_month, done, answers)
VALUES (%s, 'credential', %s, 'credential', 1, 'mohawk', 'draft', 0, 3, '', 'Bo Example', 'Forklifts', 'forklifts', '',
  '', '', '{"pages":[]}', '{"official_name":"Forklifts","launch_on":"2027-09-13"}')
"""
_LINE = """
INSERT INTO mcdesk.catalogue (record_id, listed, kind, state, number, school, mode, sectors, frameworks, title_folded,
  title) VALUES (%s, 1, 'credential', 'draft', %s, '', '', '', '', 'forklifts', 'Forklifts') RETURNING id
"""
_WORDS = "INSERT INTO mcdesk.catalogue_search (rowid, title, more) VALUES (%s, 'forklifts', 'forklifts')"


@contextmanager
def keeping(where: Address) -> Iterator[Administration]:
    keeper = Administration(where)
    try:
        yield keeper
    finally:
        keeper.close()


def upgraded(where: Address, wanted: Schema = CURRENT) -> int:
    with keeping(where) as keeper:
        return keeper.upgrade(wanted)


def version(where: Address) -> object:
    return server.run("SELECT version FROM mcdesk.store", database=where.database)[0][0]


def shape(where: Address) -> list[str]:
    """Everything that is defined in a database, without its order."""
    found = postgres.programs()
    assert found is not None
    done = subprocess.run([found / "pg_dump", "-s", "-d", where.text], check=True, capture_output=True, text=True)
    plain = done.stdout.replace(rights.Groups.of(where.database).prefix, "groups")
    return sorted(line.rstrip(",") for line in plain.splitlines() if not line.startswith(("--", "\\")))


@pytest.fixture
def earlier(database: Address) -> Address:
    """A store as the first version with steps made it, with a record of Bo's, who is a coordinator."""
    groups = rights.Groups.of(database.database)
    made = (EARLIER / f"v{FIRST}.sql").read_text("utf-8").replace("mcdesk_health", groups.prefix)
    with psycopg.connect(database.text, autocommit=True) as raw:
        raw.execute(f"CREATE ROLE {groups.member}".encode())
        for role in RIGHTS:
            raw.execute(f"CREATE ROLE {groups.group(role)} IN ROLE {groups.member}".encode())
        raw.execute(made.encode())
        raw.execute("INSERT INTO mcdesk.store VALUES (%s, %s)", [FIRST, groups.prefix])
    server.run("DO $$ BEGIN CREATE ROLE bo LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
    server.run(f"GRANT {groups.group('coordinator')} TO bo")
    with psycopg.connect(server.address("bo", database.database).text, autocommit=True) as raw:
        raw.execute(_RECORD, ["kept", "MC-2026-0001"])
        line = raw.execute(_LINE, ["kept", "MC-2026-0001"]).fetchone()
        raw.execute(_WORDS, line)
    return database


def test_a_store_of_the_first_version_becomes_one_of_today(earlier: Address, tmp_path: Path) -> None:
    assert upgraded(earlier) == FIRST
    assert version(earlier) == CURRENT.version
    store = open_store(tmp_path / "x.mcstore", server.address("bo", earlier.database))
    record = store.get("kept")
    assert (record.number, record.answers["launch_on"], record.revision) == ("MC-2026-0001", "2027-09-13", 3)
    assert store.access("kept").mine
    assert store.save(replace(record, answers={**record.answers, "official_name": "Cranes"})).revision == 4
    assert added(store, "another").number.endswith("-0001")
    store.close()


def test_it_is_then_defined_as_a_new_one_is(earlier: Address) -> None:
    fresh = replace(earlier, text=earlier.text.replace(earlier.database, f"{earlier.database}_b"))
    fresh = address_of(fresh.text)
    server.run(f"CREATE DATABASE {fresh.database} OWNER ada")
    try:
        with keeping(fresh) as keeper:
            keeper.prepare()
        upgraded(earlier)
        assert shape(earlier) == shape(fresh)
    finally:
        server.run(f"DROP DATABASE {fresh.database} WITH (FORCE)")


def test_a_second_time_changes_nothing_and_sets_lost_rights_anew(database: Address) -> None:
    server.prepare(database)
    before = shape(database)
    server.run("DROP POLICY events_seen ON mcdesk.events", database=database.database)
    server.run("GRANT SELECT ON mcdesk.events TO PUBLIC", database=database.database)
    server.run("REVOKE SELECT ON mcdesk.events FROM PUBLIC", database=database.database)
    assert shape(database) != before
    assert upgraded(database) == CURRENT.version
    assert shape(database) == before


def test_a_later_version_steps_up_and_its_members_keep_their_rights(database: Address, tmp_path: Path) -> None:
    server.prepare(database)
    store = open_store(tmp_path / "x.mcstore", server.address("member", database.database))
    record = added(store, "kept", need="why")
    assert upgraded(database, NEXT) == CURRENT.version
    assert server.run("SELECT length > 0 FROM mcdesk.records", database=database.database) == [(True,)]
    assert server.run("SELECT to_regclass('mcdesk.alembic_version')", database=database.database) == [(None,)]
    with pytest.raises(Refused, match="shared-newer"):
        store.save(record, told("saved", "kept"))
    assert store.get("kept") == record, "who has it open can still read, and writes nothing that would not fit"
    store.close()
    with refused("shared-newer"):
        open_store(tmp_path / "x.mcstore", server.address("member", database.database))
    with refused("shared-newer"):
        upgraded(database)


def test_a_step_that_fails_leaves_the_earlier_version_whole(database: Address, tmp_path: Path) -> None:
    server.prepare(database)
    before = shape(database)
    (tmp_path / "half.py").write_text(
        f"from alembic import op\nrevision = '{NEXT.revision}'\ndown_revision = '{CURRENT.revision}'\n"
        "def upgrade():\n    op.drop_table('people')\n    1 / 0\n"
    )
    with pytest.raises(ZeroDivisionError):
        upgraded(database, Schema(NEXT.version, NEXT.revision, (*CURRENT.folders, tmp_path)))
    assert (version(database), shape(database)) == (CURRENT.version, before)


def waiting(where: Address) -> Callable[[], bool]:
    """Whether somebody waits for a lock in this database."""
    ask = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND wait_event_type = 'Lock'"
    return lambda: bool(server.run(ask, where.database)[0][0])


def until(found: Callable[[], bool]) -> None:
    for _ in range(500):
        if found():
            return
        threading.Event().wait(0.01)
    pytest.fail("it did not come to that")


def test_one_that_is_cut_off_leaves_the_earlier_version_whole(database: Address, tmp_path: Path) -> None:
    server.prepare(database)
    before = shape(database)
    (tmp_path / "long.py").write_text(
        f"from alembic import op\nrevision = '{NEXT.revision}'\ndown_revision = '{CURRENT.revision}'\n"
        "def upgrade():\n    op.drop_table('people')\n    op.execute('SELECT pg_sleep(60)')\n"
    )
    wanted = Schema(NEXT.version, NEXT.revision, (*CURRENT.folders, tmp_path))
    sleeping = "SELECT pid FROM pg_stat_activity WHERE datname = %s AND wait_event = 'PgSleep'"
    with ThreadPoolExecutor(1) as pool:
        under_way = pool.submit(upgraded, database, wanted)
        until(lambda: bool(server.run(sleeping, database.database)))
        server.run(f"SELECT pg_terminate_backend(pid) FROM ({sleeping}) s", database.database)
        with pytest.raises(Unavailable, match="shared-away"):
            under_way.result(30)
    assert (version(database), shape(database)) == (CURRENT.version, before)


def test_of_two_at_once_one_does_it_and_the_other_finds_it_done(database: Address, tmp_path: Path) -> None:
    server.prepare(database)
    store = open_store(tmp_path / "x.mcstore", server.address("member", database.database))
    with ThreadPoolExecutor(2) as pool, store.session.write() as _open:
        both = [pool.submit(upgraded, database, NEXT) for _ in range(2)]
        until(waiting(database))
        assert not any(one.done() for one in both), "who is saving is waited for"
    assert sorted(one.result(30) for one in both) == [CURRENT.version, NEXT.version]
    store.close()


def test_only_the_owner_of_the_tables_upgrades(database: Address) -> None:
    server.prepare(database)
    with refused("shared-not-owner"):
        upgraded(server.address("member", database.database), NEXT)


def test_what_no_step_leads_from_is_refused(database: Address) -> None:
    server.prepare(database)
    server.run("UPDATE mcdesk.store SET version = %s", FIRST - 1, database=database.database)
    with refused("shared-too-old"):
        upgraded(database)
    server.run("DROP SCHEMA mcdesk CASCADE", database=database.database)
    with refused("shared-not-prepared"):
        upgraded(database)
