"""The JSON Schema of the answers."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mcdesk.domain.fields import Kind
from mcdesk.domain.json_schema import answers_schema
from mcdesk.domain.kind_checks import format_fault
from mcdesk.domain.texts import Lang
from tests.domain.definitions import request_form, sample

SCHEMA = answers_schema(request_form())


def errors(answers: object) -> list[str]:
    checker = Draft202012Validator.FORMAT_CHECKER
    found = Draft202012Validator(SCHEMA, format_checker=checker).iter_errors(answers)
    return ["/".join(str(p) for p in e.absolute_path) for e in found]


def test_it_is_a_schema_of_draft_2020_12() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", ["forklift", "homecare_fr", "rough"])
def test_it_takes_the_samples(name: str) -> None:
    assert errors(sample(name)) == []


def test_it_describes_every_question_and_column() -> None:
    for field in request_form().fields():
        described = SCHEMA["properties"][field.key]
        assert described["title"] == field.label.en
        if field.kind.has_rows:
            assert set(described["items"]["properties"]) == {"id", *(c.key for c in field.columns)}
        if field.kind in (Kind.CHOICE, Kind.CHOICES):
            assert list(described["x-options"].values()) == [o.label.en for o in field.options]


def test_its_words_follow_the_language() -> None:
    assert answers_schema(request_form(), Lang.FR)["title"] == request_form().title.fr


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("fee",), "1,250"),
        (("fee",), 250),
        (("fee",), "-1.00"),
        (("launch_month",), "2027-13"),
        (("searched_on",), "2027-02-30"),
        (("instructional_hours",), "36"),
        (("instructional_hours",), 36.5),
        (("request_type",), "nonsense"),
        (("purposes",), ["upskill", "upskill"]),
        (("plar",), "maybe"),
        (("working_title",), ""),
        (("requester", "email"), ""),
        (("requester", "fax"), "1"),
        (("noc_codes", 0, "code"), "7510"),
        (("partners", 0, "id"), None),
        (("partners", 0, "unknown"), "x"),
        (("unknown",), "x"),
    ],
)
def test_it_refuses_what_is_not_canonical(path: tuple[str | int, ...], value: object) -> None:
    answers: Any = copy.deepcopy(json.loads(json.dumps(sample("forklift"))))
    holder = answers
    for part in path[:-1]:
        holder = holder[part]
    holder[path[-1]] = value
    assert len(errors(answers)) == 1


def test_it_agrees_with_the_checks_of_the_kinds() -> None:
    """Whatever the samples hold passes both; the check of a kind never refuses what the schema takes of them."""
    for name in ("forklift", "homecare_fr"):
        for field in request_form().fields():
            if field.key in sample(name):
                assert format_fault(field, sample(name)[field.key]) is None, field.key
