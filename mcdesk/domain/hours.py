"""Whether the hours add up: the modules against the offering, the load of a week, the part on site."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from mcdesk.domain.answers import Answers, Reader


@dataclass(frozen=True, slots=True)
class Hours:
    """Whole hours and weeks as answered; None is "not provided", never 0.

    ``modules`` is the sum over the modules that give their hours, ``modules_blank`` counts those that do not.
    """

    instructional: int | None
    weeks: int | None
    on_site: int | None
    effort: int | None
    modules: int | None
    modules_blank: int

    @property
    def per_week(self) -> Decimal | None:
        """Instructional hours in a week, to one decimal."""
        if self.instructional is None or self.weeks is None or self.weeks < 1 or self.instructional < 0:
            return None
        return Decimal((20 * self.instructional + self.weeks) // (2 * self.weeks)) / 10

    @property
    def workload(self) -> int | None:
        """Instructional hours and the learner's further effort together."""
        return None if self.instructional is None or self.effort is None else self.instructional + self.effort

    @property
    def difference(self) -> int | None:
        """Module hours less instructional hours; None while either is not complete."""
        if self.modules is None or self.modules_blank or self.instructional is None:
            return None
        return self.modules - self.instructional


def hours_of(answers: Answers) -> Hours:
    """The hours of a request."""
    a = Reader(answers)
    given = [row.integer("hours") for row in a.rows("modules")]
    known = [n for n in given if n is not None]
    return Hours(
        instructional=a.integer("instructional_hours"),
        weeks=a.integer("duration_weeks"),
        on_site=a.integer("on_site_hours"),
        effort=a.integer("learner_effort_hours"),
        modules=sum(known) if known else None,
        modules_blank=len(given) - len(known),
    )
