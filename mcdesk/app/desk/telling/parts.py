"""What the words of a portfolio are made of: sections of figures, each a list of items that are charted or told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

Value = int | Decimal | date | str | None
"""None is "not provided"."""


class Unit(StrEnum):
    """What a number counts, for writing it and for adding it up."""

    RECORDS = "records"
    NUMBER = "number"
    HOURS = "hours"
    WEEKS = "weeks"
    DAYS = "days"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Item:
    """A number with its words and the ids of the records behind it.

    ``missing``: it counts those that do not say, and is never drawn as one of the others. ``note`` says more.
    """

    key: str
    label: str
    value: int | Decimal | None
    ids: tuple[str, ...] = ()
    unit: Unit = Unit.RECORDS
    missing: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """Items of one kind under a title. ``charted``: they are comparable, and drawn as bars beside their table.

    ``first`` heads the column of the labels. ``empty`` is said where there are no items.
    """

    key: str
    title: str
    items: tuple[Item, ...]
    charted: bool = True
    first: str = ""
    note: str = ""
    empty: str = ""

    @property
    def bars(self) -> tuple[Item, ...]:
        """What is drawn: all but those that count what is not provided."""
        return tuple(i for i in self.items if not i.missing)


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of the summary."""

    key: str
    title: str
    figures: tuple[Figure, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of the table of records: its key, its words, and whether it holds numbers."""

    key: str
    title: str
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """The table of records: typed values under their headings, and the id of the record of each row."""

    headings: tuple[Heading, ...]
    rows: tuple[tuple[Value, ...], ...]
    ids: tuple[str, ...]


def figure_of(sections: Sequence[Section], key: str) -> Figure | None:
    """The figure of this key, None where no section has it."""
    return next((f for s in sections for f in s.figures if f.key == key), None)
