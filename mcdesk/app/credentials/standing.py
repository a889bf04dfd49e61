"""How a record stands: what the rules say of it, its versions, and what its next steps still need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcdesk.app import requests
from mcdesk.app.others import others
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers
from mcdesk.domain.life.guards import Lacking, Standing, lacking
from mcdesk.domain.life.steps import GIVEN, Decision, Step
from mcdesk.domain.life.versions import changed_keys
from mcdesk.domain.problems import problems_of
from mcdesk.domain.records import Record, State, Version
from mcdesk.domain.rules import run
from mcdesk.domain.texts import Message


@dataclass(frozen=True)
class Way:
    """A step that leads on from here, and what it still needs besides the words of the decision.

    ``breaks``: what it does to the stacks and the learners of the record, where it retires it; () for nothing.
    """

    step: Step
    lacking: tuple[Lacking, ...]
    breaks: tuple[Message, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it can be taken, at least with a recorded exception."""
        return all(one.excusable for one in self.lacking)


def standing(services: Services, record: Record) -> Standing:
    """The record as guards see it today."""
    around = others(services, record.id, record.kind)
    check = requests.check_of(services, record.answers, around, record.kind)
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
    steps = services.profile.steps(record.kind, record.state)
    breaks = _breaks(services, record) if any(step.target is State.RETIRED for step in steps) else ()

    def way(step: Step) -> Way:
        missing = tuple(one for one in lacking(step, found, decision) if one.need not in GIVEN)
        return Way(step, missing, breaks if step.target is State.RETIRED else ())

    return tuple(map(way, steps))


def _breaks(services: Services, record: Record) -> tuple[Message, ...]:
    from mcdesk.app.pathways.portfolio import impact, portfolio
    from mcdesk.app.pathways.telling import told

    found = impact(portfolio(services), record.id)
    return told(found) if found.breaks_something else ()
