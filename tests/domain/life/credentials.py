"""Credentials for the tests of their life, each with what it needs and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from mcdesk.domain.answers import Json
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.domain.rules import Check
from tests.domain.definitions import credential_form, mohawk

TODAY = date(2026, 11, 24)
CONFIRMED: Mapping[str, Json] = {"id": "p1", "organization": "Lake Works", "in_demand": "yes", "reflects_job": "yes"}
PICTURE: Mapping[str, Json] = {"sha256": "0" * 64, "name": "b.png", "size": 900, "media_type": "image/png"}
BADGE: Mapping[str, Json] = {
    "badge_name": "Forklift Safe Operation",
    "badge_description": "Has shown it",
    "badge_criteria": "Drove",
    "badge_image": PICTURE,
}


def credential(state: State = State.ACTIVE, /, **answers: Json) -> Record:
    return Record("c1", "MC-2026-0001", "credential", 1, "mohawk", answers, RecordKind.CREDENTIAL, state)


def check(answers: Mapping[str, Json]) -> Check:
    return Check(credential_form(), mohawk(), answers, TODAY, kind=RecordKind.CREDENTIAL)
