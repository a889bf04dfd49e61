"""What is missing on each request: found beside the window, for the lines in sight only, once for each revision."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from mcdesk.app.services import Services
from mcdesk.domain.records import Record
from mcdesk.domain.rules import OtherRecord
from mcdesk.ui.context import Ui
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.requests.facts import Facts, facts_of

BATCH, WAITING = 6, 80
"""How many are looked at in one go, so that none holds up the window; how many wait at most."""
COMPARED = 300
"""In a workspace of more requests than this, the list does not look for requests that are alike."""
Key = tuple[str, int]


class Missing(QObject):
    """Ask for :meth:`of`; where it is not known yet, :attr:`found` tells once it is."""

    found = Signal(object)
    """The ids (a frozenset of text) of which something is known now."""

    def __init__(self, services: Services, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._known: dict[Key, Facts] = {}
        self._waiting: dict[Key, Record] = {}
        self._around: tuple[OtherRecord, ...] = ()
        self._compared: Sequence[Record] = ()
        self._busy = False
        self._timer = QTimer(self, singleShot=True, interval=30)
        self._timer.timeout.connect(self._go_on)

    def compare_with(self, requests: Sequence[Record]) -> None:
        """The requests of the workspace, which some rules compare a request with."""
        compared = requests if len(requests) <= COMPARED else ()
        if [(r.id, r.revision) for r in compared] != [(r.id, r.revision) for r in self._compared]:
            self._known.clear()
        self._compared = compared
        self._around = tuple(OtherRecord(r.id, r.number, r.title, r.answers) for r in compared)

    def of(self, request: Record) -> Facts | None:
        """What the rules say of this revision; None while that is being found."""
        key = (request.id, request.revision)
        known = self._known.get(key)
        if known is None:
            self._waiting.pop(key, None)
            self._waiting[key] = request
            for old in list(self._waiting)[:-WAITING]:
                del self._waiting[old]
            if not self._busy and not self._timer.isActive():
                self._timer.start()
        return known

    def words(self, ui: Ui, request: Record) -> str:
        """The same in a few words for a line."""
        facts = self.of(request)
        return ui.say("requests-counting") if facts is None else missing_words(ui, facts)

    def _go_on(self) -> None:
        newest = list(self._waiting)[-BATCH:]
        batch = [self._waiting.pop(key) for key in newest]
        if not batch:
            return
        services, around = self._services, self._around
        self._busy = True

        def work() -> list[Facts]:
            return [facts_of(services, r, tuple(o for o in around if o.id != r.id)) for r in batch]

        self._jobs.work(work, self._have)

    def _have(self, facts: list[Facts]) -> None:
        if not shiboken6.isValid(self):
            return
        self._busy = False
        for one in facts:
            self._known[one.request.id, one.request.revision] = one
        self.found.emit(frozenset(f.request.id for f in facts))
        if self._waiting:
            self._timer.start()


def missing_words(ui: Ui, facts: Facts) -> str:
    """``3 to settle, 2 advised``."""
    if not facts.blocking and not facts.advised:
        return ui.say("requests-missing-nothing")
    parts = [("settle", facts.blocking), ("advised", facts.advised)]
    return ", ".join(ui.say(f"requests-missing-{name}", count=count) for name, count in parts if count)
