"""A workspace with requests in several states, to report on."""

from __future__ import annotations

from datetime import timedelta

from mcdesk.app import requests
from mcdesk.app.credentials import making
from mcdesk.app.services import Services
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import Record
from tests.app.workspace import NOW, SAMPLES, Clock, services
from tests.domain.definitions import sample

SCHOOLS = ("business", "health", "")
HOSTILE = "=HYPERLINK(“x”) & <b>Forklift</b>"


def reported() -> Services:
    """Twelve requests of three schools over a year; some were submitted, screened, returned, one is approved."""
    work = services()
    clock = work.clock
    assert isinstance(clock, Clock)
    for number in range(12):
        clock.time = NOW - timedelta(days=300 - number * 20)
        answers = {**sample(SAMPLES[number % 3]), "school": SCHOOLS[number % 3]}
        answers["working_title"] = f"{HOSTILE} {number}" if number == 4 else f"Invented learning {number}"
        request = requests.create(work, {k: v for k, v in answers.items() if v}).value
        if SAMPLES[number % 3] == "forklift":
            _move(work, requests.submit(work, request).value.request, number)
    clock.time = NOW
    return work


def _move(work: Services, request: Record, number: int) -> None:
    decision = Decision(work.today(), "Agreed at an invented meeting.", "An invented exception.")
    steps = {0: (), 3: ("screen",), 6: ("return_it",), 9: ("approve_directly",)}[number]
    for step in steps:
        request = making.take(work, request, step, decision).value
