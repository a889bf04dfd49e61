"""Work in pieces: in order, between events, and only as long as somebody wants it."""

from __future__ import annotations

import inspect
import time
from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mcdesk.ui.pieces import PAUSE, SLICE, Pieces


@pytest.fixture
def pieces(qtbot: QtBot) -> Pieces:
    return Pieces()


def slow(said: list[str], name: str, count: int = 3) -> Generator[None, None, None]:
    """Steps that fill a slice each."""
    for n in range(count):
        said.append(f"{name}{n}")
        time.sleep(SLICE)
        yield


def test_the_first_step_is_done_at_once_and_events_come_between_the_others(qtbot: QtBot, pieces: Pieces) -> None:
    said: list[str] = []
    pieces.begin(pieces, slow(said, "a"))
    assert said == ["a0"]
    QTimer.singleShot(0, pieces, lambda: said.append("event"))
    qtbot.waitUntil(lambda: not pieces)
    assert said.index("event") < said.index("a2")
    assert [s for s in said if s != "event"] == ["a0", "a1", "a2"]


def test_what_a_step_begins_is_done_before_it_goes_on(qtbot: QtBot, pieces: Pieces) -> None:
    said: list[str] = []

    def outer() -> Generator[None, None, None]:
        yield
        pieces.begin(pieces, slow(said, "inner"))
        yield
        said.append("outer")

    pieces.later(pieces, outer())
    assert said == []
    qtbot.waitUntil(lambda: not pieces)
    assert said == ["inner0", "inner1", "inner2", "outer"]


def test_later_is_after_everything_that_is_under_way(qtbot: QtBot, pieces: Pieces) -> None:
    said: list[str] = []
    pieces.begin(pieces, slow(said, "a"))
    pieces.later(pieces, slow(said, "b", 1))
    qtbot.waitUntil(lambda: not pieces)
    assert said == ["a0", "a1", "a2", "b0"]


def test_nothing_is_done_for_what_is_gone(qtbot: QtBot, pieces: Pieces) -> None:
    said: list[str] = []
    owner = QObject()
    pieces.begin(owner, slow(said, "a"))
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: not pieces)
    assert said == ["a0"]


def test_what_is_half_done_holds_nothing_once_its_owner_is_gone(qtbot: QtBot, pieces: Pieces) -> None:
    owner, steps = QObject(), slow([], "a")
    pieces.begin(owner, steps)
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: not pieces)
    assert inspect.getgeneratorstate(steps) == inspect.GEN_CLOSED


def test_what_is_cleared_is_left_undone(qtbot: QtBot, pieces: Pieces) -> None:
    said: list[str] = []
    pieces.begin(pieces, slow(said, "a"))
    pieces.clear()
    assert len(pieces) == 0
    qtbot.wait(1)
    assert said == ["a0"]


def test_events_come_after_a_step_that_asks_for_a_pause(qtbot: QtBot, pieces: Pieces) -> None:
    said: list[str] = []

    def patient(name: str) -> Generator[object, None, None]:
        said.append(f"{name}0")
        yield PAUSE
        said.append(f"{name}1")

    pieces.later(pieces, patient("a"))
    pieces.begin(pieces, patient("b"))
    QTimer.singleShot(0, pieces, lambda: said.append("event"))
    qtbot.waitUntil(lambda: not pieces)
    assert said.index("event") < said.index("a1")
    assert [s for s in said if s != "event"] == ["b0", "b1", "a0", "a1"]
