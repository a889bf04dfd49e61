"""``verify``: badges of anybody, checked off line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from mcdesk.app.awards.listing import witness
from mcdesk.app.badges.at_hand import known_here
from mcdesk.app.badges.files import Told, badge_bytes, pages_in, verify_file
from mcdesk.app.badges.verifying import Asked, status_list
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import Output, one_line, paragraph, width
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.awards.witness import Witness
from mcdesk.domain.badges.findings import Outcome, Stage, Verdict
from mcdesk.domain.badges.known import KnownKeys
from mcdesk.domain.badges.reading import Unreadable, read_object_bytes
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

_SIGNS = {Outcome.PASSED: "+", Outcome.WARNING: "!", Outcome.FAILED: "x", Outcome.NOT_CHECKED: "?"}


def verify(session: Session) -> int:
    """Every file named, and every badge inside a PDF; ends with 1 where one is not verified."""
    args, tools = session.args, session.program.badges
    asked = _asked(session)
    if getattr(args, "workspace", None):
        asked = replace(asked, ledger=_ledger(session))
    found = [(name, told) for name in args.file for told in verify_file(tools.reader, Path(name), asked)]
    data: list[Json] = [_as_data(name, told, session.out) for name, told in found]
    lines = [line for name, told in found for line in _lines(name, told, session.out)]
    good = all(told.report.verdict in (Verdict.GOOD, Verdict.WARNED) for _, told in found)
    session.out.result({"verified": good, "files": data}, lines)
    return DONE if good else REFUSED


def _asked(session: Session) -> Asked:
    """What to check against: the keys of this machine, the issuers and the status lists brought along."""
    tools, known = session.program.badges, known_here(session.program)
    for name in session.args.issuer:
        try:
            document = read_object_bytes(badge_bytes(Path(name)))
        except Unreadable as error:
            raise Refused(error.message, message("cli-issuer-file-fix", file=name), "issuer") from error
        if not KnownKeys().with_document(document).methods:
            raise Refused(message("cli-issuer-no-keys", file=name), message("cli-issuer-file-fix", file=name), "issuer")
        known = known.with_document(document)
    asked = Asked(datetime.now(UTC), known, session.args.recipient)
    pages = {a: page for folder in session.args.hosted for a, page in pages_in(Path(folder)).items()}
    lists = tuple(status_list(tools.reader, badge_bytes(Path(name)), asked) for name in session.args.status_list)
    return replace(asked, lists=lists, pages=pages)


def _ledger(session: Session) -> Witness:
    """The ledger of the workspace that the person named; it is only read."""
    with session.services() as services:
        return witness(services)


def _as_data(name: str, told: Told, out: Output) -> dict[str, Json]:
    report = told.report
    inside: dict[str, Json] = {"inside": told.name} if told.name else {}
    facts: dict[str, Json] = {k: v for k, v in asdict(report.facts).items() if v}
    findings: list[Json] = [
        {
            "stage": f.stage.value,
            "outcome": f.outcome.value,
            "key": f.message.key,
            "message": out.words(f.message),
        }
        for f in report.findings
    ]
    return {"file": name, **inside, "verdict": report.verdict.value, "badge": facts, "findings": findings}


def _lines(name: str, told: Told, out: Output) -> Iterator[str]:
    report = told.report
    facts = report.facts
    where = one_line(f"{name} › {told.name}" if told.name else name)
    yield out.named(where, out.say(f"badges-verdict-{report.verdict.value}"))
    said = [facts.name, facts.issuer_name or facts.issuer, facts.recipient_name, facts.issued]
    if any(said):
        yield from paragraph(" · ".join(s for s in said if s), "  ")
    stages = {stage: out.say(f"badges-stage-{stage.value}") for stage in Stage}
    widest = max(width(stage) for stage in stages.values())
    for finding in report.findings:
        stage = stages[finding.stage]
        outcome = out.say(f"badges-outcome-{finding.outcome.value}")
        head = f"  {_SIGNS[finding.outcome]} {stage}{' ' * (widest - width(stage))}  "
        yield from paragraph(f"{outcome}. {out.words(finding.message)}", "", head)
    yield ""
