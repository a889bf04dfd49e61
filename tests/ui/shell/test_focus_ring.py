"""The ring around a filled button stands where there is room for it, follows the button, and goes with the focus."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.focus_ring import GAP, FocusRing, around, ring_around
from mcdesk.ui.forms.buttons import button
from tests.ui.shell.conftest import Opened, settle


def page(qtbot: QtBot) -> tuple[QWidget, QPushButton, QLineEdit]:
    """A filled button at the very edge of its column."""
    root, column = QWidget(), QWidget()
    outer, inner = QVBoxLayout(root), QVBoxLayout(column)
    outer.setContentsMargins(20, 20, 20, 20)
    inner.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(column)
    button, other = QPushButton("Go on", column), QLineEdit(column)
    button.setProperty("role", "primary")
    inner.addWidget(button)
    inner.addWidget(other)
    qtbot.addWidget(root)
    root.resize(300, 200)
    with qtbot.waitExposed(root):
        root.show()
    return root, button, other


def test_the_ring_has_room_and_follows(qtbot: QtBot) -> None:
    root, button, _ = page(qtbot)
    ring_around(button, QColor("#0B57D0"))
    ring = root.findChild(FocusRing)
    assert ring is not None
    assert ring.parentWidget() is root
    assert ring.geometry() == around(button, root)
    assert ring.width() == button.width() + 2 * GAP
    root.resize(400, 300)
    qtbot.waitUntil(lambda: ring.geometry() == around(button, root))


def test_the_ring_goes_with_the_focus(qtbot: QtBot) -> None:
    root, button, other = page(qtbot)
    button.setFocus()
    ring_around(button, QColor("#0B57D0"))
    other.setFocus()
    qtbot.waitUntil(lambda: root.findChild(FocusRing) is None)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("role", ["primary", "secondary", "quiet", "link", "chip", "chip chosen"])
def test_the_focus_is_marked_once(qtbot: QtBot, opened: Opened, theme: str, role: str) -> None:
    window = opened(None)
    window.appearance.set_theme(theme)
    settle(qtbot, window)
    host = QWidget(window.frame)
    host.setGeometry(0, 0, 300, 100)
    made = button(window.ui, "lists-purge-keep", role.split(maxsplit=1)[0], parent=host)
    made.move(50, 30)
    if role.endswith("chosen"):
        made.setCheckable(True)
        made.setChecked(True)
    host.show()
    host.raise_()
    bare = host.grab().toImage()
    made.setFocus()
    marked = host.grab().toImage()
    colour, level = window.ui.theme.colour("focus"), made.geometry().center().y()
    hits = [
        marked.pixelColor(x, level) == colour and bare.pixelColor(x, level) != colour
        for x in range(50 - 2 * GAP, 50 + made.width() // 2)
    ]
    assert sum(now and not before for before, now in pairwise([False, *hits])) == 1


def test_only_a_filled_button_has_a_ring(qtbot: QtBot) -> None:
    root, button, other = page(qtbot)
    button.setProperty("role", "secondary")
    ring_around(button, QColor("#0B57D0"))
    ring_around(other, QColor("#0B57D0"))
    ring_around(None, QColor("#0B57D0"))
    assert root.findChild(FocusRing) is None


def test_a_chip_has_a_ring_since_it_is_filled_once_it_is_chosen(qtbot: QtBot) -> None:
    root, button, _ = page(qtbot)
    button.setProperty("role", "chip")
    ring_around(button, QColor("#0B57D0"))
    assert root.findChild(FocusRing) is not None
