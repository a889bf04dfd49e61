"""What a person wrote before the program ended unasked is no news to them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcdesk.app import records, recovery
from mcdesk.app.review.seeing import last_seen, note_own, note_seen
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers
from mcdesk.domain.records import Record
from mcdesk.domain.review.seen import changed
from tests.app.workspace import request_of, services


def _written(work: Services, request: Record, answers: Answers) -> Record:
    return records.save(work, replace(request, answers={**request.answers, **answers})).value


def _news(work: Services, request: Record) -> list[str]:
    seen = last_seen(work, request.id)
    return [ref.field for ref in changed(work.form, seen, request.answers)] if seen is not None else []


@pytest.mark.parametrize("others", [False, True])
def test_only_what_was_news_before_stays_marked(others: bool) -> None:
    work = services()
    request = request_of(work)
    note_seen(work, request)
    if others:
        request = _written(work, request, {"department": "Theirs"})
    recovery.begin(work, request)
    request = _written(work, request, {"working_title": "Mine, and then the power went"})
    found = recovery.interrupted(work)
    assert found is not None
    note_own(work, found)
    assert _news(work, request) == (["working_title", "department"] if others else [])


def test_a_record_that_was_never_closed_has_no_news() -> None:
    work = services()
    request = request_of(work)
    recovery.begin(work, request)
    request = _written(work, request, {"working_title": "Mine"})
    found = recovery.interrupted(work)
    assert found is not None
    note_own(work, found)
    assert (last_seen(work, request.id), _news(work, request)) == (None, [])
