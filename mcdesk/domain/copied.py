"""What nobody has looked at yet of a record that came from another one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from mcdesk.domain.answers import Answers, Ref, is_empty, rows_of, value_at


@dataclass(frozen=True)
class Copied:
    """What is not reviewed yet of a copy: the number of its original, and the places in no order."""

    origin: str = ""
    places: frozenset[Ref] = frozenset()

    def of(self, field: str) -> frozenset[Ref]:
        """The places of one question."""
        return frozenset(p for p in self.places if p.field == field)

    def without(self, places: Iterable[Ref]) -> Copied:
        """Less these places."""
        return replace(self, places=self.places - frozenset(places))

    @property
    def known(self) -> bool:
        """Whether anything is known of a copy; of one that an older program took in, nothing is."""
        return bool(self.origin or self.places)

    def met(self, other: Copied, before: Answers, there: Answers, now: Answers) -> Copied:
        """What neither side has looked at yet once ``before`` and what the other has ``there`` became ``now``.

        What changed here by it was looked at. What stands otherwise there was looked at there alone. Where one side
        knows nothing of the copy, it is as the other has it.
        """
        if not self.known:
            found = other.after(there, now)
            return replace(found, places=found.places & places_of(now))
        mine = self.after(before, now)
        if not other.known:
            return mine
        return mine.without(p for p in mine.places - other.places if value_at(there, p) == value_at(now, p))

    def after(self, before: Answers, now: Answers, field: str = "") -> Copied:
        """Less what was touched between these answers; ``field`` is the one question that can have changed."""
        mine = self.of(field) if field else self.places
        return self.without(p for p in mine if value_at(before, p) != value_at(now, p))


def places_of(answers: Answers) -> frozenset[Ref]:
    """Where there is an answer: every question, and of a table every row."""
    found: set[Ref] = set()
    for key, value in answers.items():
        rows = [str(r["id"]) for r in rows_of(value) if "id" in r]
        if not is_empty(value):
            found.update((Ref(key, row) for row in rows) if rows else [Ref(key)])
    return frozenset(found)
