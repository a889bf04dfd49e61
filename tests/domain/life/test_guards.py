"""Every guard, tripped and not; and the order of the profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.life.guards import Standing, lacking
from mcdesk.domain.life.steps import GIVEN, Decision, Need, Step, step_named, steps_from
from mcdesk.domain.problems import problems_of
from mcdesk.domain.records import CREDENTIAL_STATES, RecordKind, State
from mcdesk.domain.rules import run
from mcdesk.domain.texts import Lang, Local, words
from tests.domain.definitions import mohawk
from tests.domain.life.credentials import BADGE, CONFIRMED, PICTURE, TODAY, check

STEPS = mohawk().workflow
ANY = Decision(TODAY)


def step(*needs: Need, excepted: frozenset[Need] = frozenset()) -> Step:
    return Step("s", (State.ACTIVE,), State.RETIRED, Local("Go", "Aller"), needs=needs, excepted=excepted)


def standing(answers: Mapping[str, Json], *, judged: bool = False, issued: int = 0, changed: bool = False) -> Standing:
    found = check(answers)
    return Standing(found, problems_of(run(found)) if judged else (), issued, changed)


def missing(need: Need, found: Standing, decision: Decision = ANY) -> list[str]:
    said = lacking(step(need), found, decision)
    for one in said:
        assert one.need is need
        assert all(words(m, lang) for m in (one.message, one.fix) for lang in Lang)
    return [one.message.key for one in said]


def test_nothing_may_block_what_is_complete() -> None:
    found = standing({}, judged=True)
    assert missing(Need.COMPLETE, found) == ["life-needs-complete"]
    assert missing(Need.COMPLETE, replace(found, problems=())) == []


@pytest.mark.parametrize(
    ("partners", "said"),
    [
        ([], ["life-needs-demand", "life-needs-job"]),
        ([{**CONFIRMED, "reflects_job": "no"}], ["life-needs-job"]),
        ([{**CONFIRMED, "in_demand": "no"}, {**CONFIRMED, "id": "p2"}], []),
        ([CONFIRMED], []),
    ],
)
def test_partners_confirm_both_things_together_or_each_one(partners: list[Json], said: list[str]) -> None:
    assert missing(Need.CONFIRMATIONS, standing({"partners": partners})) == said


@pytest.mark.parametrize("left_out", sorted(BADGE))
def test_a_badge_lacks_each_of_its_parts(left_out: str) -> None:
    answers = {k: v for k, v in BADGE.items() if k != left_out}
    found = lacking(step(Need.BADGE), standing(answers), ANY)
    assert len(found) == 1
    assert found[0].ref is not None
    assert found[0].ref.field == left_out or left_out == "badge_image"


def test_a_whole_badge_lacks_nothing() -> None:
    assert missing(Need.BADGE, standing(BADGE)) == []


@pytest.mark.parametrize("wrong", [{"media_type": "image/gif"}, {"size": 900_000}])
def test_a_picture_that_a_platform_refuses_is_no_picture(wrong: Mapping[str, Json]) -> None:
    answers = {**BADGE, "badge_image": {**PICTURE, **wrong}}
    assert missing(Need.BADGE, standing(answers, judged=True)) == ["life-needs-picture-mended"]


def test_what_is_promised_stands_in_a_version() -> None:
    assert missing(Need.ISSUED, standing({})) == ["life-needs-issued"]
    assert missing(Need.ISSUED, standing({}, issued=2, changed=True)) == ["life-needs-issued-again"]
    assert missing(Need.ISSUED, standing({}, issued=2)) == []


def test_a_launch_has_a_day_and_not_only_a_month() -> None:
    assert missing(Need.LAUNCH_DATE, standing({"launch_month": "2027-09"})) == ["life-needs-launch"]
    assert missing(Need.LAUNCH_DATE, standing({"launch_on": "2027-09-13"})) == []


@pytest.mark.parametrize(
    ("review", "ok"), [("", False), ("2026-11-24", False), ("2026-11-25", True), ("nonsense", False)]
)
def test_the_next_review_is_still_to_come(review: str, ok: bool) -> None:
    assert (missing(Need.NEXT_REVIEW, standing({"review_on": review})) == []) is ok


def test_what_the_decision_brings() -> None:
    day = date(2027, 1, 31)
    assert missing(Need.REASON, standing({}), Decision(TODAY, "  \n ")) == ["life-needs-reason"]
    assert missing(Need.REASON, standing({}), Decision(TODAY, "No demand")) == []
    assert missing(Need.TEACH_OUT, standing({})) == ["life-needs-teach-out"]
    assert missing(Need.TEACH_OUT, standing({}), Decision(TODAY, teach_out=day)) == []
    assert missing(Need.LAST_BADGE, standing({})) == ["life-needs-last-badge"]
    early = Decision(TODAY, teach_out=day, last_badge=day - timedelta(days=1))
    assert missing(Need.LAST_BADGE, standing({}), early) == ["life-needs-last-badge-later"]
    assert missing(Need.LAST_BADGE, standing({}), replace(early, last_badge=day)) == []


def test_no_decision_is_dated_ahead() -> None:
    tomorrow = Decision(TODAY + timedelta(days=1))
    assert [one.message.key for one in lacking(step(), standing({}), tomorrow)] == ["life-needs-past"]
    assert lacking(step(), standing({}), ANY) == ()


def test_a_recorded_exception_stands_in_only_where_the_profile_says_so() -> None:
    excused = Decision(TODAY, exception="The council answers in January")
    both = (Need.CONFIRMATIONS, Need.LAUNCH_DATE)
    strict, lenient = step(*both), step(*both, excepted=frozenset({Need.CONFIRMATIONS}))
    assert {one.need for one in lacking(strict, standing({}), excused)} == set(both)
    assert [one.need for one in lacking(lenient, standing({}), excused)] == [Need.LAUNCH_DATE]
    blank = replace(excused, exception="  ")
    assert [one.excusable for one in lacking(lenient, standing({}), blank)] == [True, True, False]


def test_a_form_without_partners_asks_for_no_confirmation() -> None:
    found = check({})
    bare = replace(found.form, pages=tuple(p for p in found.form.pages if p.key != "partners"))
    assert missing(Need.CONFIRMATIONS, Standing(replace(found, form=bare))) == []


def test_every_state_of_a_credential_is_reached_and_only_the_end_has_no_way_on() -> None:
    reached = {State.DRAFT, *(s.target for s in STEPS)}
    assert reached >= set(CREDENTIAL_STATES)
    assert [s for s in CREDENTIAL_STATES if not steps_from(STEPS, s)] == [State.RETIRED]


def test_the_steps_of_the_profile_have_the_guards_of_the_process() -> None:
    approve, launch, retire = (step_named(STEPS, k) for k in ("approve", "launch", "retire"))
    assert approve is not None
    assert launch is not None
    assert retire is not None
    assert approve.excepted == {Need.CONFIRMATIONS}
    assert {Need.BADGE, Need.LAUNCH_DATE} <= set(launch.needs)
    assert set(retire.needs) == GIVEN
    assert step_named(STEPS, "nowhere") is None


def test_a_guard_leads_to_the_question() -> None:
    assert lacking(step(Need.LAUNCH_DATE), standing({}), ANY)[0].ref == Ref("launch_on")


def test_a_state_that_the_profile_calls_its_own_name_has_one_place_among_the_states() -> None:
    states = mohawk().states(RecordKind.REQUEST)
    assert mohawk().stage(State.RETURNED) is not None
    assert len(states) == len(set(states))
    assert states[-4:] == (State.RETURNED, State.APPROVED, State.DECLINED, State.WITHDRAWN)
