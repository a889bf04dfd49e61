"""The reviewer's rubric: criteria of the profile, what each reviewer marked, and where they agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from mcdesk.domain.history.privacy import Writer
from mcdesk.domain.records import Event
from mcdesk.domain.texts import Local

MARKED = "review-marked"
"""The action of a line of the history that holds a mark; its words are the reviewer's note."""
CRITERION, LEVEL, VERSION, ROLE = "criterion", "level", "version", "role"


@dataclass(frozen=True, slots=True)
class Criterion:
    """What a reviewer looks at. ``source`` says where the criterion comes from."""

    key: str
    label: Local
    question: Local
    source: Local = Local()


@dataclass(frozen=True, slots=True)
class Level:
    """How far a criterion is met."""

    key: str
    label: Local


@dataclass(frozen=True, slots=True)
class Rubric:
    """The criteria in their order, and the levels from the best down."""

    criteria: tuple[Criterion, ...] = ()
    levels: tuple[Level, ...] = ()

    def level(self, key: str) -> Level | None:
        """The level of this key."""
        return next((found for found in self.levels if found.key == key), None)


@dataclass(frozen=True, slots=True)
class Mark:
    """What one reviewer says of one criterion now. ``level`` is "" where there is only a note.

    ``version`` is that of the record when it was marked, ``mine`` whether the person at the keyboard marked it.
    """

    at: datetime
    who: str
    role: str
    level: str
    note: str
    version: int
    mine: bool = False


@dataclass(frozen=True)
class Marks:
    """The marks of each criterion, one for each reviewer, in the order of the reviewers' first marks."""

    of: Mapping[str, tuple[Mark, ...]]

    def mine(self, criterion: str) -> Mark | None:
        """What the person at the keyboard marked."""
        return next((m for m in self.of.get(criterion, ()) if m.mine), None)

    def agreed(self, criterion: str) -> bool | None:
        """Whether all who gave a level gave the same; None where fewer than two did."""
        given = [m.level for m in self.of.get(criterion, ()) if m.level]
        return None if len(given) < 2 else len(set(given)) == 1

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Who marked anything."""
        return tuple(dict.fromkeys(m.who for marks in self.of.values() for m in marks))


def marks_of(history: Iterable[Event], writer: Writer) -> Marks:
    """The marks that the lines of a history hold; a later one of the same reviewer counts in place of an earlier."""
    found: dict[str, dict[str, Mark]] = {}
    for event in sorted((e for e in history if e.action == MARKED), key=lambda e: e.at):
        criterion, reviewer = str(event.detail.get(CRITERION, "")), _reviewer(event)
        if criterion:
            found.setdefault(criterion, {})[reviewer] = _mark(event, writer)
    there = {c: tuple(m for m in by.values() if m.level or m.note) for c, by in found.items()}
    return Marks({c: marks for c, marks in there.items() if marks})


def _reviewer(event: Event) -> str:
    key = event.seal.key if event.seal is not None else ""
    return key or event.who


def _mark(event: Event, writer: Writer) -> Mark:
    version = event.detail.get(VERSION, 0)
    return Mark(
        at=event.at,
        who=event.who,
        role=str(event.detail.get(ROLE, "")),
        level=str(event.detail.get(LEVEL, "")),
        note=event.words,
        version=version if isinstance(version, int) else 0,
        mine=writer.wrote(event),
    )
