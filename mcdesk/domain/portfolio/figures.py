"""What the figures of a portfolio are made of. Each knows the records behind it; what is unknown never counts as 0."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median


@dataclass(frozen=True, slots=True)
class Bin:
    """One line of a tally: what it counts (a key of a list, a code, a name) and the ids of the records behind it.

    ``count`` may be more than the records: a record may have two outcomes that are mapped to nothing.
    """

    key: str
    ids: tuple[str, ...]
    count: int

    @classmethod
    def of(cls, key: str, ids: Iterable[str]) -> Bin:
        """As many as there are records."""
        found = tuple(ids)
        return cls(key, found, len(found))


NOBODY = Bin("", (), 0)


@dataclass(frozen=True, slots=True)
class Tally:
    """Records by what they say. ``missing`` are those that were asked and say nothing: their own number, never 0."""

    bins: tuple[Bin, ...] = ()
    missing: Bin = NOBODY

    def count(self, key: str) -> int:
        """How many say this; 0 where the tally has no such line."""
        return self.bin(key).count

    def bin(self, key: str) -> Bin:
        """The line of this key, an empty one where there is none."""
        return next((b for b in self.bins if b.key == key), Bin(key, (), 0))

    @property
    def said(self) -> int:
        """How many records say something; one that says two things counts once."""
        return len({i for b in self.bins for i in b.ids})


Said = tuple[str, Iterable[str]]
"""The id of a record, and the keys that it says."""


def tally(said: Iterable[Said], order: Sequence[str] = (), *, every: bool = False) -> Tally:
    """Records by the keys that they say: those in ``order`` first, the others by how often they are said, then by name.

    ``every``: also the keys of ``order`` that no record says.
    """
    found: dict[str, dict[str, None]] = {key: {} for key in order} if every else {}
    missing: list[str] = []
    for record, keys in said:
        told = False
        for key in keys:
            behind = found.get(key)
            if behind is None:
                behind = found[key] = {}
            behind[record] = None
            told = True
        if not told:
            missing.append(record)
    places = {key: place for place, key in enumerate(order)}
    ranked = sorted(found, key=lambda k: (places.get(k, len(places)), 0 if k in places else -len(found[k]), k))
    return Tally(tuple(Bin.of(k, found[k]) for k in ranked), Bin.of("", missing))


@dataclass(frozen=True, slots=True)
class Amount:
    """Numbers of several records, each with its record's id, and the records that do not say.

    ``total`` and the others are None where no record says: that is "not provided", not 0.
    """

    values: tuple[tuple[str, Decimal], ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The records that say."""
        return tuple(i for i, _ in self.values)

    @property
    def total(self) -> Decimal | None:
        """The sum of what is said."""
        return sum((v for _, v in self.values), Decimal(0)) if self.values else None

    @property
    def middle(self) -> Decimal | None:
        """The median of what is said."""
        return median([v for _, v in self.values]) if self.values else None

    @property
    def least(self) -> Decimal | None:
        """The smallest of what is said."""
        return min((v for _, v in self.values), default=None)

    @property
    def most(self) -> Decimal | None:
        """The largest of what is said."""
        return max((v for _, v in self.values), default=None)


def amount(values: Iterable[tuple[str, Decimal | int | None]]) -> Amount:
    """What records say and which of them do not (None)."""
    every = list(values)
    return Amount(tuple((i, Decimal(v)) for i, v in every if v is not None), tuple(i for i, v in every if v is None))


def banded(found: Amount, bands: Mapping[str, tuple[int, int | None]]) -> Tally:
    """Numbers by band (from the least to the most, None for no end); a number in no band stands under its own."""

    def band(value: Decimal) -> str:
        fits = (k for k, (least, most) in bands.items() if least <= value and (most is None or value <= most))
        return next(fits, str(value))

    said: list[Said] = [(i, (band(v),)) for i, v in found.values]
    return tally([*said, *((i, ()) for i in found.missing)], list(bands), every=True)
