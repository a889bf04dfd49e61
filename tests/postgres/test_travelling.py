"""Work away from a shared store: taken along, changed on both sides, brought back, and nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from mcdesk.app import records, requests
from mcdesk.app.services import Services
from mcdesk.app.shared.travelling import Return, bring_back, decide, home_of, take_along
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.merge.conflicts import Take
from mcdesk.domain.records import Record
from tests.contract.store_base import refused
from tests.postgres import server


@dataclass
class Sides:
    """The store as two people have it, and the workspace that the first takes along."""

    program: RealProgram
    store: Services
    colleague: Services
    away: Services

    def take(self, record: Record) -> Record:
        return take_along(self.store, self.away, record, "postgresql://x/health", self.program.handoff.verifies)

    def back(self) -> Return:
        return bring_back(self.away, self.store, self.program.handoff.verifies)


@pytest.fixture
def sides(own_folders: Path, tmp_path: Path) -> Iterator[Sides]:
    server.empty()
    program = RealProgram()
    place = program.stores.place(server.address("member"))
    opened = (program.open(place), program.open(place), program.open(tmp_path / "away.mcworkspace", create=True))
    yield Sides(program, *opened)
    for one in opened:
        one.store.close()


def change(services: Services, record_id: str, **answers: str) -> Record:
    kept = services.store.get(record_id)
    return records.save(services, replace(kept, answers={**kept.answers, **answers})).value


def made(services: Services, **answers: str) -> Record:
    return requests.create(services, answers).value


def test_what_was_changed_away_comes_back(sides: Sides) -> None:
    record = made(sides.store, working_title="Forklifts", need="old")
    copy = sides.take(record)
    assert (copy.number, copy.answers) == (record.number, record.answers)
    assert home_of(sides.away) == "postgresql://x/health"
    assert home_of(sides.store) == ""
    change(sides.away, record.id, need="written in the train")
    assert sides.back() == Return(brought=(record.number,))
    assert sides.store.store.get(record.id).answers["need"] == "written in the train"
    assert sides.back() == Return(same=(record.number,)), "and once is enough"
    before = sides.store.store.history(record.id)
    assert sides.back() == Return(same=(record.number,))
    assert sides.store.store.history(record.id) == before


def test_what_both_changed_in_different_places_is_brought_together(sides: Sides) -> None:
    record = made(sides.store, working_title="Forklifts", need="old")
    sides.take(record)
    change(sides.away, record.id, need="mine")
    change(sides.colleague, record.id, working_title="Forklift safety")
    assert sides.back() == Return(brought=(record.number,))
    for side in (sides.store, sides.away):
        answers = side.store.get(record.id).answers
        assert (answers["working_title"], answers["need"]) == ("Forklift safety", "mine")
    change(sides.away, record.id, need="mine again")
    assert sides.back().brought == (record.number,), "one goes on in either"


def test_what_both_changed_differently_waits_for_the_person(sides: Sides) -> None:
    record, other = made(sides.store, need="old"), made(sides.store, need="other")
    for one in (record, other):
        sides.take(one)
    change(sides.away, record.id, need="mine")
    change(sides.away, other.id, need="other, changed")
    change(sides.colleague, record.id, need="theirs")
    found = sides.back()
    assert (found.brought, len(found.undecided)) == ((other.number,), 1)
    assert sides.store.store.get(record.id).answers["need"] == "theirs"
    assert sides.away.store.get(record.id).answers["need"] == "mine"
    with refused("travel-undecided"):
        sides.take(sides.store.store.get(record.id))
    seen = found.undecided[0]
    assert seen.meeting is not None
    choices = {c.key: Take.OURS for c in seen.meeting.merge.conflicts}
    change(sides.colleague, record.id, need="theirs, again")
    anew = decide(sides.away, sides.store, seen, choices, sides.program.handoff.verifies)
    assert anew is not None, "nobody has decided about the new words"
    assert anew.meeting is not None
    mine = {c.key: Take.THEIRS for c in anew.meeting.merge.conflicts}
    assert decide(sides.away, sides.store, anew, mine, sides.program.handoff.verifies) is None
    assert sides.store.store.get(record.id).answers["need"] == "mine"
    assert sides.back().undecided == ()


def test_what_was_begun_away_gets_a_number_of_its_own(sides: Sides) -> None:
    first = made(sides.store, need="in the store")
    sides.take(first)
    begun = made(sides.away, need="begun away")
    meanwhile = made(sides.colleague, need="begun meanwhile")
    assert begun.number == meanwhile.number
    assert sides.back().brought == (begun.number,)
    numbers = {r.answers["need"]: r.number for r in sides.store.store.records()}
    assert len(set(numbers.values())) == 3
    assert numbers["begun meanwhile"] == meanwhile.number


def test_what_was_said_away_comes_back_with_who_signed_it(sides: Sides) -> None:
    record = made(sides.store, need="old")
    sides.take(record)
    sides.away.store.record(records.event_of(sides.away, "request-printed", record))
    assert sides.back().brought == (record.number,)
    line = next(e for e in sides.store.store.history(record.id) if e.action == "request-printed")
    assert line.seal is not None
    assert line.seal.key in {i.key for i in sides.store.store.identities()}


def test_what_is_gone_from_the_store_is_told(sides: Sides) -> None:
    record = made(sides.store, need="old")
    sides.take(record)
    change(sides.away, record.id, need="mine")
    records.discard(sides.colleague, sides.colleague.store.get(record.id))
    other = made(sides.away, need="another")
    found = sides.back()
    assert [(number, error.message.key) for number, error in found.refused] == [(record.number, "handoff-trashed")]
    assert found.brought == (other.number,), "one that cannot come back holds up no other"
    assert sides.away.store.get(record.id).answers["need"] == "mine"
