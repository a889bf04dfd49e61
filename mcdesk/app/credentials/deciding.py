"""Changes of state: decided by a person, on a day, for a reason, and written into the history that nobody changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from mcdesk.app import records
from mcdesk.app.changes import Change, touched
from mcdesk.app.credentials.standing import standing
from mcdesk.app.services import Services
from mcdesk.domain.answers import day_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.history.proof import ANSWERS, VERSION
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.life.guards import Lacking, lacking
from mcdesk.domain.life.steps import Decision, Step, step_named
from mcdesk.domain.records import Event, Record, State
from mcdesk.domain.texts import message

STEP = "record-step"
"""The action of such a line of the history."""


class NotYet(Refused):
    """The step still needs something; ``lacking`` names all of it, in the order of the profile."""

    def __init__(self, step: Step, missing: Sequence[Lacking]) -> None:
        first = missing[0]
        super().__init__(first.message, first.fix, str(first.ref or ""))
        self.step, self.lacking = step, tuple(missing)


@dataclass(frozen=True)
class Decided:
    """A change of state as the history has it. ``at`` is when it was recorded, ``on`` the day that was given."""

    at: datetime
    who: str
    step: str
    source: State
    target: State
    on: date | None = None
    reason: str = ""
    exception: str = ""
    teach_out: date | None = None
    last_badge: date | None = None


def step_of(services: Services, record: Record, key: str) -> Step:
    """The step ``key`` from the state of the record. Refused where none of that name leads on from there."""
    step = step_named(services.profile.steps(record.kind, record.state), key)
    if step is None:
        known = ", ".join(s.key for s in services.profile.steps(record.kind, record.state)) or "–"
        raise Refused(message("life-no-step", step=key), message("life-no-step-fix", known=known))
    return step


def check_role(services: Services, step: Step) -> None:
    """Refused (``life-not-your-role``) where the role at the keyboard may not take the step."""
    if not step.open_to(services.role):
        profile = services.profile
        told = message("life-not-your-role", step=step.label, role=profile.role_label(services.role))
        raise Refused(told, message("life-not-your-role-fix", may=profile.role_labels(step.by)))


def decide(services: Services, record: Record, key: str, decision: Decision) -> Change[Record]:
    """Take the step ``key``. Raises :class:`NotYet` with all that it lacks, Refused for a step that is not there."""
    step = step_of(services, record, key)
    check_role(services, step)
    missing = lacking(step, standing(services, record), decision)
    if missing:
        raise NotYet(step, missing)
    moved = replace(record, state=step.target, updated_at=services.clock.now())
    kept = services.store.save(moved, _event(services, record, step, decision))
    return touched(kept, kept.kind, kept.id)


def _event(services: Services, record: Record, step: Step, decision: Decision) -> Event:
    detail: dict[str, str | int] = {
        "step": step.key,
        "from": record.state.value,
        "to": step.target.value,
        "on": decision.on.isoformat(),
        "exception": decision.exception.strip() if step.excepted else "",
        "teach_out": decision.teach_out.isoformat() if decision.teach_out else "",
        "last_badge": decision.last_badge.isoformat() if decision.last_badge else "",
        "role": services.role,
        VERSION: _frozen(services, record),
        ANSWERS: fingerprint(record.answers),
    }
    given = {k: v for k, v in detail.items() if v not in ("", 0)}
    return replace(records.event_of(services, STEP, record, **given), words=decision.reason.strip())


def _frozen(services: Services, record: Record) -> int:
    """The version that has these answers, 0 where none has: a decision is about what it saw."""
    told = fingerprint(record.answers)
    return next((v.number for v in services.store.versions(record.id) if fingerprint(v.answers) == told), 0)


def decisions(history: Iterable[Event]) -> tuple[Decided, ...]:
    """The changes of state in a history, in its order; a line that does not read is left out."""
    found = (_decided(e) for e in history if e.action == STEP)
    return tuple(d for d in found if d is not None)


def _decided(event: Event) -> Decided | None:
    detail: Mapping[str, str | int] = event.detail

    def words(key: str) -> str:
        return str(detail.get(key, ""))

    try:
        source, target = State(words("from")), State(words("to"))
    except ValueError:
        return None
    return Decided(
        event.at,
        event.who,
        words("step"),
        source,
        target,
        day_of(words("on")),
        event.words or words("reason"),
        words("exception"),
        day_of(words("teach_out")),
        day_of(words("last_badge")),
    )
