"""The store in a workspace file: see :class:`mcdesk.app.ports.Store` for what each method promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from mcdesk.data import belongings, purging, records
from mcdesk.data.award_shelf import AwardShelf
from mcdesk.data.catalogue_shelf import CatalogueShelf
from mcdesk.data.framework_shelf import FrameworkShelf
from mcdesk.data.session import Session
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import AttachmentInfo, Event, Person, Record, RecordKind, Version
from mcdesk.domain.texts import Message, message


@dataclass(frozen=True)
class Standing:
    """How a workspace was opened: for reading only or not, who has it instead, and what lies behind that."""

    read_only: bool = False
    holder: str = ""
    warnings: tuple[Message, ...] = ()


class SqliteStore:
    """A workspace file that is open. ``after_close`` lets go of what was taken to open it."""

    def __init__(
        self, path: Path, session: Session, standing: Standing, after_close: Callable[[], None] = lambda: None
    ) -> None:
        self.session = session
        self._path = path
        self._standing = standing
        self._after_close = after_close
        self._open = True
        self.catalogue = CatalogueShelf(session, self._write)
        self.frameworks = FrameworkShelf(session, self._write)
        self.awards = AwardShelf(session, self._write)

    @property
    def path(self) -> Path:
        """The workspace file, as it was named when it was opened."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether writes are refused."""
        return self._standing.read_only

    @property
    def holder(self) -> str:
        """Who has the workspace for writing, as ``user@host (pid 123)``; "" where nobody else has."""
        return self._standing.holder

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What the person should know about where the workspace lies."""
        return self._standing.warnings

    def add(self, record: Record, event: Event) -> Record:
        """Keep a new record under the next number of its year."""
        with self._write() as connection:
            number = records.add(connection, record, event.at)
            records.tell(connection, event)
        return replace(record, number=number)

    def get(self, record_id: str) -> Record:
        """The record with this id or number, in the trash or not."""
        with self.session.read() as connection:
            return records.find(connection, record_id)

    def records(
        self, kind: RecordKind | None = None, *, limit: int | None = None, keys: Sequence[str] | None = None
    ) -> Sequence[Record]:
        """The records of a kind, or all, that are not in the trash, the last changed first."""
        with self.session.read() as connection:
            return records.listed(connection, kind, trashed=False, limit=limit, keys=keys)

    def save(self, record: Record, event: Event | None = None) -> Record:
        """Keep the record as it is; its id, number and making never change."""
        with self._write() as connection:
            revision = records.save(connection, record)
            if event is not None:
                records.tell(connection, event)
        return replace(record, revision=revision)

    def submit(self, record: Record, version: Version, event: Event) -> Record:
        """Keep the record, its new version and the event, all or none."""
        with self._write() as connection:
            revision = records.save(connection, record)
            records.freeze(connection, version)
            records.tell(connection, event)
        return replace(record, revision=revision)

    def versions(self, record_id: str) -> Sequence[Version]:
        """The submitted versions, the first first."""
        with self.session.read() as connection:
            return records.frozen(connection, record_id)

    def trash(self, record_id: str, event: Event) -> None:
        """Put a record into the trash."""
        with self._write() as connection:
            records.mark_trashed(connection, record_id, event.at)
            records.tell(connection, event)

    def restore(self, record_id: str, event: Event) -> Record:
        """Take a record out of the trash."""
        with self._write() as connection:
            records.mark_trashed(connection, record_id, None)
            records.tell(connection, event)
        return self.get(record_id)

    def trashed(self, kind: RecordKind | None = None) -> Sequence[Record]:
        """The records of a kind, or all, in the trash."""
        with self.session.read() as connection:
            return records.listed(connection, kind, trashed=True)

    def purge(self, record_ids: Sequence[str], event: Event) -> None:
        """Delete records in the trash for good, all or none."""
        with self._write() as connection:
            purging.purge(connection, record_ids)
            records.tell(connection, event)

    def record(self, event: Event) -> None:
        """Add a line to the history."""
        with self._write() as connection:
            records.tell(connection, event)

    def history(self, record_id: str = "") -> Sequence[Event]:
        """The history of a record, or of the workspace."""
        with self.session.read() as connection:
            return records.history(connection, record_id)

    def attach(self, name: str, media_type: str, data: bytes) -> AttachmentInfo:
        """Keep a file of 25 MB at most (Refused ``store-attachment-large``)."""
        info = belongings.described(name, media_type, data)
        with self._write() as connection:
            belongings.keep_file(connection, info, data)
        return info

    def attachment(self, sha256: str) -> bytes:
        """The bytes of a kept file, compared with their name."""
        with self.session.read() as connection:
            return belongings.file_bytes(connection, sha256)

    def people(self) -> Sequence[Person]:
        """The address book by name."""
        with self.session.read() as connection:
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
        with self.session.read() as connection:
            return belongings.setting(connection, key)

    def set_setting(self, key: str, value: str) -> None:
        """Keep a small setting of this workspace."""
        with self._write() as connection:
            belongings.set_setting(connection, key, value)

    def close(self) -> None:
        """Let go of the file and its lock; once is enough."""
        if self._open:
            self._open = False
            try:
                self.session.close()
            finally:
                self._after_close()

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        if self.holder:
            fix = message("store-read-only-held-fix", holder=self.holder)
            raise Refused(message("store-read-only", file=self._path.name), fix)
        if self.read_only:
            raise Refused(message("store-read-only", file=self._path.name), message("store-read-only-fix"))
        with self.session.write() as connection:
            yield connection
