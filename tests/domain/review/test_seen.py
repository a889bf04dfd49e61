"""What a person has seen, and what is another since."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mcdesk.domain.answers import Answers, Ref, rows_of, with_value
from mcdesk.domain.review.seen import changed, look, read
from tests.domain.definitions import request_form, sample

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
FORM = request_form()
BEFORE: Answers = sample("forklift")


def since(answers: Answers) -> list[str]:
    kept = read(look(FORM, BEFORE, NOON).text())
    assert kept is not None
    assert kept.at == NOON
    return [str(r) for r in changed(FORM, kept, answers)]


def test_nothing_changed_where_nothing_did() -> None:
    assert since(BEFORE) == []
    assert since({**BEFORE, "working_title": f"  {BEFORE['working_title']} "}) == []


def test_each_place_is_named_in_the_order_of_the_form() -> None:
    first = str(rows_of(BEFORE["outcomes"])[0]["id"])
    cell = Ref("outcomes", first, "statement")
    now = with_value({**BEFORE, "instructional_hours": 12, "working_title": "Forklifts"}, cell, "Drives")
    assert since(now) == ["working_title", "instructional_hours", str(cell)]


def test_a_row_that_came_is_one_place_and_one_that_went_marks_its_question() -> None:
    rows = rows_of(BEFORE["outcomes"])
    assert since({**BEFORE, "outcomes": [*rows[1:], {"id": "new", "statement": "Drives"}]}) == [
        "outcomes",
        "outcomes[new]",
    ]
    assert since({k: v for k, v in BEFORE.items() if k != "working_title"}) == ["working_title"]


def test_no_answer_can_be_read_from_it() -> None:
    kept = look(FORM, BEFORE, NOON).text()
    assert "orklift" not in kept
    assert len(kept) < 20_000


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"at": 1}', '{"at": "2026-11-24", "prints": {}}', "[" * 9999])
def test_anything_else_is_nothing(text: str) -> None:
    assert read(text) is None
