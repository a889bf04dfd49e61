"""What a portfolio and an inbox need to know of a state: whether it waits for a decision or ends, and its target."""

from __future__ import annotations

from datetime import date

from mcdesk.domain.portfolio.course import Stay, working_days
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import State

WAITING = (State.SUBMITTED, State.REVIEW_DUE)
"""States in which a record waits for somebody to decide."""
ENDED = frozenset({State.RETIRED})
"""States from which nothing leads on."""
TARGETS = {State.SUBMITTED: "decision_days", State.REVIEW_DUE: "review_days"}
"""The threshold that says after how many working days a record should have left a state."""


def waits(state: State) -> bool:
    """Whether a record in this state waits for a decision."""
    return state in WAITING


def ended(state: State) -> bool:
    """Whether a record in this state has come to its end."""
    return state in ENDED


def target_of(profile: Profile, state: State) -> int | None:
    """After how many working days a record should have left this state; None where the college sets no target."""
    found = profile.thresholds.get(TARGETS.get(state, ""))
    return found.value if found else None


def days_in(stay: Stay, day: date) -> int:
    """How many working days a record has been where it stands, on a day."""
    return working_days(stay.since, min(stay.until or day, day))


def late(profile: Profile, stay: Stay, day: date) -> bool:
    """Whether it is longer there than the target allows."""
    target = target_of(profile, stay.state)
    return target is not None and days_in(stay, day) > target
