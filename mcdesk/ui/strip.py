"""A line above a page in which something is asked, without a dialog."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.text_boxes import TextLine


class Strip(QFrame):
    """Hidden until it is wanted. Enter takes what was typed, Escape leaves everything as it was."""

    left = Signal()

    def __init__(self, ui: Ui, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setObjectName(name)
        self.setProperty("role", "strip")
        space = ui.theme.space
        self.flow = FlowRow(space(2), self)
        self.flow.setContentsMargins(space(3), space(2), space(3), space(2))
        self.hide()

    @abstractmethod
    def take(self) -> None:
        """Take what was typed."""

    def add_line(self, name: str, words: str, wide: int) -> QLineEdit:
        """A line to type into, as wide as this at 100 %, after its label."""
        label = wrapped(words, "label", self)
        label.setWordWrap(False)
        line = TextLine(self)
        line.setObjectName(name)
        line.setAccessibleName(words)
        line.setMinimumWidth(self._ui.theme.px(wide))
        line.returnPressed.connect(self.take)
        label.setBuddy(line)
        self.flow.addWidget(label)
        self.flow.addWidget(line)
        return line

    def add_ways(self, keep: str) -> QPushButton:
        """The button that takes it, which says ``keep``, and the one that does not."""
        made, cancel = (
            button(self._ui, keep, "secondary", parent=self),
            button(self._ui, "lists-cancel", "quiet", parent=self),
        )
        made.clicked.connect(self.take)
        cancel.clicked.connect(self.leave)
        for one in (made, cancel):
            self.flow.addWidget(one)
        return made

    def leave(self) -> None:
        """Put it away."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it as it was."""
        self.leave() if event.key() == Qt.Key.Key_Escape else super().keyPressEvent(event)
