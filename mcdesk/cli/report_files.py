"""The files that ``report ...`` writes. Nothing is asked, so that it may run by the clock."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mcdesk.app.desk.reporting import write_document, write_sheets
from mcdesk.app.desk.summary import portfolio as summary
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.desk.summary.workbook import sheets
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.exporting import Exported
from mcdesk.app.services import Services
from mcdesk.cli.export import LANGS
from mcdesk.cli.output import Output
from mcdesk.cli.session import Session
from mcdesk.domain.outline import Paper
from mcdesk.domain.portfolio import Portfolio


def options(session: Session, services: Services) -> SummaryOptions:
    """How the documents are made."""
    args = session.args
    langs = LANGS.get(args.language, (session.out.lang,))
    return SummaryOptions(langs, Paper(args.paper or services.profile.paper))


def portfolio(session: Session, services: Services, found: Portfolio) -> list[Exported]:
    """Write the summary to the files that were named."""
    args, wanted = session.args, options(session, services)
    written: list[Exported] = []
    if args.pdf:
        written.append(write_document(services, summary.outline(services, found, wanted), Path(args.pdf)))
    if args.xlsx:
        made = sheets(Teller(services, wanted.langs[0]), found)
        written.append(write_sheets(services, session.program.tables, made, Path(args.xlsx)))
    return written


def told(out: Output, written: Sequence[Exported]) -> list[str]:
    """What was written, for people."""
    lines = [out.say("cli-report-written", file=str(w.path)) for w in written]
    missing = "".join(dict.fromkeys("".join(w.missing for w in written)))
    return [*lines, out.say("cli-missing-characters", characters=" ".join(missing))] if missing else lines
