"""``review employer`` and ``review employer-answer``: the form for an employer, and what comes back."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.employer.form import employer_form, partners
from mcdesk.app.employer.returning import confirm, look
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Row
from mcdesk.domain.errors import Refused
from mcdesk.domain.folding import folded
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang, message


def _partner(record: Record, name: str) -> Row:
    """The partner of this name (or the beginning of it); the first one without a name. Refused."""
    found = [row for row in partners(record) if folded(row.text("organization")).startswith(folded(name))]
    if not found:
        raise Refused(message("employer-no-partner"), message("employer-no-partner-fix"))
    return found[0]


def write(session: Session) -> int:
    """Write the form; as a Word document where the file ends in .docx, else as a PDF."""
    args, out = session.args, session.out
    lang = Lang.of(args.lang) if args.lang else out.lang
    path = Path(args.out)
    with session.services() as services:
        record = chosen(services, args.id, RecordKind.REQUEST, RecordKind.CREDENTIAL)
        exporter = services.exporters["docx" if path.suffix.lower() == ".docx" else "pdf"]
        exporter.write(employer_form(services, record, _partner(record, args.partner).id, lang), path)
    out.result({"file": str(path)}, [out.say("employer-saved", path=str(path))])
    return DONE


def take_in(session: Session) -> int:
    """Keep a form that came back, and fill the partner in from it where the request is still a draft."""
    args, out = session.args, session.out
    with session.services(writing=True) as services:
        record = chosen(services, args.id, RecordKind.REQUEST, RecordKind.CREDENTIAL)
        row = _partner(record, args.partner)
        answer = look(services, record, Path(args.file), session.program.filled_forms)
        confirm(services, record, row.id, answer)
    said = {q: answer.said(q) for q in ("demand", "job")}
    words = {q: out.say(f"employer-{a}") if a else out.say("employer-open") for q, a in said.items()}
    lines = [out.say("employer-done-cli", sha256=answer.sha256, **words)]
    if answer.other:
        lines.append(out.say("employer-other-state", asked=answer.other))
    out.result({**said, "sha256": answer.sha256, "other": answer.other}, lines)
    return DONE
