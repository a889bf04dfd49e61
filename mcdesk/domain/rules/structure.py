"""Rules on hours and weeks."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.hours import hours_of
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import limit, threshold
from mcdesk.domain.rules.sources import MOHAWK, OWN, SPECTATOR, cited


@rule("R01", Severity.BLOCK, MOHAWK, ["instructional_hours"], owns_limits=True)
def instructional_hours(check: Check) -> Iterator[Said]:
    """Instructional hours lie within the college's limits."""
    yield from _within(check, "instructional_hours", ("min_hours", "max_hours"), ("r01-too-few", "r01-too-many"))


@rule(
    "R02",
    Severity.BLOCK,
    cited(MOHAWK, " (11 weeks or less)", " (11 semaines ou moins)"),
    ["duration_weeks"],
    owns_limits=True,
)
def duration(check: Check) -> Iterator[Said]:
    """The duration lies within the college's limits."""
    yield from _within(check, "duration_weeks", ("min_weeks", "max_weeks"), ("r02-too-few", "r02-too-many"))


def _within(check: Check, key: str, names: tuple[str, str], says: tuple[str, str]) -> Iterator[Said]:
    found = check.a.integer(key)
    least, most = limit(check, key, "min", names[0]), limit(check, key, "max", names[1])
    if found is None:
        return
    if least is not None and found < least:
        yield said(key, says[0], found=found, limit=least)
    if most is not None and found > most:
        yield said(key, says[1], found=found, limit=most, parts=-(-found // max(most, 1)))


@rule("R03", Severity.WARNING, SPECTATOR, ["instructional_hours"])
def splitting(check: Check) -> Iterator[Said]:
    """A long micro-credential is better split into a stack."""
    hours, most = check.a.integer("instructional_hours"), threshold(check, "split_hours")
    ceiling = limit(check, "instructional_hours", "max", "max_hours")
    if hours is not None and most is not None and hours > most and (ceiling is None or hours <= ceiling):
        yield said("instructional_hours", "r03-long", found=hours, limit=most, parts=-(-hours // max(most, 1)))


@rule("R04", Severity.WARNING, OWN, ["duration_weeks"])
def weekly_load(check: Check) -> Iterator[Said]:
    """A week holds only so many hours."""
    load = hours_of(check.answers).per_week
    most, much = threshold(check, "week_hours_max"), threshold(check, "week_hours_warning")
    if load is None:
        return
    if most is not None and load > most:
        yield said("duration_weeks", "r04-impossible", found=load, limit=most)
    elif much is not None and load > much:
        yield said("duration_weeks", "r04-heavy", found=load, limit=much)


@rule("R19", Severity.WARNING, OWN, ["modules", "on_site_hours"])
def hours_add_up(check: Check) -> Iterator[Said]:
    """The modules add up to the instructional hours, and no more than these are on site."""
    hours = hours_of(check.answers)
    if check.asks("modules") and hours.difference and hours.modules is not None and hours.instructional is not None:
        key = "r19-more" if hours.difference > 0 else "r19-fewer"
        yield said("modules", key, sum=hours.modules, hours=hours.instructional, apart=abs(hours.difference))
    too_much = hours.on_site is not None and hours.instructional is not None and hours.on_site > hours.instructional
    if check.asks("on_site_hours") and too_much:
        yield said("on_site_hours", "r19-on-site", found=hours.on_site or 0, hours=hours.instructional or 0)
