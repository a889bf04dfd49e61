"""Where the words of a button stand, with an icon, an arrow or a lock; and what one says that is only an icon."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QMenu, QToolTip
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import GAP, button, icon_button, lock
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


def test_the_lock_of_a_button_grows_with_its_words_and_keeps_its_distance(qtbot: QtBot, ui: Ui) -> None:
    large = ui._replace(theme=Theme(ui.theme.tokens, 2.0))
    made = button(large, "credentials-more")
    qtbot.addWidget(made)
    lock(large, made, "Not yours to give.")
    assert made.iconSize().width() == large.theme.px(16)
    assert made.text().startswith(GAP)


@pytest.mark.parametrize("reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason])
def test_an_icon_says_its_name_where_a_key_leads_to_it(qtbot: QtBot, ui: Ui, reason: Qt.FocusReason) -> None:
    made = icon_button(ui, "house", "Home")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus(Qt.FocusReason.MouseFocusReason)
    assert QToolTip.text() == ""
    made.clearFocus()
    made.setFocus(reason)
    qtbot.waitUntil(lambda: QToolTip.text() == "Home")
    QToolTip.hideText()
