"""What a list and a preview say of a request, computed away from the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mcdesk.app import requests
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.answers import Reader
from mcdesk.domain.fields import Form
from mcdesk.domain.flow import Progress, page_state, progress
from mcdesk.domain.problems import Severity, problems_of
from mcdesk.domain.records import Record
from mcdesk.domain.rules import OtherRecord, run
from mcdesk.domain.texts import Lang, say


@dataclass(frozen=True)
class Facts:
    """A request with how far it is and what the rules say of it."""

    request: Record
    progress: Progress
    blocking: int
    advised: int


def facts_of(services: Services, request: Record, around: Sequence[OtherRecord] | None = None) -> Facts:
    """Check the request as it stands today, compared with ``around`` (None: all others of the workspace)."""
    others = requests.others(services, request.id) if around is None else around
    problems = problems_of(run(requests.check_of(services, request.answers, others)))
    form = services.form
    states = [page_state(form, p, request.answers, request.done, problems) for p in form.pages]
    blocking = sum(p.severity is Severity.BLOCK for p in problems)
    advised = sum(p.severity is Severity.WARNING for p in problems)
    return Facts(request, progress(states), blocking, advised)


def pages_done(form: Form, request: Record) -> Progress:
    """How many pages the author went on from; cheap enough for every line of a list."""
    states = [page_state(form, p, request.answers, request.done, ()) for p in form.pages]
    return progress(states)


def choice_words(form: Form, request: Record, key: str, lang: Lang) -> str:
    """The label of a chosen option, "" where nothing is chosen."""
    chosen = Reader(request.answers).text(key)
    if not form.has(key) or not chosen:
        return ""
    option = form.field(key).option(chosen)
    return option.label.to(lang) if option else chosen


def launch_words(request: Record, lang: Lang) -> str:
    """The month of the launch in words, "" where not given."""
    month = Reader(request.answers).day("launch_month")
    return formats.month(month, lang) if month else ""


def updated_words(request: Record, lang: Lang) -> str:
    """When the request was changed last."""
    return formats.moment(request.updated_at, lang) if request.updated_at else ""


def updated_shortly(request: Record, lang: Lang, today: date) -> str:
    """The same for a narrow column: the time today, the day before that."""
    if request.updated_at is None:
        return ""
    here = request.updated_at.astimezone()
    if here.date() == today:
        return say(lang, "requests-today", time=formats.clock(here, lang))
    return formats.day(here.date(), lang)


def updated_order(record: Record) -> float:
    """What the day of the last change is sorted by."""
    return record.updated_at.timestamp() if record.updated_at else 0.0
