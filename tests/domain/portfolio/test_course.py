"""What the history says of the way of a record through its states."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mcdesk.domain.portfolio.course import Stay, course_of, happened, told
from mcdesk.domain.records import Event, RecordKind, State
from tests.domain.portfolio.records import at, record, step, submitted


def test_stays_follow_the_history_and_the_day_that_was_given() -> None:
    history = [
        submitted("r", "2026-02-02"),
        step("r", "2026-02-20", State.SUBMITTED, State.APPROVED, on="2026-02-16"),
    ]
    course = course_of(record("r", RecordKind.REQUEST, State.APPROVED), told(history).moves["r"])
    assert course.stays == (
        Stay(State.DRAFT, date(2026, 1, 5), date(2026, 2, 2)),
        Stay(State.SUBMITTED, date(2026, 2, 2), date(2026, 2, 16)),
        Stay(State.APPROVED, date(2026, 2, 16)),
    )
    assert course.at(date(2026, 2, 15)).state == State.SUBMITTED
    assert course.at(date(2020, 1, 1)).state == State.DRAFT
    assert dict(happened(course, RecordKind.REQUEST)) == {
        "received": date(2026, 2, 2),
        "approved": date(2026, 2, 16),
    }


def test_time_does_not_run_back() -> None:
    history = [submitted("r", "2026-02-02"), step("r", "2026-02-20", State.SUBMITTED, State.APPROVED, on="2025-01-01")]
    stays = course_of(record("r", RecordKind.REQUEST, State.APPROVED), told(history).moves["r"]).stays
    assert [s.since for s in stays] == sorted(s.since for s in stays)


def test_the_state_of_the_record_counts_where_the_history_ends_elsewhere() -> None:
    moves = told([submitted("r", "2026-02-02")]).moves["r"]
    assert course_of(record("r", RecordKind.REQUEST, State.APPROVED), moves).stays[-1].state == State.APPROVED
    nothing = course_of(replace(record("r"), created_at=None))
    assert nothing.stays == (Stay(State.DRAFT, date.min),)


def test_lines_that_do_not_read_are_left_out() -> None:
    odd = [
        Event(at("2026-01-01"), "Ada", "record-step", "r", {"from": "draft", "to": "No where!"}),
        Event(at("2026-01-01"), "Ada", "record-step", "r", {"to": "draft"}),
        Event(at("2026-01-01"), "Ada", "request-submitted"),
    ]
    assert told(odd).moves == {}
