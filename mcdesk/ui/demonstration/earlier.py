"""Requests of the year before, so that two years can be compared: made, submitted and decided on days of that year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from mcdesk.app import requests
from mcdesk.app.credentials import making
from mcdesk.app.moments import at
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import Record
from mcdesk.ui.demonstration.driver import sample

WHY = "The committee asks for a second employer who confirms the demand (invented)."
TO_THE_COMMITTEE = ("screen", "endorse", "support", "confirm_quality")
APPROVED, DECLINED = (*TO_THE_COMMITTEE, "approve"), ("screen", "decline")
RETURNED, WITHDRAWN = ("screen", "return_it"), ("withdraw",)


@dataclass(frozen=True)
class _Earlier:
    """A request of a month of the year before; without a fee, its money is not provided."""

    month: int
    title: str
    school: str
    mode: str
    hours: int
    weeks: int
    fee: str
    fate: tuple[str, ...] | None = None
    """The steps that were taken; None for a draft that nobody submitted."""


EARLIER = (
    _Earlier(1, "Battery Pack Assembly (invented)", "engineering", "face_to_face", 60, 8, "890.00", APPROVED),
    _Earlier(2, "Home Energy Assessment (invented)", "trades", "hybrid", 45, 6, "640.00", APPROVED),
    _Earlier(2, "Medication Reminders (invented)", "health", "asynchronous", 18, 3, "", DECLINED),
    _Earlier(4, "Bookkeeping for Small Shops (invented)", "business", "asynchronous", 30, 5, "395.00", APPROVED),
    _Earlier(5, "Stage Lighting Basics (invented)", "creative", "face_to_face", 24, 4, "410.00", RETURNED),
    _Earlier(6, "Robot Cell Safety (invented)", "engineering", "hybrid", 36, 5, "720.00", APPROVED),
    _Earlier(8, "Community Kitchen Lead (invented)", "community", "face_to_face", 20, 4, "", ()),
    _Earlier(9, "Wound Care Observations (invented)", "health", "synchronous", 27, 4, "450.00", APPROVED),
    _Earlier(10, "Night Dispatch (invented)", "trades", "synchronous", 15, 2, "220.00", WITHDRAWN),
    _Earlier(11, "Grant Writing (invented)", "community", "asynchronous", 21, 4, ""),
)
"""Invented, as everything in the demonstration."""
MONEY = ("dev_", "run_", "learner_", "fee", "enrol_")


def add_the_year_before(services: Services) -> None:
    """Put them into the workspace, through the same use cases as always."""
    year = services.today().year - 1
    for found in EARLIER:
        _add(services, found, datetime(year, found.month, 9, 15, tzinfo=UTC))


def _add(services: Services, found: _Earlier, begun: datetime) -> None:
    record = requests.create(at(services, begun), _answers(found)).value
    if found.fate is None:
        return
    sent = begun + timedelta(days=6)
    record = requests.submit(at(services, sent), record).value.request
    for number, key in enumerate(found.fate, 1):
        record = _step(at(services, sent + timedelta(days=5 * number)), record, key)


def _step(services: Services, record: Record, key: str) -> Record:
    why = WHY if key in ("return_it", "decline", "withdraw") else ""
    return making.take(services, record, key, Decision(services.today(), why)).value


def _answers(found: _Earlier) -> Mapping[str, Json]:
    name = found.title.removesuffix(" (invented)")
    changed: dict[str, Json] = {
        "working_title": found.title,
        "badge_short_name": name,
        "badge_name": name,
        "one_sentence": f"Learners show at work what {name} takes. An invented request of the year before.",
        "school": found.school,
        "delivery_mode": found.mode,
        "instructional_hours": found.hours,
        "duration_weeks": found.weeks,
    }
    answers: dict[str, Json] = {**sample("forklift"), **changed}
    if not found.fee:
        return {k: v for k, v in answers.items() if not k.startswith(MONEY)}
    return {**answers, "fee": found.fee}
