"""Use cases that a person asks for, done on the store's worker one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from mcdesk.domain.errors import Refused, Unavailable

if TYPE_CHECKING:
    from mcdesk.app.changes import Change
    from mcdesk.ui.hub import Hub
    from mcdesk.ui.jobs import Jobs
    from mcdesk.ui.messages import Messages


class Doing(QObject):
    """One for the desk. What a use case touched is told to every view, a failure in a banner."""

    def __init__(self, jobs: Jobs, hub: Hub, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._hub, self._messages = jobs, hub, messages
        self._under_way: set[str] = set()
        jobs.crashed.connect(self._on_fault)

    def _on_fault(self, _error: BaseException) -> None:
        self._under_way.clear()

    def do(self, work: Callable[[], Change[Any]], then: Callable[[Any], None] | None = None, once: str = "") -> None:
        """Do ``work``; ``then`` has its value. Nothing is done while work of the same name ``once`` is under way."""
        if once in self._under_way:
            return
        if once:
            self._under_way.add(once)

        def done(change: Change[Any]) -> None:
            self._under_way.discard(once)
            self._hub.changed.emit(change)
            if then is not None:
                then(change.value)

        def failed(error: Refused | Unavailable) -> None:
            self._under_way.discard(once)
            self._messages.fail(error, lambda: self.do(work, then, once))

        self._jobs.store(work, done, failed)
