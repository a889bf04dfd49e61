"""Requests, their versions and their history in an open transaction."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, func, or_, select

from mcdesk.data import rows
from mcdesk.data.tables import counters, events, requests, versions
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event, Request, Version
from mcdesk.domain.texts import message

_NEWEST_FIRST = (func.coalesce(requests.c.updated_at, requests.c.created_at).desc(), requests.c.number.desc())

PURGED = "purged"
"""The state of a row whose request was deleted for good: it is there for the history only."""
_SAVE = requests.update().where(
    requests.c.id == bindparam("which"), requests.c.revision == bindparam("expected"), requests.c.state != PURGED
)


def unknown(request_id: str) -> Refused:
    """There is no such request."""
    return Refused(message("store-no-request", id=request_id), message("store-no-request-fix"))


def add(connection: Connection, request: Request, moment: datetime) -> str:
    """Insert the request under the next number of its year, and give that. Refused where the id is taken."""
    if connection.execute(select(requests.c.id).where(requests.c.id == request.id)).first():
        raise Refused(message("store-id-taken", id=request.id), message("store-id-taken-fix"))
    number = _next_number(connection, (request.created_at or moment).astimezone(UTC).year)
    connection.execute(requests.insert(), {**rows.request_values(request), "number": number})
    return number


def _next_number(connection: Connection, year: int) -> str:
    last = connection.execute(select(counters.c.last).where(counters.c.year == year)).scalar()
    if last is None:
        connection.execute(counters.insert(), {"year": year, "last": 1})
    else:
        connection.execute(counters.update().where(counters.c.year == year), {"last": last + 1})
    return f"{year:04d}-{(last or 0) + 1:04d}"


def find(connection: Connection, request_id: str) -> Request:
    """The request with this id or number, in the trash or not. Refused where there is none."""
    query = select(requests).where(or_(requests.c.id == request_id, requests.c.number == request_id))
    found = connection.execute(query.where(requests.c.state != PURGED)).mappings().first()
    if found is None:
        raise unknown(request_id)
    return rows.request_of(found)


def listed(connection: Connection, trashed: bool) -> tuple[Request, ...]:
    """All requests in the trash, or all others, the last changed first."""
    where = requests.c.trashed_at.is_not(None) if trashed else requests.c.trashed_at.is_(None)
    query = select(requests).where(where, requests.c.state != PURGED).order_by(*_NEWEST_FIRST)
    return tuple(rows.request_of(r) for r in connection.execute(query).mappings())


def save(connection: Connection, request: Request) -> int:
    """Update the request and give its new revision. Refused where the kept revision is another."""
    revision = request.revision + 1
    values = {**rows.request_values(request), "revision": revision, "which": request.id, "expected": request.revision}
    del values["id"], values["number"], values["created_at"], values["created_by"]
    if connection.execute(_SAVE, values).rowcount == 0:
        find(connection, request.id)
        raise Refused(message("store-changed-elsewhere", id=request.number), message("store-changed-elsewhere-fix"))
    return revision


def freeze(connection: Connection, version: Version) -> None:
    """Insert a version."""
    connection.execute(versions.insert(), rows.version_values(version))


def frozen(connection: Connection, request_id: str) -> tuple[Version, ...]:
    """The versions of a request, the first first."""
    query = select(versions).where(versions.c.request_id == request_id).order_by(versions.c.number)
    return tuple(rows.version_of(r) for r in connection.execute(query).mappings())


def mark_trashed(connection: Connection, request_id: str, moment: datetime | None) -> None:
    """Put a request into the trash, or with None take it out. Refused where there is none."""
    which = requests.update().where(requests.c.id == request_id, requests.c.state != PURGED)
    done = connection.execute(which, {"trashed_at": moment})
    if done.rowcount == 0:
        raise unknown(request_id)


def record(connection: Connection, event: Event) -> None:
    """Add a line to the history. Refused where it tells of a request that there is none of."""
    known = select(requests.c.id).where(requests.c.id == event.request_id)
    if event.request_id and connection.execute(known).first() is None:
        raise unknown(event.request_id)
    connection.execute(events.insert(), rows.event_values(event))


def history(connection: Connection, request_id: str) -> tuple[Event, ...]:
    """The history of a request, of the whole workspace for "", in the order in which it was written."""
    query = select(events).order_by(events.c.id)
    if request_id:
        query = query.where(events.c.request_id == request_id)
    return tuple(rows.event_of(r) for r in connection.execute(query).mappings())
