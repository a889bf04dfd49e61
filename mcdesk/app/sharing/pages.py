"""Looking through all of a workspace without holding all of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from mcdesk.app.ports import Store
from mcdesk.domain.records import Record

PAGE = 200
"""So many records are read at a time, and so many that were cleaned stay at hand."""
T = TypeVar("T")


def every(store: Store) -> Iterator[Record]:
    """Every record that is not in the trash."""
    ids = store.listed()
    for start in range(0, len(ids), PAGE):
        yield from store.some(ids[start : start + PAGE])


def kept(at_hand: dict[str, T], key: str, value: T) -> T:
    """The value, at hand from now on; the one that was there longest goes where there are too many."""
    if len(at_hand) >= PAGE:
        del at_hand[next(iter(at_hand))]
    at_hand[key] = value
    return value
