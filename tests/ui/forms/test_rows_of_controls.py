"""What stands in one line stands at one height."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.theme.stylesheet import stylesheet
from tests.ui.fixtures import own

ROLES = ("primary", "secondary", "quiet")


@pytest.fixture
def styled(qapp: QApplication, ui: Ui) -> Iterator[None]:
    before = qapp.styleSheet()
    qapp.setStyleSheet(stylesheet(ui.theme))
    yield
    qapp.setStyleSheet(before)


def boxes(sizes: tuple[tuple[int, int], ...], width: int) -> list[QRect]:
    around = QWidget()
    row = FlowRow(8, around)
    made = [QLabel(around) for _ in sizes]
    for label, (wide, high) in zip(made, sizes, strict=True):
        label.setFixedSize(wide, high)
        row.addWidget(label)
    row.setGeometry(QRect(0, 0, width, row.heightForWidth(width)))
    return [label.geometry() for label in made]


def test_what_is_lower_stands_at_the_middle_of_its_line(qapp: QApplication) -> None:
    high, low = boxes(((50, 40), (50, 20)), 200)
    assert (high.y(), low.y()) == (0, 10)


def test_a_line_without_room_goes_on_below_the_highest(qapp: QApplication) -> None:
    first, second, third = boxes(((60, 20), (60, 40), (60, 10)), 130)
    assert (first.y(), second.y(), third.y()) == (10, 0, 48)
    assert third.x() == 0


@pytest.mark.usefixtures("styled")
def test_buttons_of_every_role_are_equally_high(qtbot: QtBot, ui: Ui) -> None:
    window = QWidget()
    own(qtbot, window)
    heights = {button(ui, "shell-preview", role, icon="eye", parent=window).sizeHint().height() for role in ROLES}
    assert len(heights) == 1
