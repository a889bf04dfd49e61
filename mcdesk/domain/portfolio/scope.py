"""Which records a portfolio is made of: a period, schools, states, kinds. Plain data that can be kept under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mcdesk.domain.answers import Json, Reader, day_of
from mcdesk.domain.records import RecordKind
from mcdesk.domain.rules.helpers import later

ONE_DAY = timedelta(days=1)
KINDS = (RecordKind.REQUEST, RecordKind.CREDENTIAL)
"""What a portfolio is made of. Stacks are told of beside them."""


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both included; None for no bound."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the day lies in it."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    @property
    def bounded(self) -> bool:
        """Whether it leaves any day out."""
        return self.since is not None or self.until is not None

    @property
    def before(self) -> Period | None:
        """The period of the same length that ends the day before; whole months stay whole. None without both bounds."""
        if self.since is None or self.until is None or self.until == date.max:
            return None
        if self.since - date.min <= (self.until - self.since) * 2:
            return None
        end, after = self.since - ONE_DAY, self.until + ONE_DAY
        if self.since.day == 1 and after.day == 1:
            months = (after.year - self.since.year) * 12 + after.month - self.since.month
            return Period(later(self.since, -months), end)
        return Period(self.since - (self.until - self.since) - ONE_DAY, end)


@dataclass(frozen=True, slots=True)
class Scope:
    """A filter. () stands for all; ``schools`` and ``states`` hold keys, "" among the schools for none given.

    A record belongs to a period that it lived in: made by its last day, and not ended before its first.
    """

    period: Period = Period()
    kinds: tuple[RecordKind, ...] = KINDS
    schools: tuple[str, ...] = ()
    states: tuple[str, ...] = ()

    def as_of(self, today: date) -> date:
        """The day that the figures speak of: the last of the period, or today where that is still to come."""
        return min(self.period.until or today, today)

    def as_json(self) -> dict[str, Json]:
        """For the preferences."""
        since, until = self.period.since, self.period.until
        return {
            "since": since.isoformat() if since else "",
            "until": until.isoformat() if until else "",
            "kinds": [k.value for k in self.kinds],
            "schools": list(self.schools),
            "states": list(self.states),
        }


def scope_of(data: Json) -> Scope:
    """The scope in the preferences; what does not read leaves nothing out."""
    if not isinstance(data, Mapping):
        return Scope()
    reader = Reader(data)
    known = {k.value: k for k in KINDS}
    kinds = tuple(known[k] for k in dict.fromkeys(reader.choices("kinds")) if k in known)
    found = Scope(
        Period(day_of(data.get("since")), day_of(data.get("until"))),
        schools=tuple(dict.fromkeys(reader.choices("schools"))),
        states=tuple(dict.fromkeys(reader.choices("states"))),
    )
    return replace(found, kinds=kinds) if kinds else found
