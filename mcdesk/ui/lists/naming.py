"""The line above the list in which a view gets its name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.controls import wrapped

LONGEST = 60


class NamingBar(QFrame):
    """Hidden until a name is wanted. Enter keeps the name, Escape does not."""

    named = Signal(str, str)
    """The name, and the one before ("" for a new view)."""
    left = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._was = ui, ""
        self.setObjectName("naming")
        self.setProperty("role", "strip")
        flow = FlowRow(ui.theme.space(2), self)
        space = ui.theme.space
        flow.setContentsMargins(space(3), space(2), space(3), space(2))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.label = wrapped(ui.say("lists-name"), "label", self)
        self.label.setWordWrap(False)
        self.line = QLineEdit(self)
        self.line.setObjectName("view-name")
        self.line.setMaxLength(LONGEST)
        self.line.setMinimumWidth(ui.theme.px(220))
        self.label.setBuddy(self.line)
        self.line.setAccessibleName(ui.say("lists-name"))
        self.keep = button(ui, "lists-keep", "secondary", parent=self)
        cancel = button(ui, "lists-cancel", "quiet", parent=self)
        for widget in (self.label, self.line, self.keep, cancel):
            flow.addWidget(widget)
        self.line.returnPressed.connect(self._name)
        self.keep.clicked.connect(self._name)
        cancel.clicked.connect(self._leave)
        self.hide()

    def ask(self, name: str = "") -> None:
        """Ask for the name of a new view, or for another one in place of ``name``."""
        self._was = name
        relabel(self.keep, self._ui.say("lists-rename" if name else "lists-keep"))
        self.line.setText(name)
        self.show()
        self.line.selectAll()
        self.line.setFocus()

    def _name(self) -> None:
        name = " ".join(self.line.text().split())
        if name:
            self.hide()
            self.named.emit(name, self._was)
        else:
            self.line.setFocus()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it as it was."""
        self._leave() if event.key() == Qt.Key.Key_Escape else super().keyPressEvent(event)
