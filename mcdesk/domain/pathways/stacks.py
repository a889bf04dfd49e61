"""A stack and its members, read from the answers of their records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from mcdesk.domain.answers import Answers, Reader, Row
from mcdesk.domain.writing.tokens import Phrase, phrase

RETIRED = "retired"
"""The state of a record that is no longer offered."""
LEADS = ("program", "external", "designation")
"""The kinds of ladder that have a target."""


@dataclass(frozen=True)
class Member:
    """A record that stacks name: ``hours`` is None where it gives none, ``learners`` those of all its offerings."""

    id: str
    number: str
    title: str
    hours: int | None = None
    outcomes: tuple[str, ...] = ()
    state: str = ""
    learners: int = 0

    @property
    def is_retired(self) -> bool:
        """Whether it is no longer offered."""
        return self.state == RETIRED


@dataclass(frozen=True)
class Step:
    """A line of a stack's members. ``record`` is the number of a record, "" for a member from elsewhere."""

    id: str
    title: str
    record: str = ""
    place: int | None = None
    needs: tuple[str, ...] = ()
    elective: bool = False


@dataclass(frozen=True)
class Ladder:
    """Where a stack leads, and how far the agreement on it has come (a key of the profile's list)."""

    kind: str
    target: str
    articulation: str = ""


@dataclass(frozen=True)
class Stack:
    """A stack as its record has it. ``needs`` of a step only name steps of the same stack."""

    id: str
    number: str
    name: str
    kind: str
    steps: tuple[Step, ...]
    ladder: Ladder | None = None

    def step(self, step_id: str) -> Step:
        """The step with this id. Raises KeyError."""
        found = next((step for step in self.steps if step.id == step_id), None)
        if found is None:
            raise KeyError(step_id)
        return found


class Known(Protocol):
    """A record as stacks look at it."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def number(self) -> str:
        """What people say."""

    @property
    def title(self) -> str:
        """What people call it."""

    @property
    def state(self) -> str:
        """Where it stands in its life."""

    @property
    def answers(self) -> Answers:
        """Its answers."""


class Members:
    """Records by how stacks name them: by number, or by title where a line gives no number. Each is read when asked."""

    def __init__(self, records: Iterable[Known] = ()) -> None:
        self._records = tuple(records)
        self._read: dict[str, Member] = {}

    @cached_property
    def _by_number(self) -> Mapping[str, Known]:
        return {_plain(record.number): record for record in self._records}

    @cached_property
    def _by_title(self) -> Mapping[Phrase, Known]:
        # Several records may have a title: the credential counts, not the request that it came from.
        ranked = sorted(self._records, key=lambda record: record.number.startswith("MC-"))
        return {phrase(record.title): record for record in ranked}

    def of(self, step: Step) -> Member | None:
        """The record that a step means; None where this workspace has none."""
        if step.record:
            return self._member(self._by_number.get(_plain(step.record)))
        title = phrase(step.title)
        return self._member(self._by_title.get(title)) if title else None

    def named(self, name: str) -> Member | None:
        """The record with this number or id."""
        found = self._by_number.get(_plain(name)) or next((r for r in self._records if r.id == name), None)
        return self._member(found)

    def _member(self, record: Known | None) -> Member | None:
        if record is None:
            return None
        if record.id not in self._read:
            self._read[record.id] = _member_of(record)
        return self._read[record.id]


def _plain(number: str) -> str:
    return number.strip().casefold()


def stack_of(record_id: str, number: str, answers: Answers) -> Stack:
    """The stack that a record's answers describe."""
    reader = Reader(answers)
    rows = reader.rows("members")
    ids = {row.id for row in rows}
    target, kind = reader.text("ladder_target"), reader.text("ladder_type")
    ladder = Ladder(kind, target, reader.text("articulation")) if target and kind in LEADS else None
    name, steps = reader.text("stack_name"), tuple(_step(row, ids) for row in rows)
    return Stack(record_id, number, name, reader.text("stack_kind"), steps, ladder)


def _step(row: Row, ids: set[str]) -> Step:
    needs = tuple(i for i in row.choices("requires") if i in ids)
    return Step(row.id, row.text("title"), row.text("record"), row.integer("order"), needs, row.yes("elective") is True)


def _member_of(record: Known) -> Member:
    reader = Reader(record.answers)
    outcomes = tuple(filter(None, (row.text("statement") for row in reader.rows("outcomes"))))
    learners = sum(row.integer("enrolled") or 0 for row in reader.rows("offerings"))
    hours = reader.integer("instructional_hours")
    return Member(record.id, record.number, record.title, hours, outcomes, record.state, learners)


@dataclass(frozen=True)
class Hours:
    """What the hours of a stack add up to. ``unknown`` counts members that give none."""

    counted: int
    elective: int
    unknown: int


def hours_of(stack: Stack, members: Members) -> Hours:
    """The hours that whoever completes the stack learns; electives are counted apart."""
    counted = elective = unknown = 0
    for step in stack.steps:
        member = members.of(step)
        if member is None or member.hours is None:
            unknown += 1
        elif step.elective:
            elective += member.hours
        else:
            counted += member.hours
    return Hours(counted, elective, unknown)


def twice(stack: Stack, members: Members) -> tuple[tuple[str, tuple[Step, ...]], ...]:
    """Outcomes that more than one member of the stack claims, with those members."""
    claims: dict[Phrase, tuple[str, list[Step]]] = {}
    for step in stack.steps:
        member = members.of(step)
        for outcome in member.outcomes if member is not None else ():
            _words, steps = claims.setdefault(phrase(outcome), (outcome, []))
            if step not in steps:
                steps.append(step)
    return tuple((words, tuple(steps)) for words, steps in claims.values() if len(steps) > 1)
