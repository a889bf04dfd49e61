"""The list of what was said since the workspace was opened: messages go, and can be read again here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.ui.context import Ui
from mcdesk.ui.finding.entries import Entry
from mcdesk.ui.finding.search_list import EntriesView
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import Choice, Messages, Said
from mcdesk.ui.panels.parts import clear

_BREAK = "\N{LINE SEPARATOR}"
"""What breaks a line in a text that is laid out by itself."""


class SaidSheet(QDialog):
    """The newest first. What a message offered can be done from here where it still can be."""

    def __init__(self, ui: Ui, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self._messages = ui, messages
        self.setObjectName("said")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(ui.say("shell-said"))
        self.view = EntriesView(ui, "said-list", ui.say("shell-said"), self)
        self._ways = FlowRow(ui.theme.space(2))
        self.close_button = button(ui, "shell-close", "secondary", parent=self)
        self.close_button.setObjectName("said-close")
        self._lay_out()
        self.view.stood_on.connect(self._offer)
        self.view.chosen.connect(self._choose_first)
        self.close_button.clicked.connect(self.reject)
        self.view.show_entries([self._entry(one) for one in messages.said])
        self.resize(ui.theme.px(620), min(ui.theme.px(480), parent.height()))
        (self.view if messages.said else self.close_button).setFocus()

    @property
    def reopened_by(self) -> str:
        """The act that lists what was said."""
        return "said"

    def _lay_out(self) -> None:
        space = self.ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(6), space(5), space(6), space(4))
        box.setSpacing(space(3))
        box.addWidget(wrapped(self.ui.say("shell-said"), "heading", self))
        box.addWidget(wrapped(self.ui.say("shell-said-about", count=len(self._messages.said)), "hint", self))
        box.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addLayout(self._ways, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        box.addLayout(row)
        self.view.setVisible(bool(self._messages.said))

    def _entry(self, said: Said) -> Entry:
        hint = self.ui.words(said.hint) if said.hint is not None else ""
        return Entry(
            self.ui.words(said.text).replace("\n", _BREAK), hint, formats.clock(said.at, self.ui.lang), data=said
        )

    def _offer(self, entry: Entry) -> None:
        """The ways of the message at hand, as buttons below the list."""
        clear(self._ways)
        for said, way in self._ways_of(entry.data):
            self._ways.addWidget(self._button(said, way, entry.title))

    def _ways_of(self, data: object) -> list[tuple[Said, Choice]]:
        return [(data, way) for way in data.ways] if isinstance(data, Said) else []

    def _button(self, said: Said, way: Choice, about: str) -> QPushButton:
        made = button(self.ui, way.label, "secondary", parent=self)
        made.setObjectName(f"choice:{way.label.key}")
        made.setAccessibleDescription(about)
        made.clicked.connect(self._doing(said, way))
        return made

    def _doing(self, said: Said, way: Choice) -> Callable[[], None]:
        def act() -> None:
            messages = self._messages
            self.accept()
            # What comes of it is told in the window, once this is gone.
            QTimer.singleShot(0, messages, lambda: messages.choose_again(said, way))

        return act

    def _choose_first(self, data: object) -> None:
        """Enter on a message does what it offers first."""
        for said, way in self._ways_of(data)[:1]:
            self._doing(said, way)()
