"""How a record stands: what the rules say of it, its versions, and what its next steps still need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcdesk.app import requests
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers
from mcdesk.domain.life.guards import Lacking, Standing, lacking
from mcdesk.domain.life.steps import GIVEN, Decision, Step, steps_from
from mcdesk.domain.life.versions import changed_keys
from mcdesk.domain.problems import problems_of
from mcdesk.domain.records import Record, Version
from mcdesk.domain.rules import run


@dataclass(frozen=True)
class Way:
    """A step that leads on from here, and what it still needs besides the words of the decision."""

    step: Step
    lacking: tuple[Lacking, ...]

    @property
    def open(self) -> bool:
        """Whether it can be taken, at least with a recorded exception."""
        return all(one.excusable for one in self.lacking)


def standing(services: Services, record: Record) -> Standing:
    """The record as guards see it today."""
    others = requests.others(services, record.id, record.kind)
    check = requests.check_of(services, record.answers, others, record.kind)
    versions = services.store.versions(record.id)
    return Standing(check, problems_of(run(check)), len(versions), differs(services, record, versions))


def differs(services: Services, record: Record, versions: Sequence[Version]) -> bool:
    """Whether the answers promise something else than the last version; False where none is issued."""
    return bool(versions) and bool(changes(services, record, versions[-1].answers))


def changes(services: Services, record: Record, before: Answers) -> tuple[str, ...]:
    """The questions that promise something else now than ``before``, in the order of the form."""
    return changed_keys(services.form_of(record.kind), before, record.answers)


def ways(services: Services, record: Record, now: Standing | None = None) -> tuple[Way, ...]:
    """Every step that leads on from the state of the record, in the order of the profile.

    What the decision itself has to bring (a reason, a date) is not counted as lacking.
    """
    found = now or standing(services, record)
    decision = Decision(services.today())
    return tuple(_way(step, found, decision) for step in steps_from(services.profile.workflow, record.state))


def _way(step: Step, found: Standing, decision: Decision) -> Way:
    return Way(step, tuple(one for one in lacking(step, found, decision) if one.need not in GIVEN))
