"""A server that is killed and started again while people save: told or done, nothing lost, nothing twice."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from mcdesk.app.shared.address import address_of
from mcdesk.data.postgres import session
from mcdesk.data.postgres.connecting import Raw
from mcdesk.data.postgres.opening import open_store
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import Record
from tests.contract.store_base import added, told
from tests.postgres import server
from tools.postgres import ADMINISTRATOR, Server

KILLS = 6


@pytest.fixture(scope="module")
def own_server() -> Iterator[Server]:
    """A server of this module's own, to be killed."""
    with server.own() as made:
        yield made


@pytest.fixture
def store(own_server: Server, tmp_path: Path) -> Iterator[PostgresStore]:
    # What is left of a killed server may take a connection and never answer.
    where = address_of(f"{own_server.address('member', 'health')}&connect_timeout=2")
    made = open_store(tmp_path / "health.mcstore", where)
    yield made
    made.close()


def saved(store: PostgresStore, record: Record, told_as: list[str], tries: int = 100) -> Record:
    """Save with a line of the history, again until it is done."""
    changed = replace(record, answers={"need": f"revision {record.revision + 1}"})
    for _ in range(tries):
        try:
            return store.save(changed, told("saved", record.id, number=record.revision + 1))
        except Unavailable as error:
            told_as.append(error.message.key)
            threading.Event().wait(0.1)
    pytest.fail("the server did not come back")


def test_a_server_killed_again_and_again_loses_nothing_and_writes_nothing_twice(
    own_server: Server, store: PostgresStore
) -> None:
    record, done, again = added(store, "killed"), threading.Event(), threading.Event()
    told_as: list[str] = []

    def kill() -> None:
        try:
            for n in range(KILLS):
                again.wait(0.15 + 0.07 * n)
                own_server.kill()
                own_server.start()
        finally:
            done.set()

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        while not done.is_set():
            record = saved(store, record, told_as)
    finally:
        killer.join()
    record = saved(store, record, told_as)
    assert store.get("killed") == record
    assert set(told_as) <= {"shared-away", "shared-unsure"}
    numbers = [e.detail["number"] for e in store.history("killed") if e.action == "saved"]
    assert numbers == list(range(1, record.revision + 1)), "each save once, in its order"


@contextmanager
def cut(monkeypatch: pytest.MonkeyPatch, own_server: Server, *, arrives: bool) -> Iterator[None]:
    """The server is killed while the next COMMIT is under way: before it has it, or after."""

    def commit(raw: Raw) -> None:
        patch.undo()
        if arrives:
            raw.execute("COMMIT")
        own_server.kill()
        while True:
            # What is left of it may answer for a moment.
            raw.execute("SELECT 1")
            threading.Event().wait(0.02)

    with monkeypatch.context() as patch:
        patch.setattr(session, "_commit", commit)
        yield


def later(act: Callable[[], None]) -> threading.Timer:
    timer = threading.Timer(0.5, act)
    timer.start()
    return timer


def test_a_save_whose_answer_was_lost_is_done_once_the_server_is_back(
    own_server: Server, store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = added(store, "arrives")
    with cut(monkeypatch, own_server, arrives=True):
        timer = later(own_server.start)
        record = store.save(replace(record, answers={"need": "kept"}), told("saved", "arrives"))
    timer.join()
    assert store.get("arrives") == record
    assert [e.action for e in store.history("arrives")] == ["request-created", "saved"]


def test_a_save_that_did_not_arrive_is_told(
    own_server: Server, store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = added(store, "aborted")
    with cut(monkeypatch, own_server, arrives=False):
        timer = later(own_server.start)
        with pytest.raises(Unavailable, match="shared-away"):
            store.save(replace(record, answers={"need": "lost"}), told("saved", "aborted"))
    timer.join()
    assert store.get("aborted") == record
    record = store.save(replace(record, answers={"need": "again"}), told("saved", "aborted"))
    assert store.get("aborted") == record


@pytest.mark.parametrize("arrives", [True, False])
def test_while_the_server_stays_away_nobody_knows_and_the_next_save_asks_first(
    own_server: Server, store: PostgresStore, monkeypatch: pytest.MonkeyPatch, *, arrives: bool
) -> None:
    name = f"unsure-{arrives}"
    record = added(store, name)
    monkeypatch.setattr(session, "PATIENCE", 0.3)
    changed, event = replace(record, answers={"need": "first"}), told("saved", name)
    with cut(monkeypatch, own_server, arrives=arrives), pytest.raises(Unavailable, match="shared-unsure"):
        store.save(changed, event)
    with pytest.raises(Unavailable, match="shared-away"):
        store.save(changed, event)
    own_server.start()
    store.set_setting("another", "write in between")
    record = store.save(replace(changed, answers={"need": "second"}), event)
    assert (store.get(name).answers, store.get(name)) == ({"need": "second"}, record)
    assert [e.action for e in store.history(name)] == ["request-created", "saved"]


def test_a_connection_that_broke_in_the_meantime_is_made_anew_unseen(
    own_server: Server, store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_IDLE", 0.0)
    record = added(store, "idle")
    own_server.kill()
    own_server.start()
    assert store.get("idle") == record
    with psycopg.connect(own_server.address(ADMINISTRATOR), autocommit=True) as raw:
        raw.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'mcdesk'")
    assert store.save(record).revision == 1
