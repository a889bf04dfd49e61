"""The words that are let be in one request. They stay with the workspace, not with the answers."""

from __future__ import annotations

import json
from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import QObject, Signal

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.draft import Draft


def _setting(record_id: str) -> str:
    return f"spelling-ignored/{record_id}"


def read(kept: str) -> frozenset[str]:
    """The words of a setting; () where it says something else."""
    try:
        words = json.loads(kept or "[]")
    except (ValueError, RecursionError):
        words = []
    return frozenset(w for w in words if isinstance(w, str)) if isinstance(words, list) else frozenset()


class Ignored(QObject):
    """One for a draft, whose child it is; see :meth:`of`."""

    changed = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._draft, self.words = draft, frozenset[str]()
        store, key = draft.services.store, _setting(draft.request.id)
        draft.jobs.store(lambda: read(store.setting(key)), self._have, self._not_kept)

    @classmethod
    def of(cls, draft: Draft) -> Ignored:
        """The words that are let be in this draft."""
        return draft.findChild(Ignored) or cls(draft)

    def _have(self, words: frozenset[str]) -> None:
        if not words <= self.words and shiboken6.isValid(self):
            self.words |= words
            self.changed.emit()

    def add(self, word: str) -> None:
        """Let a word be, in this request only."""
        self.words |= {word}
        self.changed.emit()
        store, key = self._draft.services.store, _setting(self._draft.request.id)

        def change(now: Mapping[str, str]) -> Mapping[str, str]:
            return {key: json.dumps(sorted(read(now[key]) | {word}))}

        self._draft.jobs.store(lambda: store.change_settings([key], change), failed=self._not_kept)

    def _not_kept(self, _error: Refused | Unavailable) -> None:
        """It holds until the request is closed; that is not worth a word."""
