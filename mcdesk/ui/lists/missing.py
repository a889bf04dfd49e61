"""What is missing on each record of a list: found beside the window, what is in sight first, once for each revision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from mcdesk.app.missing import Facts, facts_of
from mcdesk.app.requests import others
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.rules import OtherRecord
from mcdesk.ui.context import Ui
from mcdesk.ui.jobs import Jobs

BATCH, WAITING = 6, 80
"""How many are looked at in one go, so that none holds up the window; how many wait at most."""
COMPARED = 300
"""In a workspace of more records than this, the list does not look for those that are alike."""
Key = tuple[str, int]


@dataclass(frozen=True)
class _Found:
    facts: Mapping[Key, Facts]
    around: Sequence[OtherRecord] | None


class Missing(QObject):
    """Ask for :meth:`of`; where it is not known yet, :attr:`found` tells once it is."""

    found = Signal(object)
    """The ids (a frozenset of text) of which something is known now."""

    def __init__(self, services: Services, jobs: Jobs, kind: RecordKind, *, whole: bool = True) -> None:
        """``whole``: the records that are asked about have all their answers; others are read again."""
        super().__init__()
        self._services, self._jobs, self._kind, self._whole = services, jobs, kind, whole
        self._known: dict[Key, Facts] = {}
        self._waiting: dict[Key, Record] = {}
        self._later: dict[Key, Record] = {}
        self._around: Sequence[OtherRecord] | None = ()
        self._compared: Sequence[Key] = ()
        self._busy = False
        self._timer = QTimer(self, singleShot=True, interval=30)
        self._timer.timeout.connect(self._go_on)

    def compare_with(self, records: Sequence[Record]) -> None:
        """The records of the workspace, which some rules compare a record with."""
        compared = [_key(r) for r in records] if len(records) <= COMPARED else []
        if compared != self._compared:
            self._known.clear()
            self._compared, self._around = compared, None if compared else ()

    def of(self, record: Record) -> Facts | None:
        """What the rules say of this revision; None while that is being found."""
        key = _key(record)
        known = self._known.get(key)
        if known is None:
            self._waiting.pop(key, None)
            self._waiting[key] = record
            for old in list(self._waiting)[:-WAITING]:
                del self._waiting[old]
            self._begin()
        return known

    def level_of(self, record: Record) -> str:
        """One of :data:`~mcdesk.app.missing.LEVELS`, "" where it is not known yet; nothing is looked for."""
        known = self._known.get(_key(record))
        return known.level if known is not None else ""

    def look_at_all(self, records: Iterable[Record]) -> None:
        """Find it for all of these, after those that are in sight; for none, stop."""
        self._later = {_key(r): r for r in records if _key(r) not in self._known}
        if self._later:
            self._begin()

    @property
    def left(self) -> int:
        """How many of all are still to be looked at."""
        return len(self._later)

    def words(self, ui: Ui, record: Record) -> str:
        """The same in a few words for a line."""
        facts = self.of(record)
        return ui.say("lists-counting") if facts is None else missing_words(ui, facts)

    def _begin(self) -> None:
        if not self._busy and not self._timer.isActive():
            self._timer.start()

    def _go_on(self) -> None:
        batch = {key: self._waiting.pop(key) for key in list(self._waiting)[-BATCH:]}
        if not batch:
            batch = {key: self._later[key] for key in list(self._later)[:BATCH]}
        if not batch:
            return
        compared, known = self._compared, self._around
        self._busy = True

        def have(found: _Found) -> None:
            if shiboken6.isValid(self):
                self._have(compared, batch, found)

        def have_not(_error: Refused | Unavailable) -> None:
            if shiboken6.isValid(self):
                self._have(compared, batch, _Found({}, known))

        self._jobs.work(lambda: self._find(batch, known), have, have_not)

    def _find(self, batch: Mapping[Key, Record], known: Sequence[OtherRecord] | None) -> _Found:
        """Runs beside the window."""
        around = known if known is not None else tuple(others(self._services, "", self._kind))
        found = {key: self._facts(r, tuple(o for o in around if o.id != r.id)) for key, r in batch.items()}
        return _Found({key: facts for key, facts in found.items() if facts is not None}, around)

    def _facts(self, record: Record, around: Sequence[OtherRecord]) -> Facts | None:
        try:
            now = record if self._whole else self._services.store.get(record.id)
        except Refused:
            # It went for good a moment ago; the list is being read again.
            return None
        return facts_of(self._services, now, around)

    def _have(self, compared: Sequence[Key], asked: Mapping[Key, Record], found: _Found) -> None:
        self._busy = False
        # What was compared with other records than there are now is found anew.
        if compared is self._compared:
            self._around = found.around
            self._known.update(found.facts)
            for key in asked:
                self._later.pop(key, None)
        self.found.emit(frozenset(key[0] for key in found.facts))
        if self._waiting:
            self._timer.start()
        elif self._later:
            self._go_on()


def _key(record: Record) -> Key:
    return record.id, record.revision


def missing_words(ui: Ui, facts: Facts) -> str:
    """``3 to settle``, or ``2 advised`` where nothing is to be settled. The preview says both."""
    return ui.say(f"lists-missing-{facts.level}", count=facts.blocking or facts.advised)
