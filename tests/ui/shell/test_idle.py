"""Noticing that nobody is there, by clocks that the test turns."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.idle import REST, IdleWatch
from mcdesk.ui.vault.field import caps_lock
from tests.ui.fixtures import own


class Clocks:
    """Two clocks; the first stands still while the computer sleeps."""

    def __init__(self) -> None:
        self.awake = self.wall = 1000.0

    def pass_(self, seconds: float, *, asleep: bool = False) -> None:
        self.wall += seconds
        self.awake += 0 if asleep else seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def watching(clocks: Clocks, parent: QObject, seconds: float = 60) -> tuple[IdleWatch, list[bool]]:
    watch = IdleWatch(lambda: seconds, parent, (lambda: clocks.awake, lambda: clocks.wall))
    told: list[bool] = []
    watch.idle.connect(lambda: told.append(True))
    watch.start()
    return watch, told


def test_it_tells_once_the_time_is_over(clocks: Clocks, parent: QObject) -> None:
    watch, told = watching(clocks, parent)
    clocks.pass_(59)
    watch.look()
    assert told == []
    clocks.pass_(1)
    watch.look()
    assert told == [True]


def test_a_night_asleep_counts(clocks: Clocks, parent: QObject) -> None:
    watch, told = watching(clocks, parent)
    clocks.pass_(8 * 3600, asleep=True)
    watch.look()
    assert told == [True]


def test_a_clock_that_is_set_back_does_not_keep_it_open(clocks: Clocks, parent: QObject) -> None:
    watch, told = watching(clocks, parent)
    clocks.pass_(61)
    clocks.wall -= 3600
    watch.look()
    assert told == [True]


def test_never_is_never(clocks: Clocks, parent: QObject) -> None:
    watch, told = watching(clocks, parent, 0)
    clocks.pass_(10**6)
    watch.look()
    assert told == []


def test_keys_and_the_pointer_begin_it_anew(qtbot: QtBot, clocks: Clocks, parent: QObject) -> None:
    window = QWidget()
    own(qtbot, window)
    window.show()
    handle = window.windowHandle()
    assert handle is not None
    watch, told = watching(clocks, parent)
    watch.listen(handle)
    watch.listen(handle)
    clocks.pass_(59)
    QTest.keyClick(handle, Qt.Key.Key_A)
    clocks.pass_(59)
    QTest.mouseMove(handle, QPoint(3, 3))
    QTest.mouseMove(handle, QPoint(9, 9))
    clocks.pass_(59)
    watch.look()
    assert told == []
    clocks.pass_(1)
    watch.look()
    assert told == [True]


def test_nobody_notices_a_stop_while_no_hand_moves_or_another_program_is_in_front(
    qtbot: QtBot, clocks: Clocks, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    own(qtbot, window)
    window.show()
    watch, _ = watching(clocks, parent)
    handle = window.windowHandle()
    watch.listen(handle)
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is handle)
    QTest.keyClick(handle, Qt.Key.Key_A)
    clocks.pass_(REST - 1)
    assert not watch.resting()
    clocks.pass_(1)
    assert watch.resting()
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert not watch.resting()
    monkeypatch.setattr(QGuiApplication, "focusWindow", staticmethod(lambda: None))
    assert watch.resting()


@pytest.mark.parametrize(
    ("text", "shift", "on"),
    [
        ("a", False, False),
        ("A", False, True),
        ("a", True, True),
        ("A", True, False),
        ("É", False, True),
        ("1", True, None),
    ],
)
def test_a_letter_tells_of_the_caps_lock_key(text: str, shift: bool, on: bool | None) -> None:
    assert caps_lock(text, shift=shift) is on
