"""Which of two languages has fallen behind, when a credential is handed over."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.app import records
from mcdesk.app.credentials import twinning
from mcdesk.app.handoff.receiving import look
from mcdesk.app.handoff.taking import take
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.life.twins import Drift
from mcdesk.domain.records import Record, RecordKind
from tests.app.handoff.people import Someone, two, verifies

EN, FR = "description", "description_fr"


def begun(ana: Someone) -> Record:
    return records.create(ana.work, RecordKind.CREDENTIAL, {EN: "It lifts.", FR: "Il lève."}).value


def amends(who: Someone, credential: Record, **answers: Json) -> None:
    before = who.work.store.get(credential.id).answers
    twinning.follow(who.work, who.writes(credential, **answers), before)


def behind(who: Someone, credential: Record) -> set[str]:
    return {ref.field for ref in twinning.drift(who.work, credential.id).behind}


def test_what_has_fallen_behind_comes_along_and_goes_back() -> None:
    ana, bo = two()
    made = begun(ana)
    amends(ana, made, **{EN: "It lifts more."})
    bo.takes(ana.sends(made))
    assert twinning.drift(bo.work, made.id) == twinning.drift(ana.work, made.id) != Drift()
    amends(bo, made, **{FR: "Il lève plus."})
    ana.takes(bo.sends(made))
    assert behind(ana, made) == set()
    amends(ana, made, **{FR: "Il lève encore plus."})
    bo.takes(ana.sends(made))
    assert behind(bo, made) == {EN}


def test_what_somebody_settled_is_settled_with_the_others() -> None:
    ana, bo = two()
    made = begun(ana)
    amends(ana, made, **{EN: "It lifts more."})
    bo.takes(ana.sends(made))
    twinning.keep(bo.work, made.id, twinning.drift(bo.work, made.id).settled(Ref(FR)))
    bo.writes(made, official_name="Lifting")
    ana.takes(bo.sends(made))
    assert behind(ana, made) == set()


def test_without_a_word_about_it_what_changed_is_followed() -> None:
    ana, bo = two()
    made = begun(ana)
    bo.takes(ana.sends(made))
    amends(bo, made, **{EN: "It lifts more."})
    package = replace(bo.opens(bo.sends(made)), drift=None)
    take(ana.work, look(ana.work, package, verifies))
    assert behind(ana, made) == {FR}


def test_places_that_are_none_are_not_taken() -> None:
    ana, bo = two()
    made = begun(ana)
    twinning.keep(ana.work, made.id, Drift({Ref("outcomes", "gone", "statement_fr"): "f" * 16, Ref(FR): "e" * 16}))
    bo.takes(ana.sends(made))
    assert behind(bo, made) == {FR}
