"""Rows as records and records as rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import RowMapping

from mcdesk.domain.answers import Reader
from mcdesk.domain.folding import folded
from mcdesk.domain.history.seal import Seal
from mcdesk.domain.records import Event, Person, Record, RecordKind, State, Version


def record_values(record: Record) -> dict[str, Any]:
    """All columns of a record; those for lists and search are read from its answers."""
    reader = Reader(record.answers)
    return {
        "id": record.id,
        "kind": record.kind.value,
        "number": record.number,
        "form_id": record.form_id,
        "form_version": record.form_version,
        "profile_id": record.profile_id,
        "state": record.state.value,
        "version": record.version,
        "revision": record.revision,
        "page": record.page,
        "created_at": record.created_at,
        "updated_at": record.updated_at,
        "created_by": record.created_by,
        "title": record.title,
        "title_folded": " ".join(folded(record.title).split()),
        "school": reader.text("school"),
        "requester": reader.part("requester").text("name"),
        "launch_month": reader.text("launch_month"),
        "done": {"pages": sorted(record.done)},
        "answers": record.answers,
    }


def record_of(row: RowMapping, keys: Collection[str] | None = None) -> Record:
    """The record, with the answers to these questions alone where some are given.

    Raises ValueError, KeyError or TypeError where the row is damaged.
    """
    answers = row["answers"]
    return Record(
        id=row["id"],
        number=row["number"],
        form_id=row["form_id"],
        form_version=row["form_version"],
        profile_id=row["profile_id"],
        answers=answers if keys is None else {key: value for key, value in answers.items() if key in keys},
        kind=RecordKind(row["kind"]),
        state=State(row["state"]),
        version=row["version"],
        revision=row["revision"],
        done=frozenset(row["done"]["pages"]),
        page=row["page"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        created_by=row["created_by"],
    )


def version_values(version: Version) -> dict[str, Any]:
    """All columns of a version."""
    return {
        "record_id": version.record_id,
        "number": version.number,
        "form_version": version.form_version,
        "profile_id": version.profile_id,
        "submitted_at": version.submitted_at,
        "submitted_by": version.submitted_by,
        "answers": version.answers,
    }


def version_of(row: RowMapping) -> Version:
    """The version."""
    return Version(**row)


def event_values(event: Event) -> dict[str, Any]:
    """The columns of a line of the history, without its place in it."""
    return {
        "at": event.at,
        "who": event.who,
        "action": event.action,
        "record_id": event.record_id or None,
        "detail": event.detail,
        "words": event.words or None,
        "seal": asdict(event.seal) if event.seal else None,
    }


def event_of(row: RowMapping) -> Event:
    """The line of the history."""
    seal = row["seal"]
    return Event(
        at=row["at"],
        who=row["who"],
        action=row["action"],
        record_id=row["record_id"] or "",
        detail=row["detail"],
        words=row["words"] or "",
        seal=seal_of(seal) if seal is not None else None,
    )


def seal_of(kept: Mapping[str, Any]) -> Seal:
    """The seal. Raises KeyError or TypeError where it is damaged."""
    plain = {name: str(kept[name]) for name in ("hash", "salt", "words", "key", "signature")}
    return Seal(before=tuple(map(str, kept["before"])), **plain)


def person_values(person: Person) -> dict[str, Any]:
    """All columns of a person."""
    return {
        "id": person.id,
        "identity": identity(person),
        "sorting": " ".join(folded(person.name).split()),
        "name": person.name,
        "role": person.role,
        "organization": person.organization,
        "email": person.email,
        "phone": person.phone,
    }


def person_of(row: RowMapping) -> Person:
    """The person."""
    return Person(row["id"], row["name"], row["role"], row["organization"], row["email"], row["phone"])


def identity(person: Person) -> str:
    """What makes two people the same: the e-mail or, without one, the name; neither by case."""
    email = person.email.strip().casefold()
    return f"mailto:{email}" if email else f"name:{' '.join(person.name.casefold().split())}"
