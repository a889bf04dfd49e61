"""How a request stands in its review: how long it has waited, for whom, what was said last, and what leads on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mcdesk.app import requests
from mcdesk.app.acting import Refusal
from mcdesk.app.credentials.deciding import Decided, decisions
from mcdesk.app.credentials.standing import Way, ways
from mcdesk.app.services import Services
from mcdesk.domain.life.guards import Standing
from mcdesk.domain.life.steps import Stage
from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.domain.portfolio.course import course_of, told
from mcdesk.domain.portfolio.stages import days_in
from mcdesk.domain.problems import Problem, problems_of
from mcdesk.domain.records import Record, State, Version
from mcdesk.domain.rules import run
from mcdesk.domain.texts import Message, message


@dataclass(frozen=True)
class Stand:
    """``days`` are working days since ``since``. ``ways`` are the steps that the role at the keyboard may take.

    ``stage`` is what the profile says of the state, None where it waits for nobody. ``last`` is the decision that led
    here, None where no decision did. ``versions`` are those that were submitted.
    """

    stage: Stage | None
    since: date
    days: int
    ways: tuple[Way, ...]
    last: Decided | None
    versions: Sequence[Version] = ()

    @property
    def late(self) -> bool:
        """Whether it waits longer than the profile's target."""
        return self.stage is not None and 0 < self.stage.days < self.days


def stand_of(services: Services, record: Record, problems: Sequence[Problem] | None = None) -> Stand:
    """How a record stands, with the ``problems`` that are known of it; without them the rules are run."""
    history, versions = services.store.history(record.id), services.store.versions(record.id)
    stay = course_of(record, told(history).moves.get(record.id, ())).stays[-1]
    check = requests.check_of(services, record.answers, (), record.kind)
    found = problems_of(run(check)) if problems is None else problems
    # While the next version is written, what was said with the return is what the author needs.
    led_here = State.RETURNED if record.state is State.DRAFT else record.state
    taken = [d for d in decisions(history) if d.target is led_here]
    return Stand(
        stage=services.profile.stage(record.state),
        since=stay.since,
        days=days_in(services.profile, stay, services.today()),
        ways=tuple(
            w for w in ways(services, record, Standing(check, found, len(versions))) if w.step.open_to(services.role)
        ),
        last=taken[-1] if taken else None,
        versions=versions,
    )


def waiting_words(services: Services, stand: Stand) -> Message | None:
    """For whom it waits and since when, against the target; None where it waits for nobody."""
    stage = stand.stage
    if stage is None:
        return None
    who = services.profile.role_labels(stage.roles)
    key = "workflow-waits-late" if stand.late else "workflow-waits-target" if stage.days else "workflow-waits"
    return message(key, who=who, days=stand.days, target=stage.days, over=stand.days - stage.days)


def others_decide(services: Services, stand: Stand) -> Refusal | None:
    """That the role at the keyboard does not decide here, and who does; None where it may, or where nobody needs to."""
    roles = stand.stage.roles if stand.stage is not None else frozenset()
    if not roles or services.role in roles or services.role == ADMINISTRATOR:
        return None
    said = message("workflow-not-yours", role=services.profile.role_label(services.role))
    fix = "rights-fix-shared" if services.acting.shared else "rights-fix"
    return Refusal(said, message(fix, may=services.profile.role_labels(roles)))
