"""Requests and credentials cover competencies alike; what is in the trash does not, and yet holds its framework."""

from __future__ import annotations

import pytest

from mcdesk.app.frameworks import using
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.frameworks.entries import Key
from mcdesk.domain.records import TITLES, Event, Record, RecordKind
from tests.app.workspace import NOW, services
from tests.contract.store_frameworks import ENTRIES, SHELVED, event


@pytest.fixture
def work() -> Services:
    made = services()
    made.store.frameworks.keep(SHELVED, ENTRIES, event())
    return made


def record(work: Services, kind: RecordKind, code: str, strength: str) -> Record:
    item: Json = {"framework": "welding", "code": code, "title": "T"}
    answers: dict[str, Json] = {
        TITLES[kind]: f"A {kind.value}",
        "outcomes": [{"id": "o1", "statement": "weld"}],
        "alignments": [{"id": "m1", "outcome": ["o1"], "item": item, "strength": strength}],
    }
    made = Record(f"{kind.value}-{code}", "", kind.value, 1, "mohawk", answers, kind, created_at=NOW, updated_at=NOW)
    return work.store.add(made, Event(NOW, "Ana Example", "record-created", made.id))


def test_both_kinds_cover_and_are_told_apart(work: Services) -> None:
    request = record(work, RecordKind.REQUEST, "1.1", "2")
    credential = record(work, RecordKind.CREDENTIAL, "1.1", "4")
    (covered,) = using.covered(work, ["welding"])
    assert (covered.key, covered.strongest) == (Key("welding", "1.1"), 4)
    assert [(c.number, c.kind) for c in covered.claims] == [
        (request.number, "request"),
        (credential.number, "credential"),
    ]


def test_gaps_are_those_in_force_that_head_no_others(work: Services) -> None:
    record(work, RecordKind.REQUEST, "1.1", "2")
    found = using.covered(work, ["welding"], gaps=True)
    assert [(c.key.code, len(c.claims)) for c in found] == [("1.1", 1), ("1.2", 0), ("2", 0)]


def test_what_is_in_the_trash_covers_nothing_and_still_holds_its_framework(work: Services) -> None:
    made = record(work, RecordKind.CREDENTIAL, "1.1", "4")
    work.store.trash(made.id, Event(NOW, "Ana Example", "record-trashed", made.id))
    assert using.covered(work, ["welding"]) == ()
    with pytest.raises(Refused) as refused:
        using.remove(work, "welding")
    assert refused.value.message.args["records"] == made.number
    assert work.store.frameworks.shelved()
