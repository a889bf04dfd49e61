"""The topics beside each other, walked by the arrow keys."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.manager.topic_row import TopicRow


def test_the_arrow_keys_come_to_every_topic_of_a_row_that_goes_on_below(qtbot: QtBot, ui: Ui) -> None:
    row = TopicRow(ui, {key: f"The topic {key}" for key in "abcdef"})
    qtbot.addWidget(row)
    row.resize(300, 200)
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    every, chosen = list(row.buttons.values()), list[str]()
    assert len({made.y() for made in every}) > 1
    row.chosen.connect(chosen.append)
    every[0].setChecked(True)
    every[0].setFocus()
    for key, way in ((Qt.Key.Key_Right, every), (Qt.Key.Key_Left, every[::-1])):
        for here, there in pairwise(way):
            QTest.keyClick(here, key)
            assert there.hasFocus()
            assert there.isChecked()
        QTest.keyClick(way[-1], key)
        assert way[-1].hasFocus(), "there is none beyond"
    assert "".join(chosen) == "bcdefedcba"
