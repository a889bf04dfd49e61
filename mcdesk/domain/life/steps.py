"""Changes of state as an institution orders them. The profile names them; what each may need is known here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.domain.records import State
from mcdesk.domain.texts import Local


class Need(StrEnum):
    """What a change of state can wait for. Those in :data:`GIVEN` come with the decision, the others are looked up."""

    COMPLETE = "complete"
    CONFIRMATIONS = "confirmations"
    BADGE = "badge"
    ISSUED = "issued"
    LAUNCH_DATE = "launch_date"
    NEXT_REVIEW = "next_review"
    REASON = "reason"
    TEACH_OUT = "teach_out"
    LAST_BADGE = "last_badge"


GIVEN = frozenset({Need.REASON, Need.TEACH_OUT, Need.LAST_BADGE})


@dataclass(frozen=True, slots=True)
class Step:
    """One change of state. ``excepted`` needs may be left out where the decision says why.

    ``by``: the roles that may take it; any role where there are none. ``committee``: a committee may decide it.
    """

    key: str
    sources: tuple[State, ...]
    target: State
    label: Local
    hint: Local = Local()
    needs: tuple[Need, ...] = ()
    excepted: frozenset[Need] = frozenset()
    by: frozenset[str] = frozenset()
    committee: bool = True

    def open_to(self, role: str) -> bool:
        """Whether a person of this role may take it."""
        return not self.by or role in self.by or role == ADMINISTRATOR


@dataclass(frozen=True, slots=True)
class Stage:
    """A state in which a submitted request waits for somebody. ``days``: working days it may take, 0 for no target."""

    state: State
    label: Local
    hint: Local = Local()
    roles: frozenset[str] = frozenset()
    days: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided: on which day, in which words.

    ``exception`` is why an excepted need is left out. ``teach_out``: the last learner is done by then; ``last_badge``:
    no badge is awarded after it. Both belong to retiring.
    """

    on: date
    reason: str = ""
    exception: str = ""
    teach_out: date | None = None
    last_badge: date | None = None

    @property
    def excepts(self) -> bool:
        """Whether an exception is recorded."""
        return bool(self.exception.strip())


def steps_from(steps: Iterable[Step], state: State) -> tuple[Step, ...]:
    """The changes that lead on from a state, in the order of the profile."""
    return tuple(s for s in steps if state in s.sources)


def step_named(steps: Iterable[Step], key: str) -> Step | None:
    """The change of this key, None where the profile has none."""
    return next((s for s in steps if s.key == key), None)
