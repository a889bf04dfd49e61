"""Somebody only looked at what is marked: no answer changed, and yet it travels."""

from __future__ import annotations

import pytest

from mcdesk.app import records, trashing
from mcdesk.app.copying import SETTING, copied, duplicate, keep
from mcdesk.app.credentials import twinning
from mcdesk.app.handoff.telling import standing
from mcdesk.app.shared.travelling import Return, bring_back, take_along
from mcdesk.domain.answers import Ref
from mcdesk.domain.handoff.meeting import Standing
from mcdesk.domain.records import Record, RecordKind
from tests.app.handoff.people import Someone, two, verifies
from tests.app.workspace import request_of

TITLE, HOURS, WHY = "working_title", "instructional_hours", "one_sentence"
EN, FR = "description", "description_fr"


def both(ana: Someone, bo: Someone) -> Record:
    """A copy that both have, of which nothing is looked at yet."""
    made = duplicate(ana.work, request_of(ana.work, {TITLE: "Welding", HOURS: "30", WHY: "Jobs"})).value
    bo.takes(ana.sends(made))
    return made


def marked(who: Someone, record: Record) -> set[str]:
    return {place.field for place in copied(who.work, record.id).places}


def looks_at(who: Someone, record: Record, *fields: str) -> None:
    keep(who.work, record.id, copied(who.work, record.id).without(map(Ref, fields)))


def knows_nothing(who: Someone, record: Record) -> None:
    """As in a workspace whose record an older program took in."""
    for setting in (SETTING, twinning.SETTING):
        who.work.store.set_setting(setting + record.id, "")


@pytest.mark.parametrize("looked", [(TITLE,), (TITLE, HOURS, WHY)], ids=["some", "all"])
def test_what_somebody_only_looked_at_is_something_new_once(looked: tuple[str, ...]) -> None:
    ana, bo = two()
    made = both(ana, bo)
    # Bo's history comes along first.
    ana.takes(bo.sends(made))
    assert ana.looks(bo.sends(made)).standing is Standing.NOTHING
    looks_at(bo, made, *looked)
    path = bo.sends(made)
    seen = ana.looks(path)
    assert (seen.standing, standing(seen).key) == (Standing.FORWARD, "handoff-standing-looked")
    before = ana.work.store.get(made.id)
    ana.takes(path)
    assert marked(ana, made) == {TITLE, HOURS, WHY} - set(looked)
    assert ana.work.store.get(made.id).answers == before.answers
    again = ana.looks(path)
    assert (again.standing, standing(again).key) == (Standing.NOTHING, "handoff-standing-nothing")
    assert not bo.looks(ana.sends(made)).looked


def test_it_comes_from_older_answers_too() -> None:
    ana, bo = two()
    made = both(ana, bo)
    looks_at(bo, made, WHY)
    ana.writes(made, **{HOURS: 40})
    ana.takes(bo.sends(made))
    assert marked(ana, made) == {TITLE, HOURS}
    assert ana.work.store.get(made.id).answers[HOURS] == 40


def test_no_marks_at_all_do_not_say_that_all_was_looked_at() -> None:
    ana, bo = two()
    made = both(ana, bo)
    knows_nothing(bo, made)
    assert not ana.looks(bo.sends(made)).looked
    bo.writes(made, **{HOURS: 40})
    ana.takes(bo.sends(made))
    assert marked(ana, made) == {TITLE, WHY}
    bo.takes(ana.sends(made))
    assert marked(bo, made) == {TITLE, WHY}, "and what nobody has looked at is marked there again"


def test_that_a_text_is_right_as_it_is_comes_along_by_itself() -> None:
    ana, bo = two()
    made = records.create(ana.work, RecordKind.CREDENTIAL, {EN: "It lifts.", FR: "Il lève."}).value
    twinning.follow(ana.work, ana.writes(made, **{EN: "It lifts more."}), made.answers)
    bo.takes(ana.sends(made))
    knows_nothing(bo, made)
    assert not ana.looks(bo.sends(made)).looked
    twinning.keep(bo.work, made.id, twinning.drift(ana.work, made.id))
    assert not ana.looks(bo.sends(made)).looked
    twinning.keep(bo.work, made.id, twinning.drift(bo.work, made.id).settled(Ref(FR)))
    path = bo.sends(made)
    assert ana.looks(path).looked
    ana.takes(path)
    assert twinning.drift(ana.work, made.id).behind == {}
    assert ana.looks(path).standing is Standing.NOTHING


def test_what_was_deleted_for_good_in_the_store_is_told_and_not_brought_back() -> None:
    store, away = two()
    made, other = (request_of(store.work, {TITLE: title}) for title in ("Welding", "Brazing"))
    for record in (made, other):
        take_along(store.work, away.work, record, "postgresql://x/health", verifies)
        away.writes(record, **{HOURS: 30})
    records.discard(store.work, made)
    trashing.purge(store.work, store.work.store.trashed())
    back = bring_back(away.work, store.work, verifies)
    assert back.brought == (other.number,)
    ((number, error),) = back.refused
    assert (number, error.message.key) == (made.number, "travel-gone")
    assert [r.id for r in store.work.store.records()] == [other.id]


def test_what_was_looked_at_away_from_the_store_is_brought_back() -> None:
    store, away = two()
    made = duplicate(store.work, request_of(store.work, {TITLE: "Welding", HOURS: "30", WHY: "Jobs"})).value
    take_along(store.work, away.work, made, "postgresql://x/health", verifies)
    assert bring_back(away.work, store.work, verifies) == Return(same=(made.number,))
    looks_at(away, made, TITLE, WHY)
    assert bring_back(away.work, store.work, verifies) == Return(brought=(made.number,))
    assert marked(store, made) == {HOURS}
    assert bring_back(away.work, store.work, verifies) == Return(same=(made.number,))
    looks_at(store, made, HOURS)
    take_along(store.work, away.work, made, "postgresql://x/health", verifies)
    assert marked(away, made) == set()
