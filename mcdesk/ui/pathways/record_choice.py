"""Choosing the record of a member: a list under the cell fills its number and its title."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.pathways.portfolio import members_of
from mcdesk.domain import formats
from mcdesk.domain.answers import Ref
from mcdesk.domain.records import RecordKind
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.editor import Place
from mcdesk.ui.panels.parts import while_alive


class _Named(Protocol):
    @property
    def number(self) -> str: ...
    @property
    def title(self) -> str: ...


class Nameable(QObject):
    """The records that a member may name, read once for all members of a draft. A stack has them from the start."""

    known = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self.titles: dict[str, str] = {}
        """By their numbers, in the order of the titles."""
        if draft.request.kind is RecordKind.STACK:
            self._have(draft.rules.others)
        else:
            services = draft.services
            draft.jobs.store(lambda: members_of(services), while_alive(self, self._have))

    @classmethod
    def of(cls, draft: Draft) -> Nameable:
        """Those of a draft."""
        return draft.findChild(cls) or cls(draft)

    def _have(self, found: Iterable[_Named]) -> None:
        ordered = sorted(found, key=lambda one: (one.title.casefold(), one.number))
        self.titles = {one.number: one.title for one in ordered}
        self.known.emit()


class RecordChoice(QWidget):
    """The records that a member may name, by number and title."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._draft = place, place.draft
        self._nameable = Nameable.of(place.draft)
        self.drop = Drop(place.ui.theme, self)
        self.drop.setObjectName("record-choice")
        self.drop.call(formats.named(place.name, place.ui.say("pathways-choose"), place.ui.lang))
        self.drop.setEnabled(not self._draft.read_only)
        self.drop.activated.connect(lambda _row: self._choose())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.drop)
        self._draft.changed.connect(self._on_changed)
        self._nameable.known.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        say = self._place.ui.say
        self.drop.clear()
        self.drop.addItem(say("pathways-choose"), "")
        for number, title in self._nameable.titles.items():
            self.drop.addItem(say("pathways-choose-line", number=number, title=title), number)
        self._on_changed(self._place.ref.field)

    def _on_changed(self, key: str) -> None:
        if key == self._place.ref.field:
            value = self._place.value
            at = self.drop.findData(value) if isinstance(value, str) and value else 0
            with QSignalBlocker(self.drop):
                self.drop.setCurrentIndex(max(at, 0))
            self.drop.update()

    def _choose(self) -> None:
        number = str(self.drop.currentData())
        if not number:
            return
        ref = self._place.ref
        self._draft.seal()
        self._draft.put(ref, number)
        self._draft.seal()
        self._draft.put(Ref(ref.field, ref.row, "title"), self._nameable.titles[number])
        self._draft.seal()
