"""Values side by side: what counts as the same, and which of two a common version decides for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from mcdesk.domain.answers import Json


class Gap(Enum):
    """Why there is no value: none was given, or nobody knows which."""

    ABSENT = "absent"
    UNKNOWN = "unknown"


ABSENT: Literal[Gap.ABSENT] = Gap.ABSENT
UNKNOWN: Literal[Gap.UNKNOWN] = Gap.UNKNOWN
Given = Json | Gap
"""A value as it stands on one side; null is a value, ABSENT is none."""


@dataclass(frozen=True, slots=True)
class Three:
    """One place in the common version (UNKNOWN where there is none), on our side and on theirs."""

    base: Given
    ours: Given
    theirs: Given

    def part(self, key: str) -> Three:
        """A part of the place, in each that has it."""
        return Three(part_of(self.base, key), part_of(self.ours, key), part_of(self.theirs, key))

    def decided(self) -> Given:
        """What both say, or what the one says that changed it; UNKNOWN where a person has to decide."""
        if same(self.ours, self.theirs) or same(self.base, self.theirs):
            return self.ours
        return self.theirs if same(self.base, self.ours) else UNKNOWN

    def parts(self) -> tuple[str, ...]:
        """The parts that our side or theirs has, ours first."""
        return tuple(dict.fromkeys(k for side in (self.ours, self.theirs) for k in keys_of(side)))


def part_of(value: Given, key: str) -> Given:
    """A part of a value; UNKNOWN where the whole is."""
    if value is UNKNOWN:
        return UNKNOWN
    return value.get(key, ABSENT) if isinstance(value, Mapping) else ABSENT


def keys_of(value: Given) -> Iterator[str]:
    """The names of a value's parts, none where it has none."""
    yield from value if isinstance(value, Mapping) else ()


def same(one: Given, other: Given) -> bool:
    """Whether both are the same JSON; 1, 1.0 and true are three things, and the order of keys is nothing."""
    if one is other:
        return True
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(v, other[k]) for k, v in one.items())
    if isinstance(one, Sequence) and isinstance(other, Sequence):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other
