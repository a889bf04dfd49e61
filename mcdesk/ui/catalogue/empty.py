"""What stands where the catalogue has no line: why, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.scrolling import scrolling


class EmptyCatalogue(QWidget):
    """Nothing is there yet, or nothing matches."""

    import_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, space = ui, ui.theme.space
        outer = QVBoxLayout(scrolling(self))
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame(self)
        frame.setProperty("role", "empty")
        box = QVBoxLayout(frame)
        box.setContentsMargins(space(6), space(6), space(6), space(6))
        box.setSpacing(space(2))
        self._heading, self._text = wrapped("", "heading", frame), wrapped("", "", frame)
        self.bring_in = button(ui, "catalogue-empty-import", "primary", parent=frame)
        self.bring_in.clicked.connect(self.import_wanted)
        self.clear = button(ui, "lists-clear", "secondary", parent=frame)
        self.clear.clicked.connect(self.clear_wanted)
        box.addWidget(self._heading)
        box.addWidget(self._text)
        box.addSpacing(space(2))
        for widget in (self.bring_in, self.clear):
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(frame)
        outer.addStretch(1)
        self._kind = ""
        self.show_kind("list")

    def show_kind(self, kind: str) -> None:
        """``kind``: ``list`` (nothing there yet) or ``search`` (nothing matches)."""
        self._kind = kind
        self._heading.setText(self._ui.say(f"catalogue-empty-{kind}"))
        self._text.setText(self._ui.say(f"catalogue-empty-{kind}-text"))
        self.bring_in.setVisible(kind == "list")
        self.clear.setVisible(kind == "search")

    @property
    def first(self) -> QPushButton:
        """The first step."""
        return self.bring_in if self._kind == "list" else self.clear
