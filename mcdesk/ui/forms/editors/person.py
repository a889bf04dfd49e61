"""A person: five short lines; the name suggests people of the address book, and choosing one fills the rest."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QGridLayout,
    QListView,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from mcdesk.domain.answers import Json, Reader
from mcdesk.domain.records import Person
from mcdesk.ui.forms.address_book import AddressBook
from mcdesk.ui.forms.controls import Line
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.labels import wrapped

PARTS = ("name", "role", "organization", "email", "phone")
_WHERE = {"name": (0, 0), "role": (0, 1), "organization": (1, 0), "email": (2, 0), "phone": (2, 1)}
_ROLE = int(Qt.ItemDataRole.UserRole)


class _People(QCompleter):
    """Suggests names and remembers whose it was that became text: names alone may be the same."""

    last: Person | None = None

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The name of the person at ``index``."""
        person = index.data(_ROLE)
        self.last = person if isinstance(person, Person) else None
        return self.last.name if self.last is not None else ""


class PersonEditor(Editor):
    """Name, role, organization, e-mail and phone."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._book = AddressBook.of(place.draft)
        self._model = QStandardItemModel(self)
        self.lines: dict[str, Line] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.ui.theme.space(3))
        grid.setVerticalSpacing(self.ui.theme.space(2))
        for part in PARTS:
            self._add(grid, part)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.completer = self._suggest()
        self._book.loaded.connect(self._offer)
        self._offer()
        self.call(place.name)
        self.refresh()

    def _add(self, grid: QGridLayout, part: str) -> None:
        line = Line(self.draft.undo_stack, self)
        line.setObjectName(f"part:{part}")
        line.setReadOnly(self.draft.read_only)
        line.setMinimumWidth(60)
        line.textEdited.connect(self._typed)
        line.left.connect(self._left)
        label = wrapped(self.ui.say(f"editors-person-{part}"), "hint", self)
        label.setBuddy(line)
        cell = QVBoxLayout()
        cell.setSpacing(self.ui.theme.space(0.5))
        cell.addWidget(label)
        cell.addWidget(line)
        self.lines[part] = line
        wide = 2 if part == "organization" else 1
        grid.addLayout(cell, *_WHERE[part], 1, wide)

    def _suggest(self) -> _People:
        completer = _People(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionRole(_ROLE + 1)
        completer.setMaxVisibleItems(6)
        listed = QListView(self)
        listed.setProperty("role", "suggested")
        listed.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.setAccessibleName(self.ui.say("editors-person-suggested"))
        completer.setPopup(listed)
        # The one that Qt gives it takes no style sheet: lines would be told from each other by their ground alone.
        listed.setItemDelegate(QStyledItemDelegate(listed))
        completer.activated.connect(self._on_suggestion)
        self.lines["name"].setCompleter(completer)
        return completer

    def _offer(self) -> None:
        self._model.clear()
        for person in self._book.people:
            about = ", ".join(p for p in (person.role, person.organization) if p)
            item = QStandardItem(f"{person.name} · {about}" if about else person.name)
            item.setData(person, _ROLE)
            item.setData(person.name, _ROLE + 1)
            self._model.appendRow(item)

    def _on_suggestion(self) -> None:
        if self.completer.last is not None:
            self.take(self.completer.last)

    def take(self, person: Person) -> None:
        """Fill in a person of the address book; what was typed and the book does not know stays."""
        typed = {k: v for k, v in self._typed_parts().items() if k != "name"}
        self.choose({**typed, **person.answer()})
        self.refresh()

    def _typed_parts(self) -> dict[str, Json]:
        texts = {part: line.text().strip() for part, line in self.lines.items()}
        return {part: text for part, text in texts.items() if text}

    def refresh(self) -> None:
        """Show the draft's answer, leaving alone the lines that already say the same."""
        value = self.value
        reader = Reader(value if isinstance(value, Mapping) else {"name": value})
        for part, line in self.lines.items():
            if line.text().strip() != reader.text(part):
                line.setText(reader.text(part))

    def _typed(self, _: str) -> None:
        self.draft.put(self.ref, self._typed_parts() or None)

    def _left(self) -> None:
        self.draft.seal()
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            value = self.value
            self._book.remember(value if isinstance(value, Mapping) else {})

    def focus_target(self) -> QWidget:
        """The name."""
        return self.lines["name"]

    def call(self, name: str) -> None:
        """Be called ``name``: each line says the question and its part."""
        super().call(name)
        for part, line in self.lines.items():
            words = self.ui.say(f"editors-person-{part}")
            line.setAccessibleName(self.ui.say("editors-option", question=name, option=words))
