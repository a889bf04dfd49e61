"""Rules on assessments and their evidence."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.answers import Ref
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import label, row_title
from mcdesk.domain.rules.sources import ECAMPUS, OLIVER, PASS_STANDARD, joined
from mcdesk.domain.writing.tokens import phrase


@rule("R08", Severity.BLOCK, ECAMPUS, ["assessments"])
def summative(check: Check) -> Iterator[Said]:
    """At least one assessment decides whether the credential is earned."""
    rows = check.rows("assessments")
    wanted = check.profile.tagged("assessment_purposes", "summative")
    if rows and wanted and all(r.text("purpose") and r.text("purpose") not in wanted for r in rows):
        yield said("assessments", "r08-none", found=len(rows))


@rule("R09", Severity.BLOCK, PASS_STANDARD, ["assessments"])
def evidence(check: Check) -> Iterator[Said]:
    """Evidence and pass standard say something: no dash, no place holder, not the title once more."""
    empty = {phrase(words) for words in check.profile.words.both("placeholders")} | {()}
    for row in check.rows("assessments"):
        title = row.text("title")
        for column in ("evidence", "pass_standard"):
            words = phrase(row.text(column)) if row.given(column) else None
            if words is None:
                continue
            if words in empty:
                ref, named = Ref("assessments", row.id, column), label(check, "assessments", column)
                yield said(ref, "r09-nothing", assessment=title, label=named)
            elif column == "evidence" and words == phrase(row.text("title")):
                ref = Ref("assessments", row.id, column)
                yield said(ref, "r09-title", Severity.WARNING, assessment=title)


@rule("R34", Severity.WARNING, OLIVER, ["assessments"])
def supervision(check: Check) -> Iterator[Said]:
    """What decides alone is not left without supervision and without a check of identity."""
    deciding = check.profile.tagged("assessment_purposes", "summative")
    tagged = check.profile.tagged
    open_ones = tagged("supervisions", "unsupervised") & tagged("supervisions", "no_id")
    rows = [r for r in check.rows("assessments") if r.text("purpose") in deciding]
    if rows and all(r.text("supervision") in open_ones for r in rows):
        title = row_title(check, "assessments", rows[0].id)
        yield said(Ref("assessments", rows[0].id, "supervision"), "r34-open", assessment=title, found=len(rows))


@rule("R35", Severity.WARNING, joined(OLIVER, ECAMPUS), ["assessments"])
def beyond_recall(check: Check) -> Iterator[Said]:
    """At least one assessment asks for more than recall."""
    recall = check.profile.tagged("complexities", "recall")
    rows = check.rows("assessments")
    if rows and all(r.text("complexity") in recall for r in rows):
        yield said("assessments", "r35-recall", found=len(rows))
