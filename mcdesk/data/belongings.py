"""Attachments, people and settings in an open transaction."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import replace

from sqlalchemy import Connection, or_, select

from mcdesk.data import rows
from mcdesk.data.dialects import alone, upsert
from mcdesk.data.tables import attachments, people, settings
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import AttachmentInfo, Person
from mcdesk.domain.texts import message

MOST_BYTES = 25 * 1024 * 1024
"""The largest file that a workspace keeps; the profile may allow less."""


def described(name: str, media_type: str, data: bytes) -> AttachmentInfo:
    """What the answer says of a file. Refused (``store-attachment-large``) above :data:`MOST_BYTES`."""
    if len(data) > MOST_BYTES:
        most = MOST_BYTES // (1024 * 1024)
        raise Refused(message("store-attachment-large", name=name, most=most), message("store-attachment-large-fix"))
    return AttachmentInfo(hashlib.sha256(data).hexdigest(), name, len(data), media_type)


def keep_file(connection: Connection, info: AttachmentInfo, data: bytes) -> None:
    """Insert the file where its bytes are not there yet."""
    alone(connection, f"attach {info.sha256}")
    if connection.execute(select(attachments.c.sha256).where(attachments.c.sha256 == info.sha256)).first() is None:
        values = {"sha256": info.sha256, "name": info.name, "media_type": info.media_type, "size": info.size}
        connection.execute(attachments.insert(), {**values, "data": data})


def file_bytes(connection: Connection, sha256: str) -> bytes:
    """The bytes of a file. Refused where there is none; raises ValueError where they are not what was kept."""
    data = connection.execute(select(attachments.c.data).where(attachments.c.sha256 == sha256)).scalar()
    if data is None:
        raise Refused(message("store-no-attachment"), message("store-no-attachment-fix"))
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ValueError("the bytes of an attachment changed")
    return bytes(data)


def address_book(connection: Connection) -> tuple[Person, ...]:
    """Everyone by name."""
    query = select(people).order_by(people.c.sorting, people.c.email, people.c.id)
    return tuple(rows.person_of(r) for r in connection.execute(query).mappings())


def remember(connection: Connection, person: Person) -> Person:
    """Keep the person in the place of the one with this id, else of the one with this e-mail or name.

    The id of that one stays. Nobody else with the same e-mail or name is left.
    """
    alone(connection, "people")
    same = or_(people.c.id == person.id, people.c.identity == rows.identity(person))
    there = [r[0] for r in connection.execute(select(people.c.id).where(same))]
    kept_id = person.id if person.id in there else next(iter(there), person.id or str(uuid.uuid4()))
    kept = replace(person, id=kept_id)
    connection.execute(people.delete().where(people.c.id.in_(there)))
    connection.execute(people.insert(), rows.person_values(kept))
    return kept


def forget(connection: Connection, person_id: str) -> None:
    """Take the person out; nothing happens where there is none."""
    connection.execute(people.delete().where(people.c.id == person_id))


def setting(connection: Connection, key: str) -> str:
    """The setting, "" where it was never set."""
    value = connection.execute(select(settings.c.value).where(settings.c.key == key)).scalar()
    return "" if value is None else str(value)


def set_setting(connection: Connection, key: str, value: str) -> None:
    """Keep a setting."""
    nobody_else(connection)
    connection.execute(upsert(connection, settings, "key", ()), {"key": key, "value": value})


def nobody_else(connection: Connection) -> None:
    """Let nobody else change a setting until the end of the transaction."""
    alone(connection, "settings")
