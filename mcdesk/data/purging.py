"""Deleting records for good. The row of a record stays, emptied, for the sake of its number and its history."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ARRAY, Connection, Text, cast, delete, func, select, text

from mcdesk.data import catalogue_batch, catalogue_index, exchange_shelf, history
from mcdesk.data.dialects import is_postgres, leave_no_traces
from mcdesk.data.documents import safe
from mcdesk.data.emptied import EMPTY
from mcdesk.data.records import PURGED, unknown
from mcdesk.data.tables import records, settings, versions

_TRIGGER = "versions_refuse_delete"


def purge(connection: Connection, record_ids: Sequence[str]) -> None:
    """Empty the rows of records in the trash and delete their versions. Refused where one is not in the trash."""
    for record_id in record_ids:
        there = select(records.c.state).where(records.c.id == record_id, records.c.trashed_at.is_not(None))
        if connection.execute(there.where(records.c.state != PURGED)).first() is None:
            raise unknown(record_id)
    # What was deleted does not stay readable in the free pages of the file.
    leave_no_traces(connection)
    _delete_versions(connection, record_ids)
    exchange_shelf.forget(connection, record_ids)
    for record_id in record_ids:
        connection.execute(records.update().where(records.c.id == record_id), EMPTY)
        catalogue_index.drop(connection, record_id)
        # What somebody has seen of it tells a little of what it said, as does what they were writing about it.
        for about in ("seen", "unsent"):
            theirs = settings.c.key.startswith(f"{about}:{record_id}:", autoescape=True)
            connection.execute(settings.delete().where(theirs))
    catalogue_batch.forget(connection, record_ids)
    catalogue_index.compact(connection)


def _delete_versions(connection: Connection, record_ids: Sequence[str]) -> None:
    """Versions refuse to be deleted; only here, and only inside this transaction, their guard is lifted."""
    if is_postgres(connection):
        connection.execute(select(func.purge_versions(cast([safe(i) for i in record_ids], ARRAY(Text)))))
        return
    master = text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = :name")
    guard = connection.execute(master, {"name": _TRIGGER}).scalar_one()
    connection.exec_driver_sql(f"DROP TRIGGER {_TRIGGER}")
    for record_id in record_ids:
        connection.execute(delete(versions).where(versions.c.record_id == record_id))
    connection.exec_driver_sql(guard)
    history.wipe(connection, record_ids)
