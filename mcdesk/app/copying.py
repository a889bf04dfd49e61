"""Copies of records: what came from the original stays marked until somebody has looked at it.

The marks are a setting of the workspace beside the record, ``copied:<id>``: the number of the original, and where
the copied answers stand (a question, or a row of a table). Without its last mark it still names the original: all of it
was looked at. Where there is no setting, nobody knows that it is a copy.
"""

from __future__ import annotations

import json

from mcdesk.app import records
from mcdesk.app.changes import Change
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.copied import Copied, places_of
from mcdesk.domain.records import TITLES, Record

SETTING = "copied:"


def duplicate(services: Services, request: Record, title: str = "") -> Change[Record]:
    """A new record with the same answers, called ``title`` where the original has a title; all of it is marked."""
    answers: dict[str, Json] = dict(request.answers)
    name = TITLES[request.kind]
    if request.title and title and services.form_of(request.kind).has(name):
        answers[name] = title
    made = records.create(services, request.kind, answers)
    keep(services, made.value.id, Copied(request.number, places_of(made.value.answers)))
    return made


def copied(services: Services, record_id: str) -> Copied:
    """What is not reviewed yet; nothing for a record that is no copy."""
    return read(services.store.setting(SETTING + record_id))


def keep(services: Services, record_id: str, marks: Copied) -> None:
    """Keep the marks of a record."""
    services.store.set_setting(SETTING + record_id, written(marks))


def forget(services: Services, record_id: str) -> None:
    """Drop all that is known of a copy."""
    if services.store.setting(SETTING + record_id):
        services.store.set_setting(SETTING + record_id, "")


def written(marks: Copied) -> str:
    """The setting that keeps these marks, "" where nothing is known of a copy."""
    places = sorted([p.field, p.row] for p in marks.places)
    return json.dumps({"from": marks.origin, "places": places}) if marks.known else ""


def read(text: str) -> Copied:
    """The marks that a setting keeps; none where it does not read."""
    try:
        data = json.loads(text or "{}")
        return Copied(str(data["from"]), frozenset(Ref(str(f), str(r)) for f, r in data["places"]))
    except (ValueError, KeyError, TypeError):
        return Copied()
