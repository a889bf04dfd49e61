"""A lock that goes to whoever waits for it."""

from __future__ import annotations

import threading

from mcdesk.data.turns import Turns


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
