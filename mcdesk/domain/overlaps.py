"""Sets that share much with another one, found among very many without comparing with each."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
Places = int
"""A set of places, as an integer with a bit for each of them: Python counts those of tens of thousands at once."""


def each(places: Places) -> Iterator[int]:
    """Every place, the lowest first."""
    bits = bin(places)[:1:-1]
    at = bits.find("1")
    while at >= 0:
        yield at
        at = bits.find("1", at + 1)


class Shared:
    """How many members of one set every place has."""

    def __init__(self, having: Iterable[Places], every: Places) -> None:
        """``having`` are the places that have each member."""
        self._every = every
        # The counts of all places in binary: the first integer holds the lowest digit of each, and so on.
        self._digits: list[Places] = []
        for places in having:
            self._count(places)

    def _count(self, places: Places) -> None:
        carried = places
        for n, digit in enumerate(self._digits):
            if not carried:
                return
            self._digits[n], carried = digit ^ carried, digit & carried
        if carried:
            self._digits.append(carried)

    def at_least(self, count: int) -> Places:
        """The places that have so many of the members, or more."""
        if count <= 0:
            return self._every
        if count >> len(self._digits):
            return 0
        more, same = 0, self._every
        for n, digit in reversed(tuple(enumerate(self._digits))):
            if count >> n & 1:
                same &= digit
            else:
                more |= same & digit
                same &= ~digit
        return more | same


class Overlaps(Generic[K]):
    """Sets, each in a place of its own."""

    def __init__(self) -> None:
        self._every: Places = 0
        self._having: dict[K, Places] = {}

    def put(self, place: int, members: Iterable[K]) -> None:
        """Keep a set in a place where none is."""
        bit = 1 << place
        self._every |= bit
        for member in members:
            self._having[member] = self._having.get(member, 0) | bit

    def take(self, place: int, members: Iterable[K]) -> None:
        """Take away the set of a place, which has these members."""
        bit = 1 << place
        self._every &= ~bit
        for member in members:
            left = self._having[member] & ~bit
            if left:
                self._having[member] = left
            else:
                del self._having[member]

    def shared(self, members: Iterable[K]) -> Shared:
        """How many of these members every place has."""
        return Shared((self._having[m] for m in members if m in self._having), self._every)
