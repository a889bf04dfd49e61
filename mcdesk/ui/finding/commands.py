"""Every command of the menus in one list that follows what is typed: with its keys, and why it can do nothing now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QMenu, QVBoxLayout

from mcdesk.domain.folding import matches
from mcdesk.ui.context import Ui
from mcdesk.ui.finding.entries import Entry
from mcdesk.ui.finding.search_list import SearchList
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce

_WHY = {"act-undo": "finding-why-undo", "act-redo": "finding-why-redo"}


@dataclass(frozen=True)
class Command:
    """An entry of the menus: its words, where it stands, its keys, and why it can do nothing now ("" where it can)."""

    words: str
    menu: str
    keys: str
    why: str
    action: QAction


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def commands(ui: Ui, window: QMainWindow) -> list[Command]:
    """Every command in the menu bar of a window, in its order."""
    tops = (a.menu() for a in window.menuBar().actions())
    return [found for menu in tops if isinstance(menu, QMenu) for found in _within(ui, menu, _plain(menu.title()))]


def _within(ui: Ui, menu: QMenu, where: str) -> Iterator[Command]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _within(ui, inner, f"{where} › {_plain(inner.title())}")
        elif not action.isSeparator():
            keys = " / ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts())
            why = "" if action.isEnabled() else ui.say(_WHY.get(action.objectName(), "finding-why-request"))
            yield Command(_plain(action.text()), where, keys, why, action)


class CommandsSheet(QDialog):
    """Type to narrow the list; Enter does what is selected."""

    def __init__(self, ui: Ui, window: QMainWindow) -> None:
        super().__init__(window)
        self.ui = ui
        self.commands = commands(ui, window)
        self.setObjectName("commands")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(ui.say("finding-commands"))
        self.found = SearchList(
            ui, "commands", ui.say("finding-commands-search"), ui.say("finding-commands"), parent=self
        )
        self._lay_out()
        self.found.line.textChanged.connect(self._narrow)
        self.found.view.chosen.connect(self._run)
        self._narrow("")
        self.resize(ui.theme.px(620), min(ui.theme.px(600), window.height()))
        self.found.line.setFocus()

    @property
    def reopened_by(self) -> str:
        """The act that lists the commands."""
        return "shortcuts"

    def _lay_out(self) -> None:
        space = self.ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(6), space(5), space(6), space(4))
        box.setSpacing(space(3))
        box.addWidget(wrapped(self.ui.say("finding-commands"), "heading", self))
        box.addWidget(self.found, 1)
        self.row = QHBoxLayout()
        self.row.addStretch(1)
        close = button(self.ui, "shell-close", "secondary", parent=self)
        close.setObjectName("commands-close")
        close.clicked.connect(self.reject)
        self.row.addWidget(close)
        box.addLayout(self.row)

    def _narrow(self, sought: str) -> None:
        shown = [c for c in self.commands if matches(sought, f"{c.words} {c.menu} {c.keys}")]
        self.found.view.show_entries([self._entry(c) for c in shown])
        self.found.tell(self.ui.say("finding-commands-count", count=len(shown)))

    def _entry(self, command: Command) -> Entry:
        about = " · ".join(p for p in (command.menu, command.why) if p)
        return Entry(command.words, about, command.keys, quiet=bool(command.why), data=command)

    def _run(self, chosen: object) -> None:
        if not isinstance(chosen, Command):
            return
        if chosen.why:
            self.found.tell(self.ui.say("finding-commands-not-now", command=chosen.words, why=chosen.why))
            announce(self, chosen.why)
            return
        action = chosen.action
        self.accept()
        # The control that had the focus has it again by then: "paste" pastes where it should.
        QTimer.singleShot(0, action, action.trigger)
