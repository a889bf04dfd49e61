"""What follows from the answers: each line from what it rests on, and none from what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from mcdesk.domain.answers import Json
from mcdesk.domain.computed import ANCHORS, computed
from mcdesk.domain.outline import Tone
from mcdesk.domain.rules.base import Check
from mcdesk.domain.texts import Lang, words
from tests.domain.definitions import mohawk, request_form, sample


def told(changed: Mapping[str, Json] | None = None, lang: Lang = Lang.EN) -> dict[str, tuple[str, Tone]]:
    """Label, words and tone of every line for the sample with these answers changed."""
    answers = {**sample("forklift"), **(changed or {})}
    check = Check(request_form(), mohawk(), answers, date(2026, 11, 24))
    return {
        c.label.to(lang): (words(c.value, lang).replace("\N{NO-BREAK SPACE}", " "), c.tone) for c in computed(check)
    }


def test_the_hours_of_a_learner_are_added_up() -> None:
    said = told()
    assert said["Total workload"][0] == "46 hours: 36 instructional and 10 of the learner’s own"
    assert said["Each week"][0] == "7.2 instructional hours"
    assert said["Hours of the modules"] == ("36 of 36 instructional hours", Tone.GOOD)
    assert told(lang=Lang.FR)["Par semaine"][0] == "7,2 heures d’enseignement"


def test_modules_that_do_not_fill_the_hours_are_told() -> None:
    assert told({"instructional_hours": 40})["Hours of the modules"] == ("36 of 40 instructional hours", Tone.WARNING)


@pytest.mark.parametrize("missing", [{"instructional_hours": None}, {"instructional_hours": "many"}])
def test_nothing_follows_from_what_is_not_there(missing: Mapping[str, Json]) -> None:
    assert not {"Total workload", "Each week", "Hours of the modules"} & told(missing).keys()


def test_each_condition_of_osap_has_its_line() -> None:
    said = told({"osap_intent": "planned", "instructional_hours": 301, "cip_code": None})
    assert said["Instructional hours"] == ("301 hours, not as OSAP asks", Tone.WARNING)
    assert said["Duration"] == ("5 weeks, as OSAP asks", Tone.GOOD)
    assert said["Field of study (CIP 2021)"] == ("Not answered; OSAP asks for it", Tone.WARNING)
    assert said["Occupations (NOC 2021)"] == ("75101, as OSAP asks", Tone.GOOD)
    assert said["Delivery mode"][1] is Tone.GOOD


def test_no_condition_is_listed_where_osap_is_not_sought() -> None:
    assert "Duration" not in told({"osap_intent": "not_sought"})


def test_the_badge_names_each_competency_once_and_its_issuer() -> None:
    alignments = sample("forklift")["alignments"]
    assert isinstance(alignments, list)
    said = told({"alignments": [*alignments, {**alignments[0], "id": "again"}]})
    assert said["Competencies on the badge"][0].count("EES4 ") == 1
    assert said["Issuer"][0] == "Mohawk College, https://www.mohawkcollege.ca"


def test_nothing_follows_from_an_empty_request() -> None:
    assert computed(Check(request_form(), mohawk(), {}, date(2026, 11, 24))) == ()


def test_lines_stand_under_the_questions_that_are_known_for_it() -> None:
    check = Check(request_form(), mohawk(), sample("forklift"), date(2026, 11, 24))
    assert {c.after for c in computed(check)} == set(ANCHORS)
