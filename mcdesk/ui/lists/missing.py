"""What is missing on each record of a list: found beside the window, what is in sight first, once for each revision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from mcdesk.app.missing import Facts, Key, key_of
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.lists.sweeping import Sweeping

BATCH, WAITING = 6, 80
"""How many of those in sight are looked at in one go; how many wait at most."""


class Missing(QObject):
    """Ask for :meth:`of`; where it is not known yet, :attr:`found` tells once it is."""

    found = Signal(object)
    """The ids (a frozenset of text) of which something is known now."""

    def __init__(self, services: Services, jobs: Jobs, kind: RecordKind) -> None:
        super().__init__()
        self._jobs = jobs
        self.checked = services.checked(kind)
        """What is known."""
        self.all = Sweeping(self.checked, jobs, self)
        self._waiting: dict[Key, Record] = {}
        self._listed: frozenset[str] = frozenset()
        self._busy = False
        self._timer = QTimer(self, singleShot=True, interval=30)
        self._timer.timeout.connect(self._go_on)

    def compare_with(self, records: Sequence[Record]) -> None:
        """The records of the list, which some rules compare each other with."""
        self.checked.compare_with(records)
        if self.checked.behind:
            self._listed = frozenset(r.id for r in records)
            self._start()

    def of(self, record: Record) -> Facts | None:
        """What the rules say of this revision; None while that is being found."""
        self.checked.renew()
        known = self.checked.known(record)
        if known is None:
            key = key_of(record)
            self._waiting.pop(key, None)
            self._waiting[key] = record
            for old in list(self._waiting)[:-WAITING]:
                del self._waiting[old]
            self._start()
        return known

    def _start(self) -> None:
        if not self._busy and not self._timer.isActive():
            self._timer.start()

    def level_of(self, record: Record) -> str:
        """One of :data:`~mcdesk.app.missing.LEVELS`, "" where it is not known yet; nothing is looked for."""
        known = self.checked.known(record)
        return known.level if known is not None else ""

    def words(self, ui: Ui, record: Record) -> str:
        """The same in a few words for a line."""
        facts = self.of(record)
        return ui.say("lists-counting") if facts is None else missing_words(ui, facts)

    def _go_on(self) -> None:
        batch: Mapping[Key, Record] = {key: self._waiting.pop(key) for key in list(self._waiting)[-BATCH:]}
        checked, asked = self.checked, tuple(batch.values())
        # Other records may concern any line.
        concerned, self._listed = self._listed, frozenset()
        if not batch and not concerned:
            return
        self._busy = True

        def have(ids: frozenset[str]) -> None:
            if shiboken6.isValid(self):
                self._have(ids | concerned)

        def have_not(_error: Refused | Unavailable) -> None:
            have(frozenset())

        self._jobs.work(lambda: checked.find(asked), have, have_not)

    def _have(self, ids: frozenset[str]) -> None:
        self._busy = False
        self.found.emit(ids)
        if self._waiting or self._listed:
            self._timer.start()


def missing_words(ui: Ui, facts: Facts) -> str:
    """``3 to settle``, or ``2 advised`` where nothing is to be settled. The preview says both."""
    return ui.say(f"lists-missing-{facts.level}", count=facts.blocking or facts.advised)
