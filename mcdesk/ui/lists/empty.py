"""What stands where a list has no line: why, and the first step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.scrolling import scrolling

NARROWED = ("search", "filter", "checking")
"""The kinds of list that may have lines once nothing narrows it."""


class EmptyList(QWidget):
    """Says why nothing is listed.

    ``say`` gives heading and text for a kind: ``list`` (nothing there yet), ``trash``, ``search``, ``filter``, or
    ``checking`` while more may pass.
    """

    def __init__(self, ui: Ui, say: Callable[[str], tuple[str, str]], first: str, parent: QWidget | None) -> None:
        """``first`` is the key of what the first step says."""
        super().__init__(parent)
        self._say, self._kind, space = say, "", ui.theme.space
        outer = QVBoxLayout(scrolling(self))
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame(self)
        frame.setProperty("role", "empty")
        box = QVBoxLayout(frame)
        box.setContentsMargins(space(6), space(6), space(6), space(6))
        box.setSpacing(space(2))
        self.heading, self.text = wrapped("", "heading", frame), wrapped("", "", frame)
        self.button = button(ui, first, "primary", parent=frame)
        self.clear = button(ui, "lists-clear", "secondary", parent=frame)
        self.clear.setObjectName("clear-all")
        box.addWidget(self.heading)
        box.addWidget(self.text)
        box.addSpacing(space(2))
        for made in (self.button, self.clear):
            box.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(frame)
        outer.addStretch(1)

    def show_kind(self, kind: str) -> None:
        """Say why."""
        self._kind = kind
        heading, text = self._say(kind)
        self.heading.setText(heading)
        self.text.setText(text)
        self.button.setVisible(kind == "list")
        self.clear.setVisible(kind in NARROWED)

    @property
    def first(self) -> QPushButton | None:
        """The first step."""
        return self.clear if self._kind in NARROWED else self.button if self._kind == "list" else None
