"""What checking a badge found, stage by stage."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.texts import Argument, Message, message


class Stage(StrEnum):
    """The stages in their order; a badge that fails at the first cannot reach the others."""

    FILE = "file"
    STRUCTURE = "structure"
    SIGNATURE = "signature"
    ISSUER = "issuer"
    DATES = "dates"
    STATUS = "status"
    RECIPIENT = "recipient"


class Outcome(StrEnum):
    """How a stage ended."""

    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"
    NOT_CHECKED = "not-checked"


class Verdict(StrEnum):
    """What the findings come to."""

    GOOD = "good"
    """The signature was checked, and nothing speaks against the badge."""
    WARNED = "warned"
    """The same, but there is a warning to read: most often, that the issuer is not known."""
    BAD = "bad"
    """At least one stage failed."""
    OPEN = "open"
    """Nothing failed, but mcdesk could not check the signature."""
    UNSETTLED = "unsettled"
    """The signature was checked, and nothing failed; whether the badge was revoked stands where mcdesk cannot read."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a stage found, in words; more than one of a stage are possible."""

    stage: Stage
    outcome: Outcome
    message: Message


@dataclass(frozen=True, slots=True)
class Facts:
    """What the badge says of itself, "" where it does not; nothing of it is true because it is said."""

    container: str = ""
    version: str = ""
    id: str = ""
    name: str = ""
    issuer: str = ""
    issuer_name: str = ""
    recipient_name: str = ""
    issued: str = ""
    ends: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The findings in the order of the stages."""

    facts: Facts
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> Verdict:
        """Bad where a stage failed, open where the signature was not checked, unsettled where the status was not.

        Warned with a warning, else good.
        """
        outcomes = [f.outcome for f in self.findings]
        if Outcome.FAILED in outcomes:
            return Verdict.BAD
        checked = any(f.stage is Stage.SIGNATURE and f.outcome is Outcome.PASSED for f in self.findings)
        if not checked:
            return Verdict.OPEN
        if any(f.stage is Stage.STATUS and f.outcome is Outcome.NOT_CHECKED for f in self.findings):
            return Verdict.UNSETTLED
        return Verdict.WARNED if Outcome.WARNING in outcomes else Verdict.GOOD


def passed(stage: Stage, key: str, /, **values: Argument) -> Finding:
    """Shorthand."""
    return Finding(stage, Outcome.PASSED, message(key, **values))


def warning(stage: Stage, key: str, /, **values: Argument) -> Finding:
    """Shorthand."""
    return Finding(stage, Outcome.WARNING, message(key, **values))


def failed(stage: Stage, key: str, /, **values: Argument) -> Finding:
    """Shorthand."""
    return Finding(stage, Outcome.FAILED, message(key, **values))


def not_checked(stage: Stage, key: str, /, **values: Argument) -> Finding:
    """Shorthand."""
    return Finding(stage, Outcome.NOT_CHECKED, message(key, **values))
