"""The people of the workspace's address book, read once and kept for all editors of a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal

from mcdesk.domain.answers import Reader
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Person
from mcdesk.ui.draft import Draft


class AddressBook(QObject):
    """Whom to suggest while a name is typed."""

    loaded = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._draft = draft
        self._people: tuple[Person, ...] = ()
        self.load()

    @classmethod
    def of(cls, draft: Draft) -> AddressBook:
        """The address book of the draft's workspace."""
        found = draft.findChild(AddressBook)
        return found if isinstance(found, AddressBook) else cls(draft)

    @property
    def people(self) -> Sequence[Person]:
        """The people by name."""
        return self._people

    def load(self) -> None:
        """Read the book again."""
        self._draft.jobs.store(self._draft.services.store.people, self._take, self._kept_out)

    def _take(self, people: Sequence[Person]) -> None:
        if shiboken6.isValid(self):
            self._people = tuple(people)
            self.loaded.emit()

    def _kept_out(self, _error: Refused | Unavailable) -> None:
        """Without the book there are no suggestions; saving the draft tells what is the matter."""

    def remember(self, answer: Mapping[str, object]) -> None:
        """Keep a person that was typed, once there is a name with something to reach the person by."""
        reader = Reader({k: v for k, v in answer.items() if isinstance(v, str)})
        parts = {k: reader.text(k) for k in ("name", "role", "organization", "email", "phone")}
        known = any(p.answer() == {k: v for k, v in parts.items() if v} for p in self._people)
        store = self._draft.services.store
        if store.read_only or known or not parts["name"] or not (parts["email"] or parts["phone"]):
            return
        self._draft.jobs.store(lambda: store.remember_person(Person("", **parts)), self._remembered, self._kept_out)

    def _remembered(self, _person: Person) -> None:
        if shiboken6.isValid(self):
            self.load()
