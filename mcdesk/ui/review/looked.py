"""What changed in the open record since the person looked at it last."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Signal

from mcdesk.app.review.seeing import last_seen
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.review.seen import Seen, changed
from mcdesk.ui.draft import Draft


class Looked(QObject):
    """One for a draft, whose child it is; see :meth:`of`. What the person changes from now on is not news to them."""

    changed = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._draft, self._answers = draft, draft.answers
        self.seen: Seen | None = None
        self.places: tuple[Ref, ...] = ()
        self._at = -1
        services, record_id = draft.services, draft.request.id
        draft.jobs.store(lambda: last_seen(services, record_id), self._have, self._unknown)

    @classmethod
    def of(cls, draft: Draft) -> Looked:
        """What changed in this draft."""
        return draft.findChild(Looked) or cls(draft)

    def _have(self, seen: Seen | None) -> None:
        if shiboken6.isValid(self) and seen is not None:
            self.seen = seen
            self.places = changed(self._draft.form, seen, self._answers)
            self.changed.emit()

    def _unknown(self, _error: Refused | Unavailable) -> None:
        """Nothing is marked then; saving tells what is the matter with the workspace."""

    def at_question(self, field: str) -> int:
        """How many places of a question changed."""
        return sum(p.field == field for p in self.places)

    def go(self, step: int) -> tuple[Ref, int] | None:
        """The next changed place (-1: the one before), and around, with its number from 1; None where none is."""
        if not self.places:
            return None
        start = 0 if step > 0 else len(self.places) - 1
        self._at = start if self._at < 0 else (self._at + step) % len(self.places)
        return self.places[self._at], self._at + 1

    def done(self) -> None:
        """The person has seen all of it."""
        self.places, self._at = (), -1
        self.changed.emit()
