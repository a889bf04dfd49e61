"""What stands above a list where the text is large."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.ui.main_window import MainWindow
from tests.ui.lists.conftest import requests_page

LINES = 4


@pytest.mark.parametrize(("high", "titled"), [(800, True), (640, False)])
def test_the_title_stands_above_a_list_where_there_is_room_for_it(
    qtbot: QtBot, window: MainWindow, high: int, titled: bool
) -> None:
    window.appearance.set_scale(2.0)
    window.resize(1280, high)
    page = requests_page(qtbot, window)
    table = page.table
    qtbot.waitUntil(lambda: page.title.isVisible() is titled)
    foot = page.count
    qtbot.waitUntil(lambda: table.viewport().height() >= (LINES if titled else 1) * table.rowHeight(0))
    assert not titled or (foot.visibleRegion().boundingRect().height() == foot.height())
