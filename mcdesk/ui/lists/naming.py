"""The line above the list in which a view gets its name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import relabel
from mcdesk.ui.strip import Strip

LONGEST = 60


class NamingBar(Strip):
    """Enter keeps the name."""

    named = Signal(str, str)
    """The name, and the one before ("" for a new view)."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, "naming", parent)
        self._was = ""
        self.line = self.add_line("view-name", ui.say("lists-name"), 220)
        self.line.setMaxLength(LONGEST)
        self.keep = self.add_ways("lists-keep")

    def ask(self, name: str = "") -> None:
        """Ask for the name of a new view, or for another one in place of ``name``."""
        self._was = name
        relabel(self.keep, self._ui.say("lists-rename" if name else "lists-keep"))
        self.line.setText(name)
        self.show()
        self.line.selectAll()
        self.line.setFocus()

    def take(self) -> None:
        """Tell the name, once there is one."""
        name = " ".join(self.line.text().split())
        if name:
            self.hide()
            self.named.emit(name, self._was)
        else:
            self.line.setFocus()
