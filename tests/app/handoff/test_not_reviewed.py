"""What nobody has looked at yet of a copy, when it is handed over."""

from __future__ import annotations

import json
from dataclasses import replace

from mcdesk.app.copying import copied, duplicate, keep
from mcdesk.app.handoff.receiving import look
from mcdesk.app.handoff.taking import take, take_copy
from mcdesk.domain.answers import Ref
from mcdesk.domain.copied import Copied
from mcdesk.domain.handoff.packing import COPIED, RECORD, pack
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang
from tests.app.handoff.people import Someone, two, verifies
from tests.app.workspace import request_of
from tests.memory_store import MemoryStore

TITLE, HOURS, WHY = "working_title", "instructional_hours", "one_sentence"


def copy(ana: Someone) -> Record:
    """A copy of which nothing is looked at yet."""
    original = request_of(ana.work, {TITLE: "Welding", HOURS: "30", WHY: "Jobs"})
    return duplicate(ana.work, original).value


def marked(who: Someone, record: Record) -> set[str]:
    return {place.field for place in copied(who.work, record.id).places}


def looks_at(who: Someone, record: Record, *fields: str) -> None:
    keep(who.work, record.id, copied(who.work, record.id).without(map(Ref, fields)))


def test_what_came_from_the_original_stays_marked_for_the_next_person() -> None:
    ana, bo = two()
    made = copy(ana)
    looks_at(ana, made, WHY)
    bo.takes(ana.sends(made))
    assert copied(bo.work, made.id) == Copied("2026-0001", frozenset({Ref(TITLE), Ref(HOURS)}))


def test_what_either_has_looked_at_or_changed_is_looked_at() -> None:
    ana, bo = two()
    made = copy(ana)
    bo.takes(ana.sends(made))
    looks_at(ana, made, TITLE)
    bo.writes(made, **{HOURS: 40})
    ana.takes(bo.sends(made))
    assert marked(ana, made) == {WHY}
    bo.takes(ana.sends(made))
    assert marked(bo, made) == {WHY}


def test_a_merge_keeps_the_marks_of_what_neither_touched() -> None:
    ana, bo = two()
    made = copy(ana)
    bo.takes(ana.sends(made))
    looks_at(bo, made, HOURS)
    bo.writes(made, **{HOURS: 40})
    ana.writes(made, **{TITLE: "Soldering"})
    looks_at(ana, made, TITLE)
    ana.takes(bo.sends(made))
    assert marked(ana, made) == {WHY}


def test_a_copy_beside_ours_has_the_marks_of_the_package() -> None:
    ana, bo = two()
    made = copy(ana)
    path = ana.sends(made)
    beside = take_copy(bo.work, bo.looks(path), Lang.EN).value
    assert marked(bo, beside) == {TITLE, HOURS, WHY}


def test_a_package_of_a_program_that_does_not_say_it_takes_no_mark_away_but_of_what_changed() -> None:
    ana, bo = two()
    made = copy(ana)
    bo.takes(ana.sends(made))
    bo.writes(made, **{HOURS: 40})
    package = replace(bo.opens(bo.sends(made)), copied=None)
    assert COPIED not in json.loads(pack(package)[RECORD])
    take(ana.work, look(ana.work, package, verifies))
    assert marked(ana, made) == {TITLE, WHY}


def test_an_origin_that_was_typed_makes_no_package_that_is_refused() -> None:
    ana, bo = two()
    made = copy(ana)
    keep(ana.work, made.id, Copied("A course\nof " + "x" * 500, frozenset({Ref(TITLE)})))
    bo.takes(ana.sends(made))
    found = copied(bo.work, made.id)
    assert (found.origin[:12], len(found.origin), found.places) == ("A course�of ", 80, frozenset({Ref(TITLE)}))


def test_marks_of_answers_that_are_not_there_are_not_taken() -> None:
    ana, bo = two()
    made = copy(ana)
    keep(ana.work, made.id, Copied("2026-0001", frozenset({Ref(TITLE), Ref("outcomes", "gone"), Ref("sector")})))
    bo.takes(ana.sends(made))
    assert marked(bo, made) == {TITLE}


def test_what_is_no_copy_brings_no_setting() -> None:
    ana, bo = two()
    request = request_of(ana.work, {TITLE: "Welding"})
    path = ana.sends(request)
    assert json.loads(ana.mail.read(path)[RECORD])[COPIED] == {"from": "", "places": []}
    bo.takes(path)
    assert isinstance(bo.work.store, MemoryStore)
    assert f"copied:{request.id}" not in bo.work.store._settings
