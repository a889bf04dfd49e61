"""What is missing on a record: how far it is, and what the rules say of it as it stands today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING

from mcdesk.app import requests
from mcdesk.app.neighbours import Neighbours
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain import flow
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.problems import Severity, problems_of
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.rules import OtherRecord, run

if TYPE_CHECKING:
    from mcdesk.app.frameworks.at_hand import Frameworks

SETTLE, ADVISED, NOTHING = "settle", "advised", "nothing"
LEVELS = (SETTLE, ADVISED, NOTHING)
"""Something is to be settled, something is advised, nothing is missing: what a list can be filtered by."""
AT_ONCE = 20
"""So many are read and checked before others have their turn."""
Key = tuple[str, int]
"""The id and the revision of a record: it never has the same revision with other answers, and no id is given again."""


def key_of(record: Record) -> Key:
    """What tells a record, as it is saved now, from all others and from itself at other times."""
    return record.id, record.revision


@dataclass(frozen=True)
class Facts:
    """How far a record is, and what the rules say of it. Lists keep it of very many, so it does not hold the record."""

    progress: flow.Progress
    blocking: int
    advised: int

    @property
    def level(self) -> str:
        """One of :data:`LEVELS`."""
        return SETTLE if self.blocking else ADVISED if self.advised else NOTHING


def facts_of(services: Services, record: Record, around: Sequence[OtherRecord]) -> Facts:
    """Check the record as it stands today, compared with ``around``."""
    problems = problems_of(run(requests.check_of(services, record.answers, around, record.kind)))
    form = services.form_of(record.kind)
    states = [flow.page_state(form, p, record.answers, record.done, problems) for p in form.pages]
    blocking = sum(p.severity is Severity.BLOCK for p in problems)
    advised = sum(p.severity is Severity.WARNING for p in problems)
    return Facts(flow.progress(states), blocking, advised)


def pages_done(form: Form, record: Record) -> flow.Progress:
    """How many pages the author went on from; cheap enough for every line of a list."""
    states = [flow.page_state(form, p, record.answers, record.done, ()) for p in form.pages]
    # Which of the others are filled in, the rules have to say.
    return replace(flow.progress(states), filled=0)


@dataclass(frozen=True)
class _Stand:
    """What the rules look at besides a record, its form, the profile and other records; what they said meanwhile."""

    day: date
    frameworks: int
    facts: dict[Key, tuple[int, Facts]] = field(default_factory=dict, compare=False)
    """By record what is known, and how many looked like it then."""


class Checked:
    """What the rules say of requests or credentials, found once for each revision while all that they look at stays.

    Form and profile stay as long as the services that hold this. Once the day or the frameworks are others, everything
    is found anew; once other records are, what these are compared with. Any thread may ask; only :meth:`find` reads.
    """

    def __init__(self, services: Services, kind: RecordKind) -> None:
        self._services, self._kind = services, kind
        self._frameworks: Frameworks | None = None
        self._lock = Lock()
        self._stand = _Stand(services.today(), 0)
        self._around = Neighbours(services, kind)

    def compare_with(self, records: Sequence[Record]) -> None:
        """The records that a list shows: some rules compare each with the others, from the next :meth:`find` on."""
        self._around.want({r.id: r.revision for r in records})

    @property
    def compared(self) -> object:
        """What stands for the records that are compared: the same object for as long as they are the same."""
        return self._around.wanted

    @property
    def behind(self) -> bool:
        """Whether the records to compare with are others since something was found last."""
        return self._around.behind

    def renew(self) -> object:
        """Forget what is no longer so. What comes back is the same object for as long as nothing was forgotten."""
        return self._renew()

    def _renew(self) -> _Stand:
        with self._lock:
            # Frameworks that nobody has asked for yet are read beside the window, and nothing was found without them.
            edition = self._frameworks.edition if self._frameworks is not None else 0
            now = _Stand(self._services.today(), edition)
            if now != self._stand:
                self._stand = now
            return self._stand

    def known(self, record: Record) -> Facts | None:
        """What the rules say of this revision; None where that was not found yet."""
        return self._known(self._stand, record)

    def _known(self, stand: _Stand, record: Record) -> Facts | None:
        alike, facts = stand.facts.get(key_of(record), (None, None))
        return facts if facts is not None and alike == self._around.counted(record.id) else None

    def find(self, records: Sequence[Record], progress: Progress = unwatched) -> frozenset[str]:
        """Check those of which nothing is known yet. The ids of those of which something is known now.

        They are read again, since lists read only a few of their answers. Those that are gone are passed over.
        """
        self._frameworks = self._services.frameworks
        stand = self._renew()
        self._around.catch_up()
        unknown = [r for r in records if self._known(stand, r) is None]
        for start in range(0, len(unknown), AT_ONCE):
            progress(start, len(unknown))
            self._check(stand, unknown[start : start + AT_ONCE])
        return frozenset(r.id for r in records if self._known(stand, r) is not None)

    def _check(self, stand: _Stand, part: Sequence[Record]) -> None:
        around = {r.id: self._around.of(r.id) for r in part}
        left = [r for r in part if self._known(stand, r) is None]
        for key, record in zip(map(key_of, left), self._read(left), strict=True):
            if record is not None:
                others = around[record.id]
                stand.facts[key] = len(others), facts_of(self._services, record, others)

    def _read(self, records: Sequence[Record]) -> Iterator[Record | None]:
        store = self._services.store
        found = {r.id: r for r in store.some([r.id for r in records])}
        for record in records:
            try:
                yield found.get(record.id) or store.get(record.id)
            except Refused:
                # It went for good a moment ago.
                yield None
