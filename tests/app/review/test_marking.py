"""Marks by the rubric: one for each reviewer and criterion, the last counts, and they agree or differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mcdesk.app import records, requests
from mcdesk.app.review.marking import mark, marks
from mcdesk.app.services import Services
from mcdesk.app.workflow.history import line_words
from mcdesk.domain.errors import Refused
from mcdesk.domain.history.privacy import Writer
from mcdesk.domain.records import Event, Record
from mcdesk.domain.review.rubric import MARKED, marks_of
from mcdesk.domain.texts import Lang, Message, words
from tests.app.workspace import request_of, services
from tests.domain.definitions import sample

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def submitted(work: Services) -> Record:
    return request_of(work, sample("forklift"), submitted=True)


def of(work: Services, name: str, role: str = "quality-reviewer") -> Services:
    return replace(work, who=name, role=role)


def test_the_last_mark_of_each_reviewer_counts_and_stands_signed_in_the_history() -> None:
    work = services()
    record = submitted(work)
    mark(of(work, "Ana Example"), record, "outcomes", "partly", "Two say the same")
    found = mark(of(work, "Ana Example"), record, "outcomes", "met", "").value
    (one,) = found.of["outcomes"]
    assert (one.who, one.role, one.level, one.note, one.version, one.mine) == (
        "Ana Example",
        "quality-reviewer",
        "met",
        "",
        1,
        True,
    )
    assert [e.action for e in work.store.history(record.id)].count(MARKED) == 2


def test_reviewers_agree_or_differ_and_one_alone_does_neither() -> None:
    work = services()
    record = submitted(work)
    mark(of(work, "Ana Example"), record, "relevance", "met", "")
    assert marks(work, record.id).agreed("relevance") is None
    mark(of(work, "Bo Example"), record, "relevance", "met", "I asked the council")
    mark(of(work, "Ana Example"), record, "ownership", "met", "")
    found = mark(of(work, "Bo Example"), record, "ownership", "not_met", "").value
    assert (found.agreed("relevance"), found.agreed("ownership"), found.agreed("outcomes")) == (True, False, None)
    assert found.reviewers == ("Ana Example", "Bo Example")
    assert found.mine("relevance") is not None


def test_the_same_mark_is_not_written_twice_and_an_empty_one_takes_it_back() -> None:
    work = services()
    record = submitted(work)
    for _ in range(3):
        mark(work, record, "outcomes", "met", " Fine ")
    assert [e.action for e in work.store.history(record.id)].count(MARKED) == 1
    assert mark(work, record, "outcomes", "", "").value.of == {}
    mark(work, record, "relevance", "", "")
    assert [e.action for e in work.store.history(record.id)].count(MARKED) == 2


@pytest.mark.parametrize(
    ("criterion", "level", "note", "key"),
    [
        ("beauty", "met", "", "review-no-criterion"),
        ("outcomes", "superb", "", "review-no-level"),
        ("outcomes", "met", "x" * 20_001, "review-too-long"),
    ],
)
def test_what_the_rubric_does_not_know_is_refused(criterion: str, level: str, note: str, key: str) -> None:
    work = services()
    with pytest.raises(Refused) as caught:
        mark(work, submitted(work), criterion, level, note)
    assert caught.value.message.key == key


def test_a_draft_that_was_never_submitted_is_not_marked() -> None:
    work = services()
    with pytest.raises(Refused) as caught:
        mark(work, requests.create(work).value, "outcomes", "met", "")
    assert caught.value.message.key == "workflow-not-submitted"
    assert records.save(work, request_of(work, sample("rough"))).value.version == 0


def test_lines_that_claim_odd_things_do_not_break_the_reading() -> None:
    odd = [
        Event(NOON, "Ana Example", MARKED, "r1", {}),
        Event(NOON, "Ana Example", MARKED, "r1", {"criterion": 7, "level": 9, "version": "two"}, "Words"),
        Event(NOON + timedelta(minutes=1), "Ana Example", "review-commented", "r1", {"criterion": "outcomes"}),
    ]
    found = marks_of(odd, Writer("Bo Example"))
    assert [(m.level, m.version, m.note, m.mine) for m in found.of["7"]] == [("9", 0, "Words", False)]


def test_the_history_says_of_a_mark_which_criterion_it_is_about_and_how_far_it_is_met() -> None:
    work = services()
    request = request_of(work, sample("forklift"), submitted=True)
    mark(work, request, "relevance", "met", "Two councils said so")
    mark(work, request, "relevance", "", "Not sure any more")
    said = [line_words(work, e) for e in work.store.history(request.id) if e.action == MARKED]
    assert [words(m, Lang.EN) for m in said if isinstance(m, Message)] == [
        "Marked by the rubric: Relevance, Met",
        "Marked by the rubric: Relevance",
    ]
