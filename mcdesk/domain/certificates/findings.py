"""What a pre-flight found: each finding names its box or its learner, what is wrong, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mcdesk.domain.problems import Severity
from mcdesk.domain.texts import Argument, Message


@dataclass(frozen=True)
class Finding:
    """One finding. ``box`` and ``row`` are ids, "" where it is about neither; ``learner`` names the row's person."""

    key: str
    severity: Severity
    message: Message
    fix: Message
    box: str = ""
    row: str = ""
    learner: str = ""

    @property
    def blocks(self) -> bool:
        """Whether no file is made while it stands."""
        return self.severity is Severity.BLOCK


def finding(
    key: str, severity: Severity, /, box: str = "", row: str = "", learner: str = "", **args: Argument
) -> Finding:
    """A finding whose words are ``certificates-check-<key>`` and its ``-fix``; both may use box, learner and args."""
    values = {"box": box, "learner": learner, **args}
    name = f"certificates-check-{key}"
    return Finding(key, severity, Message(name, values), Message(f"{name}-fix", values), box, row, learner)


def gravest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, those that block first."""
    return tuple(sorted(findings, key=lambda f: f.severity.rank))
