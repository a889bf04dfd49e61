"""The store in a workspace file: see :class:`mcdesk.app.ports.Store` for what each method promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mcdesk.data.session import Session
from mcdesk.data.table_store import TableStore
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Message, message


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

    def close(self) -> None:
        """Let go of the file and its lock; once is enough."""
        if self._open:
            self._open = False
            try:
                self.session.close()
            finally:
                self._after_close()

    def refusal(self) -> Refused | None:
        """Why nothing may be written: another program has the workspace, or it can only be read."""
        if self.holder:
            fix = message("store-read-only-held-fix", holder=self.holder)
            return Refused(message("store-read-only", file=self._path.name), fix)
        if self.read_only:
            return Refused(message("store-read-only", file=self._path.name), message("store-read-only-fix"))
        return None
