"""What falls due in the workspace, for the start page, the list, and a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.life.clock import Due, dues, soon
from mcdesk.domain.life.dates import windows
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Argument, Lang, Message, message

DATED = (
    "official_name",
    "official_name_fr",
    "launch_on",
    "launch_month",
    "review_on",
    "review_cycle_months",
    "partners",
    "offerings",
    "enrol_min",
)
"""The answers that dates are read from; no others are read for the start page."""


@dataclass(frozen=True)
class Falling:
    """Something that falls due, and of which credential."""

    credential: Record
    due: Due


def falling_due(services: Services, most: int | None = None) -> tuple[Falling, ...]:
    """What is overdue or will be soon in the workspace, the earliest first, ``most`` of it at most.

    Only the answers of credentials are read in which something falls due: a few are quickly found among very many.
    """
    today, profile, store = services.today(), services.profile, services.store
    ids = dict.fromkeys(i for window in windows(profile, today) for i in store.catalogue.falling(window, most))
    found = store.some(list(ids), keys=DATED)
    each = (Falling(c, d) for c in found for d in soon(dues(c, profile, today), profile, today))
    return tuple(sorted(each, key=lambda f: (f.due.day, f.credential.number)))[:most]


def every_date(services: Services, credentials: Sequence[Record]) -> tuple[Falling, ...]:
    """Every date in the life of these credentials, past ones too."""
    today = services.today()
    return tuple(Falling(c, d) for c in credentials for d in dues(c, services.profile, today))


def due_words(due: Due, today: date, lang: Lang) -> Message:
    """What falls due and when: ``Review: 15 October 2027``, ``Review overdue since …``."""
    when = formats.month(due.day, lang) if due.month else formats.day(due.day, lang)
    args: dict[str, Argument] = {"when": when}
    if due.about or due.kind == "letter":
        args["partner"] = due.about or "–"
    if due.number:
        args["number"] = due.number
    late = "overdue" if due.overdue(today) and due.kind != "uptake" else "due"
    return message(f"life-{due.kind}-{late}", **args)
