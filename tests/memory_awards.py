"""The ledger in memory, for tests that need no disk. It passes the same contract as the one in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from mcdesk.domain.awards.ledger import Cohort, Fresh, Line
from mcdesk.domain.records import Event


def _on_writing(_event: Event) -> None:
    """Everything may be written."""


class MemoryAwards:
    """See :class:`mcdesk.app.awards.ports.AwardStore`. ``tell`` takes the event of every write, or refuses."""

    def __init__(self, tell: Callable[[Event], None] = _on_writing) -> None:
        self._tell = tell
        self._cohorts: dict[str, Cohort] = {}
        self._lines: dict[str, Line] = {}
        self._texts: dict[str, str] = {}

    def cohorts(self, credential: str = "") -> Sequence[Cohort]:
        return [c for c in self._cohorts.values() if credential in ("", c.credential)]

    def lines(self, credential: str = "") -> Sequence[Line]:
        cohorts = [c.id for c in self.cohorts(credential)]
        mine = [line for line in self._lines.values() if line.cohort in cohorts]
        return sorted(mine, key=lambda one: (cohorts.index(one.cohort), one.place, one.begins))

    def text(self, line: str) -> str:
        return self._texts.get(line, "")

    def issue(self, cohort: Cohort, fresh: Iterable[Fresh], changed: Sequence[Line], event: Event) -> Cohort:
        every = list(fresh)
        self._tell(event)
        number = f"CO-{cohort.created_at.year:04d}-{len(self._cohorts) + 1:04d}"
        kept = self._cohorts.setdefault(cohort.id, replace(cohort, number=number))
        self._lines |= {line.id: line for line in changed} | {f.line.id: f.line for f in every}
        self._texts |= {f.line.id: f.text for f in every}
        return kept

    def change(self, changed: Sequence[Line], event: Event) -> None:
        self._tell(event)
        self._lines |= {line.id: line for line in changed}

    def forget(self, lines: Sequence[Line], event: Event) -> None:
        self._tell(event)
        for line in lines:
            self._lines[line.id] = replace(self._lines[line.id], name="", email="", removed_at=event.at)
            self._texts.pop(line.id)
