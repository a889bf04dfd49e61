"""The store of a department: see :class:`mcdesk.app.ports.Store` for what each method promises."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import text

from mcdesk.app import recovery
from mcdesk.app.shared.address import Address
from mcdesk.app.shared.ports import Access
from mcdesk.app.shared.rights import RIGHTS
from mcdesk.data import history, records
from mcdesk.data.documents import safe
from mcdesk.data.postgres.rights import Groups
from mcdesk.data.postgres.session import ServerSession
from mcdesk.data.table_store import TableStore
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import Event, Record
from mcdesk.domain.texts import Message

_ACCESS = text("SELECT owner, shared, owner = session_user AS mine FROM records WHERE id = :id")
_SHARE = text("UPDATE records SET shared = :shared WHERE id = :id")
_ROLES = text("SELECT g FROM unnest(CAST(:groups AS text[])) g WHERE pg_has_role(session_user, g, 'member')")
_OURS = (recovery.SETTING,)
"""Settings of this program while it runs, and not of everybody: they hold the answers of a draft."""


class PostgresStore(TableStore):
    """A shared store that is open. ``path`` is the file that names it on this machine."""

    def __init__(self, path: Path, address: Address, session: ServerSession) -> None:
        super().__init__(session)
        self.session = session
        self._path = path
        self._address = address
        self._unsure: tuple[str, int, str] | None = None
        self._settings: dict[str, str] = {}

    @property
    def path(self) -> Path:
        """The file that names the store on this machine."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Never as a whole: what may be changed follows from the person's role, record by record."""
        return False

    @property
    def holder(self) -> str:
        """Nobody keeps others out of a shared store."""
        return ""

    @property
    def warnings(self) -> tuple[Message, ...]:
        """Nothing."""
        return ()

    def save(self, record: Record, event: Event | None = None) -> Record:
        """Keep the record; one whose first try arrived although its answer was lost is not told twice."""
        if self._unsure and self._unsure[:2] == (record.id, record.revision):
            _, revision, action = self._unsure
            if self.session.arrived():
                record = replace(record, revision=revision + 1)
                event = None if event is not None and event.action == action else event
            self._unsure = None
        try:
            return super().save(record, event)
        except Unavailable as error:
            if error.message.key == "shared-unsure":
                self._unsure = (record.id, record.revision, event.action if event else "")
            raise

    def access(self, record_id: str) -> Access:
        """Whose a record is, and whether colleagues see its draft."""
        with self.session.read() as connection:
            found = connection.execute(_ACCESS, {"id": safe(record_id)}).mappings().first()
        if found is None:
            raise records.unknown(record_id)
        return Access(str(found["owner"]), shared=bool(found["shared"]), mine=bool(found["mine"]))

    def share(self, record_id: str, shared: bool, event: Event) -> None:
        """Let colleagues see a draft and write in it, or no longer."""
        with self._write() as connection:
            done = connection.execute(_SHARE, {"id": safe(record_id), "shared": shared})
            if done.rowcount == 0:
                raise records.forbidden(records.find(connection, record_id).number)
            history.tell(connection, event)

    def roles(self) -> Sequence[str]:
        """The roles of the person who opened it."""
        with self.session.read() as connection:
            groups = Groups(str(connection.exec_driver_sql("SELECT groups FROM store").scalar_one()))
            known = {groups.group(role): role for role in RIGHTS}
            found = {str(r[0]) for r in connection.execute(_ROLES, {"groups": list(known)})}
        return tuple(role for group, role in known.items() if group in found)

    def mark(self) -> int:
        """A number that is another one as soon as anybody changed anything."""
        with self.session.read() as connection:
            return int(connection.exec_driver_sql("SELECT last_value FROM marks").scalar_one())

    def setting(self, key: str) -> str:
        """A small setting of this store."""
        return self._settings.get(key, "") if key in _OURS else super().setting(key)

    def set_setting(self, key: str, value: str) -> None:
        """Keep a small setting of this store."""
        if key in _OURS:
            self._settings[key] = value
        else:
            super().set_setting(key, value)

    def close(self) -> None:
        """Let go of the server; once is enough."""
        self.session.close()
