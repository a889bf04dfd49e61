"""What every store keeps in its tables: see :class:`mcdesk.app.ports.Store` for what each method promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Connection

from mcdesk.app.ports import Pen
from mcdesk.data import belongings, history, purging, records
from mcdesk.data.award_shelf import AwardShelf
from mcdesk.data.catalogue_shelf import CatalogueShelf
from mcdesk.data.exchange_shelf import ExchangeShelf
from mcdesk.data.framework_shelf import FrameworkShelf
from mcdesk.data.session import Transactions
from mcdesk.domain.errors import Refused
from mcdesk.domain.people import Identity
from mcdesk.domain.records import AttachmentInfo, Event, Person, Record, RecordKind, State, Version

PAGE, LINES = 250, 1000
"""So many records, or lines of the history, are read at a time: whole records take some 30 ms."""


class TableStore:
    """The tables behind ``session``, in a file or on a server. What is said of where they lie is the subclass's."""

    def __init__(self, session: Transactions) -> None:
        self._tables = session
        self._pen: Pen | None = None
        self.catalogue = CatalogueShelf(session, self._write, self.freshen)
        self.frameworks = FrameworkShelf(session, self._write)
        self.awards = AwardShelf(session, self._write)
        self.exchanges = ExchangeShelf(session, self._write)

    def refusal(self) -> Refused | None:
        """Why nothing may be written; None where it may."""
        return None

    def add(self, record: Record, event: Event) -> Record:
        """Keep a new record under the next number of its year."""
        with self._write() as connection:
            number = records.add(connection, record, event.at)
            history.tell(connection, event)
        return replace(record, number=number)

    def get(self, record_id: str) -> Record:
        """The record with this id or number, in the trash or not."""
        with self._tables.read() as connection:
            return records.find(connection, record_id)

    def records(
        self, kind: RecordKind | None = None, *, limit: int | None = None, keys: Sequence[str] | None = None
    ) -> Sequence[Record]:
        """The records of a kind, or all, that are not in the trash, the last changed first."""
        with self._tables.read() as connection:
            ids = records.listed(connection, kind, trashed=False, limit=limit)
        return self.some(ids, keys)

    def listed(self, kind: RecordKind | None = None, states: Sequence[State] | None = None) -> Sequence[str]:
        """Their ids, in the same order."""
        with self._tables.read() as connection:
            return records.listed(connection, kind, trashed=False, states=states)

    def some(self, ids: Sequence[str], keys: Sequence[str] | None = None) -> Sequence[Record]:
        """The records with these ids that are not in the trash, page by page: others are let in between two."""
        found: list[Record] = []
        for start in range(0, len(ids), PAGE):
            with self._tables.read() as connection:
                found += records.some(connection, ids[start : start + PAGE], trashed=False, keys=keys)
        return found

    def save(self, record: Record, event: Event | None = None) -> Record:
        """Keep the record as it is; its id, number and making never change."""
        with self._write() as connection:
            revision = records.save(connection, record, words=self.words_now(event))
            if event is not None:
                history.tell(connection, event)
        return replace(record, revision=revision)

    def words_now(self, event: Event | None) -> bool:
        """Whether a save writes the words of the search at once: where several look through them, always."""
        del event
        return True

    def freshen(self) -> None:
        """Write the words of the search that saves left for later."""

    def submit(self, record: Record, version: Version, event: Event) -> Record:
        """Keep the record, its new version and the event, all or none."""
        with self._write() as connection:
            revision = records.save(connection, record)
            records.freeze(connection, version)
            history.tell(connection, event)
        return replace(record, revision=revision)

    def versions(self, record_id: str) -> Sequence[Version]:
        """The submitted versions, the first first."""
        with self._tables.read() as connection:
            return records.frozen(connection, record_id)

    def trash(self, record_id: str, event: Event) -> None:
        """Put a record into the trash."""
        with self._write() as connection:
            records.mark_trashed(connection, record_id, event.at)
            history.tell(connection, event)

    def restore(self, record_id: str, event: Event) -> Record:
        """Take a record out of the trash."""
        with self._write() as connection:
            records.mark_trashed(connection, record_id, None)
            history.tell(connection, event)
        return self.get(record_id)

    def trashed(self, kind: RecordKind | None = None) -> Sequence[Record]:
        """The records of a kind, or all, in the trash."""
        with self._tables.read() as connection:
            return records.some(connection, records.listed(connection, kind, trashed=True), trashed=True)

    def purge(self, record_ids: Sequence[str], event: Event) -> None:
        """Delete records in the trash for good, all or none."""
        with self._write() as connection:
            purging.purge(connection, record_ids)
            history.tell(connection, event)

    def record(self, event: Event) -> None:
        """Add a line to the history."""
        with self._write() as connection:
            history.tell(connection, event)

    def history(self, record_id: str = "") -> Sequence[Event]:
        """The history of a record, or of the workspace."""
        if record_id:
            with self._tables.read() as connection:
                return history.history(connection, record_id)
        found: list[Event] = []
        place, more = 0, True
        while more:
            with self._tables.read() as connection:
                some, place = history.page(connection, place, LINES)
            found += some
            more = len(some) == LINES
        return tuple(found)

    def take(self, lines: Sequence[Event], people: Sequence[Identity] = ()) -> int:
        """Add lines of the history that came from elsewhere, and who signed them."""
        with self._write() as connection:
            history.acquaint(connection, people)
            return history.take(connection, lines)

    def sign_with(self, pen: Pen) -> None:
        """Sign every line from now on."""
        self._pen = pen

    def identities(self) -> Sequence[Identity]:
        """Whose keys signed lines here."""
        with self._tables.read() as connection:
            return history.known_identities(connection)

    def attach(self, name: str, media_type: str, data: bytes) -> AttachmentInfo:
        """Keep a file of 25 MB at most (Refused ``store-attachment-large``)."""
        info = belongings.described(name, media_type, data)
        with self._write() as connection:
            belongings.keep_file(connection, info, data)
        return info

    def attachment(self, sha256: str) -> bytes:
        """The bytes of a kept file, compared with their name."""
        with self._tables.read() as connection:
            return belongings.file_bytes(connection, sha256)

    def people(self) -> Sequence[Person]:
        """The address book by name."""
        with self._tables.read() as connection:
            return belongings.address_book(connection)

    def remember_person(self, person: Person) -> Person:
        """Keep a person; gives them an id where they have none."""
        with self._write() as connection:
            return belongings.remember(connection, person)

    def forget_person(self, person_id: str) -> None:
        """Take a person out of the address book."""
        with self._write() as connection:
            belongings.forget(connection, person_id)

    def setting(self, key: str) -> str:
        """A small setting of this workspace."""
        with self._tables.read() as connection:
            return belongings.setting(connection, key)

    def set_setting(self, key: str, value: str) -> None:
        """Keep a small setting of this workspace."""
        with self._write() as connection:
            belongings.set_setting(connection, key, value)

    def change_settings(self, keys: Sequence[str], change: Callable[[Mapping[str, str]], Mapping[str, str]]) -> None:
        """Change settings that follow from what they say now."""
        with self._write() as connection:
            belongings.nobody_else(connection)
            for key, value in change({k: belongings.setting(connection, k) for k in keys}).items():
                belongings.set_setting(connection, key, value)

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        refused = self.refusal()
        if refused is not None:
            raise refused
        with self._tables.write() as connection:
            history.sign_with(connection, self._pen)
            yield connection
