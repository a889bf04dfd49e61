"""What stands where a list has no line: why, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped


class EmptyList(QWidget):
    """Says why nothing is listed."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        space = ui.theme.space
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame(self)
        frame.setProperty("role", "empty")
        box = QVBoxLayout(frame)
        box.setContentsMargins(space(6), space(6), space(6), space(6))
        box.setSpacing(space(2))
        self._heading, self._text = wrapped("", "heading", frame), wrapped("", "", frame)
        self.button = button(ui, "home-first-request", "primary", parent=frame)
        box.addWidget(self._heading)
        box.addWidget(self._text)
        box.addSpacing(space(2))
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(frame)
        outer.addStretch(1)

    def show_kind(self, kind: str) -> None:
        """``kind``: ``list`` (no request yet), ``trash``, ``search`` or ``filter``."""
        self._heading.setText(self._ui.say(f"requests-empty-{kind}"))
        self._text.setText(self._ui.say(f"requests-empty-{kind}-text"))
        self.button.setVisible(kind == "list")
