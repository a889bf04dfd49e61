"""The topics of the dashboard: one of them is looked at."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import PushButton, dress, relabel

_STEPS = {Qt.Key.Key_Right.value: 1, Qt.Key.Key_Left.value: -1}


class TopicRow(QWidget):
    """Tab comes to the topic that is looked at, the arrow keys go on from it."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, topics: Mapping[str, str], parent: QWidget | None = None) -> None:
        """``topics``: their keys with their words."""
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        flow, group = FlowRow(ui.theme.space(1.5), self), QButtonGroup(self)
        for key, words in topics.items():
            made = self.buttons[key] = _Topic(self)
            dress(ui, made, "desk-first", "chip")
            relabel(made, words)
            made.setObjectName(f"topic:{key}")
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            group.addButton(made)
            flow.addWidget(made)


class _Topic(PushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go on where the row does: Qt's own keys find nothing beside the last button of a line."""
        by = _STEPS.get(event.key(), 0)
        if not by:
            super().keyPressEvent(event)
            return
        every = self.group().buttons()
        at = every.index(self) + by
        if 0 <= at < len(every):
            every[at].setFocus(Qt.FocusReason.TabFocusReason)
            every[at].click()
