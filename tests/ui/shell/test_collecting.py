"""What belongs to the window ends on the window's thread, whatever the workers do meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from mcdesk.ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def in_a_circle(where: list[threading.Thread]) -> None:
    """A timer that nobody holds but itself; where it ends is noted."""
    timer = QTimer()
    circle: list[object] = [timer]
    circle.append(circle)
    weakref.finalize(timer, lambda: where.append(threading.current_thread()))


def much() -> list[list[int]]:
    """So many objects that Python alone would look for those in circles several times."""
    return [[n] for n in range(200_000)]


def test_circles_are_found_on_the_thread_of_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    gc.collect()
    ended: list[threading.Thread] = []
    done: list[list[list[int]]] = []
    in_a_circle(ended)
    jobs.work(much, done.append)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()]


def test_work_is_let_go_of_on_the_thread_of_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    ended: list[threading.Thread] = []

    class Work:
        def __call__(self) -> int:
            return 1

        def __del__(self) -> None:
            ended.append(threading.current_thread())

    done: list[int] = []
    for _ in range(20):
        jobs.store(Work(), done.append)
    qtbot.waitUntil(lambda: len(ended) == 20)
    assert set(ended) == {threading.main_thread()}
    assert done == [1] * 20


def test_python_looks_again_once_the_last_runner_is_closed(qtbot: QtBot) -> None:
    first, second = Jobs(), Jobs()
    assert not gc.isenabled()
    first.close()
    assert not gc.isenabled()
    second.close()
    assert gc.isenabled()


def test_what_lasts_is_looked_at_too(qtbot: QtBot, jobs: Jobs) -> None:
    ended: list[threading.Thread] = []
    kept: list[object] = [[n] for n in range(100_000)]
    in_a_circle(ended)
    gc.collect(0)
    gc.collect(1)
    kept += [[n] for n in range(100_000)]
    qtbot.waitUntil(lambda: bool(ended))
    assert len(kept) == 200_000


def test_what_the_program_is_made_of_is_looked_at_once(qtbot: QtBot) -> None:
    runner = Jobs()
    kept = [[n] for n in range(2000)]
    qtbot.waitUntil(lambda: gc.get_freeze_count() > len(kept))
    runner.close()
    assert gc.get_freeze_count() == 0
