"""The store in a workspace file: see :class:`mcdesk.app.ports.Store` for what each method promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mcdesk.data import catalogue_index
from mcdesk.data.session import Session
from mcdesk.data.table_store import TableStore
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Event, Record
from mcdesk.domain.texts import Message, message

MOST_LATE = 20
"""So many autosaves leave the words of the search as they were, for those who read the file beside us."""


@dataclass(frozen=True)
class Standing:
    """How a workspace was opened: for reading only or not, who has it instead, and what lies behind that."""

    read_only: bool = False
    holder: str = ""
    warnings: tuple[Message, ...] = ()


class SqliteStore(TableStore):
    """A workspace file that is open. ``after_close`` lets go of what was taken to open it."""

    def __init__(
        self, path: Path, session: Session, standing: Standing, after_close: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(session)
        self.session = session
        self._path = path
        self._standing = standing
        self._after_close = after_close
        self._open = True
        # Saves whose words a search does not know yet. A program that was killed may have left some, too.
        self._late, self._unsure = 0, True

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
        """Who has the workspace for writing, as ``user (host)``; "" where nobody else has."""
        return self._standing.holder

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What the person should know about where the workspace lies."""
        return self._standing.warnings

    def close(self) -> None:
        """Let go of the file and its lock; once is enough."""
        if self._open:
            self._open = False
            try:
                if self._late:
                    self.freshen()
            finally:
                self._let_go()

    def _let_go(self) -> None:
        try:
            self.session.close()
        finally:
            self._after_close()

    def words_now(self, event: Event | None) -> bool:
        """Not with every autosave: the index of the search costs more than all else that it writes."""
        self._late += event is None
        return event is not None

    def save(self, record: Record, event: Event | None = None) -> Record:
        """Keep the record as it is; its id, number and making never change."""
        kept = super().save(record, event)
        if self._late >= MOST_LATE:
            self.freshen()
        return kept

    def freshen(self) -> None:
        """Write the words that autosaves left for later; a disk that is full holds up no search."""
        if not (self._late or self._unsure) or self.refusal() is not None:
            return
        try:
            with self._write() as connection:
                # Not before: another search that finds none left would not wait for those that are being written.
                self._late, self._unsure = 0, False
                catalogue_index.freshen(connection)
        except (Refused, Unavailable):
            self._unsure = True

    def refusal(self) -> Refused | None:
        """Why nothing may be written: another program has the workspace, or it can only be read."""
        if self.holder:
            fix = message("store-read-only-held-fix", holder=self.holder)
            return Refused(message("store-read-only", file=self._path.name), fix)
        if self.read_only:
            return Refused(message("store-read-only", file=self._path.name), message("store-read-only-fix"))
        return None
