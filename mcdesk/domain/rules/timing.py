"""Rules on launch and review."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain import formats
from mcdesk.domain.answers import Ref
from mcdesk.domain.problems import Severity
from mcdesk.domain.records import RecordKind
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import later, month_words, threshold
from mcdesk.domain.rules.sources import BUFFALO, REVIEW, cited
from mcdesk.domain.texts import Argument


@rule("R36", Severity.WARNING, REVIEW, ["review_on"])
def next_review(check: Check) -> Iterator[Said]:
    """The next review comes after the launch, and soon enough."""
    review, months = check.a.day("review_on"), threshold(check, "review_months")
    launch = (check.a.day("launch_on") if check.asks("launch_on") else None) or check.a.day("launch_month")
    if review is None:
        return
    if review < check.today:
        yield said("review_on", "r36-past", review=formats.days(review))
    elif launch is not None and check.asks("launch_month"):
        args: dict[str, Argument] = {"review": formats.days(review), "launch": month_words(launch)}
        if review < launch:
            yield Said(Ref("review_on"), "r36-before", args)
        elif months is not None and check.kind is RecordKind.REQUEST and review >= later(launch, months + 1):
            # A credential that was renewed has its next review long after its launch.
            yield Said(Ref("review_on"), "r36-late", {**args, "limit": months})


@rule(
    "R37",
    Severity.WARNING,
    cited(BUFFALO, " (three months on average)", " (trois mois en moyenne)"),
    ["launch_month"],
    kinds=[RecordKind.REQUEST],
)
def launch(check: Check) -> Iterator[Said]:
    """There is time between today and the launch. Counted in months: a launch has no day yet."""
    planned, months = check.a.day("launch_month"), threshold(check, "launch_lead_months")
    if planned is None or months is None:
        return
    first = check.today.replace(day=1)
    if planned < first:
        yield said("launch_month", "r37-past", launch=month_words(planned))
    elif planned < later(first, months):
        earliest = month_words(later(first, months))
        yield said("launch_month", "r37-soon", launch=month_words(planned), limit=months, earliest=earliest)
