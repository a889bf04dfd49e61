"""Copies of records: what came from the original stays marked until somebody has looked at it.

The marks are a setting of the workspace beside the record, ``copied:<id>``: the number of the original, and where
the copied answers stand (a question, or a row of a table). The setting is emptied with its last mark.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from mcdesk.app import records
from mcdesk.app.changes import Change
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers, Json, Ref, is_empty, rows_of, value_at
from mcdesk.domain.records import TITLES, Record

SETTING = "copied:"


@dataclass(frozen=True)
class Copied:
    """What is not reviewed yet of a copy: the number of its original, and the places in no order."""

    origin: str = ""
    places: frozenset[Ref] = frozenset()

    def of(self, field: str) -> frozenset[Ref]:
        """The places of one question."""
        return frozenset(p for p in self.places if p.field == field)

    def without(self, places: Iterable[Ref]) -> Copied:
        """Less these places."""
        return replace(self, places=self.places - frozenset(places))

    def shared(self, other: Copied) -> Copied:
        """What neither of two people who have the same answers has looked at yet."""
        return replace(self, places=self.places & other.places)

    def after(self, before: Answers, now: Answers, field: str = "") -> Copied:
        """Less what was touched between these answers; ``field`` is the one question that can have changed."""
        mine = self.of(field) if field else self.places
        return self.without(p for p in mine if value_at(before, p) != value_at(now, p))


def places_of(answers: Answers) -> frozenset[Ref]:
    """Where there is an answer: every question, and of a table every row."""
    found: set[Ref] = set()
    for key, value in answers.items():
        rows = [str(r["id"]) for r in rows_of(value) if "id" in r]
        if not is_empty(value):
            found.update((Ref(key, row) for row in rows) if rows else [Ref(key)])
    return frozenset(found)


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
    """Keep the marks of a record; with the last one goes the rest."""
    if not marks.places:
        forget(services, record_id)
        return
    services.store.set_setting(SETTING + record_id, written(marks))


def forget(services: Services, record_id: str) -> None:
    """Drop every mark of a record."""
    if services.store.setting(SETTING + record_id):
        services.store.set_setting(SETTING + record_id, "")


def written(marks: Copied) -> str:
    """The setting that keeps these marks, "" for none."""
    places = sorted([p.field, p.row] for p in marks.places)
    return json.dumps({"from": marks.origin, "places": places}) if places else ""


def read(text: str) -> Copied:
    """The marks that a setting keeps; none where it does not read."""
    try:
        data = json.loads(text or "{}")
        return Copied(str(data["from"]), frozenset(Ref(str(f), str(r)) for f, r in data["places"]))
    except (ValueError, KeyError, TypeError):
        return Copied()
