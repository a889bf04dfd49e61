"""A lock that goes to whoever waits for it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from mcdesk.data import table_store
from mcdesk.data.opening import open_workspace
from mcdesk.data.turns import Turns
from tests.contract.store_base import added


def test_who_lets_go_and_takes_it_again_lets_in_who_waits() -> None:
    turns, taken, order = Turns(), threading.Event(), []

    def wait() -> None:
        taken.wait()
        with turns:
            order.append("other")

    other = threading.Thread(target=wait)
    other.start()
    with turns:
        taken.set()
        while not turns.awaited:
            threading.Event().wait(0.001)
    with turns:
        order.append("again")
    other.join()
    assert order == ["other", "again"]


def test_the_same_thread_may_take_it_twice_while_another_waits() -> None:
    turns, done = Turns(), threading.Event()

    def wait() -> None:
        with turns:
            done.set()

    other = threading.Thread(target=wait)
    with turns:
        other.start()
        while not turns.awaited:
            threading.Event().wait(0.001)
        with turns:
            assert not done.is_set()
        assert not done.is_set()
    other.join()
    assert done.is_set()


def test_a_long_history_is_read_in_pages_and_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_workspace(tmp_path / "plans.mcworkspace", create=True)
    whole = []
    for number in range(5):
        added(store, f"id-{number}")
        whole = list(store.history())
        for lines in (1, 2, number + 1, number + 2):
            monkeypatch.setattr(table_store, "LINES", lines)
            assert list(store.history()) == whole
        monkeypatch.undo()
    assert [e.record_id for e in whole] == [f"id-{n}" for n in range(5)]
    store.close()
