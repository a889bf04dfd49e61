"""What a check finds, in words that name the thing and the fix."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import Local, Message


class Severity(StrEnum):
    """What a problem does. ``BLOCK`` stops submitting and nothing else; saving is never refused."""

    BLOCK = "block"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


@dataclass(frozen=True)
class Problem:
    """One finding of one rule: where, how grave, what, how to mend it, and whose rule it is."""

    rule: str
    ref: Ref
    severity: Severity
    message: Message
    fix: Message
    source: Local


@dataclass(frozen=True)
class Finding:
    """What one rule said of a record: its problems, or that it was met, or why it did not apply."""

    rule: str
    title: Message
    source: Local
    problems: tuple[Problem, ...]
    applies: bool = True

    @property
    def met(self) -> bool:
        """Whether the rule applies and found nothing."""
        return self.applies and not self.problems


def problems_of(findings: Iterable[Finding]) -> tuple[Problem, ...]:
    """All problems, the gravest first, in the order of the rules."""
    found = [p for f in findings for p in f.problems]
    return tuple(sorted(found, key=lambda p: p.severity.rank))


def blocking(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that stop submitting."""
    return tuple(p for p in problems if p.severity is Severity.BLOCK)
