"""What is missing on a record: how far it is, and what the rules say of it as it stands today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcdesk.app import requests
from mcdesk.app.services import Services
from mcdesk.domain.fields import Form
from mcdesk.domain.flow import Progress, page_state, progress
from mcdesk.domain.problems import Severity, problems_of
from mcdesk.domain.records import Record
from mcdesk.domain.rules import OtherRecord, run

SETTLE, ADVISED, NOTHING = "settle", "advised", "nothing"
LEVELS = (SETTLE, ADVISED, NOTHING)
"""Something is to be settled, something is advised, nothing is missing: what a list can be filtered by."""


@dataclass(frozen=True)
class Facts:
    """How far a record is, and what the rules say of it. Lists keep it of very many, so it does not hold the record."""

    progress: Progress
    blocking: int
    advised: int

    @property
    def level(self) -> str:
        """One of :data:`LEVELS`."""
        return SETTLE if self.blocking else ADVISED if self.advised else NOTHING


def facts_of(services: Services, record: Record, around: Sequence[OtherRecord]) -> Facts:
    """Check the record as it stands today, compared with ``around``."""
    problems = problems_of(run(requests.check_of(services, record.answers, around, record.kind)))
    form = services.form_of(record.kind)
    states = [page_state(form, p, record.answers, record.done, problems) for p in form.pages]
    blocking = sum(p.severity is Severity.BLOCK for p in problems)
    advised = sum(p.severity is Severity.WARNING for p in problems)
    return Facts(progress(states), blocking, advised)


def pages_done(form: Form, record: Record) -> Progress:
    """How many pages the author went on from; cheap enough for every line of a list."""
    states = [page_state(form, p, record.answers, record.done, ()) for p in form.pages]
    return progress(states)
