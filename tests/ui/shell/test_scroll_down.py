"""A page that scrolls down keeps to a size, also where its words ask for another one at each width."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.column import ScrollDown
from tests.ui.fixtures import own

SIZED = 40


class Restless(QWidget):
    """Asks for another height whenever it has one, as words do that break anew; for so long only, though."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def minimumSizeHint(self) -> QSize:
        if self.asked < SIZED:
            self.asked += 1
            return QSize(100, 900 + (self.height() + 1) % 2)
        return QSize(100, 900)


def test_a_page_is_not_sized_for_ever(qtbot: QtBot) -> None:
    area = ScrollDown()
    own(qtbot, area)
    restless = Restless()
    area.setWidget(restless)
    area.resize(400, 300)
    area.show()
    restless.asked = 0
    area.resize(410, 300)
    assert 0 < restless.asked < SIZED
