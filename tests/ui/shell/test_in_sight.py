"""The control with the focus can be seen, however low the window and however large the text, wherever it came from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QScrollBar, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.focus import last_in
from mcdesk.ui.focus_ring import ancestors
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.staying import Staying
from tests.ui.shell.conftest import Opened, settle


def low(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A low window with large text."""
    window.appearance.set_scale(2.0)
    settle(qtbot, window)
    window.resize(1024, 640)
    settle(qtbot, window)
    return window


def area_of(widget: QWidget) -> QScrollArea:
    return next(around for around in ancestors(widget) if isinstance(around, QScrollArea))


def is_seen(widget: QWidget) -> bool:
    """Whether the whole control is in sight in the area that it stands in."""
    sight = area_of(widget).viewport()
    return sight.rect().contains(QRect(widget.mapTo(sight, QPoint(0, 0)), widget.size()))


def focused(window: MainWindow) -> QWidget:
    found = last_in(window)
    assert found is not None
    return found


def preferences(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The preferences, and the focus on the first place of the bar, which is handed back."""
    low(qtbot, window).show_place("preferences")
    settle(qtbot, window)
    first = window.frame.bar.findChild(QWidget, "place:home")
    assert first is not None
    first.setFocus()
    return first


def test_tab_brings_what_it_reaches_in_another_part_in_sight(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    QTest.keyClick(preferences(qtbot, window), Qt.Key.Key_Backtab)
    last = focused(window)
    assert window.frame.stack.isAncestorOf(last)
    assert is_seen(last)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_F6])
def test_the_first_place_is_seen_where_the_bar_stood_at_its_end(qtbot: QtBot, opened: Opened, key: Qt.Key) -> None:
    window = opened(None)
    first = preferences(qtbot, window)
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    bar = area_of(first).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    if key == Qt.Key.Key_F6:
        window.run("next-pane")
    else:
        QTest.keyClick(focused(window), key)
    assert focused(window) is first
    assert is_seen(first)


@pytest.mark.parametrize("place", ["preferences", "frameworks"])
def test_a_page_that_begins_with_a_line_to_write_in_shows_it(qtbot: QtBot, opened: Opened, place: str) -> None:
    window = low(qtbot, opened(None))
    window.run("new")
    settle(qtbot, window)
    window.show_place(place)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: is_seen(focused(window)))


def test_a_list_that_tab_reaches_is_seen_as_a_whole_since_the_arrows_go_through_it(
    qtbot: QtBot, opened: Opened
) -> None:
    window = low(qtbot, opened(None))
    window.run("new")
    settle(qtbot, window)
    window.show_place("frameworks")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: is_seen(focused(window)))
    QTest.keyClick(focused(window), Qt.Key.Key_Tab)
    tree = focused(window)
    assert isinstance(tree, QTreeView)
    assert is_seen(tree)


def push_down(widget: QWidget, height: int) -> None:
    """Something comes on the page of a control late, above all else."""
    inside = area_of(widget).widget()
    layout = inside.layout() if inside is not None else None
    assert layout is not None
    layout.setContentsMargins(layout.contentsMargins() + QMargins(0, height, 0, 0))


def test_what_a_page_begins_with_stays_in_sight_when_more_comes_above_it_until_somebody_scrolls(
    qtbot: QtBot, opened: Opened
) -> None:
    window = low(qtbot, opened(None))
    window.run("new")
    settle(qtbot, window)
    first = focused(window)
    qtbot.waitUntil(lambda: bool(first.findChildren(Staying)) and is_seen(first))
    push_down(first, 900)
    bar = area_of(first).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0 and is_seen(first))
    bar.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    qtbot.waitUntil(lambda: not first.findChildren(Staying))
    before = bar.maximum()
    push_down(first, 300)
    qtbot.waitUntil(lambda: bar.maximum() == before + 300)
    settle(qtbot, window)
    assert bar.value() == 0
