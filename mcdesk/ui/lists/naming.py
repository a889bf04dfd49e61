"""The line above the list in which a view gets its name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.strip import Strip

LONGEST = 60


class NamingBar(Strip):
    """Enter keeps the name. One that another view has is not taken: it is named, and can be replaced or typed over."""

    named = Signal(str, str)
    """The name, and the one before ("" for a new view)."""

    def __init__(self, ui: Ui, taken: Callable[[str], str], parent: QWidget | None = None) -> None:
        """``taken`` gives the name of the view that has a name, "" where none has."""
        super().__init__(ui, "naming", parent)
        self._was, self._taken = "", taken
        self.line = self.add_line("view-name", ui.say("lists-name"), 220)
        self.line.setMaxLength(LONGEST)
        self.line.textEdited.connect(lambda _text: self._tell(""))
        self.keep = self.add_ways("lists-keep")
        self.replace = button(ui, "lists-replace", "secondary", parent=self)
        self.replace.setObjectName("view-replace")
        self.replace.clicked.connect(self._replace)
        self.note = wrapped("", "label", self)
        self.note.setWordWrap(False)
        for widget in (self.note, self.replace):
            self.flow.addWidget(widget)
        self._tell("")

    def ask(self, name: str = "") -> None:
        """Ask for the name of a new view, or for another one in place of ``name``."""
        self._was = name
        relabel(self.keep, self._ui.say("lists-rename" if name else "lists-keep"))
        self.line.setText(name)
        self._tell("")
        self.show()
        self.line.selectAll()
        self.line.setFocus()

    @property
    def _name(self) -> str:
        return " ".join(self.line.text().split())

    def take(self) -> None:
        """Tell the name, once there is one that no other view has."""
        name = self._name
        other = self._taken(name) if name else ""
        taken = other if other != self._was else ""
        if taken:
            self._tell(taken)
            announce(self, self.note.text())
        if taken or not name:
            self.line.setFocus()
            return
        self.hide()
        self.named.emit(name, self._was)

    def _tell(self, other: str) -> None:
        """Say that a view has the name, and that it can be replaced; nothing for ""."""
        self.note.setText(self._ui.say("lists-name-taken", name=other) if other else "")
        for widget in (self.note, self.replace):
            widget.setVisible(bool(other))

    def _replace(self) -> None:
        self.hide()
        self.named.emit(self._name, self._was)
