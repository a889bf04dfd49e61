"""Deleting requests for good. The row of a request stays, emptied, for the sake of its number and its history."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, text

from mcdesk.data.requests import PURGED, unknown
from mcdesk.data.tables import requests, versions

_TRIGGER = "versions_refuse_delete"
_EMPTY = {
    "state": PURGED,
    "page": "",
    "created_by": "",
    "title": "",
    "title_folded": "",
    "school": "",
    "requester": "",
    "launch_month": "",
    "done": {"pages": []},
    "answers": {},
}


def purge(connection: Connection, request_ids: Sequence[str]) -> None:
    """Empty the rows of requests in the trash and delete their versions. Refused where one is not in the trash."""
    for request_id in request_ids:
        there = select(requests.c.state).where(requests.c.id == request_id, requests.c.trashed_at.is_not(None))
        if connection.execute(there.where(requests.c.state != PURGED)).first() is None:
            raise unknown(request_id)
    # What was deleted does not stay readable in the free pages of the file.
    connection.execute(text("PRAGMA secure_delete = ON"))
    _delete_versions(connection, request_ids)
    for request_id in request_ids:
        connection.execute(requests.update().where(requests.c.id == request_id), _EMPTY)


def _delete_versions(connection: Connection, request_ids: Sequence[str]) -> None:
    """Versions refuse to be deleted; only here, and only inside this transaction, their guard is lifted."""
    master = text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = :name")
    guard = connection.execute(master, {"name": _TRIGGER}).scalar_one()
    connection.exec_driver_sql(f"DROP TRIGGER {_TRIGGER}")
    for request_id in request_ids:
        connection.execute(delete(versions).where(versions.c.request_id == request_id))
    connection.exec_driver_sql(guard)
