"""The dates that the life of a credential follows, read from its answers and the profile's thresholds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mcdesk.domain.answers import Reader, Ref, Row
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import Record, State
from mcdesk.domain.rules.helpers import later

BEFORE_LAUNCH = frozenset({State.DRAFT, State.APPROVED, State.IN_DEVELOPMENT, State.READY})
IN_USE = frozenset({State.ACTIVE, State.REVIEW_DUE})
SOON = "due_soon_days"
"""The threshold within which something is due soon."""


class DueKind(StrEnum):
    """What falls due."""

    LAUNCH = "launch"
    REVIEW = "review"
    LETTER = "letter"
    UPTAKE = "uptake"


@dataclass(frozen=True, slots=True)
class Due:
    """Something that falls due on ``day``. ``about`` names the partner of a letter; ``number`` is what was counted.

    ``ref`` is the question where it is mended. ``month``: only the month is known, the day is its first.
    """

    kind: DueKind
    day: date
    ref: Ref
    about: str = ""
    number: int = 0
    month: bool = False

    def overdue(self, today: date) -> bool:
        """Whether the day (or the whole month) is past."""
        return later(self.day, 1) <= today if self.month else self.day < today


def dues(record: Record, profile: Profile, today: date) -> tuple[Due, ...]:
    """What falls due in the life of this credential, the earliest first; nothing for one that is retired."""
    found = (*_launch(record), *_review(record, profile), *letters(record, profile), *_uptake(record, profile, today))
    return tuple(sorted(found, key=lambda d: (d.day, d.kind)))


def soon(found: tuple[Due, ...], profile: Profile, today: date) -> tuple[Due, ...]:
    """Those that are overdue, or will be within the profile's ``due_soon_days``."""
    days = number_of(profile, SOON)
    return tuple(d for d in found if d.overdue(today) or d.day <= today + timedelta(days=days))


def number_of(profile: Profile, name: str) -> int:
    """A threshold of the profile, 0 where it has none of that name."""
    found = profile.thresholds.get(name)
    return found.value if found else 0


def _launch(record: Record) -> Iterator[Due]:
    if record.state not in BEFORE_LAUNCH:
        return
    reader = Reader(record.answers)
    day, month = reader.day("launch_on"), reader.day("launch_month")
    if day is not None:
        yield Due(DueKind.LAUNCH, day, Ref("launch_on"))
    elif month is not None:
        yield Due(DueKind.LAUNCH, month, Ref("launch_month"), month=True)


def _review(record: Record, profile: Profile) -> Iterator[Due]:
    """On the day that is set, else a cycle after the launch; without either the college's usual cycle counts."""
    if record.state not in IN_USE:
        return
    reader = Reader(record.answers)
    day, launched = reader.day("review_on"), reader.day("launch_on")
    cycle = reader.integer("review_cycle_months") or number_of(profile, "review_months")
    if day is not None:
        yield Due(DueKind.REVIEW, day, Ref("review_on"))
    elif launched is not None and cycle:
        yield Due(DueKind.REVIEW, later(launched, cycle), Ref("review_on"))


def letters(record: Record, profile: Profile) -> Iterator[Due]:
    """When each letter of a partner grows older than the college accepts; nothing for a retired one."""
    months = number_of(profile, "letter_months")
    if record.state is State.RETIRED or not months:
        return
    for row in Reader(record.answers).rows("partners"):
        dated = row.day("endorsement_on")
        if dated is not None:
            ref = Ref("partners", row.id, "endorsement_on")
            yield Due(DueKind.LETTER, later(dated, months), ref, row.text("organization"), months)


def _uptake(record: Record, profile: Profile, today: date) -> Iterator[Due]:
    """The last offerings that ended were all smaller than the least that is worth running."""
    least = Reader(record.answers).integer("enrol_min")
    wanted = number_of(profile, "uptake_offerings")
    if record.state not in IN_USE or least is None or not wanted:
        return
    ended = sorted(_ended(record, today), key=lambda pair: pair[0])[-wanted:]
    if len(ended) == wanted and all((row.integer("enrolled") or 0) < least for _, row in ended):
        day, row = ended[-1]
        yield Due(DueKind.UPTAKE, day, Ref("offerings", row.id, "enrolled"), number=wanted)


def _ended(record: Record, today: date) -> Iterator[tuple[date, Row]]:
    for row in Reader(record.answers).rows("offerings"):
        day = row.day("ends") or row.day("starts")
        if day is not None and day <= today and row.integer("enrolled") is not None:
            yield day, row
