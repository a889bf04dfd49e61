"""What the commands of certificates print."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.certificates.making import Made
from mcdesk.app.certificates.preflight import Preflight
from mcdesk.cli.output import Output, paragraph
from mcdesk.domain.answers import Json
from mcdesk.domain.certificates.findings import Finding
from mcdesk.domain.problems import Severity

_SHOWN = 40


def as_data(found: Preflight, out: Output) -> dict[str, Json]:
    """A pre-flight as JSON."""
    return {
        "learners": found.learners,
        "counts": {severity.value: found.counted(severity) for severity in Severity},
        "findings": [finding_data(one, out) for one in found.findings],
    }


def finding_data(one: Finding, out: Output) -> dict[str, Json]:
    """A finding as JSON."""
    return {
        "key": one.key,
        "severity": one.severity.value,
        "box": one.box,
        "row": one.row,
        "learner": one.learner,
        "message": out.words(one.message),
        "fix": out.words(one.fix),
    }


def made_data(made: Made, folder: Path) -> Json:
    """What was made as JSON."""
    files: list[Json] = [
        {"row": f.key, "learner": f.learner, "file": f.path.name, "bytes": f.size, "fresh": f.fresh} for f in made.files
    ]
    return {"folder": str(folder), "fresh": made.fresh, "files": files}


def finding_lines(found: Preflight, out: Output) -> list[str]:
    """What a person reads: the gravest first, the rest of many only counted."""
    lines = [out.say("certificates-checked", learners=found.learners, blocking=found.counted(Severity.BLOCK))]
    for one in found.findings[:_SHOWN]:
        where = " · ".join(part for part in (one.learner, one.box) if part)
        lines += ["", f"{out.say(f'cli-severity-{one.severity.value}')}  {where}".rstrip()]
        lines += paragraph(out.words(one.message), "     ")
        lines += paragraph(out.words(one.fix), "     ", "→ ")
    if len(found.findings) > _SHOWN:
        lines += ["", out.say("certificates-more", count=len(found.findings) - _SHOWN)]
    return lines
