"""Checking a full request: every rule, 40 outcomes with their assessments and alignments."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from benchmarks.measure import Result, case, interleaved
from mcdesk.domain.answers import Answers, Json, rows_of
from mcdesk.domain.forms import load_form, read_toml
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.rules import Check, OtherRecord, run
from mcdesk.resources import resource

OUTCOMES, RECORDS = 40, 200
TODAY = date(2026, 11, 24)


def full_request() -> Answers:
    """The sample with 40 outcomes, each with an assessment and an alignment of its own."""
    data = json.loads(resource("samples", "forklift.json").read_text("utf-8"))
    answers = cast("dict[str, Json]", data["answers"])
    for key, letter, column in (
        ("outcomes", "o", ""),
        ("assessments", "a", "outcomes"),
        ("alignments", "m", "outcome"),
    ):
        rows = rows_of(answers[key])
        answers[key] = [_row(rows, n, f"{letter}{n}", column) for n in range(OUTCOMES)]
    return answers


def _row(rows: Sequence[Mapping[str, Json]], number: int, row_id: str, column: str) -> Json:
    """A copy of one of the rows; every statement differs, so that no reading is remembered from another row."""
    own: dict[str, Json] = {"id": row_id, column: [f"o{number}"]} if column else {"id": row_id}
    row = {**rows[number % len(rows)], **own}
    return {**row, "statement": f"{row['statement']}, case {number}"} if "statement" in row else row


@case
def all_rules() -> Result:
    """Against ten times reading and writing the same answers as JSON, which is what a few saves cost."""
    profile = load_profile(read_toml(resource("institutions", "mohawk.toml")))
    form = load_form(read_toml(resource("forms", "request.toml")), profile)
    answers = full_request()
    text = json.dumps(answers)

    def check() -> None:
        run(Check(form, profile, answers, TODAY))

    def ten_times_json() -> None:
        for _ in range(10):
            json.dumps(json.loads(text))

    return Result("check 40 outcomes, all rules", *interleaved(check, ten_times_json), goal=2.0)


@case
def rules_beside_other_records() -> Result:
    """The same with 200 other records to compare with, against the same without them."""
    profile = load_profile(read_toml(resource("institutions", "mohawk.toml")))
    form = load_form(read_toml(resource("forms", "request.toml")), profile)
    answers = full_request()
    others = [OtherRecord(f"r{n}", str(n), f"Working safely in place {n}", dict(answers)) for n in range(RECORDS)]

    def beside() -> None:
        run(Check(form, profile, answers, TODAY, others=others))

    def alone() -> None:
        run(Check(form, profile, answers, TODAY))

    return Result("check beside 200 records", *interleaved(beside, alone), goal=3.0)
