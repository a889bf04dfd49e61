"""Asking the catalogue beside the window: some lines at once, all of them in order a moment later."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from mcdesk.app.catalogue.ports import FACETS, CatalogueStore, Query
from mcdesk.app.catalogue.similar import Near, nearest
from mcdesk.app.services import Services
from mcdesk.domain.catalogue import Entry
from mcdesk.domain.records import Record
from mcdesk.ui.catalogue.model import PAGE
from mcdesk.ui.desk import Desk

AT_ONCE = 50
"""So many lines fill the tallest screen."""


@dataclass(frozen=True)
class Found:
    """The keys that match and the entries of the first page. ``whole``: no more are on their way."""

    keys: Sequence[int]
    entries: Sequence[Entry]
    whole: bool


class Searching:
    """One question counts: an answer to an earlier one is dropped, and not even asked for where it still waits."""

    def __init__(self, desk: Desk, services: Services) -> None:
        self._desk, self._services = desk, services
        self._asked = self._looked = 0

    @property
    def _shelf(self) -> CatalogueStore:
        return self._services.store.catalogue

    def ask(self, query: Query, have: Callable[[Found], None]) -> None:
        """Look for this from now on."""
        self._asked += 1
        number, shelf = self._asked, self._shelf

        def some() -> Found | None:
            if number != self._asked:
                return None
            keys = shelf.first(query, AT_ONCE)
            return Found(keys, shelf.entries(keys), whole=False)

        def all_of_them() -> Found | None:
            if number != self._asked:
                return None
            keys = shelf.found(query)
            return Found(keys, shelf.entries(keys[:PAGE]), whole=True)

        def deliver(found: Found | None) -> None:
            if found is not None and number == self._asked:
                have(found)

        if query.search.strip():
            self._desk.jobs.store(some, deliver, self._desk.messages.fail)
        self._desk.jobs.store(all_of_them, deliver, self._desk.messages.fail)

    def page(self, keys: Sequence[int], have: Callable[[Sequence[Entry]], None]) -> None:
        """The entries with these keys."""
        shelf = self._shelf
        self._desk.jobs.store(lambda: shelf.entries(keys), have, self._desk.messages.fail)

    def values(self, have: Callable[[tuple[Mapping[str, Mapping[str, int]], int]], None]) -> None:
        """The values of every facet with how often they occur, and the number of all entries."""
        shelf = self._shelf
        self._desk.jobs.store(
            lambda: ({f: shelf.values(f) for f in FACETS}, shelf.count()), have, self._desk.messages.fail
        )

    def look_at(self, key: int, have: Callable[[Record, Sequence[Near]], None]) -> None:
        """The whole record, and those that are near; only the last one asked for counts."""
        self._looked += 1
        number, services = self._looked, self._services

        def work() -> tuple[Record, Sequence[Near]] | None:
            if number != self._looked:
                return None
            found = services.store.catalogue.records([key])
            return (found[0], nearest(services, found[0])) if found else None

        def deliver(found: tuple[Record, Sequence[Near]] | None) -> None:
            if found is not None and number == self._looked:
                have(*found)

        self._desk.jobs.store(work, deliver, self._desk.messages.fail)
