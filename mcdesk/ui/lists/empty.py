"""What stands where a list has no line: why, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.scrolling import scrolling


class EmptyList(QWidget):
    """Says why nothing is listed."""

    def __init__(self, ui: Ui, parent: QWidget | None = None, words: str = "requests") -> None:
        super().__init__(parent)
        self._ui, self._words = ui, words
        space = ui.theme.space
        outer = QVBoxLayout(scrolling(self))
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame(self)
        frame.setProperty("role", "empty")
        box = QVBoxLayout(frame)
        box.setContentsMargins(space(6), space(6), space(6), space(6))
        box.setSpacing(space(2))
        self._heading, self._text = wrapped("", "heading", frame), wrapped("", "", frame)
        first = "home-first-request" if words == "requests" else "credentials-first"
        self.button = button(ui, first, "primary", parent=frame)
        box.addWidget(self._heading)
        box.addWidget(self._text)
        box.addSpacing(space(2))
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(frame)
        outer.addStretch(1)

    def show_kind(self, kind: str) -> None:
        """``kind``: ``list`` (no request yet), ``trash``, ``search`` or ``filter``."""
        if self._words == "requests":
            key, text = f"requests-empty-{kind}", f"requests-empty-{kind}-text"
        else:
            key, text = f"credentials-empty-{kind}", f"credentials-empty-{kind}-text"
        self._heading.setText(self._ui.say(key))
        self._text.setText(self._ui.say(text))
        self.button.setVisible(kind == "list")
