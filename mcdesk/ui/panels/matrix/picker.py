"""Choosing competencies from the frameworks at hand, without leaving the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.domain.frameworks.entries import Key, Node
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.frameworks.browser import Browser
from mcdesk.ui.frameworks.model import answer_of
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.matrix.grid import Item
from mcdesk.ui.panels.parts import wrapped


class CompetencyPicker(QFrame):
    """The frameworks in a card: what is taken becomes a column, and the card stays for the next."""

    chosen = Signal(object)
    """The :class:`Item` to add."""
    closed = Signal()

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.draft = ui, draft
        self.setProperty("role", "card")
        self.setObjectName("competency-picker")
        self.browser = Browser(ui, draft.services, "competency", parent=self)
        self.search, self.tree = self.browser.search, self.browser.tree
        self.told = wrapped("", "label", self)
        self._there: frozenset[Key] = frozenset()
        self._lay_out()
        self.browser.taken.connect(self._take)
        self.browser.left.connect(self.closed)

    def _lay_out(self) -> None:
        ui, theme = self.ui, self.ui.theme
        down = QVBoxLayout(self)
        down.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        down.setSpacing(theme.space(2))
        down.addWidget(self.browser)
        down.addWidget(self.told)
        down.addWidget(wrapped(ui.say("frameworks-drag-hint"), "hint", self))
        buttons = QHBoxLayout()
        add = button(ui, "panels-picker-add", icon="plus", parent=self)
        close = button(ui, "panels-picker-close", "quiet", parent=self)
        add.setObjectName("competency-add")
        add.clicked.connect(self.browser.take)
        close.clicked.connect(self.closed)
        buttons.addWidget(add)
        buttons.addWidget(close)
        buttons.addStretch(1)
        down.addLayout(buttons)
        self.told.hide()

    def open(self, there: frozenset[tuple[str, str]]) -> None:
        """Show the picker. ``there``: the competencies that are chosen already."""
        self._there = frozenset(Key(*k) for k in there)
        self._tell("")
        self.browser.begin(self._there)
        self.show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def took(self, item: Item) -> None:
        """Mark what was just added, and stay where the author is."""
        self._there |= {Key(*item.key)}
        self.browser.model.mark_chosen(self._there)

    def _take(self, node: Node) -> None:
        if node.key in self._there:
            self._tell("frameworks-already-chosen")
        elif node.entry.superseded:
            self._tell("frameworks-not-superseded")
        else:
            self._tell("")
            found = answer_of(node)
            self.chosen.emit(Item(found["framework"], found["code"], found["title"]))

    def _tell(self, key: str) -> None:
        self.told.setText(self.ui.say(key) if key else "")
        self.told.setVisible(bool(key))
        if key:
            announce(self, self.told.text())
