"""What the history says of a record's way through its states: how long it stayed in each, and what happened when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from mcdesk.domain.answers import day_of
from mcdesk.domain.records import Event, Record, RecordKind, State

SUBMITTED, REOPENED = "request-submitted", "request-reopened"
CARRIED = "credential-made"
"""A line in the history of a request: ``credential`` is the id of what was made of it."""


@dataclass(frozen=True, slots=True)
class Move:
    """A change of state on a day."""

    day: date
    source: State
    target: State


@dataclass(frozen=True, slots=True)
class Stay:
    """So long a record stood in a state; ``until`` is None for the one that it stands in now."""

    state: State
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """The stays of a record, the first first; never empty. ``moves`` lead from each to the next."""

    stays: tuple[Stay, ...]
    moves: tuple[Move, ...] = ()

    @property
    def begun(self) -> date:
        """The day from which there is a record."""
        return self.stays[0].since

    def at(self, day: date) -> Stay:
        """Where it stood at the end of a day; before it was made, where it began."""
        return next((s for s in reversed(self.stays) if s.since <= day), self.stays[0])


@dataclass(frozen=True)
class Told:
    """What the history of a workspace says: the moves of each record, and which credential a request became."""

    moves: Mapping[str, tuple[Move, ...]]
    carried: Mapping[str, str]


def told(history: Iterable[Event]) -> Told:
    """Read the history, the oldest line first. A line that does not read is left out."""
    moves: dict[str, list[Move]] = {}
    carried: dict[str, str] = {}
    for event in history:
        if not event.record_id:
            continue
        if event.action == CARRIED:
            carried[event.record_id] = str(event.detail.get("credential", ""))
        found = _move(event)
        if found is not None:
            moves.setdefault(event.record_id, []).append(found)
    return Told({i: tuple(m) for i, m in moves.items()}, carried)


def _move(event: Event) -> Move | None:
    if event.action == SUBMITTED:
        return Move(_local(event.at), State.DRAFT, State.SUBMITTED)
    if event.action == REOPENED:
        return Move(_local(event.at), State.SUBMITTED, State.DRAFT)
    if "from" not in event.detail or "to" not in event.detail:
        return None
    try:
        source, target = State(str(event.detail["from"])), State(str(event.detail["to"]))
    except ValueError:
        return None
    return Move(day_of(event.detail.get("on")) or _local(event.at), source, target)


def course_of(record: Record, moves: Iterable[Move] = ()) -> Course:
    """The course of a record, from the day on which it was made.

    Where the history does not lead to the state that the record is in (it was imported so), it stands in that since
    its last move, or since it was made.
    """
    ordered = tuple(_in_order(record, moves))
    first = _local(record.created_at) if record.created_at else date.min
    if not ordered:
        return Course((Stay(record.state, first),))
    days = [m.day for m in ordered]
    stays = [Stay(ordered[0].source, min(first, days[0]), days[0])]
    for number, move in enumerate(ordered):
        stays.append(Stay(move.target, move.day, days[number + 1] if number + 1 < len(days) else None))
    if stays[-1].state != record.state:
        stays[-1] = Stay(record.state, stays[-1].since)
    return Course(tuple(stays), ordered)


def _in_order(record: Record, moves: Iterable[Move]) -> Iterator[Move]:
    """A day that was given later than that of a move before it counts as that day: time does not run back."""
    last = _local(record.created_at) if record.created_at else date.min
    for move in moves:
        last = max(last, move.day)
        yield Move(last, move.source, move.target)


def _local(moment: datetime) -> date:
    return moment.astimezone().date()


_OF_REQUESTS = {
    State.SUBMITTED: "received",
    State.RETURNED: "returned",
    State.APPROVED: "approved",
    State.DECLINED: "declined",
    State.WITHDRAWN: "withdrawn",
}


def happened(course: Course, kind: RecordKind) -> Iterator[tuple[str, date]]:
    """What is counted in a period, with its day: what became of requests, and what was launched and retired."""
    for move in course.moves:
        if kind is RecordKind.REQUEST:
            if move.target in _OF_REQUESTS:
                yield _OF_REQUESTS[move.target], move.day
        elif move.target is State.ACTIVE and move.source not in (State.REVIEW_DUE, State.SUSPENDED):
            yield "launched", move.day
        elif move.target is State.RETIRED:
            yield "retired", move.day
