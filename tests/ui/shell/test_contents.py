"""What stands in a layout is found in its order, and nothing is kept of what Qt deletes by itself."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayoutItem, QLineEdit, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from mcdesk.ui.contents import contents
from mcdesk.ui.forms.tab_order import in_order, order_tabs
from tests.quality.sources import ROOT, python_files
from tests.ui.fixtures import own


def filled(qtbot: QtBot) -> tuple[QWidget, QVBoxLayout]:
    around = QWidget()
    qtbot.addWidget(around)
    box = QVBoxLayout(around)
    second, first = QLineEdit("second", around), QLineEdit("first", around)
    QLineEdit("elsewhere", around)
    box.addWidget(first)
    box.addStretch(1)
    across, grid = QHBoxLayout(), QGridLayout()
    across.addWidget(second)
    across.addSpacing(4)
    box.addLayout(across)
    box.addWidget(QLabel("words"))
    grid.addWidget(QLineEdit("third"), 0, 0)
    grid.addWidget(QLineEdit("fourth"), 0, 1)
    box.addLayout(grid)
    return around, box


def test_the_order_is_that_of_the_layout(qtbot: QtBot) -> None:
    around, box = filled(qtbot)
    kinds = [type(one) for one in contents(box)]
    assert kinds == [QLineEdit, QHBoxLayout, QLabel, QGridLayout]
    lines = [w.text() for w in in_order(around) if isinstance(w, QLineEdit)]
    assert lines == ["first", "second", "third", "fourth"]


def test_the_open_page_of_tabs_is_reached_behind_its_tabs(qtbot: QtBot) -> None:
    around = QWidget()
    box = QVBoxLayout(around)
    # Made first, as a page often is: the order of the making is not that of the screen.
    pages, tabs = [QLineEdit("map", around), QLineEdit("table", around)], QTabWidget(around)
    above, below = QLineEdit("above"), QLineEdit("below")
    for one in (above, tabs, below):
        box.addWidget(one)
    for page in pages:
        tabs.addTab(page, page.text())
    tabs.setCurrentIndex(1)
    order_tabs(around)
    own(qtbot, around)
    around.show()
    above.setFocus()
    wanted = [tabs.tabBar(), pages[1], below, above]
    for key, stops in ((Qt.Key.Key_Tab, wanted), (Qt.Key.Key_Backtab, [*reversed(wanted[:-1]), above])):
        for stop in stops:
            now = around.focusWidget()
            assert now is not None
            QTest.keyClick(now, key)
            assert around.focusWidget() is stop


def test_no_item_of_a_layout_is_held(qtbot: QtBot) -> None:
    around, _box = filled(qtbot)
    before = {id(w) for w in getAllValidWrappers()}
    order_tabs(around)
    new = [w for w in getAllValidWrappers() if id(w) not in before]
    assert [w for w in new if isinstance(w, QLayoutItem)] == []


def test_no_code_asks_a_layout_for_its_items() -> None:
    asks = re.compile(r"(?<!self)\.itemAt(Position)?\(|\brootItem\(")
    ui = ROOT / "mcdesk" / "ui"
    found = [str(p) for p in python_files() if p.is_relative_to(ui) and asks.search(p.read_text("utf-8"))]
    assert found == []
