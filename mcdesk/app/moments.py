"""Use cases at another moment than the present: for records of earlier years that are invented."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from mcdesk.app.services import Services


@dataclass(frozen=True)
class _Then:
    """A clock that stands still."""

    moment: datetime

    def now(self) -> datetime:
        """The moment."""
        return self.moment


def at(services: Services, moment: datetime) -> Services:
    """The same workspace, as if ``moment`` (with its time zone) were the present."""
    return replace(services, clock=_Then(moment))
