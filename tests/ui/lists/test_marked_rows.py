"""The line that is chosen is told from the others by more than its ground."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from mcdesk.domain.contrast import ratio
from mcdesk.ui.lists.marked_rows import MarkedRows
from mcdesk.ui.theme import SEEN, Theme
from mcdesk.ui.theme.accent import tokens_for
from mcdesk.ui.theme.tokens import THEMES


@pytest.mark.parametrize("name", THEMES)
def test_only_a_chosen_line_begins_with_a_bar_that_is_seen(qtbot: QtBot, name: str) -> None:
    tokens = tokens_for(name, system="light", accent="#7A1F3D")
    model = QStandardItemModel()
    for words in ("Forklift", "Welding", "Data"):
        model.appendRow(QStandardItem(words))
    table = MarkedRows(Theme(tokens))
    table.setModel(model)
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    table.setStyleSheet(f"QTableView {{ background: {tokens.page}; selection-background-color: {tokens.selection}; }}")
    table.selectRow(1)
    image = table.viewport().grab().toImage()

    def begins(row: int) -> str:
        place = QRect(0, table.rowViewportPosition(row), 4, table.rowHeight(row))
        return image.pixelColor(place.center()).name()

    assert ratio(begins(1), tokens.selection) >= SEEN
    assert [begins(0), begins(2)] == [tokens.page.lower()] * 2
