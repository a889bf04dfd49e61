"""The history in an open transaction: every new line is sealed, and signed where somebody signs at this keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import Connection, null, select

from mcdesk.app.ports import Pen
from mcdesk.data import rows
from mcdesk.data.tables import events, identities, records
from mcdesk.domain.errors import Refused
from mcdesk.domain.history.sealing import heads_of, sealed
from mcdesk.domain.people import Identity
from mcdesk.domain.records import Event
from mcdesk.domain.texts import message

_PEN = "mcdesk-pen"


def sign_with(connection: Connection, pen: Pen | None) -> None:
    """Sign every line that is told from now on over this connection; with None nobody signs."""
    connection.info[_PEN] = pen


def tell(connection: Connection, event: Event) -> None:
    """Add a line to the history. Refused where it tells of a record that there is none of."""
    known = select(records.c.id).where(records.c.id == event.record_id)
    if event.record_id and connection.execute(known).first() is None:
        raise Refused(message("store-no-record", id=event.record_id), message("store-no-record-fix"))
    pen: Pen | None = connection.info.get(_PEN)
    line = sealed(event, _heads(connection, event.record_id), pen)
    connection.execute(events.insert(), rows.event_values(line))
    if pen is not None:
        _introduce(connection, pen.identity(event.at))


def _heads(connection: Connection, record_id: str) -> frozenset[str]:
    about = events.c.record_id == record_id if record_id else events.c.record_id.is_(null())
    lines = connection.execute(select(events.c.seal, events.c.detail).where(about, events.c.seal.is_not(null())))
    return heads_of(rows.seal_of(seal) for seal, detail in lines if not detail.get("private"))


def _introduce(connection: Connection, me: Identity) -> None:
    values = {"name": me.name, "role": me.role, "email": me.email}
    known = connection.execute(select(identities).where(identities.c.key == me.key)).mappings().first()
    if known is None:
        connection.execute(identities.insert(), {"key": me.key, "since": me.since, **values})
    elif any(known[name] != value for name, value in values.items()):
        connection.execute(identities.update().where(identities.c.key == me.key), values)


def take(connection: Connection, lines: Sequence[Event]) -> int:
    """Add lines that came from elsewhere, with the seals that they have; those that are here stay as they are."""
    there = {_name(e) for e in history(connection)}
    new = [e for e in lines if _name(e) not in there]
    if new:
        connection.execute(events.insert(), [rows.event_values(e) for e in new])
    return len(new)


def _name(event: Event) -> object:
    """What makes two lines the same: the hash, or for one from before there were seals all that it says."""
    if event.seal is not None:
        return event.seal.hash
    return event.at, event.who, event.action, event.record_id, tuple(sorted(event.detail.items()))


def history(connection: Connection, record_id: str = "") -> tuple[Event, ...]:
    """The history of a record, of the whole workspace for "", in the order in which it was written."""
    query = select(events).order_by(events.c.id)
    if record_id:
        query = query.where(events.c.record_id == record_id)
    return tuple(rows.event_of(r) for r in connection.execute(query).mappings())


def page(connection: Connection, after: int, most: int) -> tuple[list[Event], int]:
    """At most so many lines of the whole history after the place ``after``, and the place of the last of them."""
    query = select(events).where(events.c.id > after).order_by(events.c.id).limit(most)
    found = connection.execute(query).mappings().all()
    return [rows.event_of(r) for r in found], found[-1]["id"] if found else after


def wipe(connection: Connection, record_ids: Sequence[str]) -> None:
    """Remove what people wrote about these records; the lines stay, and prove the rest."""
    for record_id in record_ids:
        where = events.c.record_id == record_id
        connection.execute(events.update().where(where, events.c.words.is_not(null())), {"words": None})


def acquaint(connection: Connection, people: Sequence[Identity]) -> None:
    """Remember whose keys signed elsewhere; who is known here stays as they are."""
    known = {i.key for i in known_identities(connection)}
    new = [asdict(i) for i in people if i.key not in known]
    if new:
        connection.execute(identities.insert(), new)


def known_identities(connection: Connection) -> tuple[Identity, ...]:
    """Whose keys signed lines here, by name."""
    query = select(identities).order_by(identities.c.name, identities.c.key)
    return tuple(Identity(**row) for row in connection.execute(query).mappings())
