"""Rules on what joins outcomes, assessments and competencies."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.answers import Ref
from mcdesk.domain.matrix import competency_of, gaps_of
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import row_title
from mcdesk.domain.rules.sources import ECAMPUS, FRAMEWORKS, FRAMEWORKS_IN_FORCE, MOHAWK, cited, joined


@rule("R06", Severity.BLOCK, MOHAWK, ["alignments"])
def external_competencies(check: Check) -> Iterator[Said]:
    """Each outcome is mapped to a competency of an external framework."""
    if not check.rows("alignments"):
        return
    gaps = gaps_of(check.answers, check.frameworks)
    for outcome in gaps.outcomes_without_competency:
        yield said("alignments", "r06-outcome", outcome=row_title(check, "outcomes", outcome))
    for row in gaps.stale_alignments:
        yield said(Ref("alignments", row, "outcome"), "r06-stale", Severity.WARNING)


@rule(
    "R07",
    Severity.BLOCK,
    joined(cited(ECAMPUS, " (evidence of achievement of outcomes)", " (preuves de l’atteinte des résultats)"), MOHAWK),
    ["assessments"],
)
def assessed_outcomes(check: Check) -> Iterator[Said]:
    """Each outcome is covered by an assessment, each assessment covers an outcome, and so do its competencies."""
    rows = check.rows("assessments")
    if not rows or not check.rows("outcomes"):
        return
    gaps = gaps_of(check.answers, check.frameworks)
    for outcome in gaps.outcomes_without_assessment:
        yield said("assessments", "r07-outcome", outcome=row_title(check, "outcomes", outcome))
    stale, idle = set(gaps.stale_assessments), set(gaps.assessments_without_outcome)
    for row in rows:
        if row.id in stale:
            ref, title = Ref("assessments", row.id, "outcomes"), row_title(check, "assessments", row.id)
            key = "r07-assessment" if row.id in idle else "r07-stale"
            yield said(ref, key, None if row.id in idle else Severity.WARNING, assessment=title)


@rule("C01", Severity.WARNING, FRAMEWORKS, ["alignments"])
def generic_only(check: Check) -> Iterator[Said]:
    """Competencies come from more than generic frameworks."""
    named = {c[0] for c in (competency_of(r) for r in check.rows("alignments")) if c is not None}
    generic = {f.id for f in check.frameworks.values() if f.generic} | set(check.profile.generic_frameworks)
    if named and named <= generic:
        yield said("alignments", "c01-generic", found=len(named))


@rule("C02", Severity.WARNING, FRAMEWORKS_IN_FORCE, ["alignments"])
def in_force(check: Check) -> Iterator[Said]:
    """Competencies are still in their framework."""
    for row in check.rows("alignments"):
        named = competency_of(row)
        if named is None or named not in check.superseded:
            continue
        ref, title = Ref("alignments", row.id, "item"), row.part("item").text("title")
        heirs = ", ".join(check.superseded[named])
        if heirs:
            yield said(ref, "c02-replaced", code=named[1], title=title, heirs=heirs)
        else:
            yield said(ref, "c02-superseded", code=named[1], title=title)
