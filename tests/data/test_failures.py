"""Full disks, other programs' locks and broken disks: an answer, never a traceback, and nothing lost."""

from __future__ import annotations

import contextlib
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, StatementError

from mcdesk.data.failures import translated
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Lang, words
from tests.contract.store_base import NOON, added


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = open_workspace(tmp_path / "plans.mcworkspace", create=True)
    added(made)
    yield made
    made.close()


@contextlib.contextmanager
def unavailable(key: str) -> Iterator[None]:
    with pytest.raises(Unavailable) as caught:
        yield
    assert caught.value.message.key == key
    assert all(words(caught.value.message, lang) for lang in Lang)
    assert caught.value.cause, "the log learns what happened"


def test_a_full_disk_loses_only_the_save_that_met_it(store: SqliteStore) -> None:
    kept = store.get("one")
    with store.session.raw() as raw:
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count = {pages}")
    with unavailable("store-disk-full"):
        store.save(replace(kept, answers={"need": "x" * 100_000}))
    with unavailable("store-disk-full"):
        store.attach("a.pdf", "application/pdf", bytes(100_000))
    assert store.get("one") == kept
    with store.session.raw() as raw:
        raw.execute("PRAGMA max_page_count = 1000000")
    assert store.save(replace(kept, answers={"need": "x" * 100_000})).revision == 1


if sys.platform != "win32":
    import resource

    def test_a_disk_that_takes_no_more_is_unavailable_until_it_does(store: SqliteStore) -> None:
        kept = store.get("one")
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
        try:
            with unavailable("store-disk-error"):
                store.save(replace(kept, answers={"need": "x" * 1_000_000}))
            assert store.get("one") == kept
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert store.save(replace(kept, answers={"need": "x" * 1_000_000})).revision == 1


def test_a_file_that_another_program_writes_is_busy(store: SqliteStore) -> None:
    with store.session.raw() as raw:
        raw.execute("PRAGMA busy_timeout = 20")
    with contextlib.closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with unavailable("store-busy"):
            store.set_setting("a", "b")
        assert store.setting("a") == ""
        other.execute("ROLLBACK")
    store.set_setting("a", "b")
    assert store.setting("a") == "b"


def test_a_write_has_the_file_from_its_first_statement(store: SqliteStore) -> None:
    with contextlib.closing(sqlite3.connect(store.path, isolation_level=None, timeout=0)) as other:
        with store.session.write(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.execute("BEGIN IMMEDIATE")


def test_a_disk_that_became_read_only_is_unavailable(store: SqliteStore) -> None:
    with store.session.raw() as raw:
        raw.execute("PRAGMA query_only = ON")
    with unavailable("store-disk-read-only"):
        store.set_setting("a", "b")


@pytest.mark.parametrize(
    ("code", "key"),
    [
        (sqlite3.SQLITE_IOERR_FSYNC, "store-disk-error"),
        (sqlite3.SQLITE_IOERR_SHORT_READ, "store-disk-error"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "store-no-access"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "store-busy"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "store-disk-read-only"),
        (sqlite3.SQLITE_FULL, "store-disk-full"),
    ],
)
def test_every_kind_of_failure_has_its_words(code: int, key: str) -> None:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    with unavailable(key), translated(Path("plans.mcworkspace")):
        raise error


@pytest.mark.parametrize("code", [sqlite3.SQLITE_CORRUPT_VTAB, sqlite3.SQLITE_NOTADB])
def test_damage_is_refused(code: int) -> None:
    error = sqlite3.DatabaseError("what SQLite says")
    error.sqlite_errorcode = code
    with pytest.raises(Refused, match="store-damaged"), translated(Path("plans.mcworkspace")):
        raise error


def test_faults_of_ours_stay_faults_and_quote_no_answers(store: SqliteStore) -> None:
    with pytest.raises(DBAPIError, match="no such table") as caught, store.session.write() as connection:
        connection.execute(text("DELETE FROM elsewhere WHERE need = :need"), {"need": "a secret"})
    assert "secret" not in str(caught.value)
    nowhere = replace(store.get("one"), updated_at=NOON.replace(tzinfo=None), answers={"need": "a secret"})
    with pytest.raises(StatementError, match="without a zone") as wrapped:
        store.save(nowhere)
    assert "secret" not in str(wrapped.value)
    assert store.get("one").revision == 0
