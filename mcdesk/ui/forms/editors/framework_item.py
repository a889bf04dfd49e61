"""An item of a competency framework, found by typing; the page is never left and nothing typed is dropped."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.domain.answers import Reader
from mcdesk.domain.frameworks.entries import Key, Node, in_language
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.frameworks.browser import Browser
from mcdesk.ui.frameworks.model import answer_of


class FrameworkItemEditor(Editor):
    """What is chosen, and the frameworks that open in place. They are built when they first open."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.chosen = wrapped("", "label", self)
        self.change = button(self.ui, "editors-item-choose", "secondary", icon="search", parent=self)
        self.remove = button(self.ui, "editors-item-remove", "quiet", parent=self)
        self.browser: Browser | None = None
        self._box = QVBoxLayout(self)
        self._lay_out()
        self.change.clicked.connect(self.open_picker)
        self.remove.clicked.connect(self._on_removed)
        self.call(place.name)
        self.refresh()

    def _lay_out(self) -> None:
        space = self.ui.theme.space
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(space(2))
        self._box.addWidget(self.chosen)
        line = FlowRow(space(1))
        line.addWidget(self.change)
        line.addWidget(self.remove)
        self._box.addLayout(line)

    def open_picker(self) -> None:
        """Open the frameworks in place, with the focus on their search."""
        if self.draft.read_only:
            return
        if self.browser is None:
            self.browser = Browser(self.ui, self.draft.services, "item", parent=self)
            self.browser.taken.connect(self._on_item)
            self.browser.left.connect(self._on_left)
            self._box.addWidget(self.browser)
            self.call(self.accessibleName())
        self.browser.begin()
        self.browser.show()
        self.browser.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_picker(self) -> None:
        """Close the frameworks."""
        if self.browser is not None:
            self.browser.hide()

    def _on_left(self) -> None:
        self.close_picker()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_item(self, node: Node) -> None:
        if not node.entry.superseded:
            self.choose({**answer_of(node), "title": node.entry.name(self.ui.lang.short)})
            self._on_left()

    def _on_removed(self) -> None:
        self.choose(None)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is chosen, in the language of the window where the framework is at hand."""
        value = self.value
        reader = Reader(value if isinstance(value, Mapping) else {})
        key, short = Key(reader.text("framework"), reader.text("code")), self.ui.lang.short
        frameworks = self.draft.services.frameworks
        head = frameworks.heads().get(key.framework)
        name = in_language(head.name, short) if head is not None else key.framework
        entry = frameworks.entry(key) if head is not None else None
        title = entry.name(short) if entry is not None else reader.text("title")
        said = self.ui.say("editors-item", code=key.code, title=title, framework=name)
        over = entry is not None and bool(entry.superseded)
        self.chosen.setText(self.ui.say("frameworks-line-superseded", item=said) if over else said)
        self.chosen.setVisible(bool(key.code))
        self.remove.setVisible(bool(key.code) and not self.draft.read_only)
        relabel(self.change, self.ui.say("editors-item-change" if key.code else "editors-item-choose"))
        self.call(self.accessibleName())

    def focus_target(self) -> QWidget:
        """The button that opens the frameworks."""
        return self.change

    def call(self, name: str) -> None:
        """Be called ``name`` by a screen reader; the button says what is chosen."""
        super().call(name)
        what = self.chosen.text() if not self.chosen.isHidden() else self.change.text().strip()
        self.change.setAccessibleName(self.ui.say("editors-option", question=name, option=what))
        self.remove.setAccessibleName(self.ui.say("editors-item-remove-of", question=name))
        if self.browser is not None:
            search, items = "editors-item-find-of", "editors-item-list"
            self.browser.call(self.ui.say(search, question=name), self.ui.say(items, question=name))
