"""A question that no program knows, added to a form, is in the schema, the page, the checks and the answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from jsonschema import Draft202012Validator

from mcdesk.domain.answers import Answers
from mcdesk.domain.field_docs import fields_page
from mcdesk.domain.fields import Form
from mcdesk.domain.forms import load_form, read_toml
from mcdesk.domain.json_schema import answers_schema
from mcdesk.domain.problems import Severity, problems_of
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.rules import Check, run

OWN = Path(__file__).parent.parent / "own_form"
PROFILE = load_profile(read_toml(OWN / "profile.toml"))
FORM: Form = load_form(read_toml(OWN / "form.toml"), PROFILE)


def problems(answers: Answers) -> set[tuple[str, str, str]]:
    found = problems_of(run(Check(FORM, PROFILE, answers, date(2026, 11, 24))))
    return {(p.rule, str(p.ref), p.severity.value) for p in found}


def test_its_questions_are_in_the_schema() -> None:
    validator = Draft202012Validator(answers_schema(FORM))
    assert validator.is_valid({"mascot": "RED FOX", "animals": [{"id": "a1", "animal": "Fox", "legs": 4}]})
    assert not validator.is_valid({"mascot": "red fox"})
    assert not validator.is_valid({"animals": [{"id": "a1", "legs": "four"}]})
    assert not validator.is_valid({"working_title": "not asked here"})


def test_its_questions_are_on_the_page() -> None:
    page = fields_page(FORM, PROFILE, read_toml(OWN / "form.toml"))
    assert "`mascot` · text · must be answered before submitting" in page
    assert "- At most 6 words (threshold `motto_max`)" in page
    assert "| `legs` | integer | optional | Legs | At least 0 (threshold `legs_min`)" in page


def test_its_questions_are_checked() -> None:
    assert problems({}) == {("F01", "mascot", "block"), ("F01", "motto", "block")}
    wordy = "one two three four five six seven"
    answers: Answers = {
        "mascot": "Fox",
        "season": "winter",
        "motto": wordy,
        "animals": [{"id": "a1", "legs": 9}],
        "price": "free",
    }
    assert problems(answers) == {
        ("F01", "winter_coat", "warning"),
        ("F01", "animals[a1].animal", "block"),
        ("F02", "motto", Severity.NOTE.value),
        ("F02", "animals[a1].legs", Severity.NOTE.value),
        ("R38", "mascot", "block"),
        ("R38", "price", "block"),
    }


def test_a_good_answer_has_no_problem() -> None:
    answers: Answers = {
        "mascot": "FOX",
        "season": "summer",
        "motto": "Feed me",
        "animals": [{"id": "a", "animal": "Fox"}],
    }
    assert problems(answers) == set()
