"""A window with a request that two people talk about, and a keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from mcdesk.app import requests
from mcdesk.app.review import talking
from mcdesk.app.services import Services
from mcdesk.domain.answers import Ref
from mcdesk.domain.records import Record
from mcdesk.export.identity import PersonPen
from mcdesk.ui.review.talk import Talk
from tests.features.conftest import program
from tests.features.hands import Hands
from tests.ui.accessibility.screens import sample, services_of
from tests.ui.shell.conftest import Opened, opened, workspace

__all__ = ["opened", "program", "workspace"]

TITLE, HOURS = Ref("working_title"), Ref("instructional_hours")
Begin = Callable[..., Hands]


def as_reviewer(services: Services) -> Services:
    """The same workspace with Bo at the keyboard."""
    pen = PersonPen(services.store.path.with_name("bo.key"), "Bo Example", "manager")
    services.store.sign_with(pen)
    return replace(services, who="Bo Example", role="manager", pen=pen)


@pytest.fixture
def begin(opened: Opened) -> Begin:
    """``begin(submitted=...)``: a window with a request open; Bo asked about the hours and suggested another title."""

    def start(*, submitted: bool = False) -> Hands:
        hands = Hands(opened(None))
        hands.window.resize(1280, 800)
        desk = hands.window.desk
        desk.new_request(sample("forklift"))
        hands.wait(lambda: desk.draft is not None, "a request opens")
        hands.rest()
        record = hands.draft.request
        desk.close_request()
        hands.rest()
        work = services_of(hands.window)
        _talk(work, requests.submit(work, record).value.request if submitted else record)
        desk.open_record(record.id)
        hands.wait(lambda: desk.draft is not None, "the request opens again")
        hands.rest()
        return hands

    return start


def _talk(services: Services, record: Record) -> None:
    bo, mine = as_reviewer(services), services.pen
    assert mine is not None
    talking.comment(bo, record, HOURS, "Is the practice with the employer part of it?")
    talking.suggest(bo, record, TITLE, "Safe Lift Truck Operation")
    services.store.sign_with(mine)


def talk_of(hands: Hands) -> Talk:
    """The conversation about the open request."""
    return Talk.of(hands.draft)
