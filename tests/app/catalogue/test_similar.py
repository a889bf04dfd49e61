"""For any record the nearest others, with the reason."""

from __future__ import annotations

from typing import Any

from mcdesk.app import records
from mcdesk.app.catalogue.similar import nearest
from mcdesk.app.services import Services
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang, words
from tests.app.workspace import services

LIFT, LOAD = "Inspect a forklift before a shift", "Calculate the safe load of a lift"


def made(work: Services, name: str, *outcomes: str, **answers: Any) -> Record:
    rows = [{"id": f"o{n}", "statement": o} for n, o in enumerate(outcomes)]
    given = {"official_name": name, "outcomes": rows, **answers}
    return records.create(work, RecordKind.CREDENTIAL, given).value


def test_the_nearest_come_first_with_their_reasons() -> None:
    work = services()
    mine = made(work, "Forklift operation", LIFT, LOAD, instructional_hours=36)
    same = made(work, "Operation of a forklift", LIFT, "calculate the SAFE load of a lift!", instructional_hours=35)
    part = made(work, "Warehouse shifts", LIFT)
    made(work, "Baking bread", "Shape a loaf")
    found = nearest(work, mine)
    assert [n.record.id for n in found] == [same.id, part.id]
    assert [n.outcomes for n in found] == [2, 1]
    assert [r.key for r in found[0].reasons][-1] == "catalogue-near-outcomes"
    for lang in Lang:
        assert all(words(r, lang) for n in found for r in n.reasons)


def test_nothing_alike_is_nothing() -> None:
    work = services()
    made(work, "Baking bread", "Shape a loaf")
    assert nearest(work, made(work, "")) == ()
    assert nearest(work, made(work, "Forklift", LIFT)) == ()


def test_outcomes_that_share_a_word_do_not_say_the_same() -> None:
    work = services()
    long = "operate a counterbalance forklift through the standard course without touching a marker or a pallet"
    made(work, "Forklift operation", long, "calculate the safe load from the capacity plate, the centre and the height")
    heat = made(work, "Heat pumps", "Calculate the heat loss of a house", "Select a pump that meets the load")
    assert nearest(work, heat) == ()
