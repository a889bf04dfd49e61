"""Values that come in great numbers make no look at everything due; all else does."""

from __future__ import annotations

import gc
import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import message
from mcdesk.ui.collecting import Collecting
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.tasks import Task


@pytest.fixture
def blocks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many blocks of memory are in use, as the test wishes."""
    now = [1000]
    monkeypatch.setattr(sys, "getallocatedblocks", lambda: now[0])
    return now


def due(made: Collecting) -> bool:
    return made._due


def test_growth_makes_a_look_at_everything_due_unless_it_was_of_values(qtbot: QtBot, blocks: list[int]) -> None:
    owner = QObject()
    made = Collecting(owner)
    made._known = 1000
    made.grow(True)
    blocks[0] = 9000
    made._measure()
    assert not due(made)
    blocks[0] = 20_000
    made.grown(True)
    assert not due(made)
    blocks[0] = 24_000
    made._measure()
    assert not due(made)
    blocks[0] = 26_000
    made._measure()
    assert due(made)
    made.stop()


def test_a_look_at_everything_waits_until_nobody_works_unless_memory_runs_away(
    qtbot: QtBot, blocks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: list[int] = []
    owner = QObject()
    made = Collecting(owner)
    monkeypatch.setattr(gc, "collect", lambda generation=2: whole.append(generation))
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 0))
    made._known, blocks[0], made._due = 1000, 2000, True
    made.resting = lambda: False
    made.look()
    assert whole == []
    made.resting = lambda: True
    made.look()
    assert (whole, made._known, due(made)) == ([2], 2000, False)
    made.resting, made._due, blocks[0] = lambda: False, True, 6001
    made.look()
    assert whole == [2, 2]
    made.stop()


def test_what_was_let_go_of_is_not_counted_as_known_any_more(qtbot: QtBot, blocks: list[int]) -> None:
    owner = QObject()
    made = Collecting(owner)
    made._known = 20_000
    made._measure()
    blocks[0] = 1400
    made._measure()
    assert due(made)
    made.stop()


def test_values_whose_taking_ends_in_a_fault_are_not_waited_for_any_more(qtbot: QtBot) -> None:
    jobs = Jobs()

    def stumble(_values: object) -> None:
        raise KeyError("fault")

    with qtbot.captureExceptions() as faults:
        jobs.work(lambda: None, stumble, task=Task(message("lists-reading"), values=True))
        qtbot.waitUntil(lambda: not jobs.beside)
    assert [kind for kind, _error, _trace in faults] == [KeyError]
    assert jobs._collecting._growing == 0
    jobs.close()
