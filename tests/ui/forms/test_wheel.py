"""The wheel scrolls a page: the focus stays where the person was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.badge_image.pictures import Slider
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.text_boxes import TextArea
from mcdesk.ui.theme import Theme


def made(kind: type[QWidget], parent: QWidget) -> QWidget:
    if kind is Drop:
        drop = Drop(Theme(), parent)
        drop.addItems(["one", "two"])
        return drop
    return Slider(Qt.Orientation.Horizontal, parent) if kind is Slider else TextArea(parent)


@pytest.mark.parametrize("kind", [Drop, TextArea, Slider])
def test_what_the_pointer_passes_takes_no_focus_and_changes_nothing(kind: type[QWidget], qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    control = made(kind, page)
    assert control.focusPolicy() is Qt.FocusPolicy.StrongFocus
    nothing, none = QPoint(), Qt.MouseButton.NoButton
    phase, keys = Qt.ScrollPhase.NoScrollPhase, Qt.KeyboardModifier.NoModifier
    turned = QWheelEvent(QPointF(5, 5), QPointF(5, 5), nothing, QPoint(0, -120), none, keys, phase, False)
    QApplication.sendEvent(control, turned)
    if isinstance(control, Drop):
        assert control.currentText() == "one"
    if isinstance(control, Slider):
        assert control.value() == 0
