"""The marks of one draft."""

from __future__ import annotations

from collections.abc import Iterable

import shiboken6
from PySide6.QtCore import QObject, Signal

from mcdesk.app.credentials import twinning
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.fields import Form
from mcdesk.domain.life.twins import Drift, after
from mcdesk.ui.draft import Draft


def has_twins(form: Form) -> bool:
    """Whether the form asks anything in two languages."""
    return any(f.twin or any(c.twin for c in f.columns) for f in form.fields())


class TwinMarks(QObject):
    """One for a draft, whose child it is; see :meth:`of`."""

    changed = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._draft, self._before = draft, draft.answers
        self.now = Drift()
        services, record_id = draft.services, draft.request.id
        draft.jobs.store(lambda: twinning.drift(services, record_id), self._have, self._not_kept)
        draft.changed.connect(self._on_changed)

    @classmethod
    def of(cls, draft: Draft) -> TwinMarks:
        """The marks of this draft."""
        return draft.findChild(TwinMarks) or cls(draft)

    def _have(self, found: Drift) -> None:
        if shiboken6.isValid(self) and found.behind:
            self._put(Drift({**found.behind, **self.now.behind}))

    def _on_changed(self, _field: str) -> None:
        before, self._before = self._before, self._draft.answers
        self._put(after(self.now, self._draft.form, before, self._draft.answers))

    def settle(self, places: Iterable[Ref]) -> None:
        """Somebody says that these texts are right as they are."""
        found = self.now
        for place in places:
            found = found.settled(place)
        self._put(found)

    def _put(self, found: Drift) -> None:
        if found == self.now:
            return
        self.now = found
        self.changed.emit()
        services, record_id = self._draft.services, self._draft.request.id
        if not self._draft.read_only:
            self._draft.jobs.store(lambda: twinning.keep(services, record_id, found), failed=self._not_kept)

    def _not_kept(self, error: Refused | Unavailable) -> None:
        """The marks stay on the screen; saving the answers tells what is the matter with the workspace."""
