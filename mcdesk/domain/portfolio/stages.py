"""What a portfolio and an inbox need to know of a state: whether it waits for a decision or ends, and its target."""

from __future__ import annotations

from datetime import date

from mcdesk.domain.life.steps import steps_from
from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.domain.portfolio.course import Stay
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import State

ENDED = frozenset({State.RETIRED, State.DECLINED, State.WITHDRAWN})
"""States from which nothing leads on by itself."""
REVIEW_DAYS = "review_days"
"""The threshold that says after how many working days the review of what is offered should be done."""


def waits(profile: Profile, state: State) -> bool:
    """Whether a record in this state waits for somebody: in a stage of the profile, or for its review."""
    return profile.stage(state) is not None or state is State.REVIEW_DUE


def undecided(profile: Profile, state: State) -> bool:
    """Whether a record in this state waits for a decision: a returned one waits for its author instead."""
    return waits(profile, state) and state is not State.RETURNED


def waits_for(profile: Profile, state: State, role: str) -> bool:
    """Whether a record in this state waits for a person of this role: by its stage, else by what may come next."""
    if not waits(profile, state):
        return False
    stage = profile.stage(state)
    if stage is not None:
        return not stage.roles or role in stage.roles or role == ADMINISTRATOR
    return any(step.open_to(role) for step in steps_from(profile.workflow, state))


def ended(state: State) -> bool:
    """Whether a record in this state has come to its end."""
    return state in ENDED


def target_of(profile: Profile, state: State) -> int | None:
    """After how many working days a record should have left this state; None where the college sets no target."""
    stage = profile.stage(state)
    if stage is not None:
        return stage.days or None
    found = profile.thresholds.get(REVIEW_DAYS) if state is State.REVIEW_DUE else None
    return found.value if found else None


def days_in(profile: Profile, stay: Stay, day: date) -> int:
    """How many working days of the institution a record has been where it stands, on a day."""
    return profile.calendar.working_days(stay.since, min(stay.until or day, day))


def late(profile: Profile, stay: Stay, day: date) -> bool:
    """Whether it is longer there than the target allows."""
    target = target_of(profile, stay.state)
    return target is not None and days_in(profile, stay, day) > target
