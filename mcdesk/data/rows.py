"""Rows as records and records as rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping

from mcdesk.domain.answers import Reader
from mcdesk.domain.folding import folded
from mcdesk.domain.records import Event, Person, Request, State, Version


def request_values(request: Request) -> dict[str, Any]:
    """All columns of a request; those for lists and search are read from its answers."""
    reader = Reader(request.answers)
    return {
        "id": request.id,
        "number": request.number,
        "form_id": request.form_id,
        "form_version": request.form_version,
        "profile_id": request.profile_id,
        "state": request.state.value,
        "version": request.version,
        "revision": request.revision,
        "page": request.page,
        "created_at": request.created_at,
        "updated_at": request.updated_at,
        "created_by": request.created_by,
        "title": request.title,
        "title_folded": " ".join(folded(request.title).split()),
        "school": reader.text("school"),
        "requester": reader.part("requester").text("name"),
        "launch_month": reader.text("launch_month"),
        "done": {"pages": sorted(request.done)},
        "answers": request.answers,
    }


def request_of(row: RowMapping) -> Request:
    """The request. Raises ValueError, KeyError or TypeError where the row is damaged."""
    return Request(
        id=row["id"],
        number=row["number"],
        form_id=row["form_id"],
        form_version=row["form_version"],
        profile_id=row["profile_id"],
        answers=row["answers"],
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
        "request_id": version.request_id,
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
        "request_id": event.request_id or None,
        "detail": event.detail,
    }


def event_of(row: RowMapping) -> Event:
    """The line of the history."""
    return Event(row["at"], row["who"], row["action"], row["request_id"] or "", row["detail"])


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
