"""A row that goes on below itself: where its widgets stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.theme import Theme
from mcdesk.ui.theme.stylesheet import stylesheet
from tests.ui.fixtures import own, settle

GAP = 8


def row_of(qtbot: QtBot, ui: Ui, roles: str, width: int) -> tuple[QWidget, list[QPushButton]]:
    """Buttons of these roles in a row of this width."""
    holder = QWidget()
    own(qtbot, holder)
    holder.setStyleSheet(stylesheet(ui.theme))
    row = FlowRow(GAP, holder)
    made = [button(ui, "wizard-overview", role, icon="check", parent=holder) for role in roles.split()]
    for one in made:
        row.addWidget(one)
    holder.resize(width, 200)
    holder.show()
    settle()
    return holder, made


def boxes(sizes: tuple[tuple[int, int], ...], width: int) -> list[QRect]:
    """Where widgets of these sizes stand in a row of this width."""
    around = QWidget()
    row = FlowRow(GAP, around)
    made = [QLabel(around) for _ in sizes]
    for label, (wide, high) in zip(made, sizes, strict=True):
        label.setFixedSize(wide, high)
        row.addWidget(label)
    row.setGeometry(QRect(0, 0, width, row.heightForWidth(width)))
    found = [label.geometry() for label in made]
    assert row.heightForWidth(width) == max(box.y() + box.height() for box in found)
    return found


@pytest.mark.usefixtures("qapp")
def test_what_is_lower_stands_in_the_middle_of_its_line() -> None:
    low, high = boxes(((40, 20), (40, 40)), 200)
    assert (low.y(), high.y()) == (10, 0)


@pytest.mark.usefixtures("qapp")
def test_a_line_without_room_goes_on_below_the_highest() -> None:
    first, second, third = boxes(((60, 20), (60, 40), (60, 10)), 130)
    assert (first.y(), second.y(), third.y()) == (10, 0, 48)
    assert third.x() == 0


def test_a_quiet_button_begins_its_line_without_room_at_its_left(qtbot: QtBot, ui: Ui) -> None:
    _, (first, second) = row_of(qtbot, ui, "quiet quiet", 1000)
    assert (first.property("edge"), bool(second.property("edge"))) == (True, False)
    assert first.width() < second.width()


@pytest.mark.parametrize("width", range(90, 420, 3))
def test_every_button_has_the_room_that_its_words_want(qtbot: QtBot, ui: Ui, width: int) -> None:
    holder, made = row_of(qtbot, ui, "primary quiet quiet", width)
    for one in made:
        assert one.width() == min(one.sizeHint().width(), holder.width())
        assert bool(one.property("edge")) == (one.x() == 0 and one.property("role") == "quiet")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.25])
def test_buttons_are_as_high_as_each_other(qtbot: QtBot, ui: Ui, scale: float) -> None:
    holder, made = row_of(qtbot, ui._replace(theme=Theme(scale=scale)), "primary secondary quiet", 1000)
    bare = button(ui, "wizard-back", "secondary", parent=holder)
    bare.setFont(made[0].font())
    bare.ensurePolished()
    assert len({one.sizeHint().height() for one in (*made, bare)}) == 1
    made[1].setFocus()
    settle()
    assert made[1].sizeHint() == made[1].size()
