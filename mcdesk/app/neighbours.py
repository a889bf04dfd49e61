"""The records of a list as rules compare each of them with the others, brought up to date as they change."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock

from mcdesk.app.services import Services
from mcdesk.domain.crowd import Crowd, One
from mcdesk.domain.lookalikes import Alike
from mcdesk.domain.records import TITLES, RecordKind
from mcdesk.domain.rules import OtherRecord
from mcdesk.domain.similarity import COMPARED, NAMED, Around
from mcdesk.domain.traits import compared_by

_PAGE = 200
"""So many records are read at a time."""


class Neighbours:
    """Any thread may ask. Only :meth:`catch_up` and :meth:`of` wait for others, and only the former reads."""

    def __init__(self, services: Services, kind: RecordKind) -> None:
        self._store, self._keys = services.store, (TITLES[kind], *COMPARED)
        self._crowd = crowd(services)
        self._lock = Lock()
        self.wanted: Mapping[str, int] = {}
        """The ids of the records to compare with each other, with their revisions."""
        self._compared: Mapping[str, int] = self.wanted

    def want(self, revisions: Mapping[str, int]) -> None:
        """The ids of the records to compare with each other, with their revisions."""
        if revisions != self.wanted:
            self.wanted = revisions

    @property
    def behind(self) -> bool:
        """Whether others are wanted than those that are compared."""
        return self.wanted is not self._compared

    def counted(self, record_id: str) -> int | None:
        """How many look like a record, NAMED + 1 for more; None where that is not known. Nothing looks like others."""
        found = self._crowd.counted.get(record_id)
        return 0 if found is None and record_id not in self.wanted else found

    def catch_up(self) -> None:
        """Compare those that are wanted."""
        with self._lock:
            wanted, compared = self.wanted, self._compared
            if wanted is not compared:
                gone: dict[str, One | None] = {i: None for i in compared if i not in wanted}
                news = [i for i, revision in wanted.items() if compared.get(i) != revision]
                self._crowd.change({**gone, **dict.fromkeys(news), **self._read(news)})
                self._compared = wanted

    def _read(self, ids: list[str]) -> dict[str, One]:
        pages = (self._store.some(ids[start : start + _PAGE], self._keys) for start in range(0, len(ids), _PAGE))
        return {r.id: One.of(r.title, r.answers) for page in pages for r in page}

    def of(self, record_id: str) -> Around[OtherRecord]:
        """Those that look like a record and that it did not decide on, NAMED + 1 of them."""
        with self._lock:
            return around(self._crowd, record_id)


def crowd(services: Services) -> Crowd:
    """Records for which rules are to find those that look alike, none yet."""
    # The rule counts those that it does not name: one more than these tells that there are some.
    return Crowd(Alike.of(services.profile), NAMED + 1)


def around(among: Crowd, record_id: str) -> Around[OtherRecord]:
    """Those that look like a record and that it did not decide on, NAMED + 1 of them: enough for counting problems.

    They have neither number nor state, and no more of their titles than is compared.
    """
    near = among.undecided(record_id)
    return Around(compared_by(OtherRecord(other, "", one.words, {}), one.traits) for other, one in near)
