"""The layers of a stack's map: which box stands in which column and row, and which way goes between which.

A way that passes columns keeps a place free in each of them, so that it never runs behind a box.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mcdesk.domain.pathways.graph import circles, ranks
from mcdesk.domain.pathways.stacks import Stack

WIDE, HIGH, ACROSS, DOWN, FREE = 204.0, 120.0, 44.0, 24.0, 28.0
"""The size of a box, the room between boxes, and the height of a free place, in units that a screen shows as pixels."""
ROUND = 28.0
"""The corners of the box of a ladder's target."""
GOAL = ""
"""What stands for the ladder's target among the ids of steps."""
_SWEEPS = 4
_NEAR, _STEP = 0.45, 0.2
"""How far ways inside of one column reach out, in shares of the room between columns."""


@dataclass(frozen=True)
class Way:
    """A way by the keys that it goes through: a box, free places, a box. ``beside``: how far it goes out, 0 for not."""

    through: tuple[str, ...]
    wrong: bool = False
    beside: float = 0.0


@dataclass(frozen=True)
class Layers:
    """The keys of every column from the top, free places included, and the ways."""

    columns: tuple[tuple[str, ...], ...]
    ways: tuple[Way, ...]

    @classmethod
    def of(cls, stack: Stack, *, ordered: bool) -> Layers:
        """The layers of a stack. The same stack has the same."""
        rank = ranks(stack, ordered=ordered)
        if stack.ladder is not None:
            rank[GOAL] = max(rank.values(), default=-1) + 1
        ways = tuple(_ways(stack, rank))
        for way in ways:
            start = rank[way.through[0]]
            rank.update({key: start + at for at, key in enumerate(way.through) if at and key not in rank})
        return cls(_sorted(stack, rank, ways), ways)

    def rank(self, key: str) -> int:
        """The column of a key. Raises StopIteration where there is none."""
        return next(at for at, column in enumerate(self.columns) if key in column)

    def tops(self) -> tuple[dict[str, float], float]:
        """How far each key is from the top, every column around the middle of the highest; and that height."""
        highs = [sum(_high(key) + DOWN for key in column) - DOWN for column in self.columns if column]
        tallest = max(highs, default=HIGH)
        found: dict[str, float] = {}
        for column, high in zip((c for c in self.columns if c), highs, strict=True):
            y = (tallest - high) / 2
            for key in column:
                found[key] = y
                y += _high(key) + DOWN
        return found, tallest


def _high(key: str) -> float:
    return FREE if key.startswith("~") else HIGH


def _ways(stack: Stack, rank: dict[str, int]) -> Iterator[Way]:
    around = circles(stack)
    pairs = [(need, step.id) for step in stack.steps for need in step.needs]
    if stack.ladder is not None:
        needed = {need for step in stack.steps if not step.elective for need in step.needs}
        pairs += [(step.id, GOAL) for step in stack.steps if step.id not in needed and not step.elective]
    turns = 0
    for source, target in pairs:
        wrong = source in around and target in around
        if rank[target] <= rank[source]:
            yield Way((source, target), wrong, _NEAR + _STEP * (turns % 3))
            turns += 1
            continue
        free = (f"~{source}~{target}~{at}" for at in range(rank[source] + 1, rank[target]))
        yield Way((source, *free, target), wrong)


def _sorted(stack: Stack, rank: dict[str, int], ways: tuple[Way, ...]) -> tuple[tuple[str, ...], ...]:
    """Each column in an order that crosses few ways: by the middle of where they come from, and of where they go."""
    first = {step.id: (step.place if step.place is not None else 0, step.title, step.id) for step in stack.steps}
    start = {key: first.get(key, (0, "", key)) for key in rank}
    links = [pair for way in ways if not way.beside for pair in zip(way.through, way.through[1:], strict=False)]
    before: dict[str, list[str]] = {key: [] for key in rank}
    after: dict[str, list[str]] = {key: [] for key in rank}
    for source, target in links:
        before[target].append(source)
        after[source].append(target)
    columns = [sorted((k for k in rank if rank[k] == at), key=start.__getitem__) for at in range(_count(rank))]
    for sweep in range(_SWEEPS):
        forwards = sweep % 2 == 0
        for at in range(1, len(columns)) if forwards else range(len(columns) - 2, -1, -1):
            beside = columns[at - 1 if forwards else at + 1]
            towards = before if forwards else after
            places = {key: n / max(len(beside) - 1, 1) for n, key in enumerate(beside)}
            kept = {key: n / max(len(columns[at]) - 1, 1) for n, key in enumerate(columns[at])}
            middles = {key: _middle([places[k] for k in towards[key] if k in places], kept[key]) for key in kept}
            columns[at] = [key for _middle_of, _start, key in sorted((middles[k], start[k], k) for k in kept)]
    return tuple(tuple(column) for column in columns)


def _count(rank: dict[str, int]) -> int:
    return max(rank.values(), default=-1) + 1


def _middle(found: list[float], otherwise: float) -> float:
    return sum(found) / len(found) if found else otherwise
