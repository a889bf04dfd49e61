"""Rules on evidence of demand and on the search for similar offerings."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain import formats
from mcdesk.domain.answers import Ref
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import later, threshold
from mcdesk.domain.rules.sources import BUFFALO, NZQA_OVERLAP, cited


@rule(
    "R17",
    Severity.WARNING,
    cited(BUFFALO, "; the age is a design choice", "; l’âge est un choix de conception"),
    ["demand_evidence"],
)
def evidence_of_demand(check: Check) -> Iterator[Said]:
    """Evidence of demand comes from more than one place and is recent."""
    rows, wanted = check.rows("demand_evidence"), threshold(check, "min_evidence_rows_advised")
    if rows and wanted is not None and len(rows) < wanted:
        yield said("demand_evidence", "r17-few", found=len(rows), limit=wanted)
    months = threshold(check, "evidence_months")
    for row in rows:
        dated, ref = row.day("dated"), Ref("demand_evidence", row.id, "dated")
        if dated is None:
            continue
        if dated > check.today:
            yield said(ref, "r17-future", dated=formats.days(dated))
        elif months is not None and dated < later(check.today, -months):
            yield said(ref, "r17-old", dated=formats.days(dated), limit=months)


@rule("R18", Severity.WARNING, NZQA_OVERLAP, ["similar_offerings", "none_found", "searched_on"])
def similar_offerings(check: Check) -> Iterator[Said]:
    """Somebody has looked for similar offerings, lately, and says what was found."""
    rows, none = check.rows("similar_offerings"), check.asks("none_found") and check.a.yes("none_found")
    if not rows and not none:
        yield said("similar_offerings", "r18-nothing")
    if rows and none:
        yield said("none_found", "r18-both", found=len(rows))
    searched, months = check.a.day("searched_on"), threshold(check, "evidence_months")
    if not check.asks("searched_on") or searched is None:
        return
    if searched > check.today:
        yield said("searched_on", "r18-future", dated=formats.days(searched))
    elif months is not None and searched < later(check.today, -months):
        yield said("searched_on", "r18-old", dated=formats.days(searched), limit=months)
