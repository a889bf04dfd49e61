"""Rules on employer and industry partners."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.answers import Ref
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.sources import ECAMPUS, MOHAWK, cited

# Column of the partners table that confirms, its date, its person, and what is said where nobody confirms.
CONFIRMATIONS = (
    ("in_demand", "in_demand_on", "in_demand_by", "r15-demand"),
    ("reflects_job", "reflects_job_on", "reflects_job_by", "r15-job"),
)


@rule("R05", Severity.BLOCK, MOHAWK, ["partners"])
def industry_partner(check: Check) -> Iterator[Said]:
    """At least one partner is an employer or stands for an industry sector, and can be reached."""
    rows = check.rows("partners")
    wanted = check.profile.tagged("partner_types", "industry")
    industry = [r for r in rows if not wanted or r.text("type") in wanted]
    if rows and not industry and all(r.text("type") for r in rows):
        yield said("partners", "r05-industry", found=len(rows))
    contacts = [r.part("contact") for r in industry]
    given = [c for c in contacts if any(c.given(k) for k in c.data)]
    if len(given) < len(contacts) or not contacts:
        return
    if not any(c.text("name") and (c.text("email") or c.text("phone")) for c in given):
        partner = industry[0].text("organization")
        yield said(Ref("partners", industry[0].id, "contact"), "r05-contact", partner=partner)


@rule(
    "R15",
    Severity.WARNING,
    cited(
        ECAMPUS, " (where possible); the gate is a design choice", " (si possible); l’étape est un choix de conception"
    ),
    ["partners"],
)
def confirmations(check: Check) -> Iterator[Said]:
    """A partner confirms that the competency is in demand and that the assessment reflects the job."""
    rows = check.rows("partners")
    for column, on, by, key in CONFIRMATIONS:
        confirming = [r for r in rows if r.yes(column)]
        if rows and not confirming:
            yield said("partners", key)
        for row in confirming:
            if not row.given(on) or not row.given(by):
                ref = Ref("partners", row.id, by if row.given(on) else on)
                yield said(ref, "r15-record", Severity.NOTE, partner=row.text("organization"))


@rule(
    "R16",
    Severity.WARNING,
    cited(ECAMPUS, "; required at other institutions", "; exigé dans d’autres établissements"),
    ["partners"],
)
def endorsement(check: Check) -> Iterator[Said]:
    """At least one partner's letter or e-mail of endorsement is attached, or it is said where it is kept."""
    rows = check.rows("partners")
    if rows and not any(r.given("endorsement") or r.given("endorsement_place") for r in rows):
        yield said("partners", "r16-none", found=len(rows))
