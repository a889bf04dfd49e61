"""The catalogue of an open workspace: see :class:`mcdesk.app.catalogue.ports.CatalogueStore`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection

from mcdesk.app.catalogue.ports import Batch, Import, Query, Undone
from mcdesk.app.upkeep.records import Progress
from mcdesk.data import catalogue_batch, catalogue_search, dating, looking_alike
from mcdesk.data.session import Transactions
from mcdesk.domain.catalogue import Entry
from mcdesk.domain.life.dates import Window
from mcdesk.domain.lookalikes import Sought
from mcdesk.domain.records import Event, Record, RecordKind

Write = Callable[[], AbstractContextManager[Connection]]
"""A transaction that writes, refused where the workspace can only be read."""


class CatalogueShelf:
    """One transaction for each question and each change."""

    def __init__(self, session: Transactions, write: Write, freshen: Callable[[], None]) -> None:
        self._session, self._write, self._freshen = session, write, freshen

    def first(self, query: Query, most: int) -> Sequence[int]:
        """Keys of some entries at once, in no order."""
        self._before(query.search)
        with self._session.read() as connection:
            return catalogue_search.first(connection, query, most)

    def found(self, query: Query) -> Sequence[int]:
        """The keys of all entries that match, in order."""
        self._before(query.search)
        with self._session.read() as connection:
            return catalogue_search.found(connection, query)

    def alike(self, words: Sequence[str], most: int) -> Sequence[int]:
        """The keys of the entries that have the most of these words."""
        self._before(" ".join(words))
        with self._session.read() as connection:
            return catalogue_search.alike(connection, words, most)

    def _before(self, search: str) -> None:
        """Before words are looked for, those of the last autosaves are written."""
        if search.strip():
            self._freshen()

    def entries(self, keys: Sequence[int]) -> Sequence[Entry]:
        """The entries with these keys."""
        with self._session.read() as connection:
            return catalogue_search.entries(connection, keys)

    def key_of(self, record_id: str) -> int | None:
        """The key of a record that is listed."""
        with self._session.read() as connection:
            return catalogue_search.key_of(connection, record_id)

    def falling(self, window: Window, most: int | None = None) -> Sequence[str]:
        """The ids of credentials with a date in the window, the earliest first."""
        with self._session.read() as connection:
            return dating.falling(connection, window, most)

    def near(self, kind: RecordKind, sought: Sought, decided: Collection[str] = ()) -> Sequence[str]:
        """The ids of those that may look like a record."""
        with self._session.read() as connection:
            return looking_alike.near(connection, kind, sought, decided)

    def values(self, facet: str) -> Mapping[str, int]:
        """The values of a facet that occur, with how often."""
        with self._session.read() as connection:
            return catalogue_search.values(connection, facet)

    def count(self, kind: RecordKind | None = None) -> int:
        """The number of entries, or of those of a kind."""
        with self._session.read() as connection:
            return catalogue_search.count(connection, kind)

    def records(self, keys: Sequence[int]) -> Sequence[Record]:
        """The whole records of these entries."""
        with self._session.read() as connection:
            return catalogue_search.whole(connection, keys)

    def apply(self, batch: Batch, progress: Progress) -> Import:
        """Keep a batch, all or none."""
        with self._write() as connection:
            return catalogue_batch.apply(connection, batch, progress)

    def imports(self) -> Sequence[Import]:
        """The imports that were made, the last first."""
        with self._session.read() as connection:
            return catalogue_batch.listed(connection)

    def undo(self, import_id: int, event: Event) -> Undone:
        """Take an import back, all or none."""
        with self._write() as connection:
            return catalogue_batch.undo(connection, import_id, event)
