"""What the catalogue needs of the workspace. The search stands behind this port: another store searches its own way."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from mcdesk.app.listing import Filters
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.catalogue import Entry
from mcdesk.domain.life.dates import Window
from mcdesk.domain.lookalikes import Sought
from mcdesk.domain.records import Event, Record, RecordKind

FACETS = ("kind", "state", "school", "sector", "mode", "hours", "framework")
"""What the catalogue is filtered by, in the order in which it is offered."""


@dataclass(frozen=True)
class Query:
    """What to look for: words (each has to be there, or one that begins with it), chosen values, and the order."""

    search: str = ""
    filters: Filters = field(default_factory=Filters)
    sort: str = "updated"
    down: bool = True


@dataclass(frozen=True)
class Batch:
    """Records to keep together, all or none. An ``added`` one keeps its number where that is free.

    ``saved`` ones carry the revision that they were read with. ``source`` names where they come from (a file).
    """

    added: Sequence[Record]
    saved: Sequence[Record]
    source: str
    event: Event


@dataclass(frozen=True, slots=True)
class Import:
    """An import that was made: when, by whom, from where, what came of it. ``undone_at`` is None while it stands."""

    id: int
    at: datetime
    who: str
    source: str
    added: int
    updated: int
    undone_at: datetime | None


@dataclass(frozen=True)
class Undone:
    """What an undo did: records put into the trash, records as they were before; ``left`` were changed since."""

    trashed: int
    restored: int
    left: tuple[str, ...]


class CatalogueStore(Protocol):
    """The catalogue of an open workspace. Raises what :class:`~mcdesk.app.ports.Store` raises."""

    def first(self, query: Query, most: int) -> Sequence[int]:
        """Keys of some entries at once, without regard to the order: those whose title has the words come first."""

    def found(self, query: Query) -> Sequence[int]:
        """The keys of all entries that match, in order."""

    def alike(self, words: Sequence[str], most: int) -> Sequence[int]:
        """The keys of the entries that have the most of these words, as :func:`search_words` gives them."""

    def entries(self, keys: Sequence[int]) -> Sequence[Entry]:
        """The entries with these keys, in that order; those that are gone are passed over."""

    def key_of(self, record_id: str) -> int | None:
        """The key of a record, None where the catalogue has none or it is in the trash."""

    def falling(self, window: Window, most: int | None = None) -> Sequence[str]:
        """The ids of the credentials with a date in the window, the earliest first; ``most`` dates are looked at."""

    def near(self, kind: RecordKind, sought: Sought, decided: Collection[str] = ()) -> Sequence[str]:
        """The ids of records of a kind that are not in the trash, the last changed first.

        All that have what is sought are among them, those that are ``decided`` on, and few others.
        """

    def values(self, facet: str) -> Mapping[str, int]:
        """The values of a facet that occur, with how many entries have each."""

    def count(self, kind: RecordKind | None = None) -> int:
        """The number of entries, or of those of a kind."""

    def records(self, keys: Sequence[int]) -> Sequence[Record]:
        """The whole records of these entries, in that order; those that are gone are passed over."""

    def apply(self, batch: Batch, progress: Progress) -> Import:
        """Keep a batch in one transaction, and what stood there before, for the undo.

        ``progress`` may raise ``Cancelled``; nothing is kept then. Refused where a record was changed meanwhile.
        """

    def imports(self) -> Sequence[Import]:
        """The imports that were made, the last first."""

    def undo(self, import_id: int, event: Event) -> Undone:
        """Take an import back in one transaction. What was changed since stays. Refused where it was undone before."""
