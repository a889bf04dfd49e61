"""Two people write the same small thing in the same moment: the second waits, and nothing of the first is lost."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.records import Person
from tests.postgres import server

_WAITS = "SELECT count(*) FROM pg_locks WHERE NOT granted"


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[PostgresStore, PostgresStore]]:
    """The same store in two windows."""
    server.empty()
    stores = server.opened(tmp_path), server.opened(tmp_path)
    yield stores
    for one in stores:
        one.close()


def at_once(first: PostgresStore, then: Callable[[], object]) -> None:
    """Do ``then`` while ``first`` is in the middle of a change of the setting "list", to which it adds "first"."""
    begun, go_on = Event(), Event()

    def change(now: Mapping[str, str]) -> Mapping[str, str]:
        begun.set()
        assert go_on.wait(30)
        return {"list": f"{now['list']} first"}

    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(first.change_settings, ["list"], change)
        try:
            assert begun.wait(30)
            other = pool.submit(then)
            until = time.monotonic() + 30
            while not other.done() and server.run(_WAITS) == [(0,)]:
                assert time.monotonic() < until, "the other neither ends nor waits"
        finally:
            go_on.set()
        one.result()
        other.result()


def test_the_second_change_of_a_setting_builds_on_the_first(two: tuple[PostgresStore, PostgresStore]) -> None:
    ana, bo = two
    ana.set_setting("list", "begun")
    at_once(ana, lambda: bo.change_settings(["list"], lambda now: {"list": f"{now['list']} second"}))
    assert ana.setting("list") == "begun first second"


def test_a_setting_that_is_new_to_both_is_set_by_both(two: tuple[PostgresStore, PostgresStore]) -> None:
    ana, bo = two
    at_once(ana, lambda: bo.set_setting("list", "second"))
    assert ana.setting("list") == "second"


def test_the_same_person_and_the_same_file_are_kept_once(two: tuple[PostgresStore, PostgresStore]) -> None:
    with ThreadPoolExecutor(2) as pool:
        for number in range(20):
            person, data = Person("", "Ana", email=f"ana{number}@example.org"), str(number).encode()
            kept = [pool.submit(store.remember_person, person) for store in two]
            files = [pool.submit(store.attach, "a.txt", "text/plain", data) for store in two]
            assert len({one.result().id for one in kept}) == 1
            assert len({one.result().sha256 for one in files}) == 1
