"""What one item says: its place, its description, its names, its licence. Nothing has to be left to read it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.frameworks.exporting import licence_lines
from mcdesk.app.services import Services
from mcdesk.domain.frameworks.entries import Entry, Key, Node, Shelved, in_language
from mcdesk.ui.context import Ui
from mcdesk.ui.panels.parts import while_alive, wrapped

MOST_NAMES = 8
"""How many other names of an item are told."""


class ItemDetails(QWidget):
    """The item that is current in a tree. ``brief``: without what a picker has no room for."""

    def __init__(self, ui: Ui, services: Services, *, brief: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self._services, self._brief = ui, services, brief
        self._key: Key | None = None
        self.setObjectName("item-details")
        self.title = wrapped("", "subheading", self)
        self.path = wrapped("", "small", self)
        self.over = wrapped("", "label", self)
        self.about = wrapped("", "", self)
        self.other = wrapped("", "hint", self)
        self.licence = wrapped("", "small", self)
        self.licence.setObjectName("item-licence")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(2))
        for label in (self.title, self.path, self.over, self.about, self.other, self.licence):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            down.addWidget(label)
        down.addStretch(1)

    def show_node(self, node: Node | None) -> None:
        """Show an item, or a heading; nothing for None."""
        self._key = node.key if node is not None else None
        if node is None:
            self._tell("", "", "", "", "", "")
            return
        entry, short = node.entry, self.ui.lang.short
        name = f"{entry.code}  {entry.name(short)}" if node.chosen else entry.name(short)
        licence = "\n".join(licence_lines(self._services, node.framework, self.ui.lang))
        self._tell(name, "", self._over(node), self._about(node), self._others(entry), licence)
        self._find_path(node)

    def show_framework(self, shelved: Shelved) -> None:
        """Show what a framework is, and under which licence."""
        self._key = None
        framework, short = shelved.framework, self.ui.lang.short
        counts = self.ui.say("frameworks-counts", count=shelved.count, superseded=shelved.superseded)
        publisher = in_language(framework.publisher, short)
        licence = "\n".join(licence_lines(self._services, framework.id, self.ui.lang)[1:])
        name = self.ui.say("frameworks-named", name=in_language(framework.name, short), version=framework.version)
        self._tell(name, publisher, "", counts, "", licence)

    def tell(self, words: str) -> None:
        """Say why there is nothing to show."""
        self._key = None
        self._tell("", "", "", words, "", "")

    def _tell(self, *texts: str) -> None:
        labels = (self.title, self.path, self.over, self.about, self.other, self.licence)
        for label, text in zip(labels, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def _about(self, node: Node) -> str:
        said = in_language(node.entry.description, self.ui.lang.short)
        return said or (self.ui.say("panels-picker-no-description") if node.chosen else "")

    def _over(self, node: Node) -> str:
        entry, say = node.entry, self.ui.say
        if not entry.superseded:
            return ""
        heirs = [self._named(Key(node.framework, c)) for c in entry.successors]
        if not heirs:
            return say("frameworks-superseded", version=entry.superseded)
        return say("frameworks-superseded-by", version=entry.superseded, items="; ".join(heirs))

    def _named(self, key: Key) -> str:
        entry = self._services.frameworks.entry(key)
        return f"{key.code} {entry.name(self.ui.lang.short)}" if entry is not None else key.code

    def _others(self, entry: Entry) -> str:
        if self._brief:
            return ""
        say, short = self.ui.say, self.ui.lang.short
        twin = entry.title.get("fr" if short == "en" else "en", "")
        lines = [say("frameworks-also-other-language", title=twin)] if twin and entry.title.get(short) else []
        if entry.also:
            lines.append(say("frameworks-also", names=", ".join(entry.also[:MOST_NAMES])))
        if entry.kind:
            lines.append(say("frameworks-kind", kind=entry.kind))
        return "\n".join([*lines, *([entry.uri] if entry.uri else [])])

    def _find_path(self, node: Node) -> None:
        frameworks, key = self._services.frameworks, node.key
        if frameworks.is_own(key.framework):
            self._have_path(key, frameworks.path(key))
        else:
            found: Callable[[Sequence[Node]], None] = while_alive(self, lambda path: self._have_path(key, path))
            self.ui.jobs.store(lambda: frameworks.path(key), found)

    def _have_path(self, key: Key, path: Sequence[Node]) -> None:
        if key != self._key:
            return
        shelved = self._services.frameworks.shelved().get(key.framework)
        short = self.ui.lang.short
        head = [in_language(shelved.framework.name, short)] if shelved is not None else []
        self.path.setText(" › ".join([*head, *(n.entry.name(short) for n in path[:-1])]))
        self.path.setVisible(bool(self.path.text()))
