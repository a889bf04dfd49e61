"""The submitted request goes through its review: an employer is asked, it is returned, mended, marked and passed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mcdesk.app import requests
from mcdesk.app.credentials import making
from mcdesk.app.employer.form import employer_form, partners
from mcdesk.app.review import marking
from mcdesk.app.services import Program, Services
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang
from mcdesk.ui.demonstration.driver import Driver
from mcdesk.ui.demonstration.review import FIRST, SECOND, as_reviewer, own_pen

WHY = "Say which of the two assessments is supervised on the floor. Everything else is ready for the committee."
MARKS = (
    (FIRST, "relevance", "met", "The council's letter names the open positions."),
    (SECOND, "relevance", "met", ""),
    (FIRST, "assessment", "met", ""),
    (SECOND, "assessment", "partly", "The written part has no rubric yet."),
)


def deciding_journey(d: Driver, record: Record, colleague: Callable[[str], Program]) -> None:
    """Leave the employer's form, and pictures of the review from the submission to the last stage."""
    reviewers = {who: as_reviewer(d, who, colleague) for who in (FIRST, SECOND)}
    own = own_pen(d)
    _ask(d, record)
    _open(d, record)
    d.picture("56-waiting-for-the-review")
    _step(d, reviewers[FIRST], record, "screen")
    _step(d, reviewers[FIRST], record, "return_it", WHY)
    _open(d, record)
    d.picture("57-returned-with-the-reason")
    d.click("review-write")
    d.picture("58-the-next-version")
    d.window.desk.close_request()
    d.rest()
    sent = requests.submit(d.services, d.services.store.get(record.id)).value.request
    for who, criterion, level, note in MARKS:
        d.services.store.sign_with(reviewers[who].pen or own)
        marking.mark(reviewers[who], sent, criterion, level, note)
    for step in ("screen", "endorse", "support", "confirm_quality"):
        _step(d, reviewers[FIRST], record, step)
    d.services.store.sign_with(own)
    _open(d, record)
    d.window.workflow.open_rubric()
    d.picture("65-rubric")
    d.window.workflow.open_history()
    d.picture("66-history-and-its-proof")
    d.window.desk.close_request()
    d.rest()


def _open(d: Driver, record: Record) -> None:
    d.window.desk.close_request()
    d.services.store.sign_with(own_pen(d))
    d.rest()
    d.window.desk.open_record(record.id)
    d.rest()


def _step(d: Driver, reviewer: Services, record: Record, key: str, why: str = "") -> None:
    """A colleague takes a step. For the picture they play every role that the steps ask for."""
    d.services.store.sign_with(reviewer.pen or own_pen(d))
    may = replace(reviewer, role=d.services.role)
    making.take(may, d.services.store.get(record.id), key, Decision(d.services.today(), why))


def _ask(d: Driver, record: Record) -> None:
    row = partners(record)[0].id
    for form, lang, name in (
        ("pdf", Lang.EN, "employer-form-en.pdf"),
        ("pdf", Lang.FR, "formulaire-employeur-fr.pdf"),
        ("docx", Lang.EN, "employer-form-en.docx"),
    ):
        path: Path = d.out / name
        d.services.exporters[form].write(employer_form(d.services, record, row, lang), path)
        d.log.append(f"  {name}")
    _open(d, record)
    d.window.employer.open_page()
    d.picture("67-ask-an-employer")
