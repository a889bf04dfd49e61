"""The rules on a credential: those that its form has questions for, in its own words."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from mcdesk.domain.answers import Json
from mcdesk.domain.life.carrying import carried
from mcdesk.domain.problems import Problem, Severity, problems_of
from mcdesk.domain.rules import RULES, run
from mcdesk.domain.texts import Lang, words
from tests.domain.definitions import credential_form, request_form, sample
from tests.domain.life.credentials import check


def said(answers: Mapping[str, Json]) -> tuple[Problem, ...]:
    found = problems_of(run(check(answers)))
    assert all(words(m, lang) for p in found for m in (p.message, p.fix) for lang in Lang)
    return found


def keys(answers: Mapping[str, Json]) -> set[str]:
    return {p.message.key for p in said(answers)}


def test_an_empty_one_lacks_what_it_cannot_be_issued_without() -> None:
    blocked = {p.ref.field for p in said({}) if p.severity is Severity.BLOCK}
    assert blocked >= {
        "official_name",
        "description",
        "outcomes",
        "assessments",
        "alignments",
        "badge_criteria",
        "owner",
    }
    assert "f01-missing" not in keys({})


def test_what_comes_from_a_whole_request_lacks_only_its_description() -> None:
    answers = carried(request_form(), credential_form(), sample("forklift"))
    assert [p.ref.field for p in said(answers) if p.severity is Severity.BLOCK] == ["description"]


@pytest.mark.parametrize("key", ["official_name", "official_name_fr", "badge_short_name_fr"])
def test_no_name_borrows_the_word_of_another_credential(key: str) -> None:
    assert "r10-blocked" in keys({key: "Forklift Diploma"})


def test_a_name_that_names_a_partner_says_why() -> None:
    partners: Json = [{"id": "p1", "organization": "Lakeport Logistics"}]
    assert "r11-named" in keys({"official_name": "Lakeport Logistics Forklift", "partners": partners})


def test_what_belongs_to_the_review_of_a_request_is_not_asked() -> None:
    found = {f.rule for f in run(check({"launch_month": "2020-01"})) if f.applies}
    assert "R37" not in found
    assert RULES["R37"].kinds != RULES["R36"].kinds


def test_a_renewed_one_has_its_next_review_long_after_its_launch() -> None:
    late = keys({"launch_on": "2024-09-01", "review_on": "2027-09-01"})
    assert "r36-late" not in late
    assert "r36-before" in keys({"launch_on": "2027-09-01", "review_on": "2027-03-01"})


def test_a_look_alike_leads_to_the_name() -> None:
    assert {p.ref.field for p in said({"official_name": "x"}) if p.rule == "R13"} == {"official_name"}
