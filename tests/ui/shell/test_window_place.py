"""The window at its first start, and where it was left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mcdesk.ui.window_place import SMALLEST, first_size, kept, restore


@pytest.mark.parametrize(
    ("room", "size"),
    [
        (QSize(1920, 1040), QSize(1180, 760)),
        # A usual laptop, with the bar of the system at the bottom: the title has to find room too.
        (QSize(1366, 720), QSize(1180, 672)),
        (QSize(1024, 600), QSize(1008, 552)),
        (QSize(320, 200), SMALLEST),
    ],
)
def test_the_first_window_leaves_room_for_its_title(room: QSize, size: QSize) -> None:
    assert first_size(room) == size


@pytest.mark.parametrize("said", [None, "", "not base 64 é", 7])
def test_a_place_that_nobody_can_read_is_as_none(qtbot: QtBot, said: object) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    restore(window, said)
    assert window.size() == first_size(window.screen().availableSize())


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot) -> None:
    left, back = QMainWindow(), QMainWindow()
    qtbot.addWidget(left)
    qtbot.addWidget(back)
    left.resize(700, 500)
    restore(back, kept(left))
    assert back.size() == QSize(700, 500)
