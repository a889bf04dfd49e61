"""Where the words of a button stand: at one height with and without an icon, and in the middle beside an arrow."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import GAP
from mcdesk.ui.menu_button import menu_button
from mcdesk.ui.theme import Theme
from mcdesk.ui.theme.fonts import load_fonts
from mcdesk.ui.theme.stylesheet import stylesheet


def rises(words: str) -> float:
    """How far a line of these words rises above its foot."""
    laid = QTextLayout(words, Theme(scale=2.0).font())
    laid.beginLayout()
    line = laid.createLine()
    laid.endLayout()
    return line.ascent()


def test_words_beside_an_icon_stand_as_high_as_without_one(qtbot: QtBot) -> None:
    load_fonts()
    assert rises(f"{GAP}Open") == rises("Open")


@pytest.mark.parametrize("icon", ["", "ellipsis"])
def test_a_menu_moves_no_words(qtbot: QtBot, ui: Ui, icon: str) -> None:
    made = menu_button(ui, "credentials-more", "quiet", icon=icon)
    qtbot.addWidget(made)
    made.setStyleSheet(stylesheet(ui.theme))
    made.resize(made.sizeHint())
    before, size = made.grab().toImage(), made.sizeHint()
    made.setMenu(QMenu(made))
    assert made.sizeHint() == size
    assert made.grab().toImage() == before
