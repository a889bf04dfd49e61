"""The marks of one draft."""

from __future__ import annotations

from collections.abc import Iterable

import shiboken6
from PySide6.QtCore import QObject, Signal

from mcdesk.app import copying
from mcdesk.domain.copied import Copied
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.draft import Draft


class CopiedMarks(QObject):
    """One for a draft, whose child it is; see :meth:`of`. An answer that changes loses its mark."""

    changed = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._draft, self._before = draft, draft.answers
        self.now = Copied()
        services, record_id = draft.services, draft.request.id
        draft.jobs.store(lambda: copying.copied(services, record_id), self._have, self._not_kept)
        draft.changed.connect(self._on_changed)

    @classmethod
    def of(cls, draft: Draft) -> CopiedMarks:
        """The marks of this draft."""
        return draft.findChild(CopiedMarks) or cls(draft)

    def _have(self, found: Copied) -> None:
        if shiboken6.isValid(self) and found.places:
            # What was touched before this came is touched all the same.
            self._put(found.after(self._before, self._draft.answers))

    def _on_changed(self, field: str) -> None:
        if self.now.of(field):
            self._put(self.now.after(self._before, self._draft.answers, field))
        if self.now.places:
            self._before = self._draft.answers

    def reviewed(self, fields: Iterable[str]) -> None:
        """Somebody has looked at the answers to these questions."""
        wanted = set(fields)
        self._put(self.now.without(p for p in self.now.places if p.field in wanted))

    def _put(self, marks: Copied) -> None:
        if marks == self.now:
            return
        self.now = marks
        self.changed.emit()
        services, record_id = self._draft.services, self._draft.request.id
        if not self._draft.read_only:
            self._draft.jobs.store(lambda: copying.keep(services, record_id, marks), failed=self._not_kept)

    def _not_kept(self, error: Refused | Unavailable) -> None:
        """The marks stay on the screen; saving the answers tells what is the matter with the workspace."""


def words_at(marks: Copied, field: str) -> tuple[str, int]:
    """What is said at a question: the key of a message and how many rows it is about; ("", 0) for nothing."""
    places = marks.of(field)
    rows = sum(bool(p.row) for p in places)
    return ("copied-rows" if rows else "copied-answer", rows) if places else ("", 0)
