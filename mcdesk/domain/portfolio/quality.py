"""What the rules find most often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mcdesk.domain.portfolio.figures import Bin
from mcdesk.domain.problems import Problem, Severity

GENERAL = ("F01", "F02", "R38")
"""Rules over the whole form: what they find is told question by question."""


@dataclass(frozen=True, slots=True)
class Issue:
    """What a rule finds; of a general rule, at which question. ``found.count`` are its findings."""

    rule: str
    field: str
    severity: Severity
    found: Bin


@dataclass(frozen=True)
class Quality:
    """``blocks`` and ``warnings`` have what most records have first."""

    checked: int
    blocks: tuple[Issue, ...]
    warnings: tuple[Issue, ...]
    blocked: Bin
    clear: Bin


def quality(findings: Mapping[str, Iterable[Problem]]) -> Quality:
    """Count what the rules say of each record, by its id."""
    counted: dict[tuple[Severity, str, str], dict[str, int]] = {}
    blocked = []
    for record, problems in findings.items():
        grave = False
        for problem in problems:
            key = (problem.severity, problem.rule, problem.ref.field if problem.rule in GENERAL else "")
            found = counted.setdefault(key, {})
            found[record] = found.get(record, 0) + 1
            grave = grave or problem.severity is Severity.BLOCK
        if grave:
            blocked.append(record)
    issues = [Issue(r, f, s, Bin(r, tuple(n), sum(n.values()))) for (s, r, f), n in counted.items()]
    issues.sort(key=lambda i: (-len(i.found.ids), -i.found.count, i.rule, i.field))
    return Quality(
        len(findings),
        tuple(i for i in issues if i.severity is Severity.BLOCK),
        tuple(i for i in issues if i.severity is Severity.WARNING),
        Bin.of("blocked", blocked),
        Bin.of("clear", (i for i in findings if i not in set(blocked))),
    )
