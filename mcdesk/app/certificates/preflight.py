"""Pre-flight: everything that can be wrong with a class of certificates, before any file is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mcdesk.app.certificates.ports import CertificateFiles, Progress
from mcdesk.domain.certificates.facts import Facts
from mcdesk.domain.certificates.findings import Finding, finding, gravest_first
from mcdesk.domain.certificates.row_checks import RowChecks
from mcdesk.domain.certificates.template import Template
from mcdesk.domain.certificates.template_checks import check_template
from mcdesk.domain.problems import Severity
from mcdesk.domain.texts import Lang

_EVERY = 20


@dataclass(frozen=True)
class Preflight:
    """What was found, the gravest first."""

    learners: int
    findings: tuple[Finding, ...]

    @property
    def held(self) -> Mapping[str, Finding]:
        """Whose certificates wait until something of theirs is mended, by their rows, with the first reason of each."""
        found: dict[str, Finding] = {}
        for one in self.findings:
            if one.blocks and one.row:
                found.setdefault(one.row, one)
        return found

    @property
    def blocked(self) -> bool:
        """Whether no file at all is made before something is mended: the template is wrong, or everybody's facts."""
        whole = any(found.blocks and not found.row for found in self.findings)
        return whole or (bool(self.learners) and len(self.held) >= self.learners)

    def ready(self, rows: Sequence[Facts]) -> tuple[Facts, ...]:
        """Those whose certificates can be made."""
        held = self.held
        return () if self.blocked else tuple(facts for facts in rows if facts.key not in held)

    def counted(self, severity: Severity) -> int:
        """How many findings of a severity."""
        return sum(found.severity is severity for found in self.findings)


def preflight(
    files: CertificateFiles, template: Template, lang: Lang, rows: Sequence[Facts], progress: Progress
) -> Preflight:
    """Check a template and every learner's facts in one language. Raises what ``progress`` raises."""
    findings = [*check_template(template, (lang,))]
    if not rows:
        findings.append(finding("nobody", Severity.BLOCK))
    checks = RowChecks(template)
    measure = files.measure(template, lang)
    for done, facts in enumerate(rows, start=1):
        findings += checks.learner(facts, measure(facts))
        if done % _EVERY == 0 or done == len(rows):
            progress(done, len(rows))
    findings += checks.end()
    return Preflight(len(rows), gravest_first(findings))
