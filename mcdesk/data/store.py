"""The store in a workspace file: see :class:`mcdesk.app.ports.Store` for what each method promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from mcdesk.data import belongings, purging, requests
from mcdesk.data.session import Session
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import AttachmentInfo, Event, Person, Request, Version
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

    def add(self, request: Request, event: Event) -> Request:
        """Keep a new request under the next number of its year."""
        with self._write() as connection:
            number = requests.add(connection, request, event.at)
            requests.record(connection, event)
        return replace(request, number=number)

    def get(self, request_id: str) -> Request:
        """The request with this id or number, in the trash or not."""
        with self.session.read() as connection:
            return requests.find(connection, request_id)

    def requests(self) -> Sequence[Request]:
        """All requests that are not in the trash, the last changed first."""
        with self.session.read() as connection:
            return requests.listed(connection, trashed=False)

    def save(self, request: Request, event: Event | None = None) -> Request:
        """Keep the request as it is; its id, number and making never change."""
        with self._write() as connection:
            revision = requests.save(connection, request)
            if event is not None:
                requests.record(connection, event)
        return replace(request, revision=revision)

    def submit(self, request: Request, version: Version, event: Event) -> Request:
        """Keep the request, its new version and the event, all or none."""
        with self._write() as connection:
            revision = requests.save(connection, request)
            requests.freeze(connection, version)
            requests.record(connection, event)
        return replace(request, revision=revision)

    def versions(self, request_id: str) -> Sequence[Version]:
        """The submitted versions, the first first."""
        with self.session.read() as connection:
            return requests.frozen(connection, request_id)

    def trash(self, request_id: str, event: Event) -> None:
        """Put a request into the trash."""
        with self._write() as connection:
            requests.mark_trashed(connection, request_id, event.at)
            requests.record(connection, event)

    def restore(self, request_id: str, event: Event) -> Request:
        """Take a request out of the trash."""
        with self._write() as connection:
            requests.mark_trashed(connection, request_id, None)
            requests.record(connection, event)
        return self.get(request_id)

    def trashed(self) -> Sequence[Request]:
        """The requests in the trash."""
        with self.session.read() as connection:
            return requests.listed(connection, trashed=True)

    def purge(self, request_ids: Sequence[str], event: Event) -> None:
        """Delete requests in the trash for good, all or none."""
        with self._write() as connection:
            purging.purge(connection, request_ids)
            requests.record(connection, event)

    def record(self, event: Event) -> None:
        """Add a line to the history."""
        with self._write() as connection:
            requests.record(connection, event)

    def history(self, request_id: str = "") -> Sequence[Event]:
        """The history of a request, or of the workspace."""
        with self.session.read() as connection:
            return requests.history(connection, request_id)

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
